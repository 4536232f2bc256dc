import type { Lexicon } from './types.js'

/** Swedish: what stands between and below the paragraphs most often. */
export const sv: Lexicon = {
  share: {
    whole: `dela, dela artikeln, dela artikel, dela på facebook, dela på twitter, dela via mejl, kopiera länk, skriv ut,
      tipsa, mejla`,
  },
  follow: {
    opens: `följ oss på, följ oss i`,
  },
  newsletter: {
    whole: `nyhetsbrev, vårt nyhetsbrev, våra nyhetsbrev, prenumerera, anmäl dig, anmäl dig här, anmäl mig, e-post,
      e-postadress, din e-post, din e-postadress, skicka, avregistrera, avsluta prenumeration, inget spam,
      visa i webbläsaren`,
    opens: `prenumerera på vårt nyhetsbrev, prenumerera på nyhetsbrevet, anmäl dig till vårt nyhetsbrev,
      anmäl dig till nyhetsbrevet, få vårt nyhetsbrev, skriv upp dig på vårt, genom att anmäla dig godkänner,
      genom att prenumerera godkänner, genom att skicka in godkänner, du kan när som helst avsluta,
      du kan avsluta prenumerationen när, ange din e-postadress, fyll i din e-postadress, du får det här mejlet`,
  },
  related: {
    whole: `läs också, läs även, läs mer, läs vidare, relaterade artiklar, relaterat, mer om ämnet, fler artiklar, mer från,
      andra läste också, du kanske också gillar, rekommenderat för dig, rekommenderade artiklar, läs nästa`,
    start: `läs också:, läs även:, läs mer:, se också:, mer om:, relaterat:, läs mer om`,
  },
  popular: {
    whole: `mest läst, mest lästa, mest delat, senaste nytt, senaste nyheterna, populärt, populärt just nu, just nu`,
  },
  continues: {
    whole: `fortsätter under bilden, fortsätter efter annonsen, läs vidare nedanför, fortsätt läsa`,
    opens: `artikeln fortsätter efter, artikeln fortsätter under, artikeln fortsätter nedan, artikeln fortsätter nedanför,
      texten fortsätter under, texten fortsätter efter, texten fortsätter nedanför`,
  },
  cookies: {
    whole: `cookies, kakor, cookiepolicy, om cookies, cookieinställningar, godkänn, godkänn alla, acceptera, acceptera alla,
      avvisa, avvisa alla, neka, hantera cookies, jag förstår`,
  },
  consent: {
    opens: `för att se det här innehållet, för att se detta innehåll, för att visa innehållet,
      den här webbplatsen använder cookies, vi använder cookies, vi och våra partner, genom att fortsätta använda,
      webbplatsen använder cookies, vi använder kakor`,
  },
  advertising: {
    whole: `annons, annonser, annonslänk, reklam, reklamlänk, sponsrat, sponsrat innehåll, betalt innehåll,
      betalt samarbete, annonsera, stäng annons, i betalt samarbete med`,
    opens: `den här artikeln innehåller affiliatelänkar, artikeln innehåller affiliatelänkar,
      inlägget innehåller affiliatelänkar, inlägget innehåller reklamlänkar, artikeln innehåller annonslänkar,
      när du köper via våra länkar, om du köper via våra, vi kan få provision, avsnittet sponsras av,
      avsnittet presenteras av, i samarbete med annonslänkar`,
  },
  comments: {
    whole: `kommentarer, kommentera, # kommentarer, skriv en kommentar, lämna en kommentar, visa kommentarer,
      inga kommentarer, svara`,
    opens: `hjälpte den här artikeln, var den här sidan till hjälp, var sidan till hjälp, var artikeln till hjälp,
      var det här till hjälp, hittade du det du sökte, hittat ett fel, har du hittat ett fel, ser du ett fel,
      rapportera fel`,
  },
  tags: {
    whole: `taggar, ämnen, ämnen i artikeln`,
  },
  copyright: {
    opens: `alla rättigheter förbehållna, alla rättigheter reserverade, © alla rättigheter, ansvarig utgivare,
      citera oss gärna men, kopiering och spridning utan`,
  },
  navigation: {
    whole: `meny, huvudmeny, hem, startsida, till startsidan, sök, hoppa till innehåll, hoppa till innehållet,
      gå till innehållet, till huvudinnehåll, redigera den här sidan, ansök nu, ansök här, ansök om jobbet,
      spara jobbet, liknande jobb, till toppen, logga in, om oss, kontakta oss`,
  },
  legal: {
    whole: `integritetspolicy, personuppgiftspolicy, användarvillkor, allmänna villkor, om personuppgifter`,
  },
  appPromo: {
    opens: `ladda ner appen, ladda ner vår app, hämta appen, hämta vår app`,
  },
  support: {
    opens: `gillade du artikeln, gillade du den här artikeln, tyckte du om artikeln, om du gillade artikeln,
      bjud mig på en kaffe, har du lagat det här receptet, har du provat receptet, stöd oss på patreon`,
  },
}
