import type { Lexicon } from '../../types.js'

/** By whom, when and about what an article is, and whose pictures it shows. */
export const aboutArticle: Lexicon = {
  author: {
    whole: `über den autor, über die autorin, über die autoren, zum autor, zur autorin, zur person, autor, autorin, autoren, der autor, die autorin,
      autorenprofil, autorenseite, autoreninfo, über mich, über den verfasser, redaktion, redakteur, redakteurin, von, von redaktion, verfasst von,
      geschrieben von, ein beitrag von, ein artikel von, veröffentlicht von, mehr vom autor, alle artikel des autors, gastbeitrag, gastautor, volontär,
      korrespondent, chefredakteur, freier mitarbeiter, freier journalist, freie journalistin, zum profil, kontakt zum autor, vita`,
    start: `über den autor:, über den autor, über die autorin, über die autoren, zum autor:, zur autorin:, zur person:, autor:, autorin:, autoren:,
      redaktion:, verfasst von, geschrieben von, veröffentlicht von, ein gastbeitrag von, alle artikel von, alle beiträge von, der autor ist,
      die autorin ist, der autor arbeitet, die autorin arbeitet`,
    inside: `ist freier journalist, ist freie journalistin, alle beiträge von`,
  },
  dateline: {
    whole: `veröffentlicht, veröffentlicht am, veröffentlicht am #, aktualisiert, aktualisiert am, aktualisiert am #, zuletzt aktualisiert, zuletzt aktualisiert am, stand,
      stand #, datum, erstellt am, erstellt, geändert am, letzte aktualisierung, letzte änderung, erschienen am, uhr, # uhr, heute # uhr, gestern # uhr, vom #,
      pressemitteilung nr #, pressemitteilung nr # #, pressemitteilung`,
    start: `veröffentlicht am, veröffentlicht:, erstellt am, erstellt:, aktualisiert am, aktualisiert:, stand:, zuletzt aktualisiert, letzte aktualisierung, letzte änderung, datum:, erschienen am, geändert am, artikel vom`,
  },
  readingTime: {
    whole: `lesezeit, lesezeit #, lesezeit # min, lesezeit # minuten, lesezeit # minute, lesezeit ca # minuten, lesezeit ca # min, lesedauer,
      lesedauer # minuten, # min lesezeit, # minuten lesezeit, # minute lesezeit, # min. lesezeit, # minuten, # min, # min lesen, ca # min lesezeit,
      ca # minuten lesezeit, geschätzte lesezeit # minuten, geschätzte lesezeit, # wörter, # minuten zu lesen,
      lesedauer # min`,
    start: `lesezeit:, lesedauer:, lesezeit ca, geschätzte lesezeit, voraussichtliche lesezeit`,
    opens: `lesezeit # min in pocket speichern`,
  },
  tags: {
    whole: `tags, tag, schlagworte, schlagwort, schlagwörter, stichworte, stichwort, stichwörter, themen, thema, kategorie, kategorien, rubrik,
      rubriken, ressort, ressorts, schlüsselwörter, themen in diesem artikel, themen des artikels, allgemein, verschlagwortet mit, alle themen,
      themen von a bis z, themen a-z, kategorie auswählen, monat auswählen, archive, archiv`,
    start: `schlagworte:, schlagwörter:, stichworte:, stichwörter:, themen:, thema:, kategorie:, kategorien:, rubrik:, rubriken:, ressort:,
      veröffentlicht in, veröffentlicht unter, abgelegt unter, verschlagwortet mit, kategorisiert in, themen in diesem artikel, schlagworte zu,
      dieser beitrag wurde unter, dieser eintrag wurde, tags zu diesem`,
    inside: `verschlagwortet mit, dieser beitrag wurde unter`,
  },
  credit: {
    whole: `foto, fotos, bild, bilder, bild #, bild # von #, foto # von #, # bilder, # fotos, bildquelle, bildnachweis, bildrechte, bildergalerie,
      galerie, zur galerie, zur bildergalerie, bilderstrecke, fotostrecke, quelle, symbolbild, symbolfoto, archivbild, archivfoto, archiv, grafik,
      bild vergrößern, vergrößern, bild in originalgröße, zum vergrößern anklicken, zum vergrößern auf das bild, zum vergrößern auf das bild klicken, zum vergrößern bild anklicken, klick zum vergrößern, zum vergrößern klicken, zum vergrößern bitte klicken,
      zum vergrößern bitte anklicken, zum vergrößern bitte auf das bild klicken, bild anklicken zum vergrößern, anklicken zum vergrößern,
      bild zum vergrößern anklicken, für großansicht auf das bild klicken, für eine größere ansicht auf das bild klicken, klicken zum vergrößern, bildunterschrift, bildbeschreibung,
      alle bilder, alle bilder anzeigen, bilder anzeigen, bildergalerie öffnen, vollbild, vollbildmodus, bild anzeigen, bild öffnen, dpa, picture alliance,
      imago, imago images, getty images, privat, dpa-bildfunk, bildschirmfoto, screenshot, nächstes bild, vorheriges bild, bild herunterladen, zoom`,
    start: `© bild:, © bilder:, © foto:, © fotos:, foto:, fotos:, bild:, bilder:, bildquelle:, bildquellen:, bildnachweis:, bildnachweise:, bildrechte:, grafik:, quelle:, illustration:,
      fotograf:, fotografin:, symbolbild:, symbolfoto:, archivfoto:, archivbild:, titelbild:, beitragsbild:, headerbild:, teaserbild:, video:,
      copyright:, bildrechte, bildunterschrift anzeigen, © dpa, © picture alliance, © imago, bild lizenziert`,
    inside: `foto:, picture alliance, imago images, getty images, dpa-bildfunk, bildquelle, foto dpa, © dpa`,
    opens: `gespeichert von admin am, gespeichert von administrator am,
      geschrieben von super user`,
  },
}
