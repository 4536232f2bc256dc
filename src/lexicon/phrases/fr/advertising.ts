import type { Lexicon } from '../../types.js'

/** Advertisements, sponsors and what a site earns by its links. */
export const advertising: Lexicon = {
  advertising: {
    whole: `publicité, publicités, pub, annonce, annonces, annonces google, sponsorisé, sponsorisé par, contenu sponsorisé,
      article sponsorisé, contenu partenaire, nos partenaires, publi-rédactionnel, publireportage, publicité -
      fermer, fermer la publicité, passer la publicité, passer la pub, - publicité -, annonceurs, devenir
      annonceur, régie publicitaire, petites annonces, désactiver le bloqueur de publicité, liens affiliés,
      voir le prix, voir l'offre, voir les offres, meilleur prix, acheter sur amazon, voir sur amazon,
      un crédit vous engage et doit être remboursé`,
    start: `publicité:, sponsorisé par, contenu sponsorisé, en partenariat avec, proposé par, article sponsorisé, cet article contient des liens, certains liens,
      en tant que partenaire amazon, les liens présents, vous utilisez un bloqueur, veuillez désactiver votre bloqueur, merci de désactiver votre, nous avons détecté`,
    inside: `liens d'affiliation, liens affiliés, bloqueur de publicité, bloqueur de publicités, toucher une commission, percevoir une commission`,
    opens: `si vous achetez via nos liens, tous les produits de cette page, cet article contient des liens affiliés, cet article contient des liens d'affiliation,
      cet article peut contenir des liens, ce billet contient des liens, cette page contient des liens affiliés,
      certains liens de cet article sont, certains liens sont affiliés, les liens de cet article,
      en tant que partenaire amazon, si vous achetez via, lorsque vous achetez via,
      nous pouvons toucher une commission, nous pouvons percevoir une commission, cet épisode est sponsorisé par,
      cet épisode vous est présenté par, ce podcast est sponsorisé par, ce contenu est sponsorisé,
      un crédit vous engage et doit,
      contenus sponsorisés par taboola, contenus sponsorisés par outbrain,
      vous utilisez un bloqueur de publicité pour continuer à lire`,
  },
  shop: {
    whole: `aucune carte bancaire requise, sans carte bancaire, sans engagement, essai gratuit de # jours, en stock et prêt à être expédié, retours gratuits sous # jours, ajouter au panier, panier, mon panier, voir le panier, votre panier, votre panier est vide, commander, commander maintenant, acheter, acheter maintenant, billetterie, réserver, prix, quantité,
      en stock, rupture de stock, épuisé, disponible, indisponible, livraison, livraison gratuite, livraison offerte, retours, paiement sécurisé, liste de souhaits, ajouter à la liste de souhaits,
      comparer, description, caractéristiques, détails du produit, avis clients, produits similaires, nouveautés, promotions, soldes, meilleures ventes, référence, taille, couleur, total, ttc,
      taxes incluses, taxes incluses et frais d'expédition calculés à l'étape de paiement,
      taxes incluses frais d'expédition calculés à l'étape de paiement,
      frais d'expédition calculés à l'étape de paiement, frais de livraison calculés lors du paiement,
      prix ttc hors frais de livraison, prix ttc frais de port en sus, délai de livraison # jours,
      délai de livraison # # jours, délai de livraison # # jours ouvrés, livraison en # jours, livraison en # # jours,
      livraison en # # jours ouvrés, livraison sous # jours, livraison sous # # jours, livraison sous # jours ouvrés,
      expédié sous # jours ouvrés, expédié sous # heures, expédié sous # jours, expédition sous # heures,
      paiement # sécurisé, paiement en ligne sécurisé, paiement sécurisé #, personnes regardent ce produit,
      personnes regardent ce produit en ce moment, personnes regardent cet article, personnes consultent ce produit,
      personnes ont ajouté ce produit à leur panier, derniers articles en stock, dernières pièces en stock,
      plus que # en stock, plus que # articles en stock, plus que # à ce prix, plus que # disponibles, bientôt épuisé,
      plus que # pour la livraison gratuite, livraison gratuite dès #, livraison offerte dès #,
      livraison gratuite à partir de #, livraison offerte à partir de #, retrait en magasin disponible,
      habituellement prêt en # heures,
      il n'y a pas encore d'avis, il n'y a encore aucun avis, s'ouvre dans une nouvelle fenêtre`,
    start: `ajouter au panier, livraison gratuite, votre panier est, référence:, les clients ayant, prix ttc`,
    opens: `il n'y a pas encore d'avis soyez le premier, le choix d'une sélection entraîne l'actualisation de la page,
      soyez le premier à laisser votre avis sur, votre panier est actuellement vide`,
  },
}
