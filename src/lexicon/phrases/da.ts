import type { Lexicon } from '../types.js'

/** Danish: what stands between and below the paragraphs most often. */
export const da: Lexicon = {
  share: {
    whole: `del, del artikel, del artiklen, del på facebook, kopiér link, kopier link, print, udskriv,
      del dette`,
    opens: `klik for at dele på, klik for at udskrive åbner, send med mail blogthis`,
  },
  follow: {
    whole: `følg os, følg os på facebook, følg`,
    opens: `følg os på, følg med på`,
  },
  newsletter: {
    whole: `nyhedsbrev, nyhedsbreve, tilmeld, tilmeld dig, tilmeld nyhedsbrev, abonnér, abonner, e-mail,
      din e-mail, e-mailadresse, afmeld`,
    opens: `tilmeld dig vores nyhedsbrev, tilmeld dig nyhedsbrevet, få vores nyhedsbrev, ved at tilmelde dig,
      ved tilmelding accepterer, du kan til enhver tid afmelde, indtast din e-mail,
      tak for din tilmelding tjek, tak for din tilmelding før du, for at gennemføre tilmeldingen skal du trykke`,
  },
  related: {
    whole: `læs også, læs mere, læs videre, relaterede artikler, relateret, flere artikler, mere fra, andre læser,
      andre læser også, måske er du også interesseret i, anbefalet til dig,
      like indlæser`,
    start: `læs også:, læs mere:, se også:, relateret:`,
  },
  popular: {
    whole: `mest læste, mest læst, seneste nyt, seneste nyheder, seneste, populært lige nu, lige nu`,
  },
  continues: {
    whole: `artiklen fortsætter efter annoncen, fortsæt læsning`,
    opens: `artiklen fortsætter efter, artiklen fortsætter under, teksten fortsætter under`,
  },
  cookies: {
    whole: `cookies, cookiepolitik, accepter, accepter alle, acceptér alle, afvis, afvis alle,
      cookieindstillinger, tillad alle`,
    opens: `dette websted bruger cookies og giver dig`,
  },
  consent: {
    opens: `vi bruger cookies, denne hjemmeside bruger cookies, dette website bruger cookies,
      hjemmesiden bruger cookies, for at se dette indhold,
      samtykket anvendes på følgende domæner, vi og vores partnere opbevarer, vi og vores # partnere opbevarer,
      ved at tillade disse tredjeparts, dette indhold kræver at du accepterer`,
  },
  advertising: {
    whole: `annonce, annoncer, reklame, sponsoreret, sponsoreret indhold, betalt indhold, annoncør betalt indhold`,
    opens: `artiklen indeholder affiliatelinks, indlægget indeholder affiliatelinks,
      indlægget indeholder reklamelinks,
      det ser ud til at du bruger en adblocker`,
  },
  comments: {
    whole: `kommentarer, # kommentarer, skriv en kommentar, skriv kommentar, vis kommentarer, svar, anmeld,
      deltag i debatten, log ind for at kommentere,
      log ind for at skrive en kommentar, der er lukket for kommentarer, skriv et svar annuller svar, annuller svar,
      ingen kommentarer, vær den første til at kommentere, log ind for at deltage i debatten`,
    opens: `var denne side nyttig, fandt du det du søgte, har du fundet en fejl,
      din e-mailadresse vil ikke blive, din e-mail adresse vil ikke blive publiceret, krævede felter er markeret,
      gem mit navn mail og websted, du skal være logget ind for at skrive, du skal være logget ind for at kommentere,
      log ind eller opret konto for at tilføje kommentarer, dette websted bruger akismet, dette site bruger akismet,
      din kommentar afventer moderation, din kommentar afventer godkendelse, giv mig besked om opfølgende,
      giv mig besked om nye indlæg, gentaget kommentar fundet det ser, beklager der er lukket for kommentarer,
      dette indlæg er adgangskodebeskyttet, disse html koder og attributter er tilladte a href title,
      indholdet af dette felt er privat, abonner på kommentarer til indlægget`,
  },
  tags: {
    whole: `emner, tags, emneord`,
    start: `emner:, tags:`,
  },
  copyright: {
    opens: `alle rettigheder forbeholdes, © alle rettigheder, ophavsretten tilhører`,
    whole: `leveret af blogger`,
  },
  navigation: {
    whole: `forside, menu, søg, gå til indhold, spring til indhold, til toppen, tilbage til toppen, om os,
      kontakt os, se mere, vis mere`,
  },
  login: {
    whole: `log ind, log på, opret bruger, min side, log ud, bliv abonnent,
      mistet din adgangskode, brugernavn eller e-mailadresse`,
    opens: `dette indhold er beskyttet af adgangskode, dette indhold er adgangskodebeskyttet,
      indtast venligst dit brugernavn eller din e-mailadresse`,
  },
  legal: {
    whole: `privatlivspolitik, persondatapolitik, handelsbetingelser, vilkår og betingelser,
      cookie- og privatlivspolitik`,
    opens: `vi er tilmeldt pressenævnet og`,
  },
  appPromo: {
    opens: `hent vores app, hent appen, download vores app`,
  },
  support: {
    whole: `støt os`,
    opens: `kan du lide det vi skriver, kunne du lide artiklen, støt vores arbejde`,
  },
  readingTime: {
    whole: `# min læsetid, læsetid # min, # minutters læsning`,
  },
  player: {
    whole: `afspil, afspil video, lyt til artiklen, hør artiklen,
      din browser understøtter ikke videoafspilning`,
  },
  search: {
    opens: `beklager men intet matchede dine, det ser ud til at intet blev fundet, ups den side du leder efter`,
    whole: `ingen resultater passede på forespørgslen`,
  },
  subscribe: {
    opens: `denne artikel er kun for abonnenter, denne artikel er forbeholdt abonnenter,
      som abonnent kan du give denne artikel`,
    whole: `opgrader for at fortsætte med at læse`,
  },
  author: {
    opens: `vis alle indlæg af`,
  },
  contact: {
    whole: `tak for din besked den er afsendt, dette felt skal udfyldes`,
    opens: `der opstod en fejl under afsendelsen af din besked, et eller flere felter indeholder`,
  },
  notice: {
    whole: `redigér rediger kildetekst`,
    opens: `denne side blev senest ændret den, denne side blev senest redigeret,
      tekst er tilgængelig under creative commons, brugere der læser dette forum`,
  },
  shop: {
    whole: `der er endnu ikke nogle anmeldelser`,
    opens: `kun kunder der er logget ind og har købt`,
  },
}
