import type { Lexicon } from '../../types.js'

/** Italian. */
export const it: Lexicon = {
  cookies: {
    whole: `archiviare e/o accedere a informazioni su un dispositivo, selezionare annunci basici basic ads, creare un
      profilo di annunci personalizzati, selezionare annunci personalizzati, creare un profilo di contenuto
      personalizzato, selezionare contenuti personalizzati, valutare le performance degli annunci, valutare le
      performance dei contenuti, applicare ricerche di mercato per generare approfondimenti sul pubblico, sviluppare e
      perfezionare i prodotti, garantire la sicurezza prevenire frodi e debug, abbinare e combinare fonti di dati
      offline, collegare diversi dispositivi, ricevere e usare le caratteristiche che il dispositivo invia
      automaticamente ai fini dell’identificazione, utilizzare dati di geolocalizzazione precisi, scansione attiva
      delle caratteristiche del dispositivo ai fini dell’identificazione, archiviare informazioni su dispositivo e/o
      accedervi, utilizzare dati limitati per la selezione della pubblicità, creare profili per la pubblicità
      personalizzata, utilizzare profili per la selezione di pubblicità personalizzata`,
    opens: `i cookie gli identificatori del dispositivo o altre informazioni possono, gli annunci possono essere mostrati in
      base al contenuto visualizzato, sarà possibile creare un profilo relativo all’utente e ai suoi, annunci
      personalizzati possono essere mostrati in base al profilo relativo, un profilo relativo all’utente e ai suoi
      interessi può essere, i contenuti personalizzati possono essere mostrati sulla base di un, è possibile valutare
      le performance e l’efficacia degli annunci visualizzati, è possibile valutare le performance e l’efficacia dei
      contenuti visualizzati, la ricerca di mercato può essere utilizzata per saperne di, i dati dell’utente possono
      essere utilizzati per perfezionare sistemi e, i dati possono essere utilizzati per monitorare e prevenire
      attività, il dispositivo dell’utente può ricevere e inviare informazioni per consentirgli, i dati provenienti da
      fonti offline possono essere combinati con, sarà possibile determinare l’appartenenza di diversi dispositivi
      allo stesso utente, un dispositivo può essere distinto da altri dispositivi in base, i dati di geolocalizzazione
      precisi possono essere utilizzati a supporto, il dispositivo può essere identificato in base a una scansione,
      dati di geolocalizzazione precisi e identificazione attraverso la scansione del, è possibile utilizzare la
      geolocalizzazione precisa e le informazioni sulle, è possibile fornire annunci basici è possibile valutare le
      performance, gli annunci possono essere personalizzati in base a un profilo, annunci basici profilo di annunci
      personalizzati e valutazione dell’annuncio, è possibile fornire annunci basici è possibile aggiungere ulteriori
      dati, visualizzazione degli annunci personalizzati valutazione dell’annuncio e osservazioni del pubblico,
      annunci personalizzati valutazione dell’annuncio e osservazioni del pubblico, i contenuti possono essere
      personalizzati in base a un profilo, visualizzazione dei contenuti personalizzati e valutazione dei contenuti,
      visualizzazione dei contenuti personalizzati valutazione dei contenuti e osservazioni del, contenuti
      personalizzati valutazione dei contenuti e osservazioni del pubblico, contenuti personalizzati valutazione dei
      contenuti osservazioni del pubblico e sviluppo, valutazione dell’annuncio dei contenuti e osservazioni del
      pubblico, è possibile valutare le performance di annunci e contenuti è, è possibile valutare gli annunci è
      possibile derivare le osservazioni, valutazione dell’annuncio e del contenuto osservazioni del pubblico e
      sviluppo, valutazione del contenuto osservazioni del pubblico e sviluppo di prodotti, è possibile valutare le
      performance dei contenuti è possibile derivare, è possibile valutare le performance dei contenuti i dati
      possono, visualizzazione di annunci e contenuti personalizzati valutazione del contenuto, gli annunci e i
      contenuti possono essere personalizzati in base, visualizzazione di annunci e contenuti personalizzati
      valutazione dell’annuncio e del, annunci e contenuti personalizzati valutazione dell’annuncio e del contenuto, è
      possibile aggiungere ulteriori dati per personalizzare annunci e contenuti, annunci basici valutazione
      dell’annuncio e del contenuto osservazioni del pubblico, visualizzazione di annunci personalizzati contenuti
      personalizzati valutazione dell’annuncio e del, annunci basici contenuti personalizzati valutazione
      dell’annuncio e del contenuto osservazioni, è possibile fornire annunci basici i contenuti possono essere
      personalizzati, annunci basici contenuti personalizzati valutazione del contenuto e osservazioni del, annunci
      basici contenuti personalizzati valutazione del contenuto osservazioni del pubblico, annunci basici contenuti
      personalizzati e valutazione degli annunci, annunci basici contenuti personalizzati valutazione degli annunci e
      sviluppo di`,
  },
}
