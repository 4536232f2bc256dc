import type { Lexicon } from '../types.js'

/** Slovak: what stands between and below the paragraphs most often. */
export const sk: Lexicon = {
  share: {
    whole: `zdieľať, zdieľaj, zdieľajte, zdieľať na facebooku, zdieľať na twitteri, zdieľať článok, zdieľať tento článok,
      kopírovať odkaz, skopírovať odkaz, poslať e-mailom, poslať emailom, poslať známemu, odoslať e-mailom, páči sa mi to, tweetnuť`,
    start: `zdieľať:, zdieľajte:`,
    opens: `kliknite pre zdieľanie na, kliknutím zdieľate na, zdieľať na službe`,
  },
  follow: {
    whole: `sledujte nás, sledovať, sledujte nás na facebooku, sledujte nás na instagrame, sledujte nás na google news,
      sledujte nás na sociálnych sieťach, nájdete nás na facebooku, pridajte sa k nám`,
    opens: `sledujte nás na, sledujte nás aj na, staňte sa fanúšikom, pridajte si nás medzi`,
  },
  newsletter: {
    whole: `newsletter, odber newslettera, odber noviniek, prihlásiť sa na odber, prihláste sa na odber, prihlásiť na odber,
      prihlásiť odber, odoberať, odoberať newsletter, váš e-mail, váš email, vaša e-mailová adresa, zadajte e-mail, zadajte svoj e-mail,
      zadajte vašu e-mailovú adresu`,
    opens: `prihláste sa na odber, prihláste sa na náš newsletter, odoberajte náš newsletter, odoslaním formulára súhlasíte,
      prihlásením sa na odber súhlasíte, najdôležitejšie správy dňa do vášho e-mailu`,
  },
  subscribe: {
    whole: `predplatné, predplatiť, predplatiť si, kúpiť predplatné, získať predplatné, už mám predplatné, mám predplatné`,
    opens: `tento článok je určený iba pre predplatiteľov, tento článok je určený len pre predplatiteľov,
      článok je prístupný iba predplatiteľom, obsah je dostupný len pre predplatiteľov, získajte neobmedzený prístup k,
      na prečítanie celého článku potrebujete`,
  },
  related: {
    whole: `súvisiace články, súvisiaci článok, súvisiace, podobné články, podobné správy, súvisiace témy, čítajte aj, čítajte tiež,
      čítajte viac, prečítajte si aj, prečítajte si tiež, prečítajte si viac, mohlo by vás zaujímať, mohlo by vás tiež zaujímať,
      mohlo by sa vám páčiť, odporúčame, odporúčané články, viac k téme, k téme, viac z rubriky, ďalšie články, ďalšie správy,
      mohlo by vás zaujať`,
    start: `čítajte aj:, čítajte tiež:, čítajte viac:, prečítajte si aj:, prečítajte si tiež:, prečítajte si:, viac k téme:,
      súvisiace články:, mohlo by vás zaujímať:, pozrite si tiež:, pozrite aj:`,
  },
  popular: {
    whole: `najčítanejšie, najčítanejšie články, najčítanejšie správy, najnovšie, najnovšie články, najnovšie správy, najpopulárnejšie,
      najkomentovanejšie, najsledovanejšie, posledné články, posledné príspevky, populárne články, top správy, práve sa číta`,
  },
  continues: {
    whole: `článok pokračuje pod reklamou, text pokračuje pod reklamou, pokračovanie článku pod reklamou, pokračovať v čítaní,
      pokračovanie pod reklamou, článok pokračuje pod video reklamou, pokračovanie článku nájdete pod reklamou, celý článok`,
    opens: `článok pokračuje pod, text pokračuje pod`,
  },
  cookies: {
    whole: `súhlasím, prijať všetko, prijať všetky, prijať cookies, odmietnuť, odmietnuť všetko, odmietnuť všetky,
      nastavenia cookies, nastavenie cookies, zásady používania cookies, používanie cookies, rozumiem, spravovať cookies`,
    opens: `táto stránka používa cookies, táto webová stránka používa, táto stránka používa súbory cookie, tento web používa cookies,
      naša stránka používa cookies, táto webstránka používa`,
  },
  consent: {
    whole: `spravovať súhlas, spravovať súhlas s cookies, spravovať možnosti, zobraziť predvoľby, uložiť predvoľby`,
    opens: `používame cookies, používame súbory cookie, pokračovaním v prehliadaní, používaním týchto stránok súhlasíte,
      na poskytovanie tých najlepších skúseností používame`,
  },
  advertising: {
    whole: `reklama, inzercia, platená inzercia, sponzorovaný obsah, komerčný článok, pr článok, reklamný článok, partnerský obsah`,
  },
  comments: {
    whole: `komentáre, # komentárov, # komentáre, # komentár, diskusia k článku, vstúpiť do diskusie, pridať komentár,
      pridať príspevok, napísať komentár, odoslať komentár, zobraziť komentáre, zobraziť diskusiu, zrušiť odpoveď, pridajte komentár,
      odpovedať, komentár *, komentár: *, meno *, e-mail *, webová stránka, žiadne komentáre, všetky komentáre`,
    opens: `vaša e-mailová adresa nebude zverejnená, vaša e-mailová adresa nebude publikovaná, vyžadované polia sú označené,
      uložiť moje meno e-mail a webovú stránku, pre pridanie komentára sa musíte, ak chcete pridať komentár musíte,
      táto webová stránka používa akismet, na odoslanie komentára sa musíte`,
  },
  notice: {
    opens: `našli ste chybu, našli ste v článku chybu, našli ste v texte chybu`,
  },
  tags: {
    whole: `značky, štítky, kľúčové slová, tagy, kategórie, nezaradené`,
    start: `značky:, štítky:, kľúčové slová:, tagy:, kategória:, kategórie:, témy:, zaradené v:`,
  },
  copyright: {
    whole: `všetky práva vyhradené, všetky práva sú vyhradené`,
    opens: `všetky práva vyhradené, © všetky práva, autorské práva sú vyhradené, publikovanie alebo ďalšie šírenie správ`,
  },
  navigation: {
    whole: `domov, menu, hľadať, vyhľadať, vyhľadávanie, preskočiť na obsah, prejsť na obsah, preskočiť na hlavný obsah, hore,
      späť hore, o nás, kontakt, kontakty, redakcia, viac, viac informácií, zobraziť viac, načítať viac, zistiť viac, mapa stránky, hlavná stránka`,
  },
  login: {
    whole: `prihlásiť sa, prihlásenie, prihlásiť, registrácia, registrovať sa, zaregistrovať sa, odhlásiť sa, môj účet, zabudnuté heslo,
      zabudli ste heslo, zapamätať si ma`,
  },
  legal: {
    whole: `podmienky používania, obchodné podmienky, všeobecné obchodné podmienky, ochrana osobných údajov, zásady ochrany osobných údajov,
      ochrana súkromia, podmienky používania stránky`,
  },
  author: {
    whole: `o autorovi, viac od autora, všetky články autora, ďalšie články autora`,
    start: `autor:, autorka:, autori:, napísal:, napísala:, redaktor:`,
    opens: `zobraziť všetky príspevky od, zobraziť všetky články od`,
  },
  credit: {
    start: `foto:, fotografia:, zdroj:, zdroj foto:, autor fotografie:`,
  },
  print: {
    whole: `tlačiť, vytlačiť, vytlačiť článok, verzia pre tlač`,
  },
  readingTime: {
    whole: `# min čítania, # minút čítania, # minúty čítania, čas čítania # min, čas čítania # minúty, doba čítania # min`,
  },
  dateline: {
    start: `zverejnené:, publikované:, aktualizované:, naposledy aktualizované:, posledná aktualizácia:`,
  },
  pagination: {
    whole: `staršie články, novšie články, predchádzajúci článok, nasledujúci článok, ďalší článok, predchádzajúca strana,
      nasledujúca strana, navigácia v článku, staršie príspevky, novšie príspevky`,
  },
}
