import type { Lexicon } from '../types.js'

/** Finnish: what stands between and below the paragraphs most often. */
export const fi: Lexicon = {
  share: {
    whole: `jaa, jaa artikkeli, jaa facebookissa, kopioi linkki, tulosta, lähetä sähköpostilla,
      jaa tämä`,
    opens: `jaa facebookissa napsauttamalla, jaa twitterissä napsauttamalla, tulosta napsauttamalla avautuu,
      kohteen lähettäminen sähköpostitse bloggaa`,
  },
  follow: {
    whole: `seuraa meitä, seuraa, seuraa facebookissa,
      lisää omiin aiheisiin`,
    opens: `seuraa meitä`,
  },
  newsletter: {
    whole: `uutiskirje, tilaa uutiskirje, tilaa, tilaa uutiskirjeemme, sähköposti, sähköpostiosoite,
      peruuta tilaus`,
    opens: `tilaa uutiskirjeemme, tilaamalla uutiskirjeen, voit peruuttaa tilauksen,
      kiitos tilauksesta vahvista tilauksesi, viimeistelläksesi rekisteröitymisen klikkaa vahvistuslinkkiä`,
  },
  related: {
    whole: `lue myös, lue lisää, aiheeseen liittyvät artikkelit, aiheeseen liittyvää, lisää aiheesta,
      lisää luettavaa, suosittelemme, saatat pitää myös, muut lukivat myös,
      tykkää lataa, lue lisää aiheesta`,
    start: `lue myös:, lue lisää:, katso myös:`,
  },
  popular: {
    whole: `luetuimmat, suosituimmat, uusimmat, uusimmat uutiset, tuoreimmat, juuri nyt`,
  },
  continues: {
    whole: `juttu jatkuu mainoksen jälkeen, juttu jatkuu kuvan jälkeen, jatka lukemista`,
    opens: `juttu jatkuu, artikkeli jatkuu`,
  },
  cookies: {
    whole: `evästeet, hyväksy, hyväksy kaikki, hyväksy evästeet, hylkää, hylkää kaikki, evästeasetukset`,
  },
  consent: {
    opens: `antamiasi tietoja käsitellään, käytämme evästeitä, tämä sivusto käyttää evästeitä, sivustomme käyttää evästeitä,
      tarjotaksemme parhaan kokemuksen käytämme, tarjotaksemme parhaan mahdollisen kokemuksen käytämme,
      hyväksymällä kolmansien osapuolten palvelut hyväksyt, voit tarkastella ja muokata sinusta keräämiämme,
      katso sisältö alkuperäisessä palvelussa tämä, hei tämä sivusto antaa sinun valita`,
  },
  advertising: {
    whole: `mainos, ilmoitus, mainokset, kaupallinen yhteistyö, sponsoroitu, sponsoroitu sisältö`,
    opens: `artikkeli sisältää mainoslinkkejä, postaus sisältää mainoslinkkejä, juttu sisältää mainoslinkkejä,
      näyttää siltä että käytät mainostenestoa`,
  },
  comments: {
    whole: `kommentit, # kommenttia, # kommentti, kommentoi, kirjoita kommentti, jätä kommentti, näytä kommentit,
      vastaa, ilmoita asiaton viesti, osallistu keskusteluun,
      sähköpostiosoitettasi ei julkaista, kirjaudu sisään kommentoidaksesi, kommentit on suljettu,
      kommentointi on suljettu, keskustelu on suljettu, vastaa peruuta vastaus, peruuta vastaus, ei kommentteja,
      tätä ei voi kommentoida, kommenttisi odottaa hyväksyntää`,
    opens: `oliko tästä sivusta apua, löysitkö etsimäsi, huomasitko virheen,
      sähköpostiosoitettasi ei julkaista pakolliset, pakolliset kentät on merkitty,
      tallenna nimeni sähköpostiosoitteeni ja, sinun täytyy kirjautua sisään kommentoidaksesi,
      kirjaudu sisään tai rekisteröidy kommentoidaksesi, sivusto käyttää akismet-palvelua roskapostin,
      tämä sivusto käyttää akismet-palvelua, kommenttisi odottaa hyväksyntää tämä,
      ilmoita minulle uusista kommenteista, ilmoita minulle uusista artikkeleista, keskustelu on auki klo,
      identtinen kommentti on jo olemassa, artikkeli on salasanasuojattu syötä,
      voit käyttää näitä html-tageja ja attribuutteja a href title, tämän kentän sisältö pidetään yksityisenä,
      kommentti on laitettu jonoon, tilaa lähetä kommentteja atom`,
  },
  tags: {
    whole: `asiasanat, avainsanat, aiheet`,
    start: `asiasanat:, avainsanat:, aiheet:`,
  },
  copyright: {
    opens: `kaikki oikeudet pidätetään, © kaikki oikeudet`,
    whole: `sisällön tarjoaa blogger`,
  },
  navigation: {
    whole: `etusivu, valikko, haku, hae, siirry sisältöön, hyppää sisältöön, takaisin ylös, tietoa meistä,
      ota yhteyttä, näytä lisää`,
  },
  login: {
    whole: `kirjaudu, kirjaudu sisään, rekisteröidy, luo tunnus, oma tili, kirjaudu ulos,
      salasana hukassa, eikö sinulla ole vielä tunnusta rekisteröidy`,
    opens: `tämä sisältö on suojattu salasanalla, syötä käyttäjätunnus tai sähköpostiosoite tulet`,
  },
  legal: {
    whole: `tietosuoja, tietosuojaseloste, käyttöehdot, tilausehdot`,
  },
  appPromo: {
    opens: `lataa sovellus, lataa sovelluksemme`,
  },
  support: {
    whole: `tue meitä`,
    opens: `piditkö artikkelista, piditkö jutusta`,
  },
  readingTime: {
    whole: `lukuaika # min, # min lukuaika`,
  },
  player: {
    whole: `toista, toista video, kuuntele artikkeli, kuuntele juttu,
      selaimesi ei tue videoiden toistoa`,
  },
  pagination: {
    whole: `lataa lisää`,
  },
  search: {
    opens: `pahoittelut mutta hakusanoillasi ei, näyttää siltä että täältä ei löytynyt, hups etsimääsi sivua ei löytynyt`,
    whole: `hakusi ei tuottanut tulosta`,
  },
  subscribe: {
    opens: `tämä artikkeli on vain tilaajille`,
    whole: `oletko jo tilaaja kirjaudu sisään, kokeile kuukausi # €`,
  },
  notice: {
    whole: `artikkeli on yli # vuotta vanha, muokkaa muokkaa wikitekstiä`,
    opens: `sivua on viimeksi muutettu, teksti on saatavilla creative commons, tämä artikkeli on tynkä,
      käyttäjiä lukemassa tätä aluetta`,
  },
  contact: {
    whole: `kiitos viestistäsi se on lähetetty, tämä kenttä on pakollinen`,
    opens: `viestisi lähettämisessä tapahtui virhe, yhdessä tai useammassa kentässä on virhe`,
  },
  shop: {
    whole: `tuotearvioita ei vielä ole`,
    opens: `vain kirjautuneet asiakkaat jotka ovat ostaneet`,
  },
}
