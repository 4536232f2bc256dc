import type { Lexicon } from '../../types.js'

/** Polish. */
export const pl: Lexicon = {
  cookies: {
    whole: `przechowywanie informacji na urządzeniu lub dostęp do nich, wybór podstawowych reklam, tworzenie profilu
      spersonalizowanych reklam, wybór spersonalizowanych reklam, tworzenie profilu spersonalizowanych treści, wybór
      spersonalizowanych treści, pomiar wydajności reklam, pomiar wydajności treści, stosowanie badań rynkowych w celu
      generowania opinii odbiorców, opracowywanie i ulepszanie produktów, zapewnienie bezpieczeństwa zapobieganie
      oszustwom i usuwanie błędów, techniczne dostarczenie reklam lub treści, dopasowanie i połączenie źródeł danych
      offline, łączenie różnych urządzeń, odbieranie i wykorzystywanie automatycznie wysłanej charakterystyki
      urządzenia do identyfikacji, użycie dokładnych danych geolokalizacyjnych, aktywne skanowanie charakterystyki
      urządzenia do celów identyfikacji, wykorzystywanie ograniczonych danych do wyboru reklam, tworzenie profili w
      celu spersonalizowanych reklam, wykorzystanie profili do wyboru spersonalizowanych reklam, tworzenie profili w
      celu personalizacji treści, wykorzystywanie profili w celu doboru spersonalizowanych treści, pomiar efektywności
      reklam, pomiar efektywności treści, rozumienie odbiorców dzięki statystyce lub kombinacji danych z różnych
      źródeł, rozwój i ulepszanie usług, wykorzystywanie ograniczonych danych do wyboru treści`,
    opens: `pliki cookie identyfikatory urządzeń lub inne informacje mogą być przechowywane, reklamy mogą być wyświetlane w
      oparciu o oglądaną treść używaną, profil może być zbudowany na temat użytkownika i jego zainteresowań,
      spersonalizowane reklamy mogą być wyświetlane użytkownikowi na podstawie jego profilu, spersonalizowane treści
      mogą być wyświetlane użytkownikowi na podstawie jego profilu, można zmierzyć wydajność i efektywność reklam
      które użytkownik widzi lub, można zmierzyć wydajność i efektywność treści które użytkownik widzi lub, badania
      rynku mogą być wykorzystywane w celu uzyskania dalszych informacji, dane użytkownika mogą być wykorzystywane do
      ulepszania istniejących systemów i, dane użytkownika mogą być wykorzystywane do monitorowania i zapobiegania
      oszustwom, urządzenie użytkownika może odbierać i wysyłać informacje które umożliwiają przeglądanie, dane ze
      źródeł danych offline mogą być łączone z aktywnością, różne urządzenia mogą być określane jako należące do
      użytkownika lub, urządzenie może się odróżniać od innych urządzeń w oparciu o, dokładne dane geolokalizacyjne
      użytkownika mogą być wykorzystywane na potrzeby realizacji, urządzenie użytkownika można zidentyfikować na
      podstawie skanu unikalnej kombinacji cech, dokładne dane geolokalizacyjne i identyfikacja poprzez skanowanie
      urządzeń, można wykorzystać precyzyjne dane geolokalizacyjne i informacje o charakterystyce urządzenia, można
      pokazywać podstawowe reklamy można mierzyć wydajność reklam, reklamy można personalizować w oparciu o profil w
      celu lepszej, podstawowe reklamy profil spersonalizowanych reklam i pomiar reklam, można pokazywać podstawowe
      reklamy w celu lepszej personalizacji reklam można, reklamy można personalizować w oparciu o profil można
      mierzyć wydajność, wyświetlanie spersonalizowanych reklam pomiar reklam i opinie odbiorców, treści można
      personalizować w oparciu o profil w celu lepszej, treści można personalizować w oparciu o profil można mierzyć
      wydajność, wyświetlanie spersonalizowanych treści pomiar treści i opinie odbiorców, spersonalizowane treści
      pomiar treści opinie odbiorców i opracowanie produktu, można mierzyć wydajność reklam i treści można uzyskać
      informacje na, można mierzyć reklamę można uzyskać informacje na temat odbiorców którzy, pomiar reklam i treści
      opinie odbiorców i opracowanie produktu, można mierzyć wydajność treści można uzyskać informacje na temat
      odbiorców, można mierzyć wydajność treści można wykorzystać dane do tworzenia lub, wyświetlanie
      spersonalizowanych reklam i treści pomiar reklam i treści, spersonalizowane reklamy i treści pomiar reklam i
      treści, w celu personalizacji reklam i treści można dodać więcej danych, reklamy i treści można personalizować w
      oparciu o profil, podstawowe reklamy pomiar reklam i treści oraz opinie odbiorców, wyświetlanie
      spersonalizowanych reklam spersonalizowane treści pomiar reklam i treści oraz, wyświetlanie spersonalizowanych
      reklam spersonalizowane treści pomiar reklam i treści opinie, podstawowe reklamy spersonalizowane treści pomiar
      reklam i treści oraz opinie, można pokazywać podstawowe reklamy treści można personalizować w oparciu o,
      podstawowe reklamy spersonalizowane treści pomiar reklam i treści opinie odbiorców, podstawowe reklamy
      spersonalizowane treści pomiar treści oraz opinie odbiorców, podstawowe reklamy spersonalizowane treści pomiar
      treści opinie odbiorców oraz opracowanie, podstawowe reklamy spersonalizowane treści pomiar treści oraz
      opracowanie produktu, pliki cookie identyfikatory urządzeń lub podobne identyfikatory online np identyfikatory,
      reklamy prezentowane tobie w serwisie mogą opierać się na ograniczonych, informacje na temat twojej aktywności w
      serwisie np przesyłane formularze, informacje na temat twojej aktywności w serwisie np odnoszące się, reklamy
      które są ci prezentowane w tym serwisie mogą być, treści prezentowane w serwisie mogą być oparte na twoich
      profilach, treści prezentowane tobie w serwisie mogą opierać się na ograniczonych, informacje dotyczące tego
      które reklamy są ci pokazywane jak również, informacje dotyczące prezentowanych ci treści oraz twoje reakcje na
      nie, można generować raporty na podstawie kombinacji zestawów danych takich jak`,
  },
}
