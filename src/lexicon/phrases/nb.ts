import type { Lexicon } from '../types.js'

/** Norwegian: what stands between and below the paragraphs most often. */
export const nb: Lexicon = {
  share: {
    whole: `del, del saken, del artikkelen, del på facebook, kopier lenke, kopier lenken, skriv ut, tips oss`,
  },
  follow: {
    whole: `følg oss, følg oss på facebook, følg`,
    opens: `følg oss på`,
  },
  newsletter: {
    whole: `nyhetsbrev, meld deg på, meld deg på nyhetsbrevet, abonner, abonnér, e-post, din e-post,
      e-postadresse, meld av`,
    opens: `meld deg på vårt nyhetsbrev, få vårt nyhetsbrev, ved å melde deg på,
      du kan når som helst melde deg av, skriv inn din e-post`,
  },
  related: {
    whole: `les også, les mer, les videre, relaterte artikler, relaterte saker, relatert, flere saker, mer fra,
      andre leser, andre leser også, anbefalt for deg, kanskje du også liker`,
    start: `les også:, les mer:, se også:, relatert:`,
  },
  popular: {
    whole: `mest lest, mest leste, siste nytt, siste saker, siste nyheter, populært, akkurat nå`,
  },
  continues: {
    whole: `artikkelen fortsetter under annonsen, saken fortsetter under, fortsett å lese`,
    opens: `artikkelen fortsetter under, artikkelen fortsetter etter, saken fortsetter under,
      saken fortsetter etter, teksten fortsetter under`,
  },
  cookies: {
    whole: `informasjonskapsler, cookies, godta, godta alle, avvis, avvis alle, aksepter alle, jeg forstår`,
  },
  consent: {
    opens: `vi bruker informasjonskapsler, vi bruker cookies, dette nettstedet bruker informasjonskapsler,
      dette nettstedet bruker cookies, for å se dette innholdet`,
  },
  advertising: {
    whole: `annonse, annonser, annonsørinnhold, reklame, sponset, sponset innhold, betalt innhold`,
    opens: `artikkelen inneholder affiliatelenker, innlegget inneholder annonselenker,
      innlegget inneholder affiliatelenker`,
  },
  comments: {
    whole: `kommentarer, # kommentarer, skriv en kommentar, legg igjen en kommentar, vis kommentarer, svar,
      rapporter, delta i debatten`,
    opens: `var denne siden nyttig, fant du det du lette etter, har du funnet en feil, fant du feil`,
  },
  tags: {
    whole: `emner, emneord, stikkord`,
    start: `emner:, emneord:, stikkord:`,
  },
  copyright: {
    opens: `alle rettigheter reservert, © alle rettigheter, ansvarlig redaktør`,
  },
  navigation: {
    whole: `forsiden, hjem, meny, søk, hopp til innhold, gå til innhold, til toppen, om oss, kontakt oss, se mer,
      vis mer`,
  },
  login: {
    whole: `logg inn, logg ut, min side, opprett konto, registrer deg, bli abonnent`,
  },
  legal: {
    whole: `personvern, personvernerklæring, vilkår, salgsbetingelser`,
  },
  appPromo: {
    opens: `last ned appen, last ned vår app`,
  },
  support: {
    whole: `støtt oss`,
    opens: `liker du det vi skriver, likte du saken, likte du artikkelen`,
  },
  readingTime: {
    whole: `# min lesetid, lesetid # min, # minutter lesetid`,
  },
  player: {
    whole: `spill av, spill av video, lytt til saken`,
  },
}
