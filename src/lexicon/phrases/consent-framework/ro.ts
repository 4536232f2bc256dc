import type { Lexicon } from '../../types.js'

/** Romanian. */
export const ro: Lexicon = {
  cookies: {
    whole: `stocarea și/sau accesarea informațiilor de pe un dispozitiv, selectarea reclamelor de bază, crearea unui profil
      de reclame personalizate, selectarea reclamelor personalizate, crearea unui profil de conținut personalizat,
      selectarea conținutului personalizat, măsurarea performanței reclamelor, măsurarea performanței conținutului,
      aplicarea cercetărilor de piață pentru a genera informații despre audiență, dezvoltarea și îmbunătățirea
      produselor, asigurarea securității prevenirea fraudei și depanare, furnizarea tehnică a reclamelor sau
      conținutului, potrivirea și combinarea surselor de date offline, conectarea mai multor dispozitive, primirea și
      utilizarea caracteristicilor dispozitivului trimise automat pentru identificare, utilizarea unor date precise de
      geolocație, scanarea activă a caracteristicilor dispozitivului pentru identificare`,
    opens: `modulele cookie identificatorii de dispozitive sau alte informații pot fi, reclamele vă pot fi afișate pe baza
      conținutului pe care, un profil poate fi construit despre dvs și interesele dvs, reclamele personalizate vă pot
      fi afișate pe baza unui profil, conținutul personalizat vă poate fi afișat pe baza unui profil, performanța și
      eficiența reclamelor pe care le vedeți sau cu, performanța și eficiența conținutului pe care îl vedeți sau cu,
      cercetarea de piață poate fi utilizată pentru a afla mai, datele dvs pot fi utilizate pentru a îmbunătăți
      sistemele și, datele dvs pot fi utilizate pentru a monitoriza și preveni, dispozitivul dvs poate primi și
      trimite informații care vă permit, datele din surse de date offline pot fi combinate cu, se poate stabili că mai
      multe dispozitive aparțin dvs sau, dispozitivul dvs poate fi deosebit de alte dispozitive pe baza, datele dvs de
      geolocație precise pot fi utilizate pentru susținerea, dispozitivul dvs poate fi identificat pe baza unei
      scanări a, date precise de geolocație și identificarea prin scanarea dispozitivului, se pot utiliza datele
      precise de geolocație și informațiile despre, pot fi difuzate reclame de bază se poate măsura performanța,
      reclamele pot fi personalizate pe baza unui profil pot fi, reclame de bază profil de reclame personalizate și
      măsurarea reclamelor, pot fi difuzate reclame de bază pot fi adăugate mai, reclamele pot fi personalizate pe
      baza unui profil se poate, afișarea reclamelor personalizate măsurarea reclamelor și informații despre audiență,
      reclame personalizate măsurarea reclamelor și informații despre audiență, conținutul poate fi personalizat pe
      baza unui profil pot fi, conținutul poate fi personalizat pe baza unui profil se poate, afișarea conținutului
      personalizat măsurători de conținut și informații despre audiență, conținut personalizat măsurători de conținut
      și informații despre audiență, conținut personalizat măsurători de conținut informații despre audiență și
      dezvoltarea, măsurători ale publicității și conținutului și informații despre audiență, se poate măsura
      performanța reclamelor și a conținutului, se poate măsura reclama pot fi derivate informații despre publicul,
      măsurători de reclame și de conținut informații despre audiență și, măsurători de conținut informații despre
      audiență și dezvoltarea produselor, se poate măsura performanța conținutului pot fi derivate informații despre,
      se poate măsura performanța conținutului datele pot fi utilizate pentru, afișarea reclamelor și conținutului
      personalizate măsurători de reclame și de, reclamele și conținutul pot fi personalizate pe baza unui profil,
      reclame și conținut personalizate măsurători de reclame și de conținut, pot fi adăugate mai multe date pentru
      personalizarea reclamelor și, reclame de bază măsurători de reclame și de conținut și, afișarea reclamelor
      personalizate conținut personalizat măsurători de reclame și de, reclame de bază conținut personalizat
      măsurători de reclame și de, pot fi difuzate reclame de bază conținutul poate fi personalizat, reclame de bază
      conținut personalizat măsurători de conținut și informații, reclame de bază conținut personalizat măsurători de
      conținut informații despre, reclame de bază conținut personalizat și măsurători ale reclamelor, reclame de bază
      conținut personalizat măsurători ale reclamelor și dezvoltarea`,
  },
}
