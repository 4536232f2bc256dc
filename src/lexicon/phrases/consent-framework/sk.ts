import type { Lexicon } from '../../types.js'

/** Slovak. */
export const sk: Lexicon = {
  cookies: {
    whole: `uchovávanie a/alebo prístup k informáciám na zariadení, výber základných reklám, vytvorenie profilu
      personalizovaných reklám, výber personalizovaných reklám, vytvorenie profilu personalizovaného obsahu, výber
      personalizovaného obsahu, hodnotenie výkonnosti reklamy, hodnotenie výkonnosti obsahu, používanie prieskumu trhu
      na vytváranie údajov o cieľovej skupine, rozvíjanie a zlepšovanie produktov, zaručenie bezpečnosti predchádzanie
      podvodom a odstraňovanie chýb, technické doručovanie reklám alebo obsahu, porovnávať a kombinovať offline zdroje
      údajov, prepojenie rôznych zariadení, prijímanie a používanie automaticky odosielaných charakteristík zariadenia
      na identifikáciu, používanie presných údajov o geografickej polohe, aktívne skenovanie charakteristík zariadenia
      na identifikáciu`,
    opens: `súbory cookie identifikátory zariadení alebo iné informácie môžu byť uchovávané, reklamy sa môžu zobrazovať na
      základe obsahu ktorý si prezeráte, je možné vytvoriť o vás a vašich záujmoch profil aby, personalizované reklamy
      sa môžu zobraziť na základe profilu o vás, personalizovaný obsah sa môže zobraziť na základe profilu o vás, je
      možné hodnotiť výkonnosť a účinnosť reklám ktoré vidíte alebo, je možné hodnotiť výkonnosť a účinnosť obsahu
      ktorý vidíte alebo, prieskum trhu sa môže použiť na získanie ďalších informácií o, vaše údaje môžu byť použité
      na zlepšenie súčasných systémov a, vaše údaje môžu byť použité na monitorovanie a predchádzanie podvodným, vaše
      zariadenie môže prijímať a odosielať informácie ktoré vám umožňujú, údaje z offline zdrojov údajov možno
      kombinovať s vašou online, na podporu jedného alebo viacerých účelov možno určiť že rôzne, vaše zariadenie možno
      odlíšiť od iných zariadení na základe informácií, vaše presné údaje o geografickej polohe možno použiť na
      podporu, vaše zariadenie možno identifikovať na základe skenovania jedinečnej kombinácie vlastností, presné
      údaje o geografickej polohe a identifikácia prostredníctvom skenovania zariadenia, môžu byť použité presné údaje
      o geografickej polohe a informácie, môžu sa zobrazovať základné reklamy výkonnosť reklamy je možné merať,
      reklamy možno personalizovať na základe profilu na lepšiu personalizáciu reklám, základné reklamy
      personalizovaný profil reklám a meranie reklám, môžu sa zobrazovať základné reklamy na lepšiu personalizáciu
      reklám je, reklamy možno personalizovať na základe profilu výkonnosť reklamy je možné, zobrazovanie
      personalizovaných reklám meranie reklamy a prehľady cieľových skupín, personalizované reklamy meranie reklamy a
      prehľady cieľových skupín, obsah možno personalizovať na základe profilu na lepšiu personalizáciu obsahu, obsah
      možno personalizovať na základe profilu výkonnosť obsahu je možné, zobrazovanie personalizovaného obsahu meranie
      obsahu a prehľady cieľových skupín, personalizovaný obsah meranie obsahu a prehľady cieľových skupín,
      personalizovaný obsah meranie obsahu prehľady cieľových skupín a vývoj produktov, meranie reklamy a obsahu a
      prehľady cieľových skupín, výkonnosť reklamy a obsahu je možné merať je možné získať, meranie reklamy a
      vytváranie údajov o cieľovej skupine, reklamu je možné merať je možné získať informácie o cieľových, meranie
      reklamy a obsahu prehľady cieľových skupín a vývoj produktov, meranie obsahu prehľady cieľových skupín a vývoj
      produktov, výkonnosť obsahu je možné merať je možné získať informácie o, výkonnosť obsahu je možné merať údaje
      možno použiť na vytvorenie, zobrazovanie personalizovaných reklám a obsahu meranie reklám a obsahu,
      personalizované reklamy a obsah meranie reklám a obsahu, na personalizáciu reklám a obsahu je možné pridať
      ďalšie údaje, reklamy a obsah možno personalizovať na základe profilu, základné reklamy meranie reklamy a obsahu
      a prehľady cieľových skupín, môžu sa zobrazovať základné reklamy výkonnosť reklamy a obsahu je, zobrazovanie
      personalizovaných reklám personalizovaný obsah meranie reklám a obsahu a, zobrazovanie personalizovaných reklám
      personalizovaný obsah meranie reklamy a obsahu prehľady, základné reklamy personalizovaný obsah meranie reklamy
      a obsahu a prehľady, môžu sa zobrazovať základné reklamy obsah možno personalizovať na základe, základné reklamy
      personalizovaný obsah meranie reklamy a obsahu prehľady cieľových, základné reklamy personalizovaný obsah
      meranie obsahu a prehľady cieľových skupín, základné reklamy personalizovaný obsah meranie obsahu prehľady
      cieľových skupín a, základné reklamy personalizovaný obsah meranie reklamy a vývoj produktov`,
  },
}
