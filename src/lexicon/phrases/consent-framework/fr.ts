import type { Lexicon } from '../../types.js'

/** French. */
export const fr: Lexicon = {
  cookies: {
    whole: `stocker et/ou accéder à des informations stockées sur un terminal, sélectionner des publicités standard, créer
      un profil personnalisé de publicités, sélectionner des publicités personnalisées, créer un profil pour afficher
      un contenu personnalisé, sélectionner du contenu personnalisé, mesurer la performance des publicités, mesurer la
      performance du contenu, exploiter des études de marché afin de générer des données d’audience, développer et
      améliorer les produits, assurer la sécurité prévenir la fraude et déboguer, diffuser techniquement les
      publicités ou le contenu, mettre en correspondance et combiner des sources de données hors ligne, relier
      différents terminaux, recevoir et utiliser des caractéristiques d’identification d’appareil envoyées
      automatiquement, utiliser des données de géolocalisation précises, analyser activement les caractéristiques du
      terminal pour l’identification, stocker et/ou accéder à des informations sur un appareil, utiliser des données
      limitées pour sélectionner la publicité, créer des profils pour la publicité personnalisée, utiliser des profils
      pour sélectionner des publicités personnalisées, créer des profils de contenus personnalisés, utiliser des
      profils pour sélectionner des contenus personnalisés, mesurer la performance des contenus, développer et
      améliorer les services, utiliser des données limitées pour sélectionner le contenu`,
    opens: `les cookies identifiants de votre terminal ou autres informations peuvent, les publicités peuvent vous être
      présentées en fonction du contenu, un profil peut être créé sur vous et sur vos, des publicités personnalisées
      peuvent vous être présentées sur la base, du contenu personnalisé peut vous être présenté sur la base, la
      performance et l’efficacité des publicités que vous voyez ou, la performance et l’efficacité du contenu que vous
      voyez ou, les études de marché peuvent servir à en apprendre davantage, vos données peuvent être utilisées pour
      améliorer les systèmes et, vos données peuvent être utilisées pour surveiller et prévenir les, votre terminal
      peut recevoir et envoyer des informations qui vous, les données issues de sources de données hors ligne peuvent,
      différents terminaux peuvent être identifiés comme vous appartenant ou appartenant, votre appareil peut être
      distingué d’autres appareils en fonction des, vos données de géolocalisation précises peuvent être utilisées à
      l’appui, votre terminal peut être identifié sur la base d’une analyse, données de géolocalisation précises et
      identification par analyse du terminal, des informations de géolocalisation précises et des informations sur
      les, publicités standards et mesure de performance des publicités, des publicités standards peuvent être
      diffusées la performance des publicités, les publicités peuvent être personnalisées sur la base d’un profil,
      publicités standards profil de publicités personnalisées et mesure de performance, des publicités standards
      peuvent être diffusées des données supplémentaires peuvent, affichage de publicités personnalisées et mesure de
      performance des publicités, affichage de publicités personnalisées mesure de performance des publicités et,
      publicités personnalisées et mesure de performance des annonces, publicités personnalisées mesure de performance
      des publicités et données d’audience, le contenu peut être personnalisé sur la base d’un profil, affichage de
      contenu personnalisé et mesure de performance du contenu, affichage de contenu personnalisé mesure de
      performance du contenu et, contenu personnalisé et mesure de performance du contenu, contenu personnalisé mesure
      de performance du contenu et données d’audience, contenu personnalisé mesure de performance du contenu données
      d’audience et, mesure de performance des annonces et du contenu et données, la performance des publicités et du
      contenu peut être mesurée, mesure de performance des publicités et du contenu, mesure de performance des
      publicités et données d’audience, la performance des publicités peut être mesurée des informations peuvent,
      mesure de performance du contenu données d’audience et développement produit, la performance du contenu peut
      être mesurée des informations peuvent, mesure de performance du contenu et développement produit, la performance
      du contenu peut être mesurée les données peuvent, affichage de publicités et de contenu personnalisés mesure de
      performance, les publicités et le contenu peuvent être personnalisés sur la, publicités et contenu personnalisés
      mesure de performance des publicités et, des données supplémentaires peuvent être ajoutées pour personnaliser
      les publicités, publicités standards mesure de performance des publicités et du contenu, affichage de publicités
      personnalisées contenu personnalisé mesure de performance des, publicités standards contenu personnalisé mesure
      de performance des publicités et, des publicités standards peuvent être diffusées le contenu peut être,
      publicités standards contenu personnalisé mesure de performance du contenu et, publicités standards contenu
      personnalisé mesure de performance du contenu données, publicités standard contenu personnalisé et mesure de
      performance des publicités, les cookies appareils ou identifiants en ligne similaires par ex, la publicité qui
      vous est présentée sur ce service peut, les informations sur votre activité sur ce service comme les, les
      informations sur votre activité sur ce service telles que, les informations concernant votre activité sur ce
      service par exemple, les contenus qui vous sont présentés sur ce service peuvent, les informations concernant la
      publicité qui vous est présentée et, les informations concernant les contenus qui vous sont présentés et, des
      rapports peuvent être générés en fonction de la combinaison, comprendre les publics par le biais de statistiques
      ou de`,
  },
}
