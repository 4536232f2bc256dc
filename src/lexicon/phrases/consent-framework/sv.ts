import type { Lexicon } from '../../types.js'

/** Swedish. */
export const sv: Lexicon = {
  cookies: {
    whole: `lagra och/eller få åtkomst till information på en enhet, välja grundläggande annonser, skapa en personanpassad
      annonsprofil, välja personanpassade annonser, skapa en personanpassad innehållsprofil, välja personanpassat
      innehåll, mäta annonsprestanda, mäta innehållsprestanda, tillämpa marknadsundersökningar för att generera
      målgruppsinsikter, utveckla och förbättra produkter, säkerställa säkerhet förhindra bedrägerier samt
      felsökning/korrigering, matcha och kombinera datakällor offline, länka olika enheter, ta emot och använd
      automatiskt genererade enhetsegenskaper för identifiering, använda exakta uppgifter om geografisk positionering,
      läsa av enhetens egenskaper aktivt för identifiering`,
    opens: `cookies enhetsidentifierare eller annan information kan lagras eller kommas åt, annonser kan visas för dig
      baserat på det innehåll du, en profil kan byggas om dig och dina intressen för, personanpassade annonser kan
      visas för dig baserat på en profil, personanpassat innehåll kan visas för dig baserat på en profil, prestanda
      och effektivitet för annonser som du ser eller interagerar, prestanda och effektivitet för innehåll som du ser
      eller interagerar, marknadsundersökningar kan användas för att lära sig mer om de, dina uppgifter kan användas
      för att förbättra befintliga system och, dina uppgifter kan användas för att övervaka och förhindra bedrägliga,
      din enhet kan ta emot och skicka information som gör, uppgifter från källor offline kan kombineras med din
      onlineaktivitet till, olika enheter kan bestämmas som tillhörande dig eller ditt hushåll, din enhet kan skilja
      sig från andra enheter baserat på, dina exakta uppgifter om geografisk positionering kan användas till stöd, din
      enhet kan identifieras baserat på din enhets kombination av, exakta uppgifter om geografisk positionering och
      identifiering via skanning av, exakta lokaliseringsuppgifter och information om enhetens egenskaper kan
      användas, annonser kan personanpassas baserat på en profil fler uppgifter kan, grundläggande annonser kan
      levereras annonsprestanda kan mätas insikter om de, grundläggande annonser kan levereras fler uppgifter kan
      läggas till för, annonser kan personanpassas baserat på en profil annonsprestanda kan mätas, annonser kan
      anpassas baserat på en profil mer information kan, innehållet kan personanpassas baserat på en profil fler
      uppgifter kan, innehållet kan personanpassas baserat på en profil innehållsprestanda kan mätas, annons- och
      innehållsprestanda kan mätas insikter om de målgrupper som, annons kan mätas insikter om de målgrupper som såg
      annonserna, innehållsprestanda kan mätas insikter om de målgrupper som såg annonserna, innehållsprestanda kan
      mätas uppgifter kan användas för att skapa eller, personanpassad visning av annonser och innehåll annons- och
      innehållsmätning, annonser och innehåll kan personanpassas baserat på en profil annons-, personanpassade
      annonser och innehåll annons- och innehållsmätning samt målgruppsinsikter, annonser och innehåll kan
      personanpassas baserat på en profil fler, fler uppgifter kan läggas till för att personanpassa annonser och,
      grundläggande annonser kan levereras annons- och innehållsprestanda kan mätas insikter, visning av
      personanpassade annonser personanpassat innehåll annons- och innehållsmätning samt, visning av personanpassade
      annonser personanpassat innehåll annons- och innehållsmätning målgruppsinsikter, grundläggande annonser
      personanpassat innehåll annons- och innehållsmätning samt målgruppsinsikter, grundläggande annonser kan
      levereras innehållet kan personanpassas baserat på en, grundläggande annonser personanpassat innehåll annons-
      och innehållsmätning målgruppsinsikter och produktutveckling, grundläggande annonser personanpassat innehåll
      innehållsmätning målgruppsinsikter och produktutveckling`,
  },
}
