import type { Lexicon } from '../types.js'

/** Romanian: what stands between and below the paragraphs most often. */
export const ro: Lexicon = {
  share: {
    whole: `distribuie, distribuie articolul, distribuie pe facebook, share, copiază linkul, copiază link,
      trimite prin e-mail, tipărește, printează,
      partajează asta`,
    opens: `dă clic pentru a partaja pe`,
  },
  follow: {
    whole: `urmărește-ne, urmărește-ne pe facebook, urmăriți-ne`,
    opens: `ești pe whatsapp, sunteți pe whatsapp, urmărește-ne pe, urmăriți-ne pe, urmărește știrile, urmăriți știrile, fii la curent cu,
      urmăriți-ne și pe facebook, abonează-te la canalul nostru de`,
  },
  newsletter: {
    whole: `newsletter, abonează-te, abonează-te la newsletter, abonați-vă, mă abonez, adresa de e-mail,
      adresa ta de e-mail, e-mail, dezabonare`,
    opens: `primești cele mai importante știri, primiți cele mai importante știri, abonează-te la newsletter, abonați-vă la newsletter, prin abonare, vă puteți dezabona,
      te poți dezabona, introdu adresa de e-mail,
      prin înscrierea la newsletter ești de acord, îți mulțumim pentru abonare`,
  },
  related: {
    whole: `citește și, citeşte şi, citește mai mult, citiți și, articole similare, articole asemănătoare,
      articole recomandate, articole înrudite, vezi și, recomandate, recomandări, ar putea să te intereseze,
      ți-ar putea plăcea și, din aceeași categorie,
      apreciază încarc, s-ar putea să îți placă și, te-ar putea interesa și`,
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
      acest website folosește cookie, folosim cookie, utilizăm cookie,
      pentru a oferi cea mai bună experiență folosim tehnologii, noi și partenerii noștri stocăm și sau`,
    whole: `prețuim confidențialitatea ta`,
  },
  advertising: {
    whole: `publicitate, advertorial, reclamă, reclame, conținut sponsorizat, sponsorizat, continut platit,
      p conținut sponsorizat`,
    opens: `acest articol conține linkuri afiliate,
      se pare că folosești un program de blocare`,
  },
  comments: {
    whole: `comentarii, # comentarii, # comentariu, lasă un comentariu, scrie un comentariu, adaugă comentariu,
      vezi comentariile, răspunde, raportează,
      câmpurile obligatorii sunt marcate cu, lasă un răspuns anulează răspunsul, anulează răspunsul,
      comentariile sunt închise, fii primul care comentează, acest comentariu a fost eliminat, niciun comentariu`,
    opens: `v-a fost de folos, ți-a fost util, ai găsit o greșeală, ați găsit o greșeală,
      pentru a comenta trebuie,
      adresa ta de email nu va fi publicată, salvează-mi numele emailul și site-ul,
      trebuie să fii autentificat pentru a publica, autentifică-te pentru a lăsa un comentariu,
      autentificați-vă sau înregistrați-vă pentru a publica comentarii, îmi pare rău comentariile sunt dezactivate,
      acest site folosește akismet, comentariul tău așteaptă moderarea, notifică-mă despre urmărirea comentariilor,
      notifică-mă despre articole noi, activați javascript pentru a vedea comentariile,
      conținutul acestui câmp este privat, abonați-vă la postare comentarii, trimiteți prin e-mail postați pe blog`,
  },
  tags: {
    whole: `etichete, taguri, cuvinte cheie, subiecte`,
    start: `etichete:, taguri:, cuvinte cheie:, tags:`,
  },
  copyright: {
    opens: `toate drepturile rezervate, © toate drepturile,
      articolele publicate pe acest site sunt protejate, preluarea fără cost a materialelor de presă,
      acest text este disponibil sub licența creative`,
  },
  navigation: {
    whole: `acasă, prima pagină, meniu, căutare, caută, sari la conținut, treci la conținut, înapoi sus,
      despre noi, contact, vezi mai mult, arată mai mult,
      înapoi la prima pagină`,
  },
  login: {
    whole: `autentificare, conectare, intră în cont, înregistrare, contul meu, deconectare,
      ți-ai pierdut parola, ține-mă minte, nu ai cont înregistrează-te`,
    opens: `acest conținut este protejat cu parolă ca`,
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
    opens: `browserul tău nu suportă redarea, folosește tastele săgeată sus jos pentru`,
  },
  pagination: {
    opens: `postare mai nouă postare mai veche`,
  },
  print: {
    opens: `dă clic pentru imprimare`,
  },
  search: {
    opens: `rezultate căutare pentru, regret dar nimic nu s-a potrivit, se pare că nu a fost găsit nimic la,
      ne pare rău pagina pe care o cauți`,
    whole: `caută după, nu există rezultate conforme interogării`,
  },
  subscribe: {
    opens: `acest articol este disponibil doar abonaților, mai ai de citit #`,
    whole: `ai deja abonament intră în cont`,
  },
  author: {
    opens: `vezi toate articolele lui`,
  },
  contact: {
    opens: `îți mulțumim pentru mesaj a fost, a apărut o eroare când am încercat să-ți trimitem,
      unul sau mai multe câmpuri au o eroare`,
    whole: `acest câmp este obligatoriu`,
  },
  notice: {
    whole: `ți-a fost de folos acest articol, modificare modificare sursă, de la wikipedia enciclopedia liberă`,
    opens: `ultima editare a paginii a fost efectuată, nu puteți publica subiecte noi în acest,
      utilizatori ce ce navighează pe acest forum`,
  },
  shop: {
    whole: `nu există recenzii până acum, s-ar putea să-ți placă și`,
    opens: `produs adăugat în coșul tău`,
  },
}
