import type { Lexicon } from '../../types.js'

/** Norwegian. */
export const nb: Lexicon = {
  cookies: {
    whole: `lagre og/eller få tilgang til informasjon på en enhet, velg grunnleggende annonser, opprett en personlig
      annonseprofil, velg personlige annonser, opprette en personlig innholdsprofil, velge personlig innhold, måle
      annonseprestasjon, måle innholdsprestasjon, bruk markedsundersøkelser til å generere publikumsinnsikt, utvikle
      og forbedre produkter, sikre sikkerhet forhindre svindel og feilsøke, teknisk levering av annonser eller
      innhold, matche og kombinere offline-datakilder, koble forskjellige enheter, motta og bruke automatisk sendte
      enhetsegenskaper for identifikasjon, bruke nøyaktige geolokasjonsdata, aktivt skanne enhetsegenskaper for
      identifikasjon`,
    opens: `informasjonskapsler enhetsidentifikatorer eller annen informasjon kan lagres eller åpnes på, annonser kan vises
      til deg basert på innholdet du ser, en profil kan bygges om deg og interessene dine for, personlige annonser kan
      vises til deg basert på en profil, personlig innhold kan vises til deg basert på en profil, prestasjonen og
      effektiviteten til annonser du ser eller samhandler med, prestasjonen og effektiviteten til innhold du ser eller
      samhandler med, markedsundersøkelser kan brukes til å lære mer om publikum som, dataene dine kan brukes til å
      forbedre eksisterende systemer og, dataene dine kan brukes til å overvåke og forebygge svindelaktivitet, enheten
      din kan motta og sende informasjon som lar deg, data fra offline-datakilder kan kombineres med nettaktiviteten
      din for å, ulike enheter kan fastsettes som å tilhøre deg eller husholdningen, enheten kan skilles fra andre
      enheter basert på informasjon den, de nøyaktige geolokasjonsdataene dine kan brukes til å støtte ett, enheten
      din kan identifiseres basert på en skanning av enhetens, nøyaktig geolokasjon og informasjon om enhetsegenskaper
      kan brukes, annonser kan personlig tilpasses basert på en profil mer data, grunnleggende annonser kan serveres
      annonseprestasjon kan måles innsikt om publikum, grunnleggende annonser kan serveres mer data kan legges til
      for, annonser kan personlig tilpasses basert på en profil annonseprestasjon kan, innhold kan personlig tilpasses
      basert på en profil mer data, innhold kan personlig tilpasses basert på en profil innholdsprestasjon kan,
      annonse- og innholdsprestasjon kan måles innsikt om publikum som så, annonse kan måles innsikt om publikum som
      så annonsene og, innholdsprestasjon kan måles innsikt om publikum som så annonsene og, innholdsprestasjon kan
      måles data kan brukes til å bygge eller, visning av personlige annonser og innhold samt måling av annonser,
      annonser og innhold kan personlig tilpasses basert på en profil, visning av personlige annonser og innhold
      måling av annonser og, personlige annonser og innhold annonse- og innholdsmåling og publikumsinnsikt, mer data
      kan legges til for å personlig tilpasse annonser, grunnleggende annonser kan serveres annonse- og
      innholdsprestasjon kan måles innsikt, personlige annonsevisninger personlig innhold annonse- og innholdsmåling
      og publikumsinnsikt, personlige annonsevisninger personlig innhold annonse- og innholdsmåling publikumsinnsikt
      og produktutvikling, grunnleggende annonser personlig innhold annonse- og innholdsmåling og publikumsinnsikt,
      grunnleggende annonser kan serveres innhold kan personlig tilpasses basert på, grunnleggende annonser personlig
      innhold annonse- og innholdsmåling publikumsinnsikt og produktutvikling, grunnleggende annonser personlig
      innhold innholdsmåling publikumsinnsikt og produktutvikling`,
  },
}
