import type { Lexicon } from '../../types.js'

/** Latvian. */
export const lv: Lexicon = {
  cookies: {
    whole: `informācijas ievietošana ierīcē un/vai piekļuve tai, pamata reklāmu atlase, personalizēta reklāmu profila
      izveide, personalizētu reklāmu atlase, personalizēta satura profila izveide, personalizēta satura atlase,
      reklāmas efektivitātes novērtēšana, satura efektivitātes novērtēšana, tirgus pētījumu izmantošana analītiskās
      informācijas veidošanai par mērķa grupām, produktu izstrādāšana un uzlabošana, drošības nodrošināšana krāpšanas
      novēršana un atkļūdošana, reklāmu un satura tehniskā nodrošināšana, bezsaistes datu savietošana un kombinēšana,
      vairāku ierīču sasaistīšana, saņemiet un izmantojiet automātiski nosūtītās ierīces pazīmes identifikācijai,
      precīzas atrašanās vietas izmantošana, ierīces parametru aktīva skenēšana identifikācijas nolūkā`,
    opens: `mēs varam ievietot jūsu ierīcē sīkdatnes ierīču identifikatorus un citu, reklāmas var tikt rādītas pamatojoties
      uz jūsu aplūkoto saturu lietotnes, par jums un jūsu interesēm var tikt izveidots profils lai, jums var tikt
      rādītas personalizētas reklāmas pamatojoties uz profilu kas, par jums un jūsu interesēm var tikt veidots profils
      lai, jums var tikt rādīts personalizēts saturs pamatojoties uz profilu kas, var tikt izvērtēta to reklāmu
      efektivitāte un panākumi kuras jums, var tikt izvērtēta tāda satura efektivitāte un sasniegumi kurš jums, var
      tikt veikta tirgus izpēte lai uzzinātu vairāk par lietotāju, jūsu dati var tikt izmantoti esošo sistēmu un
      programmatūras uzlabošanai, jūsu dati var tikt izmantoti krāpniecisku darbību atklāšanai un novēršanai, jūsu
      ierīce var saņemt un nosūtīt informāciju kas ļauj jums, no bezsaistes informācijas avotiem iegūtie dati var tikt
      kombinēti ar, var tikt noteikta dažādu ierīču piederība jums vai jūsu saimniecībai, jūsu ierīci var atšķirt no
      citām ierīcēm pamatojoties uz informāciju, var tikt izmantoti precīzi jūsu atrašanās vietas dati viena vai, jūsu
      ierīce var tikt identificēta pamatojoties uz jūsu ierīces unikālo, precīzi atrašanās vietas dati un
      identifikācija ar ierīces skenēšanas starpniecību, var tikt izmantota precīza atrašanās vieta un informācija par
      ierīces, var tikt rādītas pamata reklāmas var tikt novērtēta reklāmu efektivitāte, reklāmas ir iespējams
      personalizēt pamatojoties uz profilu labākai reklāmu personalizēšanai, pamata reklāmas personalizēto reklāmu
      profili un reklāmu novērtēšana, var tikt rādītas pamata reklāmas labākai reklāmu personalizēšanai var tikt,
      reklāmas ir iespējams personalizēt pamatojoties uz profilu var tikt novērtēta, personalizēto reklāmu rādīšana
      reklāmu novērtēšana un analītiskā informācija par lietotāju, personalizētās reklāmas reklāmu novērtēšana un
      analītiskie dati par lietotāju grupām, saturu ir iespējams personalizēt pamatojoties uz profilu labākai satura
      personalizēšanai, saturu ir iespējams personalizēt pamatojoties uz profilu satura efektivitāti ir, personalizētā
      satura rādīšana satura novērtēšana un analītiskā informācija par lietotāju, personalizētais saturs satura
      novērtēšana un analītiskā informācija par lietotāju grupām, personalizētais saturs satura novērtēšana analītiskā
      informācija par lietotāju grupām un, reklāmas un satura novērtēšana un analītiskā informācija par lietotāju
      grupām, reklāmas un satura efektivitāti ir iespējams novērtēt var tikt atvasināta, reklāmas novērtēšana un
      analītiskā informācija par lietotāju grupām, reklāmu ir iespējams novērtēt var tikt atvasināta analītiskā
      informācija par, reklāmas un satura novērtēšana analītiskā informācija par lietotāju grupām un, satura
      novērtēšana analītiskā informācija par lietotāju grupām un produktu izstrāde, satura efektivitāti ir iespējams
      novērtēt var tikt atvasināta analītiskā informācija, satura efektivitāti ir iespējams novērtēt var tikti
      izmantoti dati lai, personalizēto reklāmu un satura rādīšana reklāmas un satura efektivitātes novērtēšana,
      personalizēto reklāmu un satura rādīšana reklāmu un satura efektivitātes novērtēšana, personalizētās reklāmas un
      saturs reklāmu un satura efektivitātes novērtēšana, reklāmu un satura personalizēšanai var tikt pievienoti
      papildu dati, reklāmas un saturu ir iespējams personalizēt pamatojoties uz profilu, pamata reklāmas reklāmas un
      satura efektivitātes novērtēšana un analītiskā informācija, var tikt rādītas pamata reklāmas reklāmas un satura
      efektivitāti ir, personalizēto reklāmu rādīšana personalizētais saturs reklāmu un satura efektivitātes
      novērtēšana, pamata reklāmas personalizētais saturs reklāmu un satura efektivitātes novērtēšana un, var tikt
      rādītas pamata reklāmas saturu ir iespējams personalizēt pamatojoties, pamata reklāmas personalizētais saturs
      reklāmu un satura efektivitātes novērtēšana analītiskā, pamata reklāmas personalizētais saturs satura
      efektivitātes novērtēšana un analītiskā informācija, pamata reklāmas personalizētais saturs satura efektivitātes
      novērtēšana analītiskā informācija par, pamata reklāmas personalizētais saturs un reklāmu efektivitātes
      novērtēšana, pamata reklāmas personalizētais saturs reklāmu efektivitātes novērtēšana un produktu izstrāde`,
  },
}
