import type { Lexicon } from '../../types.js'

/** Catalan. */
export const ca: Lexicon = {
  cookies: {
    whole: `emmagatzemar informació i/o accedir a la informació d’un dispositiu, seleccionar anuncis bàsics, crear un perfil
      publicitari personalitzat, seleccionar anuncis personalitzats, crear un perfil per a la personalització de
      continguts, seleccionar contingut personalitzat, mesurar el rendiment dels anuncis, mesurar el rendiment del
      contingut, utilitzar estudis de mercat per generar coneixements sobre l’audiència, desenvolupar i millorar
      productes, garantir la seguretat evitar el frau i depurar errors, lliurar tècnicament anuncis o contingut,
      relacionar i combinar fonts de dades obtingudes fora de línia, vincular diferents dispositius, utilitzar dades
      de geolocalització precises, explorar activament les característiques del dispositiu per a la seva identificació`,
    opens: `es poden emmagatzemar o accedir a les galetes els identificadors, se li poden mostrar anuncis en funció del
      contingut que, es pot crear un perfil sobre vostè i els seus, se li poden mostrar anuncis personalitzats en
      funció d’un perfil, se li pot mostrar contingut personalitzat en funció d’un perfil, es pot mesurar el rendiment
      i l’eficàcia dels anuncis que, es pot mesurar el rendiment i l’eficàcia del contingut que, els estudis de mercat
      es poden utilitzar per obtenir més, les seves dades es poden utilitzar per millorar els sistemes, les seves
      dades es poden utilitzar per controlar i prevenir, el seu dispositiu pot rebre i enviar informació que li, les
      dades obtingudes de fonts de dades fora de línia, es pot determinar que diferents dispositius pertanyen a vostè
      o, el seu dispositiu pot distingir-se d’altres dispositius a partir de, les seves dades de geolocalització
      precisa es poden utilitzar per, es pot identificar el seu dispositiu en funció de l’anàlisi, dades de
      geolocalització precises i identificació mitjançant l’exploració de dispositius, es pot utilitzar la
      geolocalització específica i informació sobre les, es poden proporcionar anuncis bàsics es pot mesurar el
      rendiment, els anuncis es poden personalitzar en funció d’un perfil es, anuncis bàsics mesurament dels anuncis i
      estudis d’audiència, anuncis bàsics perfil d’anuncis personalitzats i mesurament dels anuncis, mostrar anuncis
      personalitzats mesurament dels anuncis i informació de l’audiència, anuncis personalitzats mesurament dels
      anuncis i coneixements sobre l’audiència, el contingut es pot personalitzar en funció d’un perfil es, el
      contingut es pot personalitzar en funció d’un perfil el, mostrar contingut personalitzat mesurament del
      contingut i coneixements sobre l’audiència, contingut personalitzat mesurament del contingut i coneixements
      sobre l’audiència, contingut personalitzat mesurament del contingut coneixements sobre l’audiència i
      desenvolupament, mesurament del contingut i els anuncis i coneixements sobre l’audiència, es pot mesurar el
      rendiment del contingut i els anuncis, es pot mesurar l’anunci es pot derivar informació sobre el, mesurament
      dels anuncis i el contingut coneixements sobre l’audiència i, mesurament del contingut coneixements sobre
      l’audiència i desenvolupament de productes, el rendiment del contingut es pot mesurar es pot derivar, el
      rendiment del contingut es pot mesurar les dades es, mostrar contingut i anuncis personalitzats i mesurament
      dels anuncis i, els anuncis i el contingut es poden personalitzar en funció, mostrar contingut i anuncis
      personalitzats mesurament dels anuncis i el, personalitzar contingut i anuncis i mesurament dels anuncis i el,
      personalitzar contingut i anuncis mesurament dels anuncis i el contingut, es poden afegir més dades per
      personalitzar els anuncis i, anuncis bàsics mesurament del contingut i els anuncis i coneixements, mostrar
      anuncis personalitzats contingut personalitzat mesurament dels anuncis i el, anuncis bàsics contingut
      personalitzat mesurament dels anuncis i el contingut, es poden proporcionar anuncis bàsics el contingut es pot
      personalitzar, anuncis bàsics contingut personalitzat mesurament del contingut i coneixements sobre, anuncis
      bàsics contingut personalitzat mesurament del contingut coneixements sobre l’audiència, anuncis bàsics contingut
      personalitzat i mesurament dels anuncis, anuncis bàsics contingut personalitzat mesurament dels anuncis i
      desenvolupament de`,
  },
}
