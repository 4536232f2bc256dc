import type { Lexicon } from './types.js'

/** Dutch. */
export const nl: Lexicon = {
  share: {
    whole: `delen, deel, deel dit, deel dit artikel, deel dit bericht, deel deze pagina, artikel delen, deel artikel, deel via, deel op, deel op facebook, deel op twitter, deel via whatsapp, deel via e-mail, deel via mail, deel op linkedin, delen via, delen op facebook, delen op twitter, delen via whatsapp, delen via e-mail, mail, e-mail, e-mailen, doorsturen, stuur door,
      mail een vriend, tweeten, link kopiëren, kopieer link, link gekopieerd, kopiëren, vind ik leuk, bewaren, bewaar, bewaar artikel, artikel bewaren, lees later, cadeau geven, opslaan, bladwijzer, favorieten, meld fout, fout melden, meer opties, sluiten, keer gedeeld, permalink`,
    start: `deel dit:, deel:, delen:, deel dit artikel, deel dit bericht, klik om te delen, klik om dit te, klik om af te drukken, wordt in een nieuw venster geopend, vind je dit artikel, vind ik leuk:`,
    inside: `wordt in een nieuw venster geopend, klik om te delen, facebook twitter whatsapp`,
  },
  follow: {
    whole: `volgen, volg ons, volg ons op, volg ons op facebook, volg ons op twitter, volg ons op instagram, volg ons via, volg, sociale media, social media, blijf op de hoogte, blijf verbonden, rss, whatsapp-kanaal, volg dit onderwerp`,
    start: `volg ons op, volg ons via, volg ons:, like ons op, word vriend, abonneer je op ons kanaal, volg ook`,
    inside: `volg ons op facebook, volg ons op, volg ons via`,
  },
  subscribe: {
    whole: `abonneren, abonneer, abonneer nu, abonneer je, word abonnee, abonnement, abonnementen, neem een abonnement, al abonnee, al abonnee?, al abonnee? log in, bent u al abonnee?, ben je al abonnee?, alleen voor abonnees, exclusief voor abonnees, voor abonnees, premium, plus, probeer gratis, gratis proberen, probeer nu, bekijk de aanbiedingen, bekijk alle abonnementen, maandelijks opzegbaar, lees verder, digitale krant, krant, e-paper, nieuwste editie, word lid, lid worden,
      meldingen, meldingen inschakelen, nee bedankt, niet nu, later`,
    start: `abonneer je op, abonneer u op, abonneer nu, al abonnee, bent u al abonnee, ben je al abonnee, dit artikel is exclusief, dit artikel is alleen, dit artikel is voor abonnees, dit premium artikel, om verder te lezen, lees dit artikel, verder lezen, onbeperkt toegang, krijg onbeperkt, je leest nu, steun onafhankelijke`,
    inside: `exclusief voor abonnees, alleen voor abonnees, maandelijks opzegbaar, onbeperkt toegang tot`,
  },
  newsletter: {
    whole: `nieuwsbrief, nieuwsbrieven, onze nieuwsbrief, onze nieuwsbrieven, inschrijven, schrijf je in, schrijf u in, schrijf in, meld je aan, meld u aan, aanmelden, aanmelden nieuwsbrief, aanmelden voor de nieuwsbrief, inschrijven nieuwsbrief, inschrijven voor de nieuwsbrief, schrijf je in voor de nieuwsbrief, schrijf je in voor onze nieuwsbrief, abonneer op nieuwsbrief, ontvang onze nieuwsbrief, e-mailadres, je e-mailadres, uw e-mailadres, emailadres, vul je e-mailadres in, voornaam, achternaam, naam,
      verzenden, versturen, verstuur, verplicht veld, verplichte velden, bedankt, bedankt voor je aanmelding, bedankt voor uw aanmelding, uitschrijven, afmelden`,
    start: `schrijf je in, schrijf u in, meld je aan voor, meld u aan voor, abonneer je op onze nieuwsbrief, ontvang onze, ontvang elke, ontvang dagelijks, ontvang wekelijks, ontvang het laatste, ontvang de, blijf op de hoogte van, door je aan te melden, door u aan te melden, door je in te schrijven, vul je e-mailadres, vul uw e-mailadres, je e-mailadres wordt, je kunt je op elk, u kunt zich op elk, ja ik wil, ik ga akkoord, ik wil graag, bedankt voor je aanmelding, mis niets, elke ochtend`,
    inside: `in je inbox, in je mailbox, in uw mailbox, in uw inbox, onze nieuwsbrief, voor de nieuwsbrief, op elk moment uitschrijven, op elk moment afmelden`,
  },
  related: {
    whole: `lees ook, lees ook:, lees meer, lees meer:, lees verder, lees meer over, lees het volledige artikel, lees het hele artikel, lees artikel, lees het artikel, lees hier meer, meer lezen, verder lezen, meer, meer artikelen, meer nieuws, meer berichten, meer over, meer over dit onderwerp, meer van, meer informatie, meer info, meer weten, meer weten?, meer uit, meer laden, meer tonen, meer video's, meer van deze auteur, bekijk ook, bekijk meer, bekijk alle, bekijk alles, bekijk alle artikelen, bekijk video,
      gerelateerd, gerelateerde artikelen, gerelateerde berichten, gerelateerd nieuws, gerelateerde onderwerpen, gerelateerde producten, verwante artikelen, verwant nieuws, zie ook, aanbevolen, aanbevolen artikelen, aanbevolen voor jou, aanraders, ook interessant, ook interessant voor jou, dit vind je misschien ook interessant, dit vindt u misschien ook interessant, misschien vind je dit ook interessant, misschien ook interessant, misschien vind je dit ook leuk, interessant voor jou, voor jou, andere artikelen, ander nieuws, andere berichten,
      vergelijkbare artikelen, soortgelijke artikelen, volgende, vorige, volgende artikel, vorige artikel, vorig artikel, volgend artikel, vorig bericht, volgend bericht, vorige pagina, volgende pagina, oudere berichten, nieuwere berichten, berichtnavigatie, bericht navigatie, laad meer, toon meer, toon alles, toon minder, alle artikelen, alle berichten, al het nieuws, onderwerpen, uitgelicht, in het nieuws, niet te missen, links, bron, bronnen, details, terug naar overzicht, dossier, ontdek meer`,
    start: `lees ook, lees ook:, lees verder:, lees verder op, lees meer:, lees meer over, lees meer op, lees hier, lees alles over, bekijk ook:, bekijk ook, zie ook:, meer over:, meer informatie:, meer informatie over, meer info:, meer nieuws over, meer lezen over, meer weten over, gerelateerd:, klik hier, bron:, bronnen:, vorige:, volgende:, het bericht verscheen eerst op, dit artikel verscheen eerder, dit artikel is eerder, alle artikelen van, misschien vind je`,
    inside: `verscheen eerst op, lees ook, ook interessant voor`,
  },
  popular: {
    whole: `meest gelezen, meestgelezen, best gelezen, meest bekeken, meest gedeeld, meest populair, populair, populaire artikelen, populaire berichten, laatste nieuws, het laatste nieuws, laatste artikelen, laatste berichten, laatste reacties, laatste video's, recente artikelen, recente berichten, recente reacties, recent nieuws, recent, nieuwste artikelen, nieuwste, net binnen, actueel, nieuws, trending, nu live, live, top #, agenda, evenementen, poll, het weer, vandaag, deze week, nieuwsoverzicht`,
    start: `meest gelezen, het laatste nieuws over, laatste nieuws:, recente berichten`,
  },
  continues: {
    whole: `artikel gaat verder onder de advertentie, tekst gaat verder onder de advertentie, tekst gaat verder onder de foto, tekst loopt door onder de foto, tekst gaat verder onder de video, tekst gaat verder onder de afbeelding, artikel gaat verder na de advertentie, artikel gaat door onder de advertentie, artikel loopt door onder advertentie, lees verder onder de advertentie, lees meer onder de advertentie, lees verder onder de foto, lees verder onder de video, lees hieronder verder, tekst gaat door onder de foto, tekst loopt door onder de afbeelding, het artikel gaat hieronder verder, verder lezen na de advertentie, scroll om verder te lezen`,
    start: `artikel gaat verder, tekst gaat verder onder, tekst loopt door onder, lees verder onder, het artikel gaat, tekst gaat door onder, artikel loopt door`,
    inside: `gaat verder onder de advertentie, loopt door onder de`,
  },
  cookies: {
    whole: `cookies, cookiebeleid, cookie-instellingen, cookie instellingen, cookie-instellingen beheren, cookieverklaring, cookievoorkeuren, cookies accepteren, alle cookies accepteren, cookies weigeren, accepteren, alles accepteren, alle accepteren, weigeren, alles weigeren, akkoord, niet akkoord, ik ga akkoord, instellen, instellingen, voorkeuren, voorkeuren opslaan, voorkeuren beheren, zelf instellen, aanpassen, noodzakelijke cookies, functionele cookies, analytische cookies, altijd actief, toestemming, toestemming beheren, beheer toestemming, privacy-instellingen, privacyinstellingen, begrepen, wij gebruiken cookies, deze website gebruikt cookies, jouw privacy`,
    start: `deze website gebruikt cookies, deze website maakt gebruik, deze site gebruikt cookies, deze site maakt gebruik, onze website gebruikt cookies, onze website maakt gebruik, wij gebruiken cookies, we gebruiken cookies, wij maken gebruik, wij en onze partners, we maken gebruik van cookies, wij plaatsen cookies, door verder gebruik, door gebruik te maken van, door op accepteren, door op akkoord, als je doorgaat, cookies zijn kleine, functionele cookies, om de beste ervaringen, de technische opslag`,
    inside: `gebruikt cookies, gebruiken cookies, gebruik van cookies, plaatsen cookies, ons cookiebeleid, cookies om`,
  },
  advertising: {
    whole: `advertentie, advertenties, reclame, gesponsord, gesponsord door, gesponsorde inhoud, gesponsorde content,
      partnerbijdrage, sponsoren, adverteren, adverteer, - advertentie -, advertorial, aangeboden door, in
      samenwerking met, sluit advertentie, advertentie overslaan`,
    start: `advertentie:, gesponsord door, aangeboden door, dit artikel bevat affiliate, dit is een gesponsord, schakel je adblocker, je gebruikt een adblocker, u gebruikt een adblocker`,
    inside: `affiliate links, schakel je adblocker uit, ontvangen wij een commissie`,
  },
  comments: {
    whole: `reacties, reactie, # reacties, # reactie, reacties #, geen reacties, nog geen reacties, reageer, reageren, reageer op dit artikel, geef een reactie, geef uw reactie, plaats een reactie, plaats reactie, reactie plaatsen, laat een reactie achter, schrijf een reactie, schrijf reactie, verstuur reactie, voeg reactie toe, jouw reactie, uw reactie, je reactie, bekijk reacties, bekijk alle reacties, toon reacties, lees reacties, meer reacties, reacties zijn gesloten, reacties gesloten, beantwoorden, antwoord, antwoorden, # antwoorden, reactie annuleren, antwoord annuleren, geef een reactie reactie annuleren, discussieer mee, praat mee, discussie, deel je mening, wat vind jij?, mening, naam *, e-mail *, site, website,
      sorteer op, nieuwste eerst, oudste eerst, rapporteren, meld misbruik, beoordelingen, beoordeling, schrijf een beoordeling, was dit nuttig?, # minuten geleden, # uur geleden, # dagen geleden, # dag geleden, # weken geleden, # maanden geleden, # jaar geleden, gisteren, forum, ingezonden brieven`,
    start: `geef een reactie, laat een reactie achter, plaats een reactie, reacties zijn, reacties:, reageren is niet, je e-mailadres wordt niet gepubliceerd, het e-mailadres wordt niet, uw e-mailadres wordt niet, vereiste velden zijn, verplichte velden zijn, je moet ingelogd zijn, je moet inloggen, u moet ingelogd zijn, log in om, om te reageren, er zijn nog geen reacties, geen reacties, wees de eerste, mijn naam e-mail, houd me op de hoogte, stuur mij een e-mail, deze site gebruikt akismet, # reacties op, één reactie op, # gedachten over, wat vind jij, laat het ons weten, in antwoord op`,
    inside: `in de reacties, wordt niet gepubliceerd, vereiste velden zijn gemarkeerd, een volgende keer wanneer ik een reactie plaats`,
  },
  tags: {
    whole: `tags, tag, trefwoorden, trefwoord, onderwerpen, onderwerp, categorieën, categorie, thema's, thema, rubrieken, rubriek, geen categorie, archief, archieven, meer over deze onderwerpen, dossiers`,
    start: `tags:, trefwoorden:, onderwerpen:, onderwerp:, categorie:, categorieën:, thema's:, rubriek:, geplaatst in, geplaatst onder, gepubliceerd in, getagd met, dit bericht werd geplaatst in, dit bericht is geplaatst in, in dit artikel:`,
    inside: `bookmark de permalink, dit bericht werd geplaatst in`,
  },
  breadcrumb: {
    whole: `home, u bent hier, je bent hier, startpagina, terug, terug naar home, terug naar de homepage, terug naar nieuws, terug naar overzicht, terug naar het overzicht, naar boven, kruimelpad`,
    start: `u bent hier:, je bent hier:, u bevindt zich hier:`,
  },
  copyright: {
    whole: `alle rechten voorbehouden, copyright, auteursrecht, auteursrechten, © alle rechten voorbehouden`,
    start: `alle rechten voorbehouden, op dit artikel rust copyright, © #, niets uit deze uitgave, overname van, niets van deze`,
    inside: `alle rechten voorbehouden, zonder schriftelijke toestemming, zonder voorafgaande toestemming`,
  },
  credit: {
    whole: `foto, foto's, beeld, afbeelding, afbeeldingen, fotogalerij, galerij, bekijk foto's, bekijk alle foto's, vergroot, vergroot afbeelding, klik om te vergroten, volledig scherm, bijschrift, anp, afp, reuters, getty images, archieffoto, stockfoto, # foto's, vorige foto, volgende foto, bron`,
    start: `foto:, foto's:, beeld:, beeld ter, afbeelding:, bron:, illustratie:, fotografie:, fotograaf:, credits:, (foto:, foto ter illustratie, omslagfoto:, video:, © anp, foto anp`,
    inside: `foto:, getty images, © anp, foto anp, foto ter illustratie`,
  },
  navigation: {
    whole: `menu, hoofdmenu, open menu, menu openen, menu sluiten, sluit menu, navigatie, hoofdnavigatie, ga naar inhoud, ga naar de inhoud, naar de inhoud, naar inhoud, direct naar inhoud, direct naar de inhoud, spring naar inhoud, spring naar content, overslaan en naar de inhoud gaan, naar hoofdinhoud, skip naar inhoud, ga naar navigatie, ga naar zoeken, naar boven, terug naar boven, naar top, snelle links, snel naar, sitemap, sluiten, sluit, openen, toon, verberg, nieuws, binnenland, buitenland, politiek, economie, sport, voetbal, wielrennen, cultuur, wetenschap, tech, technologie, gezondheid, onderwijs, milieu, klimaat, opinie, columns, media, entertainment, achterklap, show,
      film, muziek, boeken, televisie, tv-gids, lifestyle, mode, reizen, eten, koken, recepten, wonen, auto, werk, geld, beurs, bedrijven, regio, regionaal, nederland, belgië, vlaanderen, amsterdam, rotterdam, den haag, utrecht, wereld, weer, verkeer, video, video's, podcasts, podcast, radio, puzzels, spelletjes, agenda, familieberichten, vacatures, over ons, over, wie zijn wij, ons team, team, diensten, producten, oplossingen, werken bij, pers, partners, service, klantenservice, help, veelgestelde vragen, faq, webshop, winkel, blog, taal, nederlands, english, toegankelijkheid, donkere modus, meer nieuws, alles, overig`,
    start: `ga naar inhoud, ga naar de inhoud, spring naar, overslaan en naar, naar boven, ondersteund door, mogelijk gemaakt door, website door, ontwerp:`,
    inside: `privacy cookies, algemene voorwaarden privacy, disclaimer privacy, contact privacy`,
  },
  login: {
    whole: `inloggen, log in, login, aanmelden, uitloggen, afmelden, registreren, registreer, registreer nu, maak een account, maak een account aan, account aanmaken, nieuw account, mijn account, mijn profiel, profiel, wachtwoord, wachtwoord vergeten, wachtwoord vergeten?, gebruikersnaam, onthoud mij, ingelogd blijven, nog geen account?, heb je al een account?, al een account?, welkom`,
    start: `wachtwoord vergeten, nog geen account, heb je al een account, heeft u al een account, al een account, maak een gratis account, log in met, log in om, inloggen met, je bent niet ingelogd`,
    inside: `wachtwoord vergeten, maak een account aan`,
  },
  author: {
    whole: `over de auteur, over de auteurs, auteur, auteurs, door, door redactie, redactie, door onze redactie, redacteur, verslaggever, correspondent, journalist, geschreven door, geplaatst door, gepubliceerd door, alle artikelen van deze auteur, meer van deze auteur, bekijk profiel, biografie, hoofdredacteur, freelancer`,
    start: `over de auteur:, over de auteur, auteur:, auteurs:, geschreven door, geplaatst door, gepubliceerd door, tekst:, redactie:, alle artikelen van, bekijk alle berichten van, de auteur is`,
    inside: `bekijk alle berichten van`,
  },
  print: {
    whole: `print, printen, afdrukken, artikel afdrukken, print artikel, print dit artikel, printversie, downloaden, download, download pdf, pdf, recept printen`,
    start: `print dit artikel, download de pdf, dit artikel verscheen in de`,
  },
  legal: {
    whole: `privacy, privacybeleid, privacyverklaring, privacy statement, privacybeleid en cookies, algemene voorwaarden, voorwaarden, gebruiksvoorwaarden, disclaimer, colofon, juridische informatie, cookie- en privacybeleid, copyright, leveringsvoorwaarden, retourneren, toegankelijkheidsverklaring, gedragscode, klachten, herroepingsrecht, redactiestatuut`,
    start: `disclaimer:, deze site wordt beschermd door recaptcha, op deze website zijn, aan de inhoud, wij zijn niet verantwoordelijk, kvk:, kvk-nummer, btw-nummer`,
    inside: `algemene voorwaarden en, privacybeleid en, ons privacybeleid, onze privacyverklaring, privacyverklaring van toepassing`,
  },
  appPromo: {
    whole: `app, apps, download de app, download onze app, open in app, open in de app, onze app, beschikbaar op google play, download in de app store`,
    start: `download de app, download onze app, download nu de, beschikbaar op google play`,
    inside: `in de app store, via google play, download onze app`,
  },
  pagination: {
    whole: `pagina, pagina #, pagina # van #, pagina's, volgende pagina, vorige pagina, eerste pagina, laatste pagina, volgende, vorige, vorige volgende, # van #, # resultaten, eerste, laatste, meer resultaten`,
    start: `pagina # van, pagina's:, ga naar pagina, resultaten # tot`,
  },
  readingTime: {
    whole: `leestijd, leestijd #, leestijd # min, leestijd # minuten, leestijd # minuut, # min leestijd, # minuten leestijd, # minuut leestijd, # min lezen, # minuten lezen, # minuten, # min, geschatte leestijd, geschatte leestijd # minuten, # woorden`,
    start: `leestijd:, leestijd, geschatte leestijd`,
  },
  tableOfContents: {
    whole: `inhoud, inhoudsopgave, in dit artikel, op deze pagina, inhoudsoverzicht, spring naar, ga naar, verbergen, tonen, in deze blog`,
    start: `inhoudsopgave:, inhoudsopgave, in dit artikel:, op deze pagina:, inhoud:`,
  },
  search: {
    whole: `zoeken, zoek, zoeken naar, zoek naar, zoek op, zoek op trefwoord, zoekresultaten, uitgebreid zoeken, zoek in de site, zoeken op de site, zoekterm, waar ben je naar op zoek?, zoekveld openen, zoekveld sluiten, filter, filters, filteren, filter op, sorteren, sorteer op, geen resultaten, geen resultaten gevonden, wis filters, alle resultaten, toepassen`,
    start: `zoeken naar:, zoeken:, zoekresultaten voor, geen resultaten voor, typ je zoekterm`,
  },
  contact: {
    whole: `contact, contact opnemen, neem contact op, neem contact met ons op, contactformulier, contactgegevens, telefoon, telefoonnummer, fax, adres, openingstijden, route, bereikbaarheid, bel ons, mail ons, tip de redactie, stuur een tip, tips?, offerte aanvragen, vraag een offerte aan, demo aanvragen, afspraak maken, reserveer, reserveren, boek nu, heb je een vraag?, vragen?, hulp nodig?, klantenservice, solliciteer, bericht versturen`,
    start: `contact:, telefoon:, tel:, e-mail:, adres:, voor meer informatie, neem contact op, heb je een tip, heeft u een tip, heb je vragen, heeft u vragen, mail naar, tip de redactie, klopt er iets niet, fout gezien`,
    inside: `neem contact met ons op, neem contact op met`,
  },
  support: {
    whole: `doneer, doneer nu, doneren, donatie, steun ons, steun, word donateur, word vrijwilliger, vrijwilligers, help mee, teken de petitie, doe mee`,
    start: `steun ons, steun onze, doneer aan, help ons, met jouw steun, met uw steun, dankzij jouw, jouw donatie, uw donatie, wij hebben jouw`,
    inside: `met jouw donatie, word donateur`,
  },
  player: {
    whole: `afspelen, video afspelen, bekijk de video, bekijk video, video, pauzeren, dempen, geluid, ondertiteling, volledig scherm, luister, luisteren, luister naar dit artikel, beluister dit artikel, beluister, transcript, snelheid, live, terugkijken`,
    start: `je browser ondersteunt, uw browser ondersteunt, deze video is niet, video:, luister:, bekijk de video`,
    inside: `browser ondersteunt geen`,
  },
  shop: {
    whole: `in winkelwagen, toevoegen aan winkelwagen, in winkelmand, winkelwagen, winkelmand, winkelmandje, je winkelwagen is leeg, bestel, bestel nu, bestellen, kopen, nu bestellen, afrekenen, prijs, aantal, op voorraad, niet op voorraad, uitverkocht, gratis verzending, verzending, bezorging, levertijd, retour, veilig betalen, verlanglijst, vergelijken, omschrijving, productomschrijving, specificaties, beoordelingen, aanbieding, sale, maat, kleur, totaal, incl btw, tickets`,
    start: `toevoegen aan winkelwagen, gratis verzending, je winkelwagen, incl btw, klanten kochten ook`,
  },
  notice: {
    whole: `laden, bezig met laden, even geduld, pagina niet gevonden, fout, fout #, geen toegang, er is een fout opgetreden, probeer het opnieuw, er ging iets mis, oeps, let op, belangrijk, binnenkort, nieuw, vernieuwen`,
    start: `schakel javascript in, javascript is uitgeschakeld, je browser is verouderd, uw browser is verouderd, de pagina die, deze pagina bestaat, er is een fout, er is iets misgegaan, deze inhoud is niet`,
    inside: `javascript in te schakelen`,
  },
  dateline: {
    whole: `gepubliceerd, gepubliceerd op, gepubliceerd op #, geplaatst op, geplaatst op #, bijgewerkt, bijgewerkt op, laatste update, laatst bijgewerkt, laatst gewijzigd, datum, gewijzigd op, laatste wijziging, # uur geleden`,
    start: `gepubliceerd op, gepubliceerd:, geplaatst op, bijgewerkt:, bijgewerkt op, laatste update, laatst bijgewerkt, laatst gewijzigd, datum:`,
  },
}
