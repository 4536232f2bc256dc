import type { Lexicon } from '../../types.js'

/** German. */
export const de: Lexicon = {
  cookies: {
    whole: `informationen auf einem gerät speichern und/oder abrufen, auswahl einfacher anzeigen, ein personalisiertes
      anzeigen-profil erstellen, personalisierte anzeigen auswählen, ein personalisiertes inhalts-profil erstellen,
      personalisierte inhalte auswählen, anzeigen-leistung messen, inhalte-leistung messen, marktforschung einsetzen
      um erkenntnisse über zielgruppen zu gewinnen, produkte entwickeln und verbessern, sicherheit gewährleisten
      betrug verhindern und fehler beheben, anzeigen oder inhalte technisch bereitstellen, personalisierte inhalte
      auswählen zusammenführen mit offline-datenquellen, verschiedene geräte verknüpfen, empfangen und verwenden
      automatisch gesendeter geräteeigenschaften für die identifikation, genaue standortdaten verwenden,
      geräteeigenschaften zur identifikation aktiv abfragen, speichern von oder zugriff auf informationen auf einem
      endgerät, verwendung reduzierter daten zur auswahl von werbeanzeigen, erstellung von profilen für
      personalisierte werbung, verwendung von profilen zur auswahl personalisierter werbung, erstellung von profilen
      zur personalisierung von inhalten, verwendung von profilen zur auswahl personalisierter inhalte, messung der
      werbeleistung, messung der performance von inhalten, analyse von zielgruppen durch statistiken oder
      kombinationen von daten aus verschiedenen quellen, entwicklung und verbesserung der angebote, verwendung
      reduzierter daten zur auswahl von inhalten, verwendung genauer standortdaten, geräte anhand von aktiv
      angeforderten informationen identifizieren`,
    opens: `für die ihnen angezeigten verarbeitungszwecke können cookies geräte-kennungen oder andere, anzeigen können ihnen
      basierend auf den inhalten die sie ansehen, über sie und ihre interessen kann ein profil erstellt werden,
      personalisierte anzeigen können ihnen basierend auf einem über sie erstellten, personalisierte inhalte können
      ihnen basierend auf einem über sie erstellten, die leistung und wirksamkeit von anzeigen die sie sehen oder, die
      leistung und wirksamkeit von inhalten die sie sehen oder, marktforschung kann verwendet werden um mehr über die
      zielgruppen zu, ihre daten können verwendet werden um bestehende systeme und software, ihre daten können
      verwendet werden um betrügerische aktivitäten zu identifizieren, ihr gerät kann informationen empfangen und
      senden die notwendig sind, daten aus offline-datenquellen können mit daten aus ihren online-aktivitäten
      zusammengeführt, zur nutzung für einen oder mehrere verarbeitungszwecke kann ermittelt werden, ihr gerät kann
      aufgrund von informationen die es automatisch sendet, ihre genauen standortdaten können für einen oder mehrere
      verarbeitungszwecke genutzt, ihr gerät kann über eine abfrage seiner spezifischen merkmale erkannt, genaue
      standortdaten und abfrage von geräteeigenschaften zur identifikation, es können genaue standortdaten und
      informationen über gerätemerkmale verwendet werden, einfache anzeigen können eingeblendet werden die
      anzeigen-leistung kann gemessen werden, anzeigen können basierend auf einem profil personalisiert werden es
      können, es können basisanzeigen geschaltet werden die anzeigen-performance kann gemessen werden, einfache
      anzeigen können eingeblendet werden es können daten hinzugefügt werden, anzeigen können basierend auf einem
      profil personalisiert werden die anzeigen-leistung, einblendung personalisierter anzeigen anzeigenmessung und
      erkenntnisse über zielgruppen, inhalte können basierend auf einem profil personalisiert werden es können,
      inhalte können basierend auf einem profil personalisiert werden die leistung, anzeige personalisierter inhalte
      inhaltemessung und erkenntnisse über zielgruppen, personalisierte inhalte inhaltemessung erkenntnisse über
      zielgruppen und produktentwicklung, die leistung von anzeigen und inhalten kann gemessen werden, die anzeige
      kann gemessen werden erkenntnisse über die zielgruppen die, die leistung von inhalten kann gemessen werden
      erkenntnisse über die, die leistung von inhalten kann gemessen werden daten können verwendet, einblendung und
      anzeige personalisierter anzeigen und inhalte anzeigenmessung und inhaltemessung, anzeigen und inhalte können
      basierend auf einem profil personalisiert werden, anzeige von personalisierten anzeigen und inhalten
      anzeigenmessung und inhalten und, personalisierte anzeigen und inhalte anzeigenmessung und inhalten und
      erkenntnisse über, es können daten hinzugefügt werden um anzeigen und inhalte zu, einblendung und anzeige von
      personalisierten anzeigen und inhalten, einfache anzeigen anzeigenmessung inhaltemessung und erkenntnisse über
      zielgruppen, einfache anzeigen können eingeblendet werden die leistung von anzeigen und, einblendung
      personalisierter anzeigen personalisierte inhalte anzeigenmessung inhaltemessung und erkenntnisse über, einfache
      anzeigen personalisierte inhalte anzeigenmessung inhaltemessung und erkenntnisse über zielgruppen, einfache
      anzeigen können eingeblendet werden inhalte können basierend auf einem, einfache anzeigen personalisierte
      inhalte anzeigenmessung inhaltemessung erkenntnisse über zielgruppen und, einfache anzeigen personalisierte
      inhalte inhaltemessung und erkenntnisse über zielgruppen, einfache anzeigen personalisierte inhalte
      inhaltemessung erkenntnisse über zielgruppen und produktentwicklung, cookies endgeräte- oder ähnliche
      online-kennungen z b login-basierte kennungen, werbeanzeigen die ihnen auf diesem dienst präsentiert werden
      können auf, informationen über ihre aktivitäten auf diesem dienst wie ausgefüllte formulare, informationen über
      ihre aktivitäten auf diesem dienst wie zum beispiel, werbung die ihnen auf diesem dienst angezeigt wird kann
      auf, inhalte die ihnen auf diesem dienst präsentiert werden können auf, informationen darüber welche werbung
      ihnen präsentiert wird und wie sie, basierend auf der kombination von datensätzen wie benutzerprofilen
      statistiken marktforschung, informationen über ihre aktivitäten auf diesem angebot wie z b, mit ihrer zustimmung
      kann ihr genauer standort mit einem radius, mit ihrer zustimmung können bestimmte für ihr endgerät spezifische
      merkmale, genaue standortdaten und identifikation durch scannen von endgeräten, werbung basierend auf einer
      reduzierten menge von daten, auswahl personalisierter werbung messung von werbeleistung und
      zielgruppenforschung, personalisierte werbung und inhalte messung von werbeleistung und der, messung von
      werbeleistung und der performance von inhalten zielgruppenforschung, messung der performance von inhalten
      zielgruppenforschung sowie entwicklung`,
  },
}
