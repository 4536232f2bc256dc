import type { Lexicon } from '../../types.js'

/** Dutch: what stands around one article: shares, related articles, facts. */
export const nlArticle: Lexicon = {
  share: {
    whole: `delen, deel, deel dit, deel dit artikel, deel dit bericht, deel deze pagina, artikel delen, deel artikel, deel via, deel op, deel op facebook, deel op twitter, deel via whatsapp, deel via e-mail, deel via mail, deel op linkedin, delen via, delen op facebook, delen op twitter, delen via whatsapp, delen via e-mail, mail, e-mail, e-mailen, doorsturen, stuur door,
      mail een vriend, tweeten, link kopiëren, kopieer link, link gekopieerd, kopiëren, vind ik leuk, bewaren, bewaar, bewaar artikel, artikel bewaren, lees later, cadeau geven, opslaan, bladwijzer, favorieten, meld fout, fout melden, meer opties, sluiten, keer gedeeld, permalink,
      dit delen, wordt in een nieuw venster geopend, vind ik leuk aan het laden`,
    start: `deel dit:, deel:, delen:, deel dit artikel, deel dit bericht, klik om te delen, klik om dit te, klik om af te drukken, wordt in een nieuw venster geopend, vind je dit artikel, vind ik leuk:`,
    inside: `wordt in een nieuw venster geopend, klik om te delen, facebook twitter whatsapp`,
    opens: `dit e-mailen dit bloggen, deel via facebook deel via, cadeau geven geef dit artikel cadeau,
      als abonnee kun je elke maand # artikelen cadeau, leeslijst luisteren deel dit artikel,
      deel artikel volg nos op,
      klik om te delen met twitter, klik om te delen op facebook, klik om te delen op linkedin,
      klik om te delen op whatsapp, klik om dit te e-mailen naar een vriend, klik om af te drukken wordt in`,
  },
  follow: {
    whole: `volgen, volg ons, volg ons op, volg ons op facebook, volg ons op twitter, volg ons op instagram, volg ons via, volg, sociale media, social media, blijf op de hoogte, blijf verbonden, rss, whatsapp-kanaal, volg dit onderwerp,
      dit bericht op instagram bekijken`,
    start: `volg ons op, volg ons via, volg ons:, like ons op, word vriend, abonneer je op ons kanaal, volg ook`,
    inside: `volg ons op facebook, volg ons op, volg ons via`,
    opens: `voer je e-mailadres in om dit blog te volgen, voer je e-mailadres in om deze blog te volgen,
      volg je ons al op whatsapp, volg je ons al op instagram,
      volg ons op google nieuws`,
  },
  related: {
    whole: `lees ook, lees ook:, lees meer, lees meer:, lees verder, lees meer over, lees het volledige artikel, lees het hele artikel, lees artikel, lees het artikel, lees hier meer, meer lezen, verder lezen, meer, meer artikelen, meer nieuws, meer berichten, meer over, meer over dit onderwerp, meer van, meer informatie, meer info, meer weten, meer weten?, meer uit, meer laden, meer tonen, meer video's, meer van deze auteur, bekijk ook, bekijk meer, bekijk alle, bekijk alles, bekijk alle artikelen, bekijk video,
      gerelateerd, gerelateerde artikelen, gerelateerde berichten, gerelateerd nieuws, gerelateerde onderwerpen, gerelateerde producten, verwante artikelen, verwant nieuws, zie ook, aanbevolen, aanbevolen artikelen, aanbevolen voor jou, aanraders, ook interessant, ook interessant voor jou, dit vind je misschien ook interessant, dit vindt u misschien ook interessant, misschien vind je dit ook interessant, misschien ook interessant, misschien vind je dit ook leuk, interessant voor jou, voor jou, andere artikelen, ander nieuws, andere berichten,
      vergelijkbare artikelen, soortgelijke artikelen, volgende, vorige, volgende artikel, vorige artikel, vorig artikel, volgend artikel, vorig bericht, volgend bericht, vorige pagina, volgende pagina, oudere berichten, nieuwere berichten, berichtnavigatie, bericht navigatie, laad meer, toon meer, toon alles, toon minder, alle artikelen, alle berichten, al het nieuws, onderwerpen, uitgelicht, in het nieuws, niet te missen, links, bron, bronnen, details, terug naar overzicht, dossier, ontdek meer`,
    start: `lees ook, lees ook:, lees verder:, lees verder op, lees meer:, lees meer over, lees meer op, lees hier, lees alles over, bekijk ook:, bekijk ook, zie ook:, meer over:, meer informatie:, meer informatie over, meer info:, meer nieuws over, meer lezen over, meer weten over, gerelateerd:, klik hier, bron:, bronnen:, vorige:, volgende:, het bericht verscheen eerst op, dit artikel verscheen eerder, dit artikel is eerder, alle artikelen van, misschien vind je,
      ook interessant:`,
    inside: `verscheen eerst op, lees ook, ook interessant voor`,
  },
  popular: {
    whole: `meest gelezen, meestgelezen, best gelezen, meest bekeken, meest gedeeld, meest populair, populair, populaire artikelen, populaire berichten, laatste nieuws, het laatste nieuws, laatste artikelen, laatste berichten, laatste reacties, laatste video's, recente artikelen, recente berichten, recente reacties, recent nieuws, recent, nieuwste artikelen, nieuwste, net binnen, actueel, nieuws, trending, nu live, live, top #, agenda, evenementen, poll, het weer, vandaag, deze week, nieuwsoverzicht,
      meest gelezen artikelen, populaire posts van deze blog, populaire posts`,
    start: `meest gelezen, het laatste nieuws over, laatste nieuws:, recente berichten`,
  },
  continues: {
    whole: `artikel gaat verder onder de advertentie, tekst gaat verder onder de advertentie, tekst gaat verder onder de foto, tekst loopt door onder de foto, tekst gaat verder onder de video, tekst gaat verder onder de afbeelding, artikel gaat verder na de advertentie, artikel gaat door onder de advertentie, artikel loopt door onder advertentie, lees verder onder de advertentie, lees meer onder de advertentie, lees verder onder de foto, lees verder onder de video, lees hieronder verder, tekst gaat door onder de foto, tekst loopt door onder de afbeelding, het artikel gaat hieronder verder, verder lezen na de advertentie, scroll om verder te lezen`,
    start: `artikel gaat verder, tekst gaat verder onder, tekst loopt door onder, lees verder onder, het artikel gaat, tekst gaat door onder, artikel loopt door`,
    inside: `gaat verder onder de advertentie, loopt door onder de`,
    opens: `tekst gaat verder onder, tekst gaat verder na, tekst gaat door onder, tekst loopt door onder,
      tekst loopt verder onder, artikel gaat verder onder, artikel gaat verder na, artikel loopt door onder,
      lees verder onder de, lees verder na de advertentie, lees door onder de,
      de tekst gaat verder onder de,
      het artikel gaat verder onder de`,
  },
  tags: {
    whole: `tags, tag, trefwoorden, trefwoord, onderwerpen, onderwerp, categorieën, categorie, thema's, thema, rubrieken, rubriek, geen categorie, archief, archieven, meer over deze onderwerpen, dossiers`,
    start: `tags:, trefwoorden:, onderwerpen:, onderwerp:, categorie:, categorieën:, thema's:, rubriek:, geplaatst in, geplaatst onder, gepubliceerd in, getagd met, dit bericht werd geplaatst in, dit bericht is geplaatst in, in dit artikel:`,
    inside: `bookmark de permalink, dit bericht werd geplaatst in`,
  },
  credit: {
    whole: `foto, foto's, beeld, afbeelding, afbeeldingen, fotogalerij, galerij, bekijk foto's, bekijk alle foto's, vergroot, vergroot afbeelding, klik om te vergroten, volledig scherm, bijschrift, anp, afp, reuters, getty images, archieffoto, stockfoto, # foto's, vorige foto, volgende foto, bron`,
    start: `foto:, foto's:, beeld:, beeld ter, afbeelding:, bron:, illustratie:, fotografie:, fotograaf:, credits:, (foto:, foto ter illustratie, omslagfoto:, video:, © anp, foto anp`,
    inside: `foto:, getty images, © anp, foto anp, foto ter illustratie`,
    opens: `ingediend door admin op,
      geschreven door super user, geplaatst door admin op`,
  },
  author: {
    whole: `over de auteur, over de auteurs, auteur, auteurs, door, door redactie, redactie, door onze redactie, redacteur, verslaggever, correspondent, journalist, geschreven door, geplaatst door, gepubliceerd door, alle artikelen van deze auteur, meer van deze auteur, bekijk profiel, biografie, hoofdredacteur, freelancer`,
    start: `over de auteur:, over de auteur, auteur:, auteurs:, geschreven door, geplaatst door, gepubliceerd door, tekst:, redactie:, alle artikelen van, bekijk alle berichten van, de auteur is`,
    inside: `bekijk alle berichten van`,
  },
  print: {
    whole: `print, printen, afdrukken, artikel afdrukken, print artikel, print dit artikel, printversie, downloaden, download, download pdf, pdf, recept printen,
      mail dit artikel`,
    start: `print dit artikel, download de pdf, dit artikel verscheen in de`,
    opens: `print dit artikel mail dit artikel`,
  },
  readingTime: {
    whole: `leestijd, leestijd #, leestijd # min, leestijd # minuten, leestijd # minuut, # min leestijd, # minuten leestijd, # minuut leestijd, # min lezen, # minuten lezen, # minuten, # min, geschatte leestijd, geschatte leestijd # minuten, # woorden`,
    start: `leestijd:, leestijd, geschatte leestijd`,
    opens: `leestijd # minuten luister naar`,
  },
  tableOfContents: {
    whole: `inhoud, inhoudsopgave, in dit artikel, op deze pagina, inhoudsoverzicht, spring naar, ga naar, verbergen, tonen, in deze blog,
      inhoudsopgave toggle`,
    start: `inhoudsopgave:, inhoudsopgave, in dit artikel:, op deze pagina:, inhoud:`,
  },
  dateline: {
    whole: `gepubliceerd, gepubliceerd op, gepubliceerd op #, geplaatst op, geplaatst op #, bijgewerkt, bijgewerkt op, laatste update, laatst bijgewerkt, laatst gewijzigd, datum, gewijzigd op, laatste wijziging, # uur geleden,
      persbericht`,
    start: `gepubliceerd op, gepubliceerd:, geplaatst op, bijgewerkt:, bijgewerkt op, laatste update, laatst bijgewerkt, laatst gewijzigd, datum:`,
  },
}
