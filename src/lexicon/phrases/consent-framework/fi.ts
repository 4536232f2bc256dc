import type { Lexicon } from '../../types.js'

/** Finnish. */
export const fi: Lexicon = {
  cookies: {
    whole: `tietojen tallennus laitteelle ja/tai laitteella olevien tietojen käyttö, tavallisten mainosten valinta,
      personoidun mainosprofiilin muodostaminen, personoitujen mainosten valinta, personoidun sisältöprofiilin
      muodostaminen, personoidun sisällön valinta, mainonnan ja sen tehokkuuden mittaaminen, sisällön ja sen
      tehokkuuden mittaaminen, markkinatutkimusten soveltaminen käyttäjäymmärryksen luomiseksi, tuotekehitys,
      tietoturva väärinkäytösten ehkäisy ja virheiden korjaaminen, mainonnan tai sisällön tekninen jakelu, muiden
      tietojesi yhdistäminen verkkokäyttäytymistäsi koskeviin tietoihin, eri laitteiden yhdistäminen toisiinsa,
      automaattisesti lähetettävien laitetietojen käyttö laitteiden tunnistamisessa, tarkkojen sijaintitietojen
      käyttö, laitteen ominaisuuksien aktiivinen skannaus tunnistamista varten`,
    opens: `laitteellesi voidaan tallentaa evästeitä laitetunnisteita tai muita tietoja ja niitä, näytettävät mainokset
      voidaan valita katsomasi sisällön käyttämäsi sovelluksen tai laitteen, sinua ja kiinnostusten kohteistasi
      koskevista tiedoista voidaan muodostaa mainosprofiili sinua, sinua ja kiinnostusten kohteitasi koskevista
      tiedoista voidaan muodostaa sisältöprofiili sinua, vaikuttavuutta ja tehokkuutta voidaan mitata mainonnasta jota
      näet tai johon, vaikuttavuutta ja tehokkuutta voidaan mitata sisällöstä jota näet tai johon, markkinatutkimuksen
      avulla voidaan lisätä ymmärrystä yleisöistä jotka käyvät verkkosivustoilla tai, tietojasi voidaan käyttää
      järjestelmien ja ohjelmistojen parantamiseksi sekä uusien tuotteiden, tietojasi voidaan käyttää väärinkäytösten
      valvontaan ja ehkäisyyn sekä järjestelmien ja, laitteesi voi vastaanottaa ja lähettää tietoja joiden avulla voit
      nähdä, verkkokäyttäytymistäsi koskeviin tietoihin voidaan yhdistää muualta saatuja tietojasi sinulle
      ilmoitettuja, eri laitteiden voidaan määrittää kuuluvan sinulle tai kotitaloudellesi sinulle ilmoitettuja,
      laitteesi tunnistamisessa ja erottamisessa muista laitteista voidaan käyttää sen automaattisesti, laitteesi
      tarkkoja sijaintitietojasi voidaan käyttää yhtä tai useampaa, laitteesi voidaan tunnistaa sen ominaisuuksien
      yhdistelmän skannauksen perusteella, tarkkoja sijaintitietoja voidaan käyttää ja laite tunnistaa skannaamalla
      sen ominaisuuksia, tavallisia mainoksia voidaan näyttää ja niiden tehokkuutta mitata, mainosprofiiliin voidaan
      kerätä tietoja kohdentamisen parantamiseksi ja mainoksia voidaan kohdentaa, mainoksia voidaan kohdentaa
      mainosprofiilin perusteella mainonnan tehokkuutta voidaan mitata, sisältöprofiiliin voidaan kerätä tietoja
      personoinnin parantamiseksi ja sisältö voidaan personoida, sisältö voidaan personoida sisältöprofiilin
      perusteella ja sisällön tehokkuutta voidaan mitata, mainonnan ja sisällön tehokkuutta voidaan mitata
      markkinatutkimuksen avulla voidaan lisätä, mainonnan tehokkuutta voidaan mitata markkinatutkimuksen avulla
      voidaan lisätä ymmärrystä yleisöistä, sisällön tehokkuutta voidaan mitata markkinatutkimuksen avulla voidaan
      lisätä ymmärrystä yleisöistä, sisällön tehokkuutta voidaan mitata tietoja voidaan käyttää myös
      käyttäjäkokemuksen järjestelmien, personoitujen mainosten ja sisällön näyttäminen sekä mainonnan ja sisällön
      mittaus, personoitujen mainosten ja sisällön näyttäminen mainonnan ja sisällön mittaus sekä, personoitu mainonta
      ja sisältö sekä mainonnan ja sisällön mittaus, mainos- ja sisältöprofiileihin voidaan kerätä tietoja
      kohdentamisen ja personoinnin parantamiseksi, personoitu mainonta ja sisältö mainonnan ja sisällön mittaus sekä
      käyttäjäymmärrys, mainos- ja sisältöprofiileihin voidaan kerätä tietoja mainonnan kohdentamisen ja sisällön,
      mainoksia voidaan kohdentaa ja sisältö personoida profiilin perusteella, tavalliset mainokset mainonnan ja
      sisällön mittaus ja käyttäjäymmärrys, tavallisia mainoksia voidaan näyttää mainonnan ja sisällön tehokkuutta
      voidaan mitata, personoitujen mainosten näyttäminen personoitu sisältö mainonnan ja sisällön mittaus sekä,
      sisältöprofiiliin voidaan kerätä tietoja personoinnin parantamiseksi ja mainoksia voidaan kohdentaa,
      personoitujen mainosten näyttäminen personoitu sisältö mainonnan ja sisällön mittaus käyttäjäymmärrys,
      sisältöprofiiliin voidaan kerätä tietoja personoinnin parantamiseksi mainoksia voidaan kohdentaa ja, tavalliset
      mainokset personoitu sisältö mainonnan ja sisällön mittaus sekä käyttäjäymmärrys, tavallisia mainoksia voidaan
      näyttää sisältöprofiiliin voidaan kerätä lisää tietoja personoinnin, tavalliset mainokset personoitu sisältö
      mainonnan ja sisällön mittaus käyttäjäymmärrys sekä, tavallisia mainoksia voidaan näyttää sisältöprofiiliin
      voidaan kerätä tietoja personoinnin parantamiseksi, tavalliset mainokset personoitu sisältö sisällön mittaus ja
      käyttäjäymmärrys, tavalliset mainokset personoitu sisältö sisällön mittaus käyttäjäymmärrys ja tuotekehitys,
      tavalliset mainokset personoitu sisältö mainonnan mittaus ja tuotekehitys`,
  },
}
