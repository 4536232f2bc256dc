import type { Lexicon } from '../types.js'

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
      inga kommentarer, svara,
      svara med citat, citera och svara, rapportera inlägg, rapportera detta inlägg, anmäl inlägg,
      registrera dig och delta i diskussionen, registrera dig för att delta i diskussionen,
      logga in eller registrera dig för att svara`,
    opens: `hjälpte informationen dig, hjälpte informationen, var informationen till hjälp, hjälpte den här artikeln, var den här sidan till hjälp, var sidan till hjälp, var artikeln till hjälp,
      var det här till hjälp, hittade du det du sökte, hittat ett fel, har du hittat ett fel, ser du ett fel,
      rapportera fel,
      du kan inte skapa nya trådar, du kan inte skapa nya ämnen`,
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
      spara jobbet, liknande jobb, till toppen, logga in, om oss, kontakta oss,
      scrolla för att utforska, scrolla för att upptäcka, scrolla ner, se alla referenser, visa alla referenser,
      se alla projekt, över # företag litar på oss, fler än # företag litar på oss, mer än # företag litar på oss`,
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
  shop: {
    whole: `lägg i varukorgen, lägg i varukorg, lägg till i varukorgen, köp nu, köp, till kassan, varukorg, din varukorg,
      i lager, slut i lager, slutsåld, antal, artikelnummer, önskelista, lägg i önskelistan, spara i önskelistan,
      spara i min önskelista, priser inkl moms plus fraktkostnader, priser inkl moms, inkl moms, skatt ingår,
      frakt beräknas i kassan, leveranstid # dagar, leveranstid # # dagar, leveranstid # arbetsdagar,
      leveranstid # # arbetsdagar, leverans inom # # arbetsdagar, leverans # # arbetsdagar, leverans inom # # dagar,
      skickas inom # timmar, skickas inom # # dagar, säker betalning, säkra betalningar, trygg betalning,
      trygg e-handel, personer tittar på det här just nu, personer tittar på den här produkten,
      personer tittar på produkten just nu, personer har den i varukorgen, endast # kvar i lager, bara # kvar i lager,
      bara # kvar till det här priset, få kvar i lager, nästan slutsåld, handla för # till för fri frakt,
      kvar till fri frakt, fri frakt över #, fri frakt från #, fri frakt vid köp över #, kan hämtas i butik`,
  },
  search: {
    whole: `spara jobbet till senare, spara sökning, spara sökningen, spara den här sökningen, kontakta annonsören,
      kontakta säljaren, kontakta mäklaren, kontakta hyresvärden, lägg till i favoriter, lägg till i mina favoriter,
      spara som favorit, lägg till i min lista, lägg till i läslistan, lägg till i min läslista, visa på karta,
      visa på kartan, se på karta, se på kartan, sortera efter, sortera efter pris, sortera efter datum,
      sortera efter relevans, lägsta pris först, högsta pris först, pris stigande, pris fallande, nyaste först,
      lägg till i kalender, lägg till i kalendern, lägg till i min kalender, exportera till kalender,
      exportera till min kalender, anmäl annons, anmäl annonsen, rapportera annonsen`,
  },
  contact: {
    whole: `boka ett samtal, boka samtal, boka ett möte, boka möte, boka en demo, boka demo, boka rådgivning, boka tid,
      begär offert, be om offert, få offert, få en offert, begär en offert, kostnadsfri offert, bli uppringd,
      ring upp mig`,
  },
}
