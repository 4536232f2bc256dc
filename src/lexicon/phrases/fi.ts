import type { Lexicon } from '../types.js'

/** Finnish: what stands between and below the paragraphs most often. */
export const fi: Lexicon = {
  share: {
    whole: `jaa, jaa artikkeli, jaa facebookissa, kopioi linkki, tulosta, lähetä sähköpostilla`,
  },
  follow: {
    whole: `seuraa meitä, seuraa, seuraa facebookissa`,
    opens: `seuraa meitä`,
  },
  newsletter: {
    whole: `uutiskirje, tilaa uutiskirje, tilaa, tilaa uutiskirjeemme, sähköposti, sähköpostiosoite,
      peruuta tilaus`,
    opens: `tilaa uutiskirjeemme, tilaamalla uutiskirjeen, voit peruuttaa tilauksen`,
  },
  related: {
    whole: `lue myös, lue lisää, aiheeseen liittyvät artikkelit, aiheeseen liittyvää, lisää aiheesta,
      lisää luettavaa, suosittelemme, saatat pitää myös, muut lukivat myös`,
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
    opens: `antamiasi tietoja käsitellään, käytämme evästeitä, tämä sivusto käyttää evästeitä, sivustomme käyttää evästeitä`,
  },
  advertising: {
    whole: `mainos, ilmoitus, mainokset, kaupallinen yhteistyö, sponsoroitu, sponsoroitu sisältö`,
    opens: `artikkeli sisältää mainoslinkkejä, postaus sisältää mainoslinkkejä, juttu sisältää mainoslinkkejä`,
  },
  comments: {
    whole: `kommentit, # kommenttia, # kommentti, kommentoi, kirjoita kommentti, jätä kommentti, näytä kommentit,
      vastaa, ilmoita asiaton viesti, osallistu keskusteluun`,
    opens: `oliko tästä sivusta apua, löysitkö etsimäsi, huomasitko virheen`,
  },
  tags: {
    whole: `asiasanat, avainsanat, aiheet`,
    start: `asiasanat:, avainsanat:, aiheet:`,
  },
  copyright: {
    opens: `kaikki oikeudet pidätetään, © kaikki oikeudet`,
  },
  navigation: {
    whole: `etusivu, valikko, haku, hae, siirry sisältöön, hyppää sisältöön, takaisin ylös, tietoa meistä,
      ota yhteyttä, näytä lisää`,
  },
  login: {
    whole: `kirjaudu, kirjaudu sisään, rekisteröidy, luo tunnus, oma tili, kirjaudu ulos`,
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
    whole: `toista, toista video, kuuntele artikkeli, kuuntele juttu`,
  },
}
