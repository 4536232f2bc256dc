import type { Lexicon } from '../../types.js'

/** Appeals to support a site, and to install its program. */
export const appeals: Lexicon = {
  support: {
    whole: `spenden, jetzt spenden, spende, spenden sie, spenden sie jetzt, unterstützen, unterstützen sie uns, unterstütze uns, jetzt unterstützen, fördern,
      mitglied werden, mitmachen, ehrenamt, spendenkonto, online spenden, helfen, helfen sie mit, petition unterschreiben, jetzt unterschreiben`,
    start: `unterstützen sie unsere, unterstützen sie unseren, unterstützen sie uns, unterstütze unsere, unterstütze uns, mit ihrer spende, mit deiner spende,
      mit einer spende, ihre spende, deine spende, bitte unterstützen sie, bitte spenden, helfen sie uns, hilf uns, spendenkonto:, unser spendenkonto,
      vielen dank für ihre unterstützung, guter journalismus, unabhängiger journalismus`,
    inside: `mit einer spende, mit ihrer spende, ihre unterstützung`,
    opens: `gefällt dir unser magazin, gefällt ihnen unser magazin, empfiehl diesen artikel, empfehlen sie diesen artikel,
      empfiehl dies deinen, hat ihnen dieser artikel gefallen, hat dir dieser artikel gefallen, hat ihnen der artikel gefallen,
      hat dir der artikel gefallen, hat dir der beitrag gefallen, hat dir dieser beitrag gefallen,
      gefällt ihnen dieser artikel, gefällt dir dieser artikel, gefällt dir dieser beitrag,
      wenn dir dieser artikel gefallen hat, wenn ihnen dieser artikel gefallen hat, wenn dir der beitrag gefallen hat,
      spendier mir einen kaffee, spendiere mir einen kaffee, hast du dieses rezept ausprobiert,
      hast du das rezept ausprobiert, hast du dieses rezept nachgekocht, hast du dieses rezept nachgebacken,
      wenn dir der podcast gefällt, unterstütze uns auf steady, unterstütze uns auf patreon,
      taz lesen kann jede r als genossenschaft`,
  },
  appPromo: {
    whole: `app, apps, unsere apps, unsere app, zur app, app herunterladen, app laden, jetzt app laden, app öffnen, in der app öffnen, in app öffnen, mobile app,
      news-app, jetzt bei google play, laden im app store, jetzt im app store, qr-code scannen`,
    start: `laden sie unsere app, laden sie die app, lade unsere app, lade die app, jetzt die app, holen sie sich die app, hol dir die app, mit unserer app`,
    inside: `im app store, im google play store, bei google play, unsere app herunter`,
    opens: `jetzt die app herunterladen und keine nachricht`,
  },
}
