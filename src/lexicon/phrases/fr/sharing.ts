import type { Lexicon } from '../../types.js'

/** What pages say of sharing and following them, and of printing. */
export const sharing: Lexicon = {
  share: {
    whole: `partager, partagez, partager cet article, partager l'article, partager la page, partager cette page, partager sur, partager via,
      partager sur facebook, partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager par email,
      partager par e-mail, partager par mail, partagez cet article, partagez sur, partage, partages, # partages, envoyer, envoyer par email,
      envoyer par e-mail, envoyer par mail, envoyer à un ami, envoyer cet article, recommander, tweeter, tweet, épingler, aimer, j'aime,
      je n'aime pas, copier le lien, copier, lien copié, copier l'url, copier dans le presse-papiers, e-mail, email, courriel, mail, permalien,
      lien permanent, sauvegarder, enregistrer, enregistrer l'article, ajouter aux favoris, ajouter à mes favoris, favoris, lire plus tard,
      à lire plus tard, sauvegarder l'article, offrir, offrir l'article, offrir cet article, signaler, signaler une erreur, signaler un abus,
      citer, citer cet article, intégrer, conserver, classer, réagir, options de partage, plus d'options, fermer, ajouter à ma liste,
      j'aime chargement`,
    start: `partager:, partager cet article, partagez cet article, partager sur:, partager via:, cliquez pour partager, cliquer pour partager,
      cliquez pour envoyer, cliquer pour envoyer, cliquez pour imprimer, cliquer pour imprimer, ouvre dans une nouvelle fenêtre,
      vous avez aimé cet article, si vous avez aimé, si cet article vous a plu, cet article vous a plu, j'aime ça:, article réservé aux`,
    inside: `ouvre dans une nouvelle fenêtre, cliquez pour partager sur, partager sur facebook, facebook twitter linkedin, facebook twitter whatsapp`,
    opens: `envoyer par e-mail blogthis, lecture du monde en cours sur un autre appareil`,
  },
  follow: {
    whole: `suivre, suivez-nous, nous suivre, suivez nous, suivez-nous sur, nous suivre sur, suivez-nous sur facebook, suivez-nous sur twitter,
      suivez-nous sur instagram, suivez-nous sur les réseaux sociaux, réseaux sociaux, rejoignez-nous, rejoignez-nous sur, retrouvez-nous sur,
      retrouvez-nous, restez connecté, restez connectés, flux rss, rss, abonnés, abonné, suivre ce sujet, suivre l'auteur, suivi, communauté,
      voir cette publication sur instagram`,
    start: `suivez-nous sur, suivez nous sur, retrouvez-nous sur, rejoignez-nous sur, suivez toute l'actualité, suivez l'actualité, retrouvez toute l'actualité,
      retrouvez toutes les, rejoignez la communauté, abonnez-vous à notre chaîne, suivez-nous:, recevez les alertes`,
    inside: `suivez-nous sur, retrouvez-nous sur facebook, notre chaîne whatsapp, notre page facebook, retrouvez-nous sur`,
    opens: `saisissez votre adresse e-mail pour vous abonner à ce blog,
      saisissez votre adresse e-mail pour vous abonner au blog,
      suivez toute l'actualité de votre ville et de vos, suivez toute l'actualité de vos villes et médias,
      suivez-nous sur google actualités`,
  },
  print: {
    whole: `imprimer, imprimer l'article, imprimer cet article, imprimer la page, imprimer cette page, version imprimable, version pdf, pdf, télécharger, télécharger le pdf, télécharger en pdf,
      télécharger au format pdf, exporter en pdf, imprimer la recette, télécharger l'article`,
    start: `imprimer cet article, télécharger le pdf, télécharger au format, cet article est paru dans, article paru dans`,
  },
}
