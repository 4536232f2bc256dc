import type { Lexicon } from '../../types.js'

/** Dutch. */
export const nl: Lexicon = {
  cookies: {
    whole: `informatie op een apparaat opslaan en/of openen, basisadvertenties selecteren, een gepersonaliseerd
      advertentieprofiel aanmaken, gepersonaliseerde advertenties selecteren, een gepersonaliseerd content profiel
      aanmaken, gepersonaliseerde content selecteren, prestaties van advertenties meten, content prestaties meten,
      marktonderzoek toepassen om inzichten in het publiek te genereren, producten ontwikkelen en verbeteren,
      beveiliging verzekeren fraude voorkomen en fouten opsporen, technisch leveren van advertenties of content,
      offline gegevens met elkaar matchen en combineren, verschillende apparaten linken, automatisch verzonden
      apparaat kenmerken ter identificatie ontvangen en gebruiken, precieze geolocatie gegevens gebruiken, de apparaat
      kenmerken actief scannen voor identificatie`,
    opens: `cookies apparaatidentificatoren of andere informatie kunnen op uw apparaat worden, advertenties kunnen aan u
      worden getoond op basis van de, er kan een profiel over u en uw interesses worden, gepersonaliseerde
      advertenties kunnen aan u worden getoond op basis van, gepersonaliseerde content kan aan u worden getoond op
      basis van, de prestaties en doeltreffendheid van advertenties die u ziet of, de prestaties en doeltreffendheid
      van content die u ziet of, marktonderzoek kan worden gebruikt om meer te weten te komen, uw gegevens kunnen
      worden gebruikt om bestaande systemen en software, uw gegevens kunnen worden gebruikt om frauduleuze
      activiteiten te monitoren, uw apparaat kan informatie ontvangen en verzenden waarmee u advertenties, gegevens
      uit offline gegevensbronnen kunnen worden gecombineerd met uw online, verschillende apparaten kunnen worden
      gekenmerkt als behorend tot u of, uw apparaat kan onderscheiden worden van andere apparaten op basis, uw
      precieze geolocatie gegevens kunnen worden gebruikt ter ondersteuning van, uw apparaat kan worden
      geïdentificeerd op basis van een scan, precieze geolocatie gegevens en identificatie via het scannen van
      apparaten, precieze geolocatie en informatie over apparaat kenmerken kunnen worden gebruikt, basisadvertenties
      kunnen worden verschaft prestaties van advertenties kunnen worden gemeten, advertenties kunnen worden
      gepersonaliseerd op basis van een profiel meer, basisadvertenties kunnen worden verschaft meer gegevens kunnen
      worden toegevoegd om, advertenties kunnen worden gepersonaliseerd op basis van een profiel prestaties,
      gepersonaliseerde advertentieweergave advertentiemeting en inzichten in het publiek, gepersonaliseerde
      advertenties advertentiemeting en inzichten in het publiek, content kan gepersonaliseerd worden op basis van een
      profiel meer, content kan gepersonaliseerd worden op basis van een profiel content, gepersonaliseerde
      contentweergave contentmeting en inzichten in het publiek, gepersonaliseerde content contentmeting en inzichten
      in het publiek, gepersonaliseerde content contentmeting inzichten in het publiek en productontwikkeling,
      advertentie- en contentmeting en inzichten in het publiek, advertentie- en content prestaties kunnen worden
      gemeten inzichten kunnen worden, advertentie kan worden gemeten inzichten kunnen worden afgeleid over het,
      advertentie- en contentmeting inzichten in het publiek en productontwikkeling, content prestaties kunnen worden
      gemeten inzichten kunnen worden afgeleid over, content prestaties kunnen worden gemeten gegevens kunnen worden
      gebruikt om, advertenties en content kunnen worden gepersonaliseerd op basis van een, gepersonaliseerde
      advertenties en contentweergave advertentie- en contentmeting en inzichten in, gepersonaliseerde advertenties en
      content advertentie- en contentmeting en inzichten in, meer gegevens kunnen worden toegevoegd om advertenties en
      content te, basisadvertenties advertentie- en contentmeting en inzichten in het publiek, basisadvertenties
      kunnen worden verschaft advertentie- en content prestaties kunnen worden, gepersonaliseerde advertentieweergave
      gepersonaliseerde content advertentie- en contentmeting en inzichten in, gepersonaliseerde advertentieweergave
      gepersonaliseerde content advertentie- en contentmeting inzichten in het, basisadvertenties gepersonaliseerde
      content advertentie- en contentmeting en inzichten in het, basisadvertenties kunnen worden verschaft content kan
      gepersonaliseerd worden op basis, basisadvertenties gepersonaliseerde content advertentie- en contentmeting
      inzichten in het publiek, basisadvertenties gepersonaliseerde content contentmeting en inzichten in het publiek,
      basisadvertenties gepersonaliseerde content contentmeting inzichten in het publiek en productontwikkeling`,
  },
}
