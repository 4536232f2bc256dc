import type { Lexicon } from '../types.js'

/** Norwegian: what stands between and below the paragraphs most often. */
export const nb: Lexicon = {
  share: {
    whole: `del, del saken, del artikkelen, del på facebook, kopier lenke, kopier lenken, skriv ut, tips oss,
      del dette`,
    opens: `klikk for å dele på, klikk for å skrive ut åpnes, send dette via e-post blogg dette`,
  },
  follow: {
    whole: `følg oss, følg oss på facebook, følg`,
    opens: `følg oss på,
      har du tips til oss send, hei har du innspill eller tips`,
  },
  newsletter: {
    whole: `nyhetsbrev, meld deg på, meld deg på nyhetsbrevet, abonner, abonnér, e-post, din e-post,
      e-postadresse, meld av`,
    opens: `meld deg på vårt nyhetsbrev, få vårt nyhetsbrev, ved å melde deg på,
      du kan når som helst melde deg av, skriv inn din e-post,
      meld deg på nyhetsbrevet vårt, takk for at du abonnerer,
      for å fullføre registreringen klikk på bekreftelseslenken`,
  },
  related: {
    whole: `les også, les mer, les videre, relaterte artikler, relaterte saker, relatert, flere saker, mer fra,
      andre leser, andre leser også, anbefalt for deg, kanskje du også liker,
      lik laster inn`,
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
      dette nettstedet bruker cookies, for å se dette innholdet,
      for å gi de beste opplevelsene bruker vi, vi og våre partnere lagrer, vi og våre # partnere lagrer`,
  },
  advertising: {
    whole: `annonse, annonser, annonsørinnhold, reklame, sponset, sponset innhold, betalt innhold`,
    opens: `artikkelen inneholder affiliatelenker, innlegget inneholder annonselenker,
      innlegget inneholder affiliatelenker,
      det ser ut til at du bruker en annonseblokkerer`,
  },
  comments: {
    whole: `kommentarer, # kommentarer, skriv en kommentar, legg igjen en kommentar, vis kommentarer, svar,
      rapporter, delta i debatten,
      logg inn for å legge igjen en kommentar, det er stengt for kommentarer, kommentarfeltet er stengt,
      kommentarer er stengt, legg igjen en kommentar avbryt svar, avbryt svar, ingen kommentarer,
      bli den første til å kommentere`,
    opens: `var denne siden nyttig, fant du det du lette etter, har du funnet en feil, fant du feil,
      din e-postadresse vil ikke bli, obligatoriske felt er merket, obligatoriske felter er merket,
      lagre mitt navn e-post og nettside, lagre navnet mitt e-post og nettside,
      du må være innlogget for å kunne kommentere, du må være logget inn for å kommentere,
      dette nettstedet bruker akismet, din kommentar avventer godkjenning, din kommentar venter på moderering,
      gi meg beskjed om nye kommentarer, gi meg beskjed om nye innlegg, dette kommentarfeltet er forhåndsmoderert,
      beklager men det er ikke åpent for kommentarer, dette innlegget er passordbeskyttet,
      du kan bruke disse html-kodene og egenskapene a href title, innholdet i dette feltet blir holdt privat,
      abonner på legg inn kommentarer`,
  },
  tags: {
    whole: `emner, emneord, stikkord`,
    start: `emner:, emneord:, stikkord:`,
  },
  copyright: {
    opens: `alle rettigheter reservert, © alle rettigheter, ansvarlig redaktør`,
    whole: `drevet av blogger`,
  },
  navigation: {
    whole: `forsiden, hjem, meny, søk, hopp til innhold, gå til innhold, til toppen, om oss, kontakt oss, se mer,
      vis mer`,
  },
  login: {
    whole: `logg inn, logg ut, min side, opprett konto, registrer deg, bli abonnent,
      mistet passordet ditt, brukernavn eller e-postadresse`,
    opens: `dette innholdet er passordbeskyttet, vennligst skriv inn brukernavn eller e-postadresse`,
  },
  legal: {
    whole: `personvern, personvernerklæring, vilkår, salgsbetingelser`,
    opens: `vi arbeider etter vær varsom-plakatens, alt innhold er opphavsrettslig beskyttet`,
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
    whole: `spill av, spill av video, lytt til saken,
      nettleseren din støtter ikke videoavspilling`,
    opens: `du trenger javascript for å se video`,
  },
  search: {
    opens: `beklager men ingenting passet dine, det ser ut til at ingenting ble funnet, beklager vi finner ikke siden du`,
  },
  subscribe: {
    opens: `denne saken er bare for abonnenter, denne saken er kun for abonnenter, vil du lese hele saken,
      bestill abonnement for # krone`,
  },
  author: {
    opens: `vis alle innlegg av`,
  },
  notice: {
    opens: `denne artikkelen er over ett år gammel, denne artikkelen er over # år gammel, denne siden ble sist redigert,
      denne artikkelen er en spire, brukere som leser i dette forumet`,
    whole: `rediger rediger kilde`,
  },
  contact: {
    whole: `takk for din melding den er sendt, dette feltet er obligatorisk`,
    opens: `det oppsto en feil under sending av, ett eller flere felt inneholder feil, fant du en skrivefeil si`,
  },
  shop: {
    whole: `det er ingen omtaler ennå`,
    opens: `bare innloggede kunder som har kjøpt`,
  },
}
