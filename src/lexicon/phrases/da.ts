import type { Lexicon } from '../types.js'

/** Danish: what stands between and below the paragraphs most often. */
export const da: Lexicon = {
  share: {
    whole: `del, del artikel, del artiklen, del på facebook, kopiér link, kopier link, print, udskriv`,
  },
  follow: {
    whole: `følg os, følg os på facebook, følg`,
    opens: `følg os på, følg med på`,
  },
  newsletter: {
    whole: `nyhedsbrev, nyhedsbreve, tilmeld, tilmeld dig, tilmeld nyhedsbrev, abonnér, abonner, e-mail,
      din e-mail, e-mailadresse, afmeld`,
    opens: `tilmeld dig vores nyhedsbrev, tilmeld dig nyhedsbrevet, få vores nyhedsbrev, ved at tilmelde dig,
      ved tilmelding accepterer, du kan til enhver tid afmelde, indtast din e-mail`,
  },
  related: {
    whole: `læs også, læs mere, læs videre, relaterede artikler, relateret, flere artikler, mere fra, andre læser,
      andre læser også, måske er du også interesseret i, anbefalet til dig`,
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
  },
  consent: {
    opens: `vi bruger cookies, denne hjemmeside bruger cookies, dette website bruger cookies,
      hjemmesiden bruger cookies, for at se dette indhold`,
  },
  advertising: {
    whole: `annonce, annoncer, reklame, sponsoreret, sponsoreret indhold, betalt indhold, annoncør betalt indhold`,
    opens: `artiklen indeholder affiliatelinks, indlægget indeholder affiliatelinks,
      indlægget indeholder reklamelinks`,
  },
  comments: {
    whole: `kommentarer, # kommentarer, skriv en kommentar, skriv kommentar, vis kommentarer, svar, anmeld,
      deltag i debatten, log ind for at kommentere`,
    opens: `var denne side nyttig, fandt du det du søgte, har du fundet en fejl`,
  },
  tags: {
    whole: `emner, tags, emneord`,
    start: `emner:, tags:`,
  },
  copyright: {
    opens: `alle rettigheder forbeholdes, © alle rettigheder, ophavsretten tilhører`,
  },
  navigation: {
    whole: `forside, menu, søg, gå til indhold, spring til indhold, til toppen, tilbage til toppen, om os,
      kontakt os, se mere, vis mere`,
  },
  login: {
    whole: `log ind, log på, opret bruger, min side, log ud, bliv abonnent`,
  },
  legal: {
    whole: `privatlivspolitik, persondatapolitik, handelsbetingelser, vilkår og betingelser`,
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
    whole: `afspil, afspil video, lyt til artiklen, hør artiklen`,
  },
}
