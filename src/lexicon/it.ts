import type { Lexicon } from './types.js'

/** Italian. */
export const it: Lexicon = {
  share: {
    whole: `condividi, condividi su, condividi su facebook, condividi su twitter, condividi su x, condividi su whatsapp, condividi su linkedin, condividi su telegram, condividi via email, condividi via mail, condividi questo articolo, condividi l'articolo, condividi articolo,
      condividi la notizia, condividi con, condividi con gli amici, condivisioni, # condivisioni, condivisione, invia, invia per email, invia via email, invia a un amico, invia ad un amico, invia tramite email, segnala, segnala a un amico, segnala errore, segnala un errore, tweet, tweetta, twitta,
      mi piace, non mi piace, consiglia, copia link, copia il link, copia collegamento, link copiato, copia, email, e-mail, mail, posta elettronica, salva, salva articolo, salva per dopo, leggi più tardi, leggi dopo, preferiti, aggiungi ai preferiti, regala articolo, regala, incorpora, cita, permalink, link permanente, altre opzioni, chiudi`,
    start: `condividi:, condividi su:, condividi questo, condividi l'articolo, condividi con, fai clic per condividere, fai clic qui per, clicca per condividere, si apre in una nuova finestra, se ti è piaciuto questo, ti è piaciuto, ti è piaciuto questo articolo, mi piace:`,
    inside: `si apre in una nuova finestra, fai clic per condividere, fai clic qui per condividere, condividi su facebook, facebook twitter whatsapp`,
  },
  follow: {
    whole: `segui, seguici, seguici su, seguici sui social, seguici su facebook, seguici su instagram, seguici su twitter, seguici su google news, social, social network, seguici anche su, resta connesso, rimani connesso, unisciti a noi, trovaci su, follower, canale whatsapp, rss`,
    start: `seguici su, seguici anche su, seguici sui, seguici:, segui la nostra pagina, segui il nostro canale, iscriviti al canale, iscriviti al nostro canale, unisciti al, diventa fan, metti mi piace, per restare aggiornato, per rimanere aggiornato, per rimanere aggiornati, resta aggiornato su, entra nel canale`,
    inside: `seguici su, canale whatsapp, canale telegram, la nostra pagina facebook`,
  },
  subscribe: {
    whole: `abbonati, abbonati ora, abbonamento, abbonamenti, abbonarsi, abbonati subito, abbonati a, sei già abbonato, sei già abbonato?, sei già abbonato? accedi, già abbonato, già abbonato?, riservato agli abbonati, contenuto riservato agli abbonati, solo per abbonati, premium, prova gratis, prova gratuita,
      scopri le offerte, scopri l'offerta, vedi le offerte, acquista, edizione digitale, edizione cartacea, leggi il giornale, sfoglia il giornale, sfoglia, edicola, edicola digitale, disdici quando vuoi, notifiche, attiva le notifiche, attiva notifiche, no grazie, più tardi, diventa socio, diventa membro, rinnova, avvisi`,
    start: `abbonati per, abbonati a, abbonati e, sei già abbonato, sei abbonato, non sei abbonato, questo contenuto è riservato, questo articolo è riservato, contenuto riservato, per continuare a leggere, per leggere l'articolo, per leggere questo articolo, continua a leggere con, accesso illimitato, hai raggiunto il limite, ti restano #, il tuo abbonamento, sostieni il giornalismo`,
    inside: `riservato agli abbonati, riservato ai nostri abbonati, disdici quando vuoi, accesso illimitato a`,
  },
  newsletter: {
    whole: `newsletter, newsletters, la newsletter, la nostra newsletter, le nostre newsletter, iscriviti, iscriviti ora, iscriviti alla newsletter, iscriviti alla nostra newsletter, iscrizione newsletter, iscrizione alla newsletter, iscriviti gratis, ricevi la newsletter, registrati, indirizzo email, indirizzo e-mail, la tua email, la tua e-mail, il tuo indirizzo email,
      inserisci la tua email, inserisci email, nome, cognome, invia, campo obbligatorio, campi obbligatori, * campi obbligatori, grazie, grazie per esserti iscritto, iscrizione effettuata, resta aggiornato, rimani aggiornato, resta informato, disiscriviti, cancella iscrizione, tutte le newsletter`,
    start: `iscriviti alla newsletter, iscriviti alla nostra, iscriviti gratuitamente, iscriviti per, iscriviti e ricevi, ricevi la nostra newsletter, ricevi le ultime, ricevi ogni, ricevi gratis, ricevi tutte le, ricevi gli, registrati per, iscrivendoti, inserisci la tua, inserisci il tuo indirizzo, il tuo indirizzo email, puoi annullare l'iscrizione, puoi disiscriverti, puoi cancellarti,
      acconsento, accetto di ricevere, ho letto e accetto, ho letto l'informativa, dichiaro di, autorizzo il trattamento, grazie per esserti, vuoi ricevere, resta aggiornato, rimani aggiornato, non perderti`,
    inside: `nella tua casella, nella tua inbox, novità via email, alla nostra newsletter, alla newsletter, trattamento dei dati personali, trattamento dei miei dati`,
  },
  related: {
    whole: `leggi anche, leggi anche:, articoli correlati, articolo correlato, correlati, notizie correlate, contenuti correlati, post correlati, argomenti correlati, potrebbe interessarti, potrebbe interessarti anche, potrebbe interessarti anche:, potrebbero interessarti, potrebbero interessarti anche, ti potrebbe interessare, ti potrebbe interessare anche, ti potrebbero interessare,
      ti potrebbero anche interessare, può interessarti, può interessarti anche, ti può interessare, potrebbe piacerti, potrebbe piacerti anche, ti consigliamo, ti consigliamo anche, consigliati, consigliati per te, consigliati da noi, consigliato, raccomandati, i nostri consigli, scelti per te, per te, leggi di più, leggi tutto, leggi, leggi l'articolo, leggi l'articolo completo,
      leggi l'articolo originale, leggi la notizia, leggi ancora, leggi altro, leggi altre notizie, leggi qui, leggi pure, continua a leggere, continua, continua la lettura, prosegui la lettura, prosegui, approfondisci, approfondimenti, approfondimento, per approfondire, per saperne di più, scopri di più, scopri, scopri anche, maggiori informazioni, ulteriori informazioni, più informazioni, altro, altri,
      altri articoli, altri articoli di, altre notizie, altre news, altri contenuti, altri post, altre storie, altro da, altro su, vedi anche, vedi anche:, vedi tutti, vedi tutto, vedi altro, vedi tutte, vedi tutte le notizie, guarda anche, guarda anche:, guarda tutti, guarda il video, guarda le foto, mostra altro, mostra di più, mostra tutti, mostra meno, carica altro, carica altri, carica altri articoli, visualizza tutti,
      sullo stesso argomento, sullo stesso tema, stesso argomento, nella stessa categoria, dello stesso autore, articoli simili, notizie simili, simili, articolo precedente, articolo successivo, articolo seguente, prossimo articolo, precedente, successivo, successiva, prossimo, avanti, indietro, post precedente, post successivo, articoli precedenti, articoli successivi, articoli meno recenti, articoli più recenti,
      navigazione articoli, navigazione articolo, tutti gli articoli, tutte le notizie, in evidenza, in primo piano, primo piano, da non perdere, non perdere, da leggere, dossier, speciale, speciali, link utili, link, collegamenti esterni, dal web, dai nostri partner, fonte, fonti, dettagli, notizie in evidenza, dall'archivio, scelte dalla redazione, le nostre scelte`,
    start: `leggi anche, leggi anche:, leggi pure:, leggi di più:, leggi di più su, leggi tutto, leggi qui, leggi tutti gli, leggi le altre, leggi altre notizie, leggi l'articolo, articoli correlati:, potrebbe interessarti, potrebbe interessarti:, ti potrebbe interessare, vedi anche:, guarda anche:, guarda anche, per approfondire:, per approfondire, approfondisci:, scopri di più su, maggiori informazioni su, per maggiori informazioni,
      per ulteriori informazioni, per saperne di più, altre notizie su, altri articoli su, altri articoli di, tutti gli articoli di, tutte le notizie su, tutte le notizie di, clicca qui, fonte:, fonti:, articolo precedente:, articolo successivo:, l'articolo proviene da, questo articolo è apparso, questo articolo è stato pubblicato, articolo originariamente`,
    inside: `potrebbe interessarti, ti potrebbe interessare, sembra essere il primo su, proviene da, leggi anche`,
  },
  popular: {
    whole: `i più letti, le più lette, più letti, più lette, più letto, articoli più letti, i più visti, più visti, le più viste, i più popolari, più popolari, popolari, i più commentati, più commentati, i più condivisi, ultime notizie, ultime news, ultime, ultimi articoli, ultimi post, ultimi commenti, ultim'ora, ultima ora, ultime ore, ultimi video, articoli recenti, post recenti, commenti recenti, notizie recenti, recenti, novità, tendenze, di tendenza,
      trending, in diretta, diretta, live, attualità, notizie, notizie del giorno, news, le notizie del giorno, top news, top #, titoli, agenda, eventi, sondaggio, sondaggi, meteo, oroscopo, fotogallery, foto e video, oggi, questa settimana`,
    start: `i più letti, ultime notizie di, ultime notizie su, ultime notizie:, articoli recenti`,
  },
  continues: {
    whole: `l'articolo continua dopo la pubblicità, continua dopo la pubblicità, l'articolo prosegue dopo la pubblicità, prosegue dopo la pubblicità, continua sotto, l'articolo continua sotto, continua a leggere sotto, continua a leggere dopo la pubblicità, l'articolo prosegue dopo il video, prosegue sotto, continua a pagina #, continua nella prossima pagina, continua dopo il video, pubblicità - continua a leggere di seguito, scorri per continuare, continua a leggere di seguito, leggi sotto`,
    start: `l'articolo continua dopo, l'articolo prosegue, continua dopo la pubblicità, continua a leggere dopo, il contenuto continua`,
    inside: `continua dopo la pubblicità, prosegue dopo la pubblicità, continua a leggere dopo la pubblicità`,
  },
  cookies: {
    whole: `cookie, cookies, cookie policy, informativa cookie, informativa sui cookie, politica sui cookie, impostazioni cookie, impostazioni dei cookie, preferenze cookie, gestisci cookie, gestione cookie, gestisci i cookie, accetta cookie, accetta tutti i cookie, rifiuta cookie, accetta, accetta tutti, accetta tutto, rifiuta, rifiuta tutti, rifiuta tutto, accetto, non accetto, accetta e continua, accetta e chiudi, continua senza accettare,
      personalizza, preferenze, gestisci preferenze, gestisci opzioni, gestisci consenso, salva preferenze, salva impostazioni, visualizza preferenze, cookie necessari, cookie tecnici, cookie analitici, sempre attivo, sempre abilitato, ho capito, va bene, ok, chiudi, informativa, nega, utilizziamo i cookie, questo sito utilizza i cookie, la tua privacy, privacy e cookie, impostazioni privacy`,
    start: `questo sito utilizza cookie, questo sito utilizza i cookie, questo sito usa i cookie, questo sito web utilizza, questo sito fa uso, questo sito si serve, il nostro sito utilizza, il sito utilizza, utilizziamo i cookie, utilizziamo cookie, usiamo i cookie, usiamo cookie, noi e i nostri, noi e terze parti, continuando a navigare, continuando la navigazione, proseguendo la navigazione, se continui a, cliccando su accetta, chiudendo questo banner, scorrendo questa,
      i cookie necessari, i cookie ci aiutano, per fornire le migliori esperienze, per offrirti, puoi liberamente prestare, puoi accettare, l'archiviazione tecnica, con il tuo consenso, il tuo consenso`,
    inside: `utilizza cookie, utilizza i cookie, utilizziamo i cookie, utilizzo dei cookie, uso dei cookie, all'uso dei cookie, cookie policy, cookie di terze parti, cookie tecnici`,
  },
  advertising: {
    whole: `pubblicità, annuncio, annunci, annuncio pubblicitario, sponsorizzato, sponsorizzato da, contenuto sponsorizzato,
      contenuti sponsorizzati, sponsor, informazione pubblicitaria, messaggio pubblicitario, messaggio
      promozionale, pubblicità - continua, in collaborazione con, offerto da, inserzioni, la tua pubblicità,
      pubblicità su questo sito, per la tua pubblicità, chiudi pubblicità, salta pubblicità`,
    start: `pubblicità:, sponsorizzato da, contenuto sponsorizzato, in collaborazione con, offerto da, questo articolo contiene link, questo post contiene, in qualità di affiliato, disattiva l'adblock, disattiva il tuo ad blocker, stai usando un ad blocker, abbiamo notato che`,
    inside: `link di affiliazione, link affiliati, ricevere una commissione, disattiva ad block, ad blocker`,
  },
  comments: {
    whole: `commenti, commento, # commenti, # commento, commenti #, nessun commento, ancora nessun commento, commenta, commenta l'articolo, commenta questo articolo, commenta la notizia, lascia un commento, lascia il tuo commento, lascia una risposta, scrivi un commento, scrivi il tuo commento, aggiungi un commento, aggiungi commento, inserisci un commento, invia commento, pubblica commento, pubblica un commento, il tuo commento,
      vedi commenti, vedi tutti i commenti, leggi i commenti, mostra commenti, mostra i commenti, nascondi commenti, altri commenti, carica altri commenti, i commenti sono chiusi, commenti chiusi, commenti disabilitati, rispondi, risposte, # risposte, # risposta, annulla risposta, lascia un commento annulla risposta, lascia una risposta annulla risposta, cosa ne pensi, cosa ne pensi?, dì la tua, di' la tua, opinioni, partecipa alla discussione,
      partecipa alla conversazione, discussione, nome *, email *, sito web, ordina per, più recenti, meno recenti, più votati, segnala commento, recensioni, scrivi una recensione, valutazione, vota, ti è stato utile?, # minuti fa, # ore fa, # ora fa, # giorni fa, # giorno fa, # mesi fa, # anni fa, ieri, forum, lettere`,
    start: `lascia un commento, lascia una risposta, i commenti sono, commenti:, i commenti a questo, il tuo indirizzo email non sarà, i campi obbligatori sono, devi essere connesso, devi effettuare, devi accedere, accedi per, effettua il login per, per commentare, per inserire un commento, non ci sono commenti, nessun commento, ancora nessun commento, sii il primo a, salva il mio nome, avvertimi via email, avvisami, questo sito usa akismet, questo sito utilizza akismet, scopri come vengono elaborati,
      # commenti su, # risposte a, un commento su, una risposta a, # pensieri su, cosa ne pensi, cosa ne pensate, fatecelo sapere, facci sapere, dicci la tua, in risposta a`,
    inside: `lascia un commento, nei commenti, non sarà pubblicato, i campi obbligatori sono contrassegnati, per la prossima volta che commento`,
  },
  tags: {
    whole: `tag, tags, etichette, argomenti, argomento, categorie, categoria, parole chiave, temi, tema, sezioni, senza categoria, archivi, archivio, altri argomenti, argomenti trattati, seleziona mese, seleziona una categoria`,
    start: `tag:, tags:, etichette:, argomenti:, argomento:, categorie:, categoria:, parole chiave:, temi:, pubblicato in, archiviato in, taggato come, taggato con, contrassegnato da tag, contrassegnato con, questa voce è stata pubblicata, questo articolo è stato pubblicato in`,
    inside: `contrassegna il permalink, questa voce è stata pubblicata`,
  },
  breadcrumb: {
    whole: `home, sei qui, sei in, ti trovi in, pagina iniziale, torna alla home, torna indietro, torna alla homepage, torna all'elenco, torna alle news, indietro, torna su, torna al sito, home page`,
    start: `sei qui:, sei in:, ti trovi in:, ti trovi qui:`,
  },
  copyright: {
    whole: `tutti i diritti riservati, diritti riservati, riproduzione riservata, © riproduzione riservata, copyright, riproduzione vietata, © tutti i diritti riservati`,
    start: `tutti i diritti riservati, riproduzione riservata, © riproduzione riservata, © #, è vietata la riproduzione, vietata la riproduzione, tutti i contenuti`,
    inside: `tutti i diritti riservati, riproduzione riservata, vietata la riproduzione, i diritti sono riservati`,
  },
  credit: {
    whole: `foto, immagine, immagini, fotografia, fotografie, galleria, galleria fotografica, galleria fotografica e video, photogallery, fotogallery, guarda la gallery, guarda la fotogallery, vedi le foto, tutte le foto, ingrandisci, ingrandisci immagine, clicca per ingrandire, schermo intero, didascalia, ansa, afp, reuters, lapresse, getty images, foto d'archivio, immagine di repertorio, foto di repertorio, archivio, crediti, credits, # foto, immagine precedente, immagine successiva`,
    start: `foto:, immagine:, immagini:, crediti:, crediti foto:, credits:, credit:, fonte foto:, fonte immagine:, illustrazione:, immagine di repertorio, foto di repertorio, foto d'archivio, (foto:, video:, copertina:, foto ansa`,
    inside: `foto ansa, getty images, foto di repertorio, crediti foto, immagine di repertorio`,
  },
  navigation: {
    whole: `menu, menù, menu principale, apri menu, chiudi menu, apri il menu, navigazione, navigazione principale, vai al contenuto, vai al contenuto principale, vai al menu, vai al footer, vai alla navigazione, vai alla ricerca, salta al contenuto, salta al contenuto principale, passa al contenuto, passa ai contenuti principali, torna su, torna in alto, vai su, inizio pagina, mappa del sito, mappa sito, link rapidi, chiudi, apri, mostra, nascondi, espandi,
      notizie, attualità, cronaca, politica, economia, esteri, interni, mondo, italia, europa, roma, milano, napoli, torino, bologna, firenze, regioni, regione, locale, provincia, società, cultura, scienza, scienze, scienza e tecnologia, tecnologia, tech, salute, ambiente, scuola, istruzione, università, sport, calcio, serie a, tennis, formula 1, motori, ciclismo, basket, spettacoli, spettacolo, cinema, televisione, tv, musica, serie tv, libri, teatro, arte, gossip, vip,
      moda, bellezza, lifestyle, benessere, viaggi, turismo, cucina, ricette, food, casa, famiglia, animali, auto, lavoro, finanza, borsa, mercati, soldi, imprese, aziende, opinioni, editoriali, editoriale, rubriche, commenti, blog, inchieste, interviste, analisi, video, foto, podcast, audio, radio, giochi, meteo, oroscopo, annunci, necrologie, eventi, servizi, prodotti, soluzioni, risorse, shop, negozio, chi siamo, su di noi, la nostra storia, il team, team, redazione,
      la redazione, azienda, lavora con noi, carriere, stampa, area stampa, ufficio stampa, partner, aiuto, faq, domande frequenti, supporto, edizioni locali, edizioni, lingua, italiano, english, accessibilità, tema scuro, versione mobile, sezioni, altre sezioni, altro, tutti, tutte, tutto`,
    start: `vai al contenuto, salta al contenuto, passa al contenuto, torna su, powered by, realizzato da, sito realizzato da, proudly powered by`,
    inside: `privacy policy cookie policy, note legali privacy, contatti privacy, chi siamo contatti, privacy cookie`,
  },
  login: {
    whole: `accedi, accesso, accedi o registrati, entra, login, esci, logout, il mio account, account, il mio profilo, profilo, area riservata, area clienti, area personale, registrati, registrati ora, registrati gratis, registrazione, crea account, crea un account, crea il tuo account, password, password dimenticata, password dimenticata?, hai dimenticato la password?, recupera password, nome utente, username, ricordami, resta connesso, non hai un account?, hai già un account?, sei già registrato?, non sei registrato?, nuovo utente, benvenuto`,
    start: `accedi con, accedi al, accedi per, hai dimenticato la, password dimenticata, non hai un account, non hai ancora, hai già un account, sei già registrato, non sei ancora registrato, crea un account, registrati per, effettua il login, devi essere registrato, inserisci la password`,
    inside: `password dimenticata, hai dimenticato la password`,
  },
  author: {
    whole: `autore, autori, autrice, l'autore, informazioni sull'autore, sull'autore, chi è l'autore, info autore, biografia, a cura di, di redazione, redazione, di, scritto da, pubblicato da, giornalista, redattore, direttore, direttore responsabile, collaboratore, tutti gli articoli dell'autore, articoli dell'autore, altri articoli dell'autore, vedi profilo, vedi tutti gli articoli`,
    start: `informazioni sull'autore, autore:, autori:, scritto da, pubblicato da, a cura di, tutti gli articoli di, vedi tutti gli articoli di, altri articoli di, le opinioni espresse`,
    inside: `vedi tutti gli articoli di, vedi tutti gli articoli`,
  },
  print: {
    whole: `stampa, stampa articolo, stampa questo articolo, stampa pagina, stampa questa pagina, versione stampabile, scarica, scarica pdf, scarica il pdf, scarica in pdf, pdf, download, versione pdf, stampa ricetta`,
    start: `stampa questo, scarica il pdf, scarica in formato, versione stampabile`,
  },
  legal: {
    whole: `privacy, privacy policy, informativa privacy, informativa sulla privacy, informativa, note legali, termini e condizioni, termini di servizio, termini d'uso, condizioni d'uso, condizioni di utilizzo, condizioni generali, condizioni di vendita, condizioni generali di vendita, disclaimer, dichiarazione di accessibilità, accessibilità, codice etico, whistleblowing, trasparenza, amministrazione trasparente, diritto di recesso, dati societari, tutela della privacy, trattamento dei dati, dati personali, rettifica`,
    start: `disclaimer:, note legali:, testata giornalistica, registrazione tribunale, registrata presso, iscrizione al, direttore responsabile:, partita iva, p.iva, p iva, c.f. #, sede legale, questo sito è protetto da recaptcha, questo blog non rappresenta, le informazioni contenute, i contenuti di questo, ai sensi del, ai sensi dell'art`,
    inside: `informativa sulla privacy, testata giornalistica registrata, registrata presso il tribunale, p iva, partita iva, ai sensi del gdpr, privacy policy e`,
  },
  appPromo: {
    whole: `app, apps, la nostra app, scarica l'app, scarica la app, scarica la nostra app, apri nell'app, apri l'app, disponibile su google play, disponibile su app store, scarica su app store`,
    start: `scarica l'app, scarica la nostra app, scarica gratis, scarica gratuitamente, disponibile su`,
    inside: `su app store, su google play, scarica la nostra app, scarica l'app`,
  },
  pagination: {
    whole: `pagina, pagina #, pagina # di #, pagine, pagina successiva, pagina precedente, prima pagina, ultima pagina, prima, ultima, successiva, precedente, precedente successivo, # di #, # risultati, altri risultati`,
    start: `pagina # di, pagine:, vai alla pagina, risultati # di`,
  },
  readingTime: {
    whole: `tempo di lettura, tempo di lettura # min, tempo di lettura # minuti, tempo di lettura # minuto, tempo di lettura stimato, # min di lettura, # minuti di lettura, # minuto di lettura, lettura # min, # minuti, # min, lettura # minuti, tempo di lettura: # min, # parole`,
    start: `tempo di lettura, tempo stimato di lettura, tempo di lettura stimato`,
  },
  tableOfContents: {
    whole: `indice, indice dei contenuti, indice degli argomenti, sommario, contenuti, in questo articolo, in questa pagina, contenuto, indice dell'articolo, cosa troverai in questo articolo, vai a, mostra, nascondi, argomenti trattati`,
    start: `indice:, indice dei contenuti, in questo articolo:, sommario:, contenuti:, indice degli argomenti`,
  },
  search: {
    whole: `cerca, ricerca, cerca nel sito, cerca sul sito, cerca per, ricerca avanzata, ricerca per, risultati della ricerca, risultati ricerca, apri ricerca, chiudi ricerca, cosa stai cercando?, cosa cerchi?, trova, filtra, filtri, filtra per, ordina per, azzera filtri, nessun risultato, nessun risultato trovato, tutti i risultati, applica, avvia ricerca, vai`,
    start: `cerca:, ricerca per:, ricerca:, risultati della ricerca per, nessun risultato per, digita e premi, premi invio per`,
  },
  contact: {
    whole: `contatti, contatto, contattaci, contattateci, contattaci ora, modulo di contatto, scrivici, chiamaci, telefono, tel, fax, indirizzo, orari, orari di apertura, dove siamo, come raggiungerci, sede, sedi, richiedi informazioni, richiedi un preventivo, richiedi preventivo, richiedi una demo, prenota, prenota ora, prenota una consulenza, prenota un appuntamento, assistenza clienti, servizio clienti, hai bisogno di aiuto?, hai domande?, invia messaggio, invia richiesta, candidati`,
    start: `contatti:, contattaci, telefono:, tel:, fax:, email:, e-mail:, mail:, indirizzo:, orari:, per informazioni, per info, per maggiori informazioni, per contattarci, per segnalare, scrivici a, inviaci, hai una segnalazione, hai bisogno, vuoi segnalare`,
    inside: `contattaci, non esitare a contattarci, per informazioni e prenotazioni`,
  },
  support: {
    whole: `dona, dona ora, donazioni, donazione, fai una donazione, sostienici, sostieni, sostieni il progetto, aiutaci, diventa volontario, volontariato, partecipa, 5x1000, 5 per mille, firma, firma la petizione, aderisci`,
    start: `sostienici, fai una donazione, aiutaci a, con il tuo aiuto, con il tuo sostegno, grazie al tuo, la tua donazione, abbiamo bisogno, se ti piace quello, grazie per aver letto`,
    inside: `fai una donazione, con una donazione, il tuo sostegno`,
  },
  player: {
    whole: `riproduci, riproduci video, guarda, guarda il video, guarda video, video, pausa, muto, volume, sottotitoli, schermo intero, ascolta, ascolta l'articolo, ascolta questo articolo, ascolta la versione audio, ascolta l'audio, trascrizione, velocità, in diretta`,
    start: `il tuo browser non supporta, il browser non supporta, questo video non è, video:, ascolta:, guarda:, ascolta la versione audio`,
    inside: `browser non supporta`,
  },
  shop: {
    whole: `aggiungi al carrello, carrello, vai al carrello, il tuo carrello è vuoto, acquista, acquista ora, compra, compra ora, cassa, vai alla cassa, prezzo, quantità, disponibile, non disponibile, esaurito, disponibilità immediata, spedizione gratuita, spedizione, spedizioni, resi, reso gratuito, pagamento sicuro, lista dei desideri, aggiungi alla lista dei desideri, confronta, descrizione, caratteristiche, dettagli prodotto, recensioni, novità, offerte, sconti, saldi, più venduti, taglia, colore, totale, iva inclusa, biglietti, acquista biglietti`,
    start: `aggiungi al carrello, spedizione gratuita, il tuo carrello, iva inclusa, chi ha acquistato`,
  },
  notice: {
    whole: `caricamento, caricamento in corso, caricamento..., attendere prego, attendi, pagina non trovata, errore, errore #, accesso negato, si è verificato un errore, riprova, ci dispiace, ops, attenzione, avviso, importante, prossimamente, in arrivo, nuovo, aggiorna`,
    start: `per favore abilita javascript, abilita javascript, javascript è disabilitato, per utilizzare questo sito, per una migliore esperienza, il tuo browser non è, stai utilizzando un browser, la pagina che stai, la pagina che cerchi, la pagina richiesta, spiacenti, ci dispiace la pagina, si è verificato un errore, errore #, questo contenuto non è`,
    inside: `abilita javascript, javascript è disabilitato`,
  },
  dateline: {
    whole: `pubblicato, pubblicato il, pubblicato il #, aggiornato, aggiornato il, aggiornato il #, aggiornato alle #, aggiornamento, ultimo aggiornamento, ultima modifica, data, data di pubblicazione, modificato il, creato il, # ore fa`,
    start: `pubblicato il #, pubblicato:, pubblicato alle #, aggiornato il #, aggiornato alle, aggiornato:, ultimo aggiornamento, ultima modifica, data:, data di pubblicazione, data pubblicazione`,
  },
}
