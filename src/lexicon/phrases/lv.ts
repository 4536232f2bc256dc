import type { Lexicon } from '../types.js'

/** Latvian: what stands between and below the paragraphs most often. */
export const lv: Lexicon = {
  share: {
    whole: `dalīties, dalies, padalies, padalīties, dalīties facebook, dalīties ar rakstu, dalīties ar draugiem, padalīties ar rakstu,
      kopēt saiti, iesaki šo rakstu, nosūtīt draugam, nosūtīt e-pastā, sūtīt e-pastā, ieteikt draugam, ieteikt, patīk`,
    start: `dalīties:, dalies:, padalies:`,
    opens: `klikšķiniet lai dalītos, noklikšķiniet lai kopīgotu`,
  },
  follow: {
    whole: `seko mums, sekojiet mums, seko līdzi, sekojiet mums facebook, seko mums facebook, seko mums instagram,
      seko mums sociālajos tīklos, sekojiet mums sociālajos tīklos, pievienojies mums`,
    opens: `seko mums, sekojiet mums, seko līdzi jaunumiem, sekojiet līdzi jaunumiem`,
  },
  newsletter: {
    whole: `jaunumu vēstule, jaunumi e-pastā, pieteikties jaunumiem, piesakies jaunumiem, piesakieties jaunumiem, abonēt jaunumus,
      saņem jaunumus e-pastā, saņemt jaunumus, tavs e-pasts, jūsu e-pasts, jūsu e-pasta adrese, tava e-pasta adrese, ievadi savu e-pastu,
      ievadiet savu e-pastu, e-pasta adrese`,
    opens: `piesakies jaunumu, piesakieties jaunumu, piesakies mūsu jaunumiem, saņem svarīgākās ziņas, saņem jaunākās ziņas`,
  },
  subscribe: {
    whole: `abonēt, abonēšana, kļūt par abonentu, kļūsti par abonentu, esmu abonents`,
    opens: `šis raksts pieejams tikai abonentiem, raksts pieejams tikai abonentiem, raksts ir pieejams tikai abonentiem,
      saturs pieejams tikai abonentiem, lai lasītu visu rakstu, lai turpinātu lasīt`,
  },
  related: {
    whole: `saistītie raksti, saistītās ziņas, saistītās tēmas, līdzīgi raksti, līdzīgas ziņas, lasi arī, lasiet arī, lasīt arī, lasīt vairāk,
      lasi vairāk, lasīt tālāk, vairāk par tēmu, par tēmu, tevi varētu interesēt, jūs varētu interesēt, iesakām, iesakām izlasīt,
      citi raksti, citas ziņas, skaties arī, noderīgi raksti`,
    start: `lasi arī:, lasiet arī:, lasīt arī:, lasi vairāk:, lasīt vairāk:, saistītie raksti:, vairāk par tēmu:, skaties arī:`,
  },
  popular: {
    whole: `lasītākie, lasītākais, lasītākie raksti, lasītākās ziņas, populārākie, populārākais, populārākie raksti, jaunākie, jaunākais,
      jaunākie raksti, jaunākās ziņas, komentētākie, skatītākie, aktuāli, aktualitātes`,
  },
  continues: {
    whole: `raksts turpinās pēc reklāmas, teksts turpinās pēc reklāmas, turpinājums pēc reklāmas, raksta turpinājums pēc reklāmas,
      turpināt lasīt, turpini lasīt, viss raksts`,
    opens: `raksts turpinās pēc, teksts turpinās pēc`,
  },
  cookies: {
    whole: `piekrītu, piekrist, piekrist visām, apstiprināt visas, pieņemt visas, pieņemt, noraidīt, noraidīt visas, nepiekrītu, sapratu,
      sīkdatnes, sīkdatņu iestatījumi, sīkdatņu politika, sīkdatņu lietošana, sīkdatņu izmantošana, pārvaldīt sīkdatnes, sīkfaili`,
    opens: `šī vietne izmanto sīkdatnes, šī mājaslapa izmanto sīkdatnes, šajā vietnē tiek izmantotas sīkdatnes, vietnē tiek izmantotas sīkdatnes,
      šī tīmekļa vietne izmanto sīkdatnes, šajā tīmekļa vietnē tiek izmantotas, mājas lapā tiek izmantotas sīkdatnes,
      portālā tiek izmantotas sīkdatnes, šī vietne izmanto sīkfailus`,
  },
  consent: {
    whole: `pārvaldīt piekrišanu, pārvaldīt sīkdatņu piekrišanu`,
    opens: `mēs izmantojam sīkdatnes, izmantojam sīkdatnes, turpinot lietot šo vietni, turpinot izmantot šo vietni,
      turpinot apmeklēt šo vietni, lai nodrošinātu vislabāko pieredzi mēs`,
  },
  advertising: {
    whole: `reklāma, reklāmas, reklāmraksts, sponsorēts saturs, sponsorēts raksts, apmaksāts saturs, apmaksāta publikācija, sludinājumi,
      reklāma portālā`,
  },
  comments: {
    whole: `komentāri, # komentāri, # komentārs, # komentāru, komentēt, pievienot komentāru, pievieno komentāru, rakstīt komentāru,
      atstāt komentāru, atstāj komentāru, skatīt komentārus, lasīt komentārus, visi komentāri, atbildēt, atcelt atbildi, komentārs *,
      vārds *, e-pasts *, e-pasta adrese *, mājas lapa, vietne, publicēt komentāru, nav komentāru`,
    opens: `jūsu e-pasta adrese netiks publicēta, e-pasta adrese netiks publicēta, obligātie lauki ir atzīmēti, saglabāt manu vārdu e-pasta,
      lai komentētu jums, lai pievienotu komentāru, šī vietne izmanto akismet`,
  },
  notice: {
    whole: `kļūda rakstā, ziņot par kļūdu`,
    opens: `pamanīji kļūdu, ja pamanīji kļūdu, ja atradāt kļūdu, iezīmē kļūdaino tekstu, iezīmējiet tekstu un spiediet,
      iezīmējiet tekstu un nospiediet`,
  },
  tags: {
    whole: `birkas, atslēgas vārdi, atslēgvārdi, tēmas, kategorijas`,
    start: `birkas:, tagi:, atslēgas vārdi:, atslēgvārdi:, kategorija:, kategorijas:, tēmas:`,
  },
  copyright: {
    whole: `visas tiesības aizsargātas, visas tiesības rezervētas`,
    opens: `visas tiesības aizsargātas, visas tiesības rezervētas, © visas tiesības, pārpublicēšana bez`,
  },
  navigation: {
    whole: `sākums, sākumlapa, izvēlne, meklēt, meklēšana, pāriet uz saturu, doties uz saturu, pāriet uz galveno saturu, uz augšu, atpakaļ uz augšu,
      par mums, kontakti, sazinies ar mums, vairāk, rādīt vairāk, ielādēt vairāk, uzzināt vairāk, uzzini vairāk, lapas karte, redakcija`,
  },
  login: {
    whole: `ienākt, ieiet, pieslēgties, pieteikties, autorizēties, reģistrēties, reģistrācija, iziet, mans profils, mans konts,
      aizmirsi paroli, aizmirsāt paroli, atcerēties mani`,
  },
  legal: {
    whole: `lietošanas noteikumi, lietošanas nosacījumi, noteikumi un nosacījumi, privātuma politika, privātuma noteikumi,
      personas datu aizsardzība, konfidencialitātes politika`,
  },
  author: {
    whole: `par autoru, vairāk no autora, visi autora raksti`,
    start: `autors:, autore:, autori:, sagatavoja:, redaktors:`,
    opens: `skatīt visus rakstus`,
  },
  credit: {
    start: `foto:, fotogrāfija:, avots:, attēls:, foto avots:`,
  },
  print: {
    whole: `drukāt, izdrukāt, izdrukāt rakstu`,
  },
  readingTime: {
    whole: `# min lasīšanas, lasīšanas laiks # min, lasīšanas laiks # minūtes, # minūšu lasīšana`,
  },
  dateline: {
    start: `publicēts:, publicēta:, atjaunots:, atjaunināts:, pēdējās izmaiņas:`,
  },
  pagination: {
    whole: `iepriekšējais raksts, nākamais raksts, vecāki raksti, jaunāki raksti, iepriekšējā lapa, nākamā lapa, rakstu navigācija,
      ziņu navigācija`,
  },
}
