import type { Lexicon } from '../../types.js'

/** Hungarian. */
export const hu: Lexicon = {
  cookies: {
    whole: `az eszközön tárolt információk tárolása és/vagy elérése, alapvető hirdetések kiválasztása, személyre szabott
      hirdetési profil létrehozása, személyre szabott hirdetések kiválasztása, személyre szabott tartalomprofil
      létrehozása, személyre szabott tartalom kiválasztása, a hirdetés teljesítményének mérése, a tartalom
      teljesítményének mérése, piackutatás alkalmazása nézettségi adatok generálásához, termékek fejlesztése és
      javítása, biztonság csalás megelőzése és hibakeresés biztosítása, hirdetés vagy tartalom technikai
      szolgáltatása, offline adatforrások egyeztetése és összevonása, különböző eszközök összekapcsolása, az
      automatikusan elküldött eszközjellemzők fogadása és felhasználása az azonosításhoz, pontos geolokációs adatok
      felhasználása, az eszköz jellemzőinek aktív vizsgálata az azonosításhoz`,
    opens: `a sütik az eszközazonosítók vagy más információk az eszközén tárolhatók, a hirdetések megjeleníthetők az ön
      számára a megtekintett tartalom a, profilt hozhatnak létre önre és érdeklődési körére vonatkozóan az ön,
      személyre szabott hirdetések jeleníthetők meg az önről készült profil alapján, személyre szabott tartalom
      jeleníthető meg az önről készült profil alapján, mérhető az ön által megtekintett hirdetések teljesítménye és
      hatékonysága, mérhető az ön által megtekintett tartalom teljesítménye és hatékonysága, piackutatás segítségével
      további információk kaphatók a közönségről akik meglátogatják a, az ön adatai felhasználhatók a meglévő
      rendszerek és szoftverek javítása, az ön adatai felhasználhatók a csalárd tevékenységek ellenőrzése és
      megelőzése, az ön eszköze olyan információkat fogadhat és küldhet amelyek lehetővé, az offline adatforrásokból
      származó adatok összevonhatók az ön online tevékenységével, megállapítható a különböző eszközökről hogy azok
      önhöz vagy a háztartásához, az eszközét az automatikusan elküldött információk alapján különböztethetik meg a,
      az ön pontos geolokációs adatai egy vagy több célra is, az ön eszköze az eszköz egyedi jellemzőire vonatkozó
      kombináció vizsgálatával, pontos geolokációs adatok és azonosítás az eszköz vizsgálatával, felhasználhatók a
      pontos geolokációs adatok és az eszköz jellemzőire vonatkozó, a hirdetések profil alapján személyre szabhatók
      további adatok adhatók hozzá, alapvető hirdetések szolgáltathatók a hirdetés teljesítménye mérhető betekintés
      nyerhető a, alapvető hirdetések személyre szabott hirdetések profilja és hirdetésmérés, alapvető hirdetések
      szolgáltathatók további adatok adhatók hozzá a hirdetések magasabb, a hirdetések profil alapján személyre
      szabhatók a hirdetés teljesítménye mérhető, személyre szabott hirdetések megjelenítése hirdetésmérés és
      nézettségi adatok, a tartalom profil alapján személyre szabható további adatok adhatók hozzá, a tartalom profil
      alapján személyre szabható a tartalom teljesítménye mérhető, személyre szabott tartalom megjelenítése
      tartalommérés és nézettségi adatok, személyre szabott tartalom tartalommérés nézettségi adatok és
      termékfejlesztés, a hirdetés és a tartalom teljesítménye mérhető betekintés nyerhető a, a hirdetés mérhető
      betekintés nyerhető a hirdetéseket és tartalmat megtekintő, hirdetés és tartalom mérése nézettségi adatok és
      termékfejlesztés, a tartalom teljesítménye mérhető betekintés nyerhető a hirdetéseket és tartalmat, a tartalom
      teljesítménye mérhető az adatok felhasználhatók a felhasználói élmény, személyre szabott hirdetések és tartalom
      megjelenítése valamint a tartalom mérése, személyre szabott hirdetések és tartalom megjelenítése hirdetés és
      tartalom mérése, személyre szabott hirdetések és tartalom valamint a tartalom mérése, személyre szabott
      hirdetések és tartalom hirdetés és tartalom mérése valamint, további adatok adhatók hozzá a hirdetések és a
      tartalom személyre, a hirdetések és a tartalom profil alapján személyre szabhatók, alapvető hirdetések és
      tartalom mérése valamint nézettségi adatok, alapvető hirdetések szolgáltathatók a hirdetés és a tartalom
      teljesítménye mérhető, személyre szabott hirdetések megjelenítése személyre szabott tartalom hirdetés és
      tartalom, alapvető hirdetések személyre szabott tartalom hirdetés és tartalom mérése valamint, alapvető
      hirdetések szolgáltathatók a tartalom profil alapján személyre szabható további, alapvető hirdetések személyre
      szabott tartalom hirdetés és tartalom mérése nézettségi, alapvető hirdetések személyre szabott tartalom tartalom
      mérése valamint nézettségi adatok, alapvető hirdetések személyre szabott tartalom tartalom mérése nézettségi
      adatok és, alapvető hirdetések személyre szabott tartalom és a hirdetések mérése, alapvető hirdetések személyre
      szabott tartalom hirdetés mérése és termékfejlesztés`,
  },
}
