import type { Lexicon } from '../types.js'

/** Estonian: what stands between and below the paragraphs most often. */
export const et: Lexicon = {
  share: {
    whole: `jaga, jaga artiklit, jaga facebookis, jaga twitteris, jaga sõpradega, jaga uudist, kopeeri link, saada e-postiga, saada sõbrale,
      saada link, meeldib`,
    start: `jaga:, jaga seda:`,
    opens: `klõpsa et jagada, kliki et jagada`,
  },
  follow: {
    whole: `jälgi meid, jälgi meid facebookis, jälgi meid instagramis, jälgi meid sotsiaalmeedias, järgne meile, liitu meiega`,
    opens: `jälgi meid, jälgi meid ka, järgne meile`,
  },
  newsletter: {
    whole: `uudiskiri, liitu uudiskirjaga, liitu meie uudiskirjaga, telli uudiskiri, telli meie uudiskiri, sinu e-post, sinu e-posti aadress,
      teie e-posti aadress, sisesta oma e-posti aadress, sisesta e-post, e-posti aadress`,
    opens: `liitu meie uudiskirjaga, liitu uudiskirjaga ja, telli meie uudiskiri, telli uudiskiri ja, tellides uudiskirja nõustud`,
  },
  subscribe: {
    whole: `telli, tellimine, telli kohe, hakka tellijaks, olen juba tellija`,
    opens: `see artikkel on tasuline, artikkel on loetav ainult tellijatele, artikkel on ainult tellijatele, lugu on loetav ainult tellijatele,
      edasi lugemiseks`,
  },
  related: {
    whole: `seotud artiklid, seotud lood, seotud uudised, seotud postitused, sarnased artiklid, sarnased uudised, loe ka, loe veel, loe lisaks,
      loe rohkem, loe edasi, vaata ka, vaata veel, samal teemal, veel samal teemal, sind võib huvitada, sulle võib meeldida, soovitame,
      soovitatud, teised artiklid, veel uudiseid`,
    start: `loe ka:, loe veel:, loe lisaks:, loe rohkem:, loe edasi:, vaata ka:, seotud artiklid:, samal teemal:`,
  },
  popular: {
    whole: `loetuimad, enim loetud, kõige loetumad, populaarsed, populaarsemad, populaarseimad, viimased uudised, värsked uudised, uusimad,
      uusimad artiklid, viimased artiklid, enim kommenteeritud, hetkel kuum, värsked postitused, viimased postitused`,
  },
  continues: {
    whole: `artikkel jätkub pärast reklaami, lugu jätkub pärast reklaami, tekst jätkub pärast reklaami, jätka lugemist, kogu artikkel`,
    opens: `artikkel jätkub pärast, lugu jätkub pärast, artikkel jätkub reklaami`,
  },
  cookies: {
    whole: `nõustun, nõustu, nõustu kõigiga, luba kõik, keeldu, keeldun, keeldu kõigist, küpsised, küpsiste seaded, küpsiste sätted,
      küpsiste kasutamine, küpsiste poliitika, halda küpsiseid, sain aru`,
    opens: `see veebileht kasutab küpsiseid, see leht kasutab küpsiseid, see sait kasutab küpsiseid, käesolev veebileht kasutab küpsiseid,
      veebilehel kasutatakse küpsiseid, meie veebileht kasutab küpsiseid`,
  },
  consent: {
    whole: `halda nõusolekut, nõusoleku haldamine`,
    opens: `kasutame küpsiseid, me kasutame küpsiseid, jätkates veebilehe kasutamist, parima kogemuse pakkumiseks kasutame`,
  },
  advertising: {
    whole: `reklaam, sisuturundus, reklaamtekst, sponsoreeritud sisu, tasuline sisu, kuulutused`,
  },
  comments: {
    whole: `kommentaarid, # kommentaari, # kommentaar, kommenteeri, lisa kommentaar, jäta kommentaar, kirjuta kommentaar, avalda kommentaar,
      postita kommentaar, loe kommentaare, näita kommentaare, kõik kommentaarid, vasta, tühista vastus, tühista vastamine, kommentaar *,
      nimi *, e-post *, veebileht, kommentaare pole`,
    opens: `sinu e-postiaadressi ei avaldata, sinu e-posti aadressi ei avaldata, teie e-posti aadressi ei avaldata,
      nõutavad väljad on tähistatud, salvesta minu nimi e-posti, kommenteerimiseks pead, kommenteerimiseks logi, see sait kasutab akismet`,
  },
  notice: {
    opens: `leidsid vea, leidsid artiklist vea, märkasid viga, kui märkasid viga`,
  },
  tags: {
    whole: `sildid, märksõnad, võtmesõnad, teemad, kategooriad, määratlemata`,
    start: `sildid:, märksõnad:, võtmesõnad:, kategooria:, kategooriad:, teemad:`,
  },
  copyright: {
    whole: `kõik õigused kaitstud, kõik õigused on kaitstud`,
    opens: `kõik õigused kaitstud, kõik õigused on kaitstud, © kõik õigused`,
  },
  navigation: {
    whole: `avaleht, esileht, pealeht, menüü, otsi, otsing, liigu sisu juurde, mine sisu juurde, liigu edasi põhisisu juurde, üles,
      tagasi üles, meist, firmast, kontakt, kontaktid, toimetus, rohkem, näita rohkem, lae rohkem, vaata rohkem, loe lähemalt, sisukaart`,
  },
  login: {
    whole: `logi sisse, sisene, sisselogimine, registreeru, registreerimine, logi välja, minu konto, unustasid parooli, unustasid salasõna,
      jäta mind meelde`,
  },
  legal: {
    whole: `kasutustingimused, üldtingimused, privaatsuspoliitika, privaatsustingimused, andmekaitsetingimused, isikuandmete töötlemine`,
  },
  author: {
    whole: `autorist, rohkem autorilt, kõik autori artiklid`,
    start: `autor:, autorid:, toimetaja:, kirjutas:`,
    opens: `vaata kõiki postitusi`,
  },
  credit: {
    start: `foto:, fotod:, allikas:, pildi autor:`,
  },
  print: {
    whole: `prindi, trüki, prindi artikkel`,
  },
  readingTime: {
    whole: `# min lugemist, # minutit lugemist, lugemisaeg # min, lugemise aeg # minutit`,
  },
  dateline: {
    start: `avaldatud:, uuendatud:, viimati uuendatud:, muudetud:`,
  },
  pagination: {
    whole: `eelmine artikkel, järgmine artikkel, vanemad postitused, uuemad postitused, eelmine leht, järgmine leht, postituste navigeerimine`,
  },
}
