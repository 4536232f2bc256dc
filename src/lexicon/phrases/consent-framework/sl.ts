import type { Lexicon } from '../../types.js'

/** Slovenian. */
export const sl: Lexicon = {
  cookies: {
    whole: `shranjevanje in/ali dostop do podatkov na napravi, izbira osnovnih oglasov, ustvarjanje profila personaliziranih
      oglasov, izbira personaliziranih oglasov, ustvarjanje profila personalizirane vsebine, izbira personalizirane
      vsebine, merjenje uspešnosti oglasov, merjenje uspešnosti vsebine, ustvarjanje vpogledov v ciljno skupino s
      pomočjo tržnih raziskav, razvoj in izboljšave izdelkov, zagotavljanje varnosti preprečevanje prevar in
      odpravljanje težav, tehnično prikazovanje oglasov ali vsebine, usklajevanje in združevanje virov podatkov ki
      niso pridobljeni na spletu, povezovanje različnih naprav, prejemanje in uporaba samodejno poslanih lastnosti
      naprave za identifikacijo, uporaba natančnih geolokacijskih podatkov, aktivno skeniranje značilnosti naprave za
      identifikacijo`,
    opens: `piškotki identifikatorji naprav ali drugi podatki so lahko shranjeni ali, oglasi se vam lahko prikazujejo na
      podlagi vsebine ki si, profil je mogoče izdelati o vas in vaših interesih da, personalizirani oglasi se vam
      lahko prikazujejo na podlagi profila o, profil je mogoče ustvariti o vas in vaših interesih za, personalizirana
      vsebina se vam lahko prikazuje na podlagi profila o, meri se lahko učinkovitost in uspešnost oglasov ki so
      vidni, meri se lahko učinkovitost in uspešnost vsebine ki je vidna, tržne raziskave se lahko uporabljajo za
      spoznavanje ciljne skupine ki, vaši podatki se lahko uporabljajo za izboljšanje obstoječih sistemov in, vaši
      podatki se lahko uporabljajo za spremljanje in preprečevanje goljufivih, vaša naprava lahko prejema in pošilja
      podatke ki vam omogočajo, podatki iz nespletnih virov se lahko združijo z vašo spletno, različne naprave se
      lahko določijo kot vaše ali last vašega, vašo napravo je mogoče od drugih naprav ločiti na podlagi, vaši
      natančni geolokacijski podatki se lahko uporabljajo za podporo enemu, vaša naprava je lahko identificirana na
      podlagi skeniranja edinstvene kombinacije, natančni geolokacijski podatki in identifikacija prek skeniranja
      naprave, uporabite lahko natančno geolokacijo in informacije o lastnostih naprave, prikazujete lahko osnovne
      oglase merite lahko uspešnost oglasov, oglase lahko personalizirate na podlagi profila za boljšo personalizacijo
      oglasov, osnovni oglasi profil personaliziranih oglasov in merjenje oglasov, prikazujete lahko osnovne oglase za
      boljšo personalizacijo oglasov lahko dodate, oglase lahko personalizirate na podlagi profila merite lahko
      uspešnost oglasov, prikaz personaliziranih oglasov merjenje oglasov in vpogledi v ciljno skupino,
      personalizirani oglasi merjenje oglasov in vpogledi v ciljno skupino, vsebino lahko personalizirate na podlagi
      profila za boljšo personalizacijo vsebine, vsebino lahko personalizirate na podlagi profila uspešnost vsebine
      lahko merite, prikaz personalizirane vsebine merjenje vsebine in vpogledi v ciljno skupino, personalizirana
      vsebina merjenje vsebine in vpogled v ciljno skupino, personalizirana vsebina merjenje vsebine vpogled v ciljno
      skupino in razvoj, merjenje oglasov in vsebine ter vpogledi v ciljno skupino, uspešnost oglasov in vsebine lahko
      merite pridobivate lahko vpoglede v, oglase lahko merite pridobivate lahko vpoglede v ciljne skupine ki,
      merjenje oglasov in vsebine vpogledi v ciljno skupino in razvoj, merjenje vsebine vpogledi v ciljno skupino in
      razvoj izdelkov, uspešnost vsebine lahko merite pridobivate lahko vpoglede v ciljne skupine, uspešnost vsebine
      lahko merite podatki se lahko uporabljajo za izgradnjo, prikaz personaliziranih oglasov in vsebine ter merjenje
      oglasov in vsebine, prikaz personaliziranih oglasov in vsebine merjenje oglasov in vsebine ter, personalizirani
      oglasi in vsebine ter merjenje oglasov in vsebine, personalizirani oglasi in vsebine merjenje oglasov in vsebine
      ter vpogledi, za personalizacijo oglasov in vsebine lahko dodate več podatkov, oglase in vsebino lahko
      personalizirate na podlagi profila, osnovni oglasi merjenje oglasov in vsebine ter vpogledi v ciljno,
      prikazujete lahko osnovne oglase uspešnost oglasov in vsebine lahko merite, prikaz personaliziranih oglasov
      personalizirana vsebina merjenje oglasov in vsebine ter, prikaz personaliziranih oglasov personalizirana vsebina
      merjenje oglasov in vsebine vpogledi, osnovni oglasi personalizirana vsebina merjenje oglasov in vsebine ter
      vpogledi, prikazujete lahko osnovne oglase vsebino lahko personalizirate na podlagi profila, osnovni oglasi
      personalizirana vsebina merjenje oglasov in vsebine vpogledi v, osnovni oglasi personalizirana vsebina merjenje
      vsebine in vpogledi v ciljno, osnovni oglasi personalizirana vsebina merjenje vsebine vpogledi v ciljno skupino,
      osnovni oglasi personalizirana vsebina merjenje vsebine in razvoj izdelkov`,
  },
}
