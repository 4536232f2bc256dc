import type { Lexicon } from '../../types.js'

/** What pages say of sharing and following them, and of printing. */
export const sharing: Lexicon = {
  share: {
    whole: `teilen, artikel teilen, beitrag teilen, seite teilen, diesen artikel teilen, diesen beitrag teilen, jetzt teilen, weitersagen,
      teilen auf, teilen über, teilen mit, teilen via, auf facebook teilen, auf twitter teilen, auf x teilen, auf whatsapp teilen,
      auf linkedin teilen, auf xing teilen, auf pinterest teilen, auf pinterest merken, bei facebook teilen, bei twitter teilen, bei whatsapp teilen,
      per e-mail teilen, per mail teilen, per e-mail versenden, per mail versenden, per e-mail senden, per mail senden,
      per e-mail weiterleiten, artikel versenden, artikel empfehlen, artikel weiterempfehlen, seite empfehlen, weiterempfehlen,
      empfehlen, twittern, tweeten, merken, artikel merken, auf die merkliste, merkliste, zur merkliste hinzufügen, lesezeichen,
      lesezeichen setzen, lesezeichen hinzufügen, link kopieren, link kopiert, kopieren, url kopieren, in die zwischenablage kopieren,
      kurzlink, permalink, mail, e-mail, versenden, verschicken, weiterleiten, mitteilen, gefällt mir, gefällt mir nicht,
      artikel verschenken, verschenken, einbetten, speichern, für später speichern, später lesen, vorlesen, artikel vorlesen, mehr optionen,
      anzeigen teilen, schließen teilen, zitieren, fehler melden, fehler gefunden, problem melden, beitrag melden`,
    start: `teilen:, artikel teilen:, teilen sie diesen, teilen sie den artikel, teile diesen, teile den artikel, klicken, um auf,
      klick um auf, klicken um auf, klicke um, hat ihnen der artikel gefallen? teilen, dir gefällt, gefällt dir der, gefällt mir:,
      wird in neuem fenster geöffnet, diesen artikel weiterempfehlen`,
    inside: `wird in neuem fenster geöffnet, klick um auf, auf facebook teilen, per e-mail an einen freund, facebook twitter whatsapp,
      facebook twitter xing, link in zwischenablage kopieren`,
  },
  follow: {
    whole: `folgen, folgen sie uns, folge uns, folgt uns, folgen sie uns auf, folge uns auf, folgen sie uns auf facebook,
      folge uns auf facebook, folge uns auf instagram, folge uns auf twitter, folgen sie uns auf twitter, thema folgen, autor folgen,
      themen folgen, soziale medien, soziale netzwerke, social media, besuchen sie uns auf, besuchen sie uns auf facebook,
      vernetzen, bleiben sie in kontakt, bleib in kontakt, rss-feed, rss feeds, rss, whatsapp-kanal, zum whatsapp-kanal`,
    start: `folgen sie uns auf, folgen sie uns bei, folge uns auf, folgt uns auf, folgen sie uns:, besuchen sie uns auf,
      besuchen sie uns bei, besuche uns auf, werden sie fan, werde fan, jetzt auf whatsapp, abonnieren sie unseren whatsapp,
      abonniere unseren kanal, liken sie uns, unser whatsapp-kanal`,
    inside: `folgen sie uns auf facebook, folge uns auf instagram, folgen sie uns auf, in unserem whatsapp-kanal`,
  },
  print: {
    whole: `drucken, artikel drucken, seite drucken, beitrag drucken, druckansicht, druckversion, druckversion anzeigen, ausdrucken, pdf, als pdf,
      als pdf speichern, als pdf herunterladen, pdf herunterladen, pdf erstellen, herunterladen, download, jetzt herunterladen, rezept drucken`,
    start: `artikel drucken, diesen artikel drucken, erschienen in der print, dieser artikel erschien in, dieser artikel ist erschienen in`,
  },
}
