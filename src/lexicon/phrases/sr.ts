import type { Lexicon } from '../types.js'

/** Serbian, in both of its scripts, and Croatian and Bosnian beside it: what stands between and below the paragraphs most often. */
export const sr: Lexicon = {
  share: {
    whole: `podijeli, podijelite, podeli, podelite, podijeli na facebooku, podijeli na facebook, podeli na facebooku, kopiraj poveznicu,
      kopiraj link, podijeli članak, podeli vest, pošalji prijatelju, подели, поделите, подели вест, подели на фејсбуку, копирај линк,
      копирај везу, пошаљи пријатељу`,
    start: `podijeli:, podeli:, подели:`,
    opens: `kliknite za dijeljenje na, kliknite da biste podelili, кликните да бисте поделили`,
  },
  follow: {
    whole: `pratite nas, prati nas, pratite nas na google news, pratite nas na facebooku, pratite nas na društvenim mrežama,
      zapratite nas, пратите нас, прати нас, пратите нас на друштвеним мрежама, пратите нас на фејсбуку, пратите нас на гугл вестима`,
    opens: `pratite nas na, pratite nas i na, pridružite se našem, pridružite nam se na, пратите нас на, пратите нас и на,
      придружите се нашем, придружите нам се на`,
  },
  newsletter: {
    whole: `newsletter, prijavi se na newsletter, prijavite se na newsletter, prijavite se na naš newsletter, vaša e-mail adresa, vaš e-mail,
      vaša email adresa, unesite svoju e-mail adresu, unesite e-mail, pretplati se, pretplatite se, vaša adresa e-pošte,
      prijavite se za newsletter, билтен, пријавите се на наш билтен, пријавите се на билтен, ваша имејл адреса, ваша адреса е-поште,
      унесите имејл адресу, претплати се, претплатите се`,
    opens: `prijavite se na naš newsletter, prijavite se na newsletter i, pretplatite se na naš newsletter, prijavom na newsletter,
      пријавите се на наш билтен, претплатите се на наш`,
  },
  subscribe: {
    opens: `ovaj članak dostupan je samo pretplatnicima, sadržaj je dostupan samo pretplatnicima, već ste pretplatnik`,
  },
  related: {
    whole: `povezane vijesti, povezane vesti, povezani članci, vezane vijesti, vezane vesti, slične vesti, slične vijesti, pročitajte i,
      pročitajte još, pročitaj još, pročitajte više, možda će vas zanimati, možda vas zanima, više iz rubrike, još iz rubrike,
      preporučujemo, izdvajamo, povezani sadržaj, povezano, повезане вести, повезани чланци, сличне вести, прочитајте још, прочитајте и,
      можда вас занима, још из рубрике, препоручујемо, повезано`,
    start: `pročitajte i:, pročitajte još:, pročitajte više:, pročitaj još:, pročitajte:, više o temi:, vezano:, povezano:,
      прочитајте још:, прочитајте и:, прочитајте:, више о теми:`,
  },
  popular: {
    whole: `najčitanije, najčitanije vijesti, najčitanije vesti, najnovije, najnovije vijesti, najnovije vesti, najpopularnije,
      najkomentiranije, najkomentarisanije, posljednje vijesti, izdvojeno, najgledanije, најчитаније, најновије, најновије вести,
      најкоментарисаније, најпопуларније, последње вести, најгледаније, скорашњи чланци`,
  },
  continues: {
    whole: `tekst se nastavlja ispod oglasa, članak se nastavlja ispod oglasa, nastavak teksta ispod oglasa, nastavak ispod oglasa,
      tekst se nastavlja ispod reklame, nastavak teksta ispod reklame, nastavi čitati, nastavi sa čitanjem, наставак текста испод огласа,
      текст се наставља испод огласа, наставите са читањем`,
    opens: `tekst se nastavlja ispod, članak se nastavlja ispod, nastavak teksta ispod, текст се наставља испод`,
  },
  cookies: {
    whole: `prihvaćam, prihvaćam sve, prihvati, prihvati sve, prihvatam, odbij, odbij sve, postavke kolačića, podešavanje kolačića,
      politika kolačića, pravila o kolačićima, kolačići, slažem se, прихватам, прихвати, прихвати све, одбиј, политика колачића,
      подешавања колачића, слажем се`,
    opens: `ova web stranica koristi kolačiće, ova stranica koristi kolačiće, ovaj sajt koristi kolačiće, ova internetska stranica koristi kolačiće,
      ovaj web sajt koristi kolačiće, naša web stranica koristi kolačiće, овај сајт користи колачиће, овај веб сајт користи колачиће`,
  },
  consent: {
    whole: `upravljanje pristankom, upravljaj pristankom`,
    opens: `koristimo kolačiće, mi koristimo kolačiće, nastavkom pregledavanja, za pružanje najboljeg iskustva koristimo,
      користимо колачиће, наставком коришћења сајта`,
  },
  advertising: {
    whole: `oglas, oglasi, reklama, reklame, plaćeni oglas, sponzorirani sadržaj, sponzorisani sadržaj, oglašavanje,
      оглас, реклама, рекламе, спонзорисани садржај, оглашавање, маркетинг`,
  },
  comments: {
    whole: `komentari, # komentara, # komentar, komentiraj, komentariši, odustani od odgovora, odgovori, ostavite komentar, ostavite odgovor,
      ostavi komentar, pošalji komentar, objavi komentar, predaj komentar, otkaži odgovor, napiši komentar, svi komentari, komentar *, ime *,
      e-pošta *, web-stranica, web stranica, web mjesto, nema komentara, коментари, # коментара, коментар *, име *, е-пошта *, веб место,
      оставите одговор, оставите коментар, одустани од одговора, предај коментар, пошаљи коментар, одговори, сви коментари, нема коментара`,
    opens: `vaša adresa e-pošte neće biti objavljena, vaša e-mail adresa neće biti objavljena, vaša email adresa neće biti objavljena,
      spremi moje ime e-poštu i, sačuvaj moje ime e-poštu i, ova stranica koristi akismet, morate biti prijavljeni da biste,
      morate biti prijavljeni kako bi, ваша адреса е-поште неће бити објављена, ваша имејл адреса неће бити објављена,
      сачувај моје име е-пошту и, овај веб сајт користи akismet, морате бити пријављени да бисте`,
  },
  tags: {
    whole: `tagovi, oznake, ključne riječi, ključne reči, kategorije, тагови, ознаке, кључне речи, категорије`,
    start: `tagovi:, oznake:, ključne riječi:, ključne reči:, objavljeno u:, kategorija:, kategorije:, teme:, тагови:, ознаке:, кључне речи:,
      категорија:, категорије:, теме:`,
  },
  copyright: {
    whole: `sva prava pridržana, sva prava zadržana, сва права задржана`,
    opens: `sva prava pridržana, © sva prava, sva prava zadržana, сва права задржана, © сва права`,
  },
  navigation: {
    whole: `naslovnica, naslovna, početna, početna stranica, izbornik, meni, pretraga, pretraži, traži, preskoči na sadržaj, skoči na sadržaj,
      prijeđi na sadržaj, pređi na sadržaj, preskoči na glavni sadržaj, na vrh, povratak na vrh, o nama, kontakt, impressum, impresum,
      saznaj više, saznajte više, učitaj više, prikaži više, почетна, насловна, мени, претрага, претражи, пређи на садржај,
      прескочи на садржај, на врх, о нама, контакт, импресум, сазнај више, сазнајте више, учитај још, прикажи више, мапа сајта`,
  },
  login: {
    whole: `prijava, prijavi se, prijavite se, registracija, registriraj se, registruj se, odjava, moj račun, moj nalog, zaboravljena lozinka,
      zaboravili ste lozinku, пријава, пријави се, пријавите се, регистрација, региструј се, одјава, мој налог, заборављена лозинка`,
  },
  legal: {
    whole: `uvjeti korištenja, uslovi korišćenja, opći uvjeti, pravila privatnosti, politika privatnosti, zaštita privatnosti,
      zaštita podataka, uvjeti poslovanja, pravila korištenja, услови коришћења, политика приватности, заштита података, правила коришћења`,
  },
  author: {
    whole: `o autoru, svi članci autora, više od autora, о аутору, сви чланци аутора`,
    start: `autor:, autorica:, autorka:, piše:, pišu:, urednik:, аутор:, ауторка:, пише:, уредник:`,
    opens: `prikaži sve objave od, pogledaj sve objave, прикажи све чланке од`,
  },
  credit: {
    start: `foto:, fotografija:, izvor:, фото:, фотографија:, извор:`,
  },
  print: {
    whole: `ispiši, odštampaj, printaj, штампај, одштампај`,
  },
  readingTime: {
    whole: `# min čitanja, # minuta čitanja, vrijeme čitanja # min, vreme čitanja # min, vrijeme čitanja # minute, време читања # мин`,
  },
  dateline: {
    start: `objavljeno:, ažurirano:, zadnja izmjena:, objavljeno, објављено:, ажурирано:`,
  },
  pagination: {
    whole: `starije objave, novije objave, navigacija objava, prethodni članak, sljedeći članak, sledeći članak, sljedeća stranica,
      prethodna stranica, претходни чланак, следећи чланак, следећа страна, кретање чланка`,
  },
}
