import type { Lexicon } from '../types.js'

/** Hungarian: what stands between and below the paragraphs most often. */
export const hu: Lexicon = {
  share: {
    whole: `megosztás, megosztom, oszd meg, megosztás facebookon, link másolása, nyomtatás, küldés e-mailben`,
  },
  follow: {
    whole: `kövess minket, kövess minket a facebookon is, követés`,
    opens: `kövess minket, kövessen minket`,
  },
  newsletter: {
    whole: `hírlevél, feliratkozás, feliratkozom, hírlevél feliratkozás, e-mail cím, e-mail címed, leiratkozás`,
    opens: `iratkozz fel hírlevelünkre, iratkozz fel a hírlevelünkre, iratkozz fel a hírlevelemre, iratkozz fel a hírlevélre,
      iratkozzon fel a hírlevélre, iratkozzon fel hírlevelünkre, feliratkozom a hírlevélre,
      a feliratkozással elfogadod, bármikor leiratkozhat`,
  },
  related: {
    whole: `olvasd el ezt is, olvassa el ezt is, kapcsolódó cikkek, kapcsolódó receptek, kapcsolódó bejegyzések, kapcsolódó cikk, kapcsolódó, további cikkek,
      ez is érdekelheti, ez is érdekelhet, ajánlott cikkek, ajánljuk még, még több`,
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
      weboldalunk sütiket, sütiket használunk`,
  },
  advertising: {
    whole: `hirdetés, reklám, fizetett tartalom, támogatott tartalom, szponzorált tartalom,
      a cikk megjelenését támogatta`,
    opens: `a cikk affiliate linkeket tartalmaz, a bejegyzés affiliate linkeket`,
  },
  comments: {
    whole: `hozzászólások, # hozzászólás, hozzászólok, kommentek, # komment, hozzászólás írása, szólj hozzá,
      válasz, jelentés, hozzászólások megtekintése`,
    opens: `hasznos volt ez az oldal, hasznos volt a cikk, hibát talált, hibát találtál`,
  },
  tags: {
    whole: `címkék, témák, kulcsszavak`,
    start: `címkék:, témák:, kulcsszavak:`,
  },
  copyright: {
    opens: `minden jog fenntartva, © minden jog`,
  },
  navigation: {
    whole: `főoldal, kezdőlap, menü, keresés, ugrás a tartalomra, tovább a tartalomhoz, vissza a tetejére, rólunk,
      kapcsolat, impresszum, mutass többet`,
  },
  login: {
    whole: `belépés, bejelentkezés, regisztráció, fiókom, kijelentkezés, előfizetés, előfizetek`,
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
  },
}
