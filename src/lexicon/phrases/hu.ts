import type { Lexicon } from '../types.js'

/** Hungarian: what stands between and below the paragraphs most often. */
export const hu: Lexicon = {
  share: {
    whole: `megosztás, megosztom, oszd meg, megosztás facebookon, link másolása, nyomtatás, küldés e-mailben`,
    opens: `facebookon való megosztáshoz kattintsunk ide, twitteren való megosztáshoz kattintsunk ide`,
  },
  follow: {
    whole: `kövess minket, kövess minket a facebookon is, követés`,
    opens: `kövess minket, kövessen minket,
      ha nem szeretnél lemaradni a legfontosabb hírekről kövess`,
  },
  newsletter: {
    whole: `hírlevél, feliratkozás, feliratkozom, hírlevél feliratkozás, e-mail cím, e-mail címed, leiratkozás,
      add meg az e-mail címed`,
    opens: `iratkozz fel hírlevelünkre, iratkozz fel a hírlevelünkre, iratkozz fel a hírlevelemre, iratkozz fel a hírlevélre,
      iratkozzon fel a hírlevélre, iratkozzon fel hírlevelünkre, feliratkozom a hírlevélre,
      a feliratkozással elfogadod, bármikor leiratkozhat,
      elolvastam és elfogadom az adatkezelési, köszönjük a feliratkozást kérjük,
      ha szeretne azonnal értesülni a legfontosabb hírekről`,
  },
  related: {
    whole: `olvasd el ezt is, olvassa el ezt is, kapcsolódó cikkek, kapcsolódó receptek, kapcsolódó bejegyzések, kapcsolódó cikk, kapcsolódó, további cikkek,
      ez is érdekelheti, ez is érdekelhet, ajánlott cikkek, ajánljuk még, még több,
      tetszik betöltés, további cikkek a témában`,
    start: `olvasd el ezt is:, kapcsolódó:, kapcsolódó cikk:, lásd még:, bővebben:`,
  },
  popular: {
    whole: `legolvasottabb, legolvasottabb cikkek, legnépszerűbb, legfrissebb, legfrissebb hírek, friss hírek,
      népszerű`,
  },
  continues: {
    whole: `a cikk a hirdetés után folytatódik, tovább olvasom, olvass tovább`,
    opens: `a cikk a hirdetés után, a cikk folytatódik, a hirdetés után folytatjuk`,
  },
  cookies: {
    whole: `sütik, cookie-k, elfogadom, összes elfogadása, elutasítom, elutasítás, süti beállítások`,
  },
  consent: {
    opens: `ez a weboldal sütiket használ, ez a weboldal cookie-kat használ, az oldal sütiket használ,
      weboldalunk sütiket, sütiket használunk,
      a legjobb élmény biztosítása érdekében olyan technológiákat, mi és a partnereink információkat például`,
  },
  advertising: {
    whole: `hirdetés, reklám, fizetett tartalom, támogatott tartalom, szponzorált tartalom,
      a cikk megjelenését támogatta`,
    opens: `a cikk affiliate linkeket tartalmaz, a bejegyzés affiliate linkeket,
      úgy látjuk hirdetésblokkolót használ`,
  },
  comments: {
    whole: `hozzászólások, # hozzászólás, hozzászólok, kommentek, # komment, hozzászólás írása, szólj hozzá,
      válasz, jelentés, hozzászólások megtekintése,
      vélemény hozzászólás válasz megszakítása, válasz megszakítása, legyen ön az első hozzászóló,
      a bejegyzés trackback címe, nincsenek hozzászólások, nincsenek megjegyzések, ezt a hozzászólást töröltük,
      a mező tartalma nem nyilvános`,
    opens: `hasznos volt ez az oldal, hasznos volt a cikk, hibát talált, hibát találtál,
      az e-mail címet nem tesszük közzé, a nevem e-mail címem és weboldalcímem,
      hozzászólás küldéséhez be kell jelentkezni, kommentezéshez lépj be vagy regisztrálj,
      a hozzászólások jelenleg nem engedélyezettek ezen, hozzászólások lehetősége itt nem engedélyezett,
      bocsánat de ehhez a bejegyzéshez nem, ez az oldal az akismet, a hozzászólás moderálásra vár,
      a hozzászólás rendszer-moderációra várakozik, kérek értesítést a további hozzászólásokról,
      kérek értesítést az új bejegyzésekről, a hozzászólások a vonatkozó jogszabályok értelmében,
      kövesd nyomon a hozzászólásokat iratkozz, hozzászólás a z, a következő html tag-ek és tulajdonságok,
      a bejegyzést jelszó védi meg kell, feliratkozás megjegyzések küldése, küldés e-mailben blogthis`,
  },
  tags: {
    whole: `címkék, témák, kulcsszavak`,
    start: `címkék:, témák:, kulcsszavak:`,
  },
  copyright: {
    opens: `minden jog fenntartva, © minden jog,
      a lap szövege creative commons`,
  },
  navigation: {
    whole: `főoldal, kezdőlap, menü, keresés, ugrás a tartalomra, tovább a tartalomhoz, vissza a tetejére, rólunk,
      kapcsolat, impresszum, mutass többet,
      vissza az oldal tetejére`,
  },
  login: {
    whole: `belépés, bejelentkezés, regisztráció, fiókom, kijelentkezés, előfizetés, előfizetek,
      elfelejtett jelszó, felhasználónév vagy e-mail cím, még nincs fiókod regisztrálj`,
    opens: `ez a tartalom jelszóval védett a`,
  },
  legal: {
    whole: `adatvédelem, adatkezelési tájékoztató, adatvédelmi nyilatkozat, felhasználási feltételek, ászf`,
  },
  appPromo: {
    opens: `töltsd le az alkalmazásunkat, töltse le alkalmazásunkat`,
  },
  support: {
    whole: `támogass minket, támogatom`,
    opens: `tetszett a cikk, ha tetszett a recept, ha tetszett a bejegyzés, ha tetszett a cikk, támogasd munkánkat`,
  },
  readingTime: {
    whole: `# perc olvasás, olvasási idő # perc`,
  },
  player: {
    whole: `lejátszás, videó lejátszása, cikk meghallgatása`,
    opens: `a böngésződ nem támogatja a videó, a hangerő növeléséhez illetve csökkentéséhez a`,
  },
  pagination: {
    whole: `korábbi hozzászólások`,
  },
  print: {
    opens: `ide kattintva nyomtatható`,
  },
  search: {
    opens: `sajnos a keresett kifejezésre nincs találat, úgy tűnik hogy itt semmi sem található,
      hoppá a keresett oldal nem`,
    whole: `nincs egyezés a megadott szöveggel`,
  },
  subscribe: {
    opens: `ez a cikk csak előfizetőink számára, a teljes cikk elolvasásához előfizetés`,
    whole: `már előfizető jelentkezzen be`,
  },
  contact: {
    opens: `köszönjük az üzenetet az üzenetet, hiba történt az üzenet elküldésekor kérjük, egy vagy több mező hibás adatot`,
    whole: `a mező kitöltése kötelező`,
  },
  notice: {
    whole: `értékeld a cikket, hasznos volt ez a cikk, szerkesztés forrásszöveg szerkesztése,
      a wikipédiából a szabad enciklopédiából`,
    opens: `a lap utolsó módosítása, nem nyithatsz témákat ebben a fórumban, jelenlévő fórumozók nincs regisztrált`,
  },
  shop: {
    whole: `még nincsenek értékelések, ezek is érdekelhetnek`,
    opens: `csak bejelentkezett és a terméket már`,
  },
}
