import type { Lexicon } from '../types.js'

/** Catalan: what stands between and below the paragraphs most often. */
export const ca: Lexicon = {
  share: {
    whole: `comparteix, compartir, comparteix-ho, comparteix a facebook, comparteix a twitter, comparteix a whatsapp, copia l'enllaç,
      copiar enllaç, envia per correu, envia per correu electrònic, comparteix l'article, comparteix aquesta notícia, compartir a facebook`,
    start: `comparteix:, comparteix-ho:`,
    opens: `feu clic per compartir, fes clic per compartir`,
  },
  follow: {
    whole: `segueix-nos, segueix-nos a, seguiu-nos, segueix-nos a google news, segueix-nos a facebook, segueix-nos a instagram,
      segueix-nos a twitter, segueix-nos a les xarxes, segueix-nos a les xarxes socials`,
    opens: `segueix-nos a, seguiu-nos a, uneix-te al nostre canal, subscriu-te al nostre canal`,
  },
  newsletter: {
    whole: `butlletí, el nostre butlletí, subscriu-te, subscriu-t'hi, subscriviu-vos-hi, subscriu-te al butlletí, la teva adreça electrònica,
      subscriu-te al nostre butlletí, adreça electrònica, la teva adreça de correu electrònic, el teu correu electrònic, alta al butlletí,
      rep el butlletí`,
    opens: `subscriu-te al nostre butlletí, subscriviu-vos al nostre butlletí, subscriu-te al butlletí, rep el nostre butlletí,
      rep les notícies al teu correu, introdueix el teu correu electrònic`,
  },
  subscribe: {
    whole: `fes-te subscriptor, fes-te'n subscriptor, ja ets subscriptor, fes-te soci`,
    opens: `aquest article és només per a subscriptors, contingut exclusiu per a subscriptors`,
  },
  related: {
    whole: `notícies relacionades, articles relacionats, més informació sobre, et pot interessar, també et pot interessar, t'interessarà,
      et recomanem, llegiu també, llegeix també, més notícies, més sobre aquest tema, continguts relacionats, entrades relacionades,
      relacionat, més articles, llegeix més, llegir més`,
    start: `llegiu també:, llegeix també:, vegeu també:, més informació:, et pot interessar:, articles relacionats:, notícies relacionades:`,
  },
  popular: {
    whole: `el més llegit, més llegides, les més llegides, el més vist, últimes notícies, darreres notícies, últimes entrades,
      entrades recents, notícies destacades, última hora, darrera hora, el més comentat`,
  },
  continues: {
    whole: `continua llegint, la notícia continua després de la publicitat, el text continua després de la publicitat,
      l'article continua després de la publicitat`,
    opens: `la notícia continua després, l'article continua després`,
  },
  cookies: {
    whole: `accepta, accepta-ho tot, acceptar, acceptar-ho tot, rebutja, rebutja-ho tot, rebutjar, configuració de galetes, política de galetes,
      galetes, gestiona les galetes, configurar galetes, accepta totes les galetes`,
    opens: `aquest lloc web utilitza galetes, aquest web utilitza galetes, aquesta web utilitza galetes, aquest lloc utilitza galetes,
      aquest web fa servir galetes`,
  },
  consent: {
    opens: `utilitzem galetes, fem servir galetes, si continues navegant`,
    whole: `gestiona el consentiment, gestiona el consentiment de les galetes`,
  },
  advertising: {
    whole: `publicitat, contingut patrocinat, patrocinat, contingut promocionat, anuncia't`,
  },
  comments: {
    whole: `comentaris, # comentaris, # comentari, deixa un comentari, deixeu un comentari, escriu un comentari, cancel·la les respostes,
      cancel·la la resposta, deixa una resposta, envia un comentari, publica el comentari, comentari *, nom *, correu electrònic *,
      lloc web, afegeix un comentari, cap comentari, sense comentaris, respon`,
    opens: `l'adreça electrònica no es publicarà, la vostra adreça electrònica no es publicarà, desa el meu nom correu electrònic i,
      heu d'iniciar la sessió per escriure, aquest lloc utilitza akismet, per comentar cal`,
  },
  tags: {
    whole: `etiquetes, paraules clau, categories, sense categoria, arxivat a`,
    start: `etiquetes:, etiquetat:, paraules clau:, arxivat a:, publicat a:, categories:, categoria:, temes:`,
  },
  copyright: {
    whole: `tots els drets reservats`,
    opens: `tots els drets reservats, © tots els drets`,
  },
  navigation: {
    whole: `inici, menú, cerca, cercar, vés al contingut, ves al contingut, salta al contingut, vés al contingut principal,
      salta al contingut principal, torna a dalt, qui som, contacte, contacta, més informació, mapa web, mostra'n més, carrega'n més`,
  },
  login: {
    whole: `inicia sessió, inicia la sessió, iniciar sessió, registra't, el meu compte, tanca la sessió, has oblidat la contrasenya,
      heu perdut la contrasenya`,
  },
  legal: {
    whole: `avís legal, política de privacitat, condicions d'ús, termes i condicions, protecció de dades, privacitat`,
  },
  author: {
    whole: `sobre l'autor, sobre l'autora, redacció, més articles de l'autor`,
    start: `autor:, autora:, redacció:, escrit per`,
    opens: `mostra totes les entrades de`,
  },
  credit: {
    start: `foto:, fotografia:, imatge:, font:`,
  },
  print: {
    whole: `imprimeix, imprimir, versió per imprimir`,
  },
  readingTime: {
    whole: `# min de lectura, # minuts de lectura, temps de lectura # min, temps de lectura # minuts`,
  },
  dateline: {
    start: `publicat el, actualitzat el, darrera actualització, última actualització`,
  },
  pagination: {
    whole: `entrades més antigues, entrades més noves, navegació d'entrades, navegació per les entrades, pàgina següent, pàgina anterior`,
  },
}
