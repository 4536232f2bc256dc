import type { Lexicon } from '../types.js'

/** Romanian: what stands between and below the paragraphs most often. */
export const ro: Lexicon = {
  share: {
    whole: `distribuie, distribuie articolul, distribuie pe facebook, share, copiază linkul, copiază link,
      trimite prin e-mail, tipărește, printează`,
  },
  follow: {
    whole: `urmărește-ne, urmărește-ne pe facebook, urmăriți-ne`,
    opens: `ești pe whatsapp, sunteți pe whatsapp, urmărește-ne pe, urmăriți-ne pe, urmărește știrile, urmăriți știrile, fii la curent cu`,
  },
  newsletter: {
    whole: `newsletter, abonează-te, abonează-te la newsletter, abonați-vă, mă abonez, adresa de e-mail,
      adresa ta de e-mail, e-mail, dezabonare`,
    opens: `primești cele mai importante știri, primiți cele mai importante știri, abonează-te la newsletter, abonați-vă la newsletter, prin abonare, vă puteți dezabona,
      te poți dezabona, introdu adresa de e-mail`,
  },
  related: {
    whole: `citește și, citeşte şi, citește mai mult, citiți și, articole similare, articole asemănătoare,
      articole recomandate, articole înrudite, vezi și, recomandate, recomandări, ar putea să te intereseze,
      ți-ar putea plăcea și, din aceeași categorie`,
    start: `citește și:, citeşte şi:, citiți și:, vezi și:, citește mai mult:`,
  },
  popular: {
    whole: `cele mai citite, cele mai noi, ultimele știri, ultimele articole, cele mai populare, populare`,
  },
  continues: {
    whole: `articolul continuă după publicitate, continuă să citești, citește mai departe`,
    opens: `articolul continuă după, continuarea articolului`,
  },
  cookies: {
    whole: `cookie-uri, cookies, accept, accept toate, acceptă toate, refuz, respinge toate, setări cookies,
      politica de cookies, sunt de acord`,
  },
  consent: {
    opens: `acest site folosește cookie, acest site utilizează cookie, acest site web folosește cookie,
      acest website folosește cookie, folosim cookie, utilizăm cookie`,
  },
  advertising: {
    whole: `publicitate, advertorial, reclamă, reclame, conținut sponsorizat, sponsorizat, continut platit`,
    opens: `acest articol conține linkuri afiliate`,
  },
  comments: {
    whole: `comentarii, # comentarii, # comentariu, lasă un comentariu, scrie un comentariu, adaugă comentariu,
      vezi comentariile, răspunde, raportează`,
    opens: `v-a fost de folos, ți-a fost util, ai găsit o greșeală, ați găsit o greșeală,
      pentru a comenta trebuie`,
  },
  tags: {
    whole: `etichete, taguri, cuvinte cheie, subiecte`,
    start: `etichete:, taguri:, cuvinte cheie:, tags:`,
  },
  copyright: {
    opens: `toate drepturile rezervate, © toate drepturile`,
  },
  navigation: {
    whole: `acasă, prima pagină, meniu, căutare, caută, sari la conținut, treci la conținut, înapoi sus,
      despre noi, contact, vezi mai mult, arată mai mult`,
  },
  login: {
    whole: `autentificare, conectare, intră în cont, înregistrare, contul meu, deconectare`,
  },
  legal: {
    whole: `termeni și condiții, politica de confidențialitate, protecția datelor, gdpr`,
  },
  appPromo: {
    opens: `descarcă aplicația, descărcați aplicația`,
  },
  support: {
    whole: `susține-ne, donează`,
    opens: `ți-a plăcut articolul, dacă ți-a plăcut articolul, dacă v-a plăcut articolul`,
  },
  readingTime: {
    whole: `timp de citire # min, # min de citit, timp de citire # minute`,
  },
  player: {
    whole: `redă, redă video, ascultă articolul`,
  },
}
