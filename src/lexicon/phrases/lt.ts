import type { Lexicon } from '../types.js'

/** Lithuanian: what stands between and below the paragraphs most often. */
export const lt: Lexicon = {
  share: {
    whole: `dalintis, dalinkis, dalinkitės, pasidalinti, pasidalink, pasidalinkite, dalintis facebook, dalintis straipsniu,
      pasidalinti straipsniu, dalintis naujiena, kopijuoti nuorodą, siųsti draugui, siųsti el. paštu, patinka`,
    start: `dalintis:, dalinkitės:, pasidalinti:, pasidalinkite:`,
    opens: `spustelėkite norėdami dalintis, spauskite norėdami pasidalinti`,
  },
  follow: {
    whole: `sekite mus, sekite naujienas, sekite mus facebook, sekite mus google naujienose, sekite mus socialiniuose tinkluose,
      prisijunkite prie mūsų`,
    opens: `sekite mus, sekite mūsų naujienas, sekite naujienas, prisijunkite prie mūsų`,
  },
  newsletter: {
    whole: `naujienlaiškis, naujienlaiškiai, naujienlaiškio prenumerata, prenumeruoti, prenumeruok, prenumeruokite,
      prenumeruoti naujienlaiškį, prenumeruokite naujienlaiškį, jūsų el. paštas, jūsų el. pašto adresas, el. pašto adresas,
      įveskite el. pašto adresą, įveskite savo el. paštą, gaukite naujienas`,
    opens: `prenumeruokite mūsų naujienlaiškį, prenumeruokite naujienlaiškį ir, užsiprenumeruokite naujienlaiškį,
      užsisakykite naujienlaiškį, sutinku gauti naujienlaiškį`,
  },
  subscribe: {
    whole: `prenumerata, tapti prenumeratoriumi, tapkite prenumeratoriumi, jau prenumeruojate`,
    opens: `šis straipsnis skirtas tik prenumeratoriams, straipsnis prieinamas tik prenumeratoriams,
      norėdami skaityti visą straipsnį, norėdami perskaityti visą straipsnį, visas straipsnis prieinamas tik`,
  },
  related: {
    whole: `susiję straipsniai, susijusios naujienos, susiję įrašai, panašūs straipsniai, panašios naujienos, taip pat skaitykite,
      skaitykite taip pat, skaityti daugiau, skaitykite daugiau, skaityk daugiau, skaityti toliau, daugiau šia tema, jus gali sudominti,
      gali sudominti, rekomenduojame, rekomenduojami straipsniai, kiti straipsniai, kitos naujienos, daugiau naujienų, daugiau straipsnių`,
    start: `taip pat skaitykite:, skaitykite taip pat:, skaitykite daugiau:, skaitykite:, daugiau šia tema:, susiję straipsniai:,
      taip pat žiūrėkite:`,
  },
  popular: {
    whole: `skaitomiausi, skaitomiausi straipsniai, skaitomiausios naujienos, skaitomiausia, naujausi, naujausi straipsniai,
      naujausios naujienos, naujausi įrašai, populiariausi, populiariausi straipsniai, populiariausios naujienos,
      daugiausiai komentuota, labiausiai komentuojami, dienos top`,
  },
  continues: {
    whole: `straipsnis tęsiasi po reklamos, tekstas tęsiasi po reklamos, straipsnio tęsinys po reklamos, tęsinys po reklamos,
      tęsti skaitymą, visas straipsnis`,
    opens: `straipsnis tęsiasi po, tekstas tęsiasi po`,
  },
  cookies: {
    whole: `sutinku, sutikti, sutikti su visais, priimti visus, priimti, atmesti, atmesti visus, nesutinku, slapukai, slapukų nustatymai,
      slapukų politika, tvarkyti slapukus, supratau`,
    opens: `ši svetainė naudoja slapukus, šioje svetainėje naudojami slapukai, svetainėje naudojami slapukai, šis tinklalapis naudoja slapukus,
      šioje interneto svetainėje naudojami slapukai, mūsų svetainė naudoja slapukus`,
  },
  consent: {
    whole: `tvarkyti sutikimą, tvarkyti slapukų sutikimą`,
    opens: `mes naudojame slapukus, naudojame slapukus, tęsdami naršymą, toliau naršydami, siekdami užtikrinti geriausią patirtį`,
  },
  advertising: {
    whole: `reklama, skelbimai, rėmėjų turinys, reklaminis straipsnis, užsakomasis straipsnis, užsakomasis turinys, partnerio turinys, užs. nr. #`,
  },
  comments: {
    whole: `komentarai, # komentarai, # komentarų, # komentaras, komentuoti, komentuok, rašyti komentarą, parašykite komentarą,
      palikti komentarą, palikite komentarą, skaityti komentarus, rodyti komentarus, visi komentarai, atsakyti, atšaukti atsakymą,
      atsakymo atšaukimas, komentaras *, vardas *, el. paštas *, el. pašto adresas *, interneto puslapis, skelbti komentarą, siųsti komentarą,
      komentarų nėra`,
    opens: `jūsų el. pašto adresas nebus, el. pašto adresas nebus skelbiamas, būtini laukeliai pažymėti, privalomi laukai pažymėti,
      išsaugoti mano vardą el. pašto, norėdami komentuoti turite, norėdami komentuoti prisijunkite, redakcija neatsako už skaitytojų komentarus,
      šis tinklalapis naudoja akismet`,
  },
  notice: {
    opens: `pastebėjote klaidą, radote klaidą, radai klaidą, pažymėkite tekstą ir paspauskite`,
  },
  tags: {
    whole: `žymos, raktažodžiai, raktiniai žodžiai, temos, kategorijos, gairės`,
    start: `žymos:, žymės:, raktažodžiai:, raktiniai žodžiai:, kategorija:, kategorijos:, temos:, gairės:`,
  },
  copyright: {
    whole: `visos teisės saugomos, visos teisės ginamos`,
    opens: `visos teisės saugomos, visos teisės ginamos, © visos teisės, kopijuoti platinti skelbti`,
  },
  navigation: {
    whole: `pradžia, pradinis, pagrindinis, pagrindinis puslapis, meniu, paieška, ieškoti, pereiti prie turinio, eiti prie turinio,
      pereiti prie pagrindinio turinio, į viršų, grįžti į viršų, apie mus, kontaktai, susisiekite, daugiau, rodyti daugiau,
      sužinoti daugiau, sužinokite daugiau, plačiau, svetainės žemėlapis, redakcija`,
  },
  login: {
    whole: `prisijungti, prisijungimas, registruotis, registracija, atsijungti, mano paskyra, pamiršau slaptažodį, pamiršote slaptažodį,
      prisiminti mane`,
  },
  legal: {
    whole: `naudojimo sąlygos, naudojimosi sąlygos, naudojimosi taisyklės, taisyklės ir sąlygos, privatumo politika, asmens duomenų apsauga`,
  },
  author: {
    whole: `apie autorių, daugiau autoriaus straipsnių, visi autoriaus straipsniai`,
    start: `autorius:, autorė:, autoriai:, parengė:, parašė:, redaktorius:`,
    opens: `žiūrėti visus įrašus`,
  },
  credit: {
    start: `nuotr.:, nuotrauka:, šaltinis:, nuotraukos autorius:`,
  },
  print: {
    whole: `spausdinti, spausdinti straipsnį`,
  },
  readingTime: {
    whole: `# min skaitymo, # min. skaitymo, skaitymo laikas # min, skaitymo trukmė # min`,
  },
  dateline: {
    start: `paskelbta:, publikuota:, atnaujinta:, paskutinį kartą atnaujinta:`,
  },
  pagination: {
    whole: `ankstesnis straipsnis, kitas straipsnis, ankstesnis įrašas, kitas įrašas, senesni įrašai, naujesni įrašai, ankstesnis puslapis,
      kitas puslapis, navigacija tarp įrašų`,
  },
}
