import type { Lexicon } from '../../types.js'

/** By whom, when and about what an article is, and whose pictures it shows. */
export const aboutArticle: Lexicon = {
  author: {
    whole: `à propos de l'auteur, à propos des auteurs, a propos de l'auteur, auteur, auteurs, auteure, autrice, l'auteur, l'auteure, les auteurs, biographie, bio, par, publié par, écrit par,
      rédigé par, posté par, par la rédaction, la rédaction, rédaction, journaliste, rédacteur, rédactrice, rédacteur en chef, rédactrice en chef, contributeur, correspondant, envoyé spécial,
      tous les articles de, ses articles, voir tous ses articles, du même auteur, contacter l'auteur, tous ses articles, voir son profil, voir le profil, déclaration d'intérêts`,
    start: `à propos de l'auteur:, à propos de l'auteur, auteur:, auteurs:, publié par, écrit par, rédigé par, posté par, propos recueillis par, voir tous les articles de, tous les articles de,
      l'auteur ne travaille pas, les auteurs ne travaillent, les opinions exprimées, les propos tenus`,
    inside: `voir tous ses articles, propos recueillis par, voir toutes les publications`,
    opens: `voir tous les articles de`,
  },
  dateline: {
    whole: `publié, publié le, publié le #, publié à #, mis à jour, mis à jour le, mis à jour le #, mis à jour à #, dernière mise à jour, modifié le, modifié le #, mise à jour, date, date de publication,
      posté le, le #, créé le, paru le, publié il y a # heures, mis à jour il y a # heures,
      communiqué de presse`,
    start: `publié le #, publié le:, publié:, mis à jour le #, mis à jour:, dernière mise à jour, mise à jour:, mise à jour le, modifié le #, date de publication, posté le #, date:, paru le`,
  },
  readingTime: {
    whole: `temps de lecture, temps de lecture #, temps de lecture # min, temps de lecture # minutes, temps de lecture # minute, temps de lecture estimé, # min de lecture, # minutes de lecture,
      # minute de lecture, # mn de lecture, lecture # min, lecture # minutes, durée de lecture, durée de lecture # min, # min, # minutes, lecture en # min, lecture en # minutes, # mots`,
    start: `temps de lecture, durée de lecture, lecture:, temps de lecture estimé`,
    opens: `temps de lecture estimé # minutes`,
  },
  tags: {
    whole: `tags, tag, mots-clés, mots clés, mot-clé, mots-clefs, étiquettes, étiquette, thèmes, thème, thèmes associés, thématique, thématiques, sujets, sujet, catégorie, catégories, rubrique,
      rubriques, sur le même thème, classé dans, non classé, archives, toutes les catégories, sujets associés, dans cet article, choisir une catégorie, sélectionner un mois`,
    start: `mots-clés:, mots clés:, étiquettes:, étiquette:, thèmes:, thème:, sujets:, catégorie:, catégories:, rubrique:, classé dans, classé sous, publié dans, posté dans, étiqueté,
      ce contenu a été publié dans, cette entrée a été publiée dans, tags associés, sujets associés`,
    inside: `mettez-le en favori avec son permalien, ce contenu a été publié dans`,
  },
  credit: {
    whole: `photo, photos, image, images, crédit photo, crédits photo, crédits photos, crédit, crédits, photo d'illustration, image d'illustration, illustration, légende, galerie, galerie photos, galerie photo,
      voir la galerie, voir les photos, voir toutes les photos, diaporama, agrandir, agrandir l'image, cliquez pour agrandir, cliquer pour agrandir, cliquez sur l'image pour l'agrandir,
      cliquer sur l'image pour l'agrandir, cliquez sur l'image pour agrandir, cliquez sur la photo pour agrandir,
      cliquez sur la photo pour l'agrandir, cliquez sur les photos pour les agrandir, cliquez sur les images pour les agrandir, plein écran, capture d'écran, # photos,
      image précédente, image suivante, photo dr, dr, afp, reuters, source, archives, photo archives, zoom, infographie, sipa, getty images, droits réservés`,
    start: `photo:, photos:, crédit photo:, crédits photo:, crédits photos:, crédit photo, crédits photo, crédits photos, crédit:, crédits:, crédit image, illustration:, image:, photo d'illustration, photo d'archives, © photo,
      (photo:, légende:, photographie:, infographie:, vidéo:, dessin:, image d'illustration, source:, © afp, © reuters, © getty`,
    inside: `crédit photo, getty images, photo afp, photo d'illustration, © afp, crédits photo`,
    opens: `soumis par admin le,
      écrit par super user, écrit par super utilisateur`,
  },
}
