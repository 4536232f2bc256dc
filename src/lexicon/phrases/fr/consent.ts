import type { Lexicon } from '../../types.js'

/** Cookies, consent, law and copyright. */
export const consent: Lexicon = {
  cookies: {
    whole: `cookies, gestion des cookies, gérer les cookies, gérer mes cookies, politique de cookies, politique des cookies, paramètres des cookies, paramétrer les cookies,
      préférences cookies, paramètres de cookies, accepter les cookies, accepter tous les cookies, refuser les cookies, tout accepter, tout refuser, accepter, refuser,
      j'accepte, je refuse, accepter et fermer, accepter et continuer, continuer sans accepter, paramétrer, paramétrer mes choix, paramètres, personnaliser, personnaliser mes choix,
      gérer mes choix, gérer mes préférences, enregistrer mes choix, vos choix, vie privée, respect de la vie privée, votre vie privée, consentement, gestion du consentement,
      gérer le consentement, gérer le consentement aux cookies, cookies nécessaires, cookies fonctionnels, cookies statistiques, cookies publicitaires, toujours activé, d'accord,
      ok j'ai compris, j'ai compris, nous utilisons des cookies, ce site utilise des cookies, nous respectons votre vie privée, voir les préférences, vos données personnelles`,
    start: `ce site utilise des cookies, ce site web utilise des cookies, ce site utilise, notre site utilise des cookies, notre site utilise, nous utilisons des cookies,
      nous utilisons des, nous et nos partenaires, nous et nos #, avec nos partenaires, en poursuivant votre navigation, en continuant à naviguer,
      en continuant votre navigation, en naviguant sur, en utilisant ce site, en cliquant sur accepter, en cliquant sur tout, en acceptant, les cookies nous permettent,
      les cookies nécessaires, pour offrir les meilleures expériences, le stockage ou l'accès technique, si vous continuez à utiliser, afin de vous proposer,
      afin d'améliorer votre, vous pouvez paramétrer, vous pouvez à tout moment modifier, nous respectons votre, ce contenu est bloqué, pour afficher ce contenu, cliquez sur accepter`,
    inside: `l'utilisation de cookies, utilise des cookies, utilisons des cookies, politique de cookies, dépôt de cookies, paramétrer les cookies, gérer vos préférences,
      politique de confidentialité et cookies`,
  },
  consent: {
    opens: `ce contenu est bloqué car, ce contenu n'est pas visible, ce contenu provenant de, pour afficher ce contenu,
      pour voir ce contenu, pour consulter ce contenu, l'affichage de ce contenu nécessite,
      vous devez accepter les cookies pour, en cliquant sur afficher`,
  },
  legal: {
    whole: `mentions légales, politique de confidentialité, confidentialité, données personnelles, protection des données, politique de protection des données, charte de confidentialité,
      conditions générales, conditions générales d'utilisation, conditions générales de vente, conditions d'utilisation, cgu, cgv, cgu/cgv, informations légales, avertissement, plan du site,
      accessibilité, accessibilité : non conforme, accessibilité : partiellement conforme, déclaration d'accessibilité, charte éditoriale, charte, déontologie, crédits, rgpd, politique de retour`,
    start: `avertissement:, mentions légales:, conformément à la loi, conformément au rgpd, ce site est protégé par recaptcha, les informations contenues, les informations fournies,
      cet article ne constitue pas, ce contenu ne constitue pas, le contenu de ce site, la responsabilité de, nous déclinons toute, pour votre santé`,
    inside: `politique de confidentialité, conditions générales d'utilisation et, conformément à la loi informatique, à titre informatif`,
  },
  copyright: {
    whole: `tous droits réservés, copyright, droits d'auteur, droits réservés, droits de reproduction, droits de reproduction et de diffusion réservés, © tous droits réservés, reproduction interdite`,
    start: `tous droits réservés, © #, tous droits de reproduction, reproduction interdite, toute reproduction, droits de reproduction, cet article est publié sous, ce contenu est protégé`,
    inside: `tous droits réservés, reproduction interdite, toute reproduction interdite, sans autorisation écrite, est interdite sans`,
    opens: `téléchargé depuis, téléchargé sur https, document généré par, document généré avec, document téléchargé,
      dépôt légal, numéro de commission paritaire, commission paritaire n, directeur de la publication,
      directrice de la publication, issn #, tous droits réservés`,
  },
}
