import type { Lexicon } from '../../types.js'

/** Appeals to support a site, and to install its program. */
export const appeals: Lexicon = {
  support: {
    whole: `faire un don, je fais un don, je donne, donner, don, dons, soutenir, soutenez-nous, nous soutenir, je soutiens, soutenez, adhérer, adhésion, devenir donateur, bénévolat, devenir bénévole,
      agir, signer la pétition, signer, s'engager, participer`,
    start: `faites un don, soutenez-nous, soutenez notre, soutenez un, soutenez une, aidez-nous, grâce à votre soutien, grâce à vos dons, votre soutien, pour soutenir, nous avons besoin de,
      si vous appréciez, merci pour votre soutien, notre média`,
    inside: `faire un don, faites un don, déductible des impôts, déduction fiscale`,
    opens: `cet article vous a plu, vous avez aimé cet article, vous avez apprécié cet article, si cet article vous a plu,
      si vous avez aimé cet article, offrez-moi un café, offrez-nous un café, avez-vous essayé cette recette,
      vous avez testé cette recette, vous avez réalisé cette recette, si vous essayez cette recette,
      si vous aimez ce podcast, soutenez-nous sur, soutenez-moi sur,
      cet article est gratuit et le restera`,
  },
  appPromo: {
    whole: `application, applications, applications mobiles, nos applications, l'application, appli, télécharger l'application, téléchargez l'application, télécharger l'appli,
      ouvrir dans l'application, ouvrir l'application, disponible sur google play, télécharger dans l'app store, télécharger sur l'app store, disponible sur l'app store, google play, app store`,
    start: `téléchargez l'application, téléchargez notre application, téléchargez gratuitement, disponible sur google play, télécharger dans l'app store, avec notre application`,
    inside: `sur l'app store, sur google play, télécharger notre application, notre application mobile`,
    opens: `téléchargez l'application pour suivre l'actualité`,
  },
}
