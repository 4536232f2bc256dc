import type { Lexicon } from '../../types.js'

/** Danish. */
export const da: Lexicon = {
  cookies: {
    whole: `opbevare og/eller tilgå oplysninger på en enhed, vælge basisannoncer, oprette en tilpasset annonceprofil, vælge
      tilpassede annoncer, oprette en tilpasset indholdsprofil, vælge tilpasset indhold, måle annonceeffektivitet,
      måle indholdseffektivitet, anvende markedsundersøgelser til at generere målgruppeindsigter, udvikle og forbedre
      produkter, sikre sikkerhed forebygge svig og fejlfinding, teknisk levering af annoncer eller indhold, matche og
      kombinere offline-datakilder, linke forskellige enheder, modtage og bruge automatisk sendte enhedskarakteristika
      til identifikation, bruge præcise geoplaceringsoplysninger, aktivt scanne enhedskarakteristika til
      identifikation`,
    opens: `cookies enhedsidentifikatorer eller andre oplysninger kan opbevares eller tilgås på, du kan få vist annoncer
      baseret på det indhold som, en profil kan opbygges om dig og dine interesser for, du kan få vist tilpassede
      annoncer baseret på en profil, du kan få vist tilpasset indhold baseret på en profil, resultaterne og
      effektiviteten af annoncer som du ser eller interagerer, resultaterne og effektiviteten af indhold som du ser
      eller interagerer, markedsundersøgelser kan bruges til at lære mere om de målgrupper, dine oplysninger kan
      bruges til at forbedre eksisterende systemer og, dine oplysninger kan bruges til at overvåge og forebygge
      svigagtig, din enhed kan modtage og sende oplysninger der giver dig, oplysninger fra offline-datakilder kan
      kombineres med din onlineaktivitet til understøttelse, forskellige enheder kan fastslås som tilhørende dig eller
      din husstand, din enhed kan skelnes fra andre enheder baseret på oplysninger, dine præcise
      geoplaceringsoplysninger kan bruges til understøttelse af et eller, din enhed kan identificeres baseret på en
      scanning af din, præcis geoplacering og oplysninger om enhedskarakteristika kan anvendes, annoncer kan tilpasses
      baseret på en profil flere oplysninger kan, basisannoncer kan præsenteres annonceeffektivitet kan måles
      indsigter om målgrupperne der, basisannoncer kan præsenteres flere oplysninger kan tilføjes til bedre
      tilpasning, annoncer kan tilpasses baseret på en profil annonceeffektivitet kan måles, indhold kan tilpasses
      baseret på en profil flere oplysninger kan, indhold kan tilpasses baseret på en profil indholdseffektivitet kan
      måles, annonce- og indholdseffektivitet kan måles indsigter om målgrupperne der så, annonce kan måles indsigter
      om målgrupperne der så annoncerne og, indholdseffektivitet kan måles indsigter om målgrupperne der så annoncerne
      og, indholdseffektivitet kan måles oplysninger kan bruges til at udvikle eller, visning af tilpassede annoncer
      og indhold annonce- og indholdsmåling, tilpassede annoncer og indhold annonce- og indholdsmåling og
      målgruppeindsigter, flere oplysninger kan tilføjes til bedre tilpasning af annoncer og, annoncer og indhold kan
      tilpasses baseret på en profil, basisannoncer kan præsenteres annonce- og indholdseffektivitet kan måles
      indsigter om, visning af tilpassede annoncer tilpasset indhold annonce- og indholdsmåling og, visning af
      tilpassede annoncer tilpasset indhold annonce- og indholdsmåling målgruppeindsigter, basisannoncer tilpasset
      indhold annonce- og indholdsmåling og målgruppeindsigter, basisannoncer kan præsenteres indhold kan tilpasses
      baseret på en profil, basisannoncer tilpasset indhold annonce- og indholdsmåling målgruppeindsigter og
      produktudvikling`,
  },
}
