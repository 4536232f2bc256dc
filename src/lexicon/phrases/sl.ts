import type { Lexicon } from '../types.js'

/** Slovenian: what stands between and below the paragraphs most often. */
export const sl: Lexicon = {
  share: {
    whole: `deli, delite, deli s prijatelji, deli na facebooku, delite na facebooku, deli na facebook, deli na twitterju, deli članek,
      delite članek, deli novico, kopiraj povezavo, pošlji po e-pošti, pošlji prijatelju, všeč mi je`,
    start: `deli:, delite:`,
    opens: `kliknite za deljenje na, kliknite če želite deliti`,
  },
  follow: {
    whole: `sledite nam, sledi nam, sledite nam na facebooku, sledite nam na instagramu, sledite nam na družbenih omrežjih,
      spremljajte nas, spremljajte nas na facebooku, všečkajte nas na facebooku, pridružite se nam`,
    opens: `sledite nam na, sledite nam tudi na, spremljajte nas na, spremljajte nas tudi na, pridružite se nam na`,
  },
  newsletter: {
    whole: `e-novice, e-novičke, novičnik, prijava na e-novice, prijavite se na e-novice, prijava na novičnik, naročite se na e-novice,
      naročite se na novičnik, naročite se na naše novice, vaš e-naslov, vaš e-poštni naslov, vnesite svoj e-naslov,
      vpišite svoj e-poštni naslov, elektronski naslov`,
    opens: `prijavite se na naše e-novice, prijavite se na e-novice in, naročite se na naše e-novice, s prijavo na e-novice se strinjate,
      s prijavo na novičnik`,
  },
  subscribe: {
    whole: `naročnina, naročite se, postanite naročnik, že naročnik`,
    opens: `članek je dostopen le naročnikom, članek je dostopen samo naročnikom, celoten članek je dostopen le naročnikom,
      celoten članek je dostopen samo naročnikom, celotna novica je dostopna le naročnikom, celotna novica je dostopna samo naročnikom,
      vsebina je dostopna le naročnikom, vsebina je na voljo samo naročnikom, za branje celotnega članka`,
  },
  related: {
    whole: `sorodni članki, sorodne vsebine, sorodne novice, povezani članki, povezane novice, povezane vsebine, podobni članki,
      preberite še, preberite tudi, preberi še, preberi tudi, preberite več, preberi več, več o tem, več na to temo, morda vas zanima,
      morda vas bo zanimalo, priporočamo, priporočeno, izpostavljamo, več iz rubrike, ne spreglejte, poglejte še`,
    start: `preberite še:, preberite tudi:, preberi še:, preberi tudi:, preberite več:, več o tem:, sorodne novice:, povezani članki:,
      poglejte še:, oglejte si tudi:, berite tudi:`,
  },
  popular: {
    whole: `najbolj brano, najbolj brane, najbolj brani članki, najbolj brane novice, najbolj komentirano, najnovejše, najnovejše novice,
      najnovejši članki, zadnje novice, zadnji članki, najbolj gledano, priljubljeno, zadnje objave, nedavne objave`,
  },
  continues: {
    whole: `članek se nadaljuje po oglasu, članek se nadaljuje pod oglasom, besedilo se nadaljuje pod oglasom, nadaljuj branje,
      nadaljujte z branjem, nadaljuj z branjem, celoten članek`,
    opens: `članek se nadaljuje po, članek se nadaljuje pod, besedilo se nadaljuje pod`,
  },
  cookies: {
    whole: `strinjam se, sprejmi, sprejmi vse, sprejmem, sprejmem vse, zavrni, zavrni vse, zavrnem, nastavitve piškotkov, piškotki,
      o piškotkih, politika piškotkov, pravilnik o piškotkih, upravljaj piškotke, razumem`,
    opens: `spletno mesto uporablja piškotke, ta spletna stran uporablja piškotke, spletna stran uporablja piškotke,
      naša spletna stran uporablja piškotke, to spletno mesto uporablja piškotke, stran uporablja piškotke`,
  },
  consent: {
    whole: `upravljanje soglasja, upravljaj soglasje, upravljanje zasebnosti`,
    opens: `uporabljamo piškotke, z nadaljnjo uporabo spletne strani, z nadaljevanjem brskanja, za zagotavljanje najboljše izkušnje uporabljamo`,
  },
  advertising: {
    whole: `oglas, oglasi, oglasno sporočilo, promocijsko sporočilo, sponzorirana vsebina, plačana objava, oglaševanje, naročena objava`,
  },
  comments: {
    whole: `komentarji, # komentarjev, # komentar, # komentarja, komentiraj, komentirajte, dodaj komentar, dodajte komentar, oddaj komentar,
      napiši komentar, objavi komentar, prekliči odgovor, odgovori, pustite komentar, pusti komentar, vsi komentarji, ni komentarjev,
      komentar *, ime *, e-pošta *, spletno mesto, prikaži komentarje, preberi komentarje`,
    opens: `vaš e-naslov ne bo objavljen, vaš e-poštni naslov ne bo objavljen, obvezna polja so označena, shrani moje ime e-pošto in,
      za komentiranje se morate prijaviti, za komentiranje se prijavite, za oddajo komentarja se morate, to spletno mesto uporablja akismet`,
  },
  notice: {
    opens: `ste opazili napako, opazili ste napako, ste našli napako, našli ste napako`,
  },
  tags: {
    whole: `oznake, ključne besede, značke, kategorije, nekategorizirano`,
    start: `oznake:, ključne besede:, značke:, kategorija:, kategorije:, objavljeno v:, teme:`,
  },
  copyright: {
    whole: `vse pravice pridržane, vse pravice so pridržane`,
    opens: `vse pravice pridržane, vse pravice so pridržane, © vse pravice`,
  },
  navigation: {
    whole: `domov, domača stran, prva stran, meni, iskanje, išči, preskoči na vsebino, skoči na vsebino, preskoči na glavno vsebino, na vrh,
      nazaj na vrh, o nas, kontakt, stik, uredništvo, prikaži več, naloži več, izvedi več, izvedite več, kazalo strani`,
  },
  login: {
    whole: `prijava, prijavi se, prijavite se, registracija, registriraj se, registrirajte se, odjava, moj račun, pozabljeno geslo,
      ste pozabili geslo, zapomni si me`,
  },
  legal: {
    whole: `pogoji uporabe, splošni pogoji, splošni pogoji poslovanja, politika zasebnosti, varstvo osebnih podatkov, varovanje osebnih podatkov,
      pravno obvestilo, izjava o zasebnosti`,
  },
  author: {
    whole: `o avtorju, o avtorici, več od avtorja, vsi članki avtorja`,
    start: `avtor:, avtorica:, avtorji:, piše:, napisal:, napisala:, pripravil:, pripravila:, urednik:`,
    opens: `prikaži vse objave avtorja, poglej vse objave`,
  },
  credit: {
    start: `foto:, fotografija:, vir:, vir foto:`,
  },
  print: {
    whole: `natisni, natisni stran, natisni članek`,
  },
  readingTime: {
    whole: `# min branja, # minut branja, # minuti branja, čas branja # min, čas branja # minut`,
  },
  dateline: {
    start: `objavljeno:, posodobljeno:, zadnja posodobitev:, zadnja sprememba:`,
  },
  pagination: {
    whole: `starejše objave, novejše objave, prejšnji članek, naslednji članek, prejšnja stran, naslednja stran, navigacija prispevka`,
  },
}
