import type { Lexicon } from '../../types.js'

/** Polish: what stands around one article: shares, related articles, facts. */
export const plArticle: Lexicon = {
  share: {
    whole: `udostępnij, udostępnij na facebooku, udostępnij na facebook, udostępnij na twitterze, udostępnij artykuł, udostępnij ten artykuł, udostępnij wpis, podziel się, podziel się artykułem, podziel się z innymi, podziel się na facebooku, poleć, poleć artykuł, poleć znajomemu, polub, polub to, polub nas, lubię to, lubię to!, tweetnij, wyślij, wyślij e-mailem, wyślij mailem, wyślij znajomemu, wyślij link, kopiuj link, skopiuj link, skopiuj, link skopiowany, e-mail, email, zapisz, zapisz na później, przeczytaj później, dodaj do ulubionych, ulubione,
      zapisz artykuł, podaruj artykuł, zgłoś błąd, zgłoś, zgłoś nadużycie, cytuj, udostępnień, więcej opcji, zamknij, skomentuj i udostępnij,
      lubię to wczytywanie, wyślij pocztą e-mail, wrzuć na bloga, udostępnij w x, udostępnij w usłudze facebook,
      udostępnij w serwisie pinterest, udostępnij na x, podziel się ze znajomymi`,
    start: `udostępnij:, udostępnij na, podziel się:, podziel się tym, podziel się na, kliknij aby udostępnić, otwiera się w nowym oknie, podobał ci się, podoba ci się, spodobał ci się, lubię to:, jeśli podobał ci się`,
    inside: `otwiera się w nowym oknie, kliknij aby udostępnić, udostępnij na facebooku, facebook twitter`,
    opens: `kliknij by wydrukować otwiera się w nowym, dodaj do ulubionych bądź pierwszą osobą,
      wyślij pocztą e-mail wrzuć na bloga, kliknij aby wysłać odnośnik e-mailem do znajomego,
      kliknij aby wysłać to do znajomego przez e-mail,
      udostępnij na facebooku udostępnij na, podziel się ze znajomymi podoba ci się, kliknij aby udostępnić na`,
  },
  follow: {
    whole: `obserwuj, obserwuj nas, śledź nas, śledź nas na, obserwuj nas na, dołącz do nas, dołącz do nas na facebooku, znajdź nas, znajdź nas na facebooku, bądź na bieżąco, media społecznościowe, social media, rss, jesteśmy na facebooku, społeczność, obserwujący,
      polub nas na facebooku, znajdziesz nas na facebooku`,
    start: `obserwuj nas, śledź nas na, śledź nas, dołącz do nas, polub nas na, polub nasz, znajdź nas na, subskrybuj nasz kanał, zapraszamy na nasz, bądź na bieżąco, chcesz być na bieżąco`,
    inside: `obserwuj nas w, obserwuj nas na, na naszym profilu, polub nas na facebooku`,
    opens: `wprowadź swój adres email aby zaprenumerować, wyświetl ten post na instagramie,
      wpisz swój adres e-mail aby zaprenumerować, obserwuj nas w google news, obserwuj nas w wiadomościach google,
      polub nas na facebooku i dołącz, dołącz do nas na facebooku publikujemy`,
  },
  related: {
    whole: `czytaj także, czytaj także:, czytaj też, czytaj też:, czytaj również, czytaj również:, przeczytaj także, przeczytaj także:, przeczytaj też, przeczytaj również, przeczytaj, czytaj więcej, czytaj więcej:, czytaj dalej, czytaj, czytaj całość, czytaj cały artykuł, zobacz także, zobacz także:, zobacz też, zobacz też:, zobacz również, zobacz więcej, zobacz wszystkie, zobacz wszystko, zobacz, zobacz galerię, zobacz wideo, zobacz podobne, sprawdź także, sprawdź też, sprawdź, więcej, więcej:, więcej na ten temat, więcej na temat, więcej artykułów, więcej informacji, więcej wiadomości, więcej newsów, więcej o, więcej z, więcej w, więcej od autora, więcej tego autora, więcej treści, więcej wideo, dowiedz się więcej,
      powiązane, powiązane artykuły, powiązane wpisy, powiązane tematy, powiązane posty, artykuły powiązane, wpisy powiązane, podobne artykuły, podobne wpisy, podobne tematy, podobne, podobne produkty, podobne wiadomości, polecane, polecane artykuły, polecane dla ciebie, polecamy, polecamy także, polecamy również, rekomendowane, rekomendacje, rekomendowane dla ciebie, może cię zainteresować, może cię zainteresować także, może cię również zainteresować, to może cię zainteresować, może ci się spodobać, mogą cię zainteresować, zainteresuje cię, zobacz co jeszcze, warto przeczytać, nie przegap, dla ciebie, wybrane dla ciebie,
      inne artykuły, inne wpisy, inne tematy, inne z tej kategorii, pozostałe artykuły, pozostałe, następny, poprzedni, następny artykuł, poprzedni artykuł, następny wpis, poprzedni wpis, następna strona, poprzednia strona, starsze wpisy, nowsze wpisy, starsze posty, nowsze posty, nawigacja wpisu, zobacz wpisy, załaduj więcej, pokaż więcej, pokaż wszystko, pokaż mniej, wczytaj więcej, wszystkie artykuły, wszystkie wpisy, wszystkie, tematy, źródło, źródła, szczegóły, rozwiń, zwiń, na ten temat, w temacie, w tym temacie, zapowiedzi, linki`,
    start: `czytaj także, czytaj też, czytaj także:, czytaj też:, czytaj również, czytaj więcej:, czytaj więcej na, czytaj więcej o, czytaj:, przeczytaj także, przeczytaj też, przeczytaj również, przeczytaj:, zobacz także:, zobacz też:, zobacz również:, zobacz także, zobacz też, zobacz:, zobacz więcej, sprawdź:, sprawdź też:, sprawdź również:, więcej na ten temat, więcej informacji, więcej o, więcej na, dowiedz się więcej, polecamy:, polecamy także, powiązane:, kliknij tutaj, źródło:, źródła:, poprzedni artykuł:, następny artykuł:, może cię zainteresować, artykuł pochodzi z, wpis pochodzi z serwisu, post pojawił się, wszystkie artykuły autora,
      przeczytaj także:, przeczytaj też:, przeczytaj również:`,
    inside: `czytaj także, zobacz także, może cię zainteresować, pojawił się poraz pierwszy`,
  },
  popular: {
    whole: `najczęściej czytane, najpopularniejsze, najpopularniejsze artykuły, popularne, popularne artykuły, popularne wpisy, popularne tematy, najchętniej czytane, najczęściej komentowane, najczęściej oglądane, najnowsze, najnowsze artykuły, najnowsze wiadomości, najnowsze wpisy, najnowsze komentarze, najnowsze informacje, ostatnie wpisy, ostatnie artykuły, ostatnie komentarze, ostatnio dodane, ostatnie wiadomości, aktualności, wiadomości, wiadomości dnia, z ostatniej chwili, na czasie, na żywo, gorące tematy, trendy, hity dnia, top #, kalendarz, wydarzenia, kalendarz wydarzeń, sonda, ankieta, pogoda, horoskop, galerie, dzisiaj, dziś,
      popularne posty z tego bloga, popularne posty`,
    start: `najczęściej czytane, najnowsze wpisy, najnowsze wiadomości z, najpopularniejsze w`,
    opens: `ostatnie wpisy najnowsze komentarze archiwa`,
  },
  continues: {
    whole: `dalsza część artykułu pod materiałem wideo, dalsza część tekstu pod wideo, dalsza część tekstu pod materiałem wideo, dalsza część artykułu pod wideo, dalsza część artykułu pod reklamą, dalszy ciąg materiału pod wideo, ciąg dalszy artykułu pod, ciąg dalszy pod wideo, dalsza część artykułu poniżej, dalsza część artykułu znajduje się pod wideo, reszta tekstu pod materiałem wideo, dalsza część tekstu znajduje się pod reklamą, ciąg dalszy na następnej stronie, reszta artykułu pod materiałem wideo, kontynuuj czytanie, dalej pod reklamą, dalsza część materiału pod wideo, czytaj dalej poniżej, artykuł kontynuowany pod reklamą,
      tekst pod zdjęciem, dalej pod zdjęciem, ciąg dalszy pod zdjęciem, dalszy ciąg pod zdjęciem`,
    start: `dalsza część artykułu, dalsza część tekstu, dalszy ciąg materiału, dalsza część materiału, ciąg dalszy artykułu pod, reszta tekstu pod, reszta artykułu pod`,
    inside: `pod materiałem wideo, dalsza część artykułu pod`,
    opens: `dalsza część artykułu pod, dalsza część tekstu pod, ciąg dalszy artykułu pod, ciąg dalszy tekstu pod,
      dalszy ciąg artykułu pod, dalszy ciąg materiału pod, reszta artykułu pod, reszta tekstu pod,
      artykuł kontynuujemy pod, ciąg dalszy pod materiałem`,
  },
  tags: {
    whole: `tagi, tag, etykiety, słowa kluczowe, tematy, temat, kategorie, kategoria, działy, dział, bez kategorii, archiwum, archiwa, chmura tagów, wybierz miesiąc, wybierz kategorię`,
    start: `tagi:, tag:, etykiety:, słowa kluczowe:, tematy:, temat:, kategorie:, kategoria:, dział:, opublikowano w, zamieszczono w, otagowano, oznaczono jako, ten wpis został opublikowany, wpis został opublikowany w, dodane w`,
    inside: `zakładkuj bezpośredni odnośnik, oznaczony tagami, ten wpis został opublikowany`,
  },
  credit: {
    whole: `foto, fot, zdjęcie, zdjęcia, galeria, galeria zdjęć, zobacz galerię, zobacz zdjęcia, wszystkie zdjęcia, zobacz wszystkie zdjęcia, powiększ, powiększ zdjęcie, kliknij aby powiększyć, pełny ekran, pap, afp, reuters, getty images, shutterstock, archiwum, archiwum prywatne, materiały prasowe, mat. prasowe, zdjęcie ilustracyjne, następne zdjęcie, poprzednie zdjęcie, # zdjęć, źródło, infografika`,
    start: `fot:, fot., foto:, zdjęcie:, zdjęcia:, źródło zdjęcia, źródło zdjęć, autor zdjęcia, autor:, (fot., (fot:, (foto:, zdjęcie ilustracyjne, grafika:, źródło fot, ilustracja:, wideo:, zdjęcie główne, obraz:`,
    inside: `getty images, mat prasowe, zdjęcie ilustracyjne, źródło zdjęcia, fot pap`,
    opens: `napisane przez super user, ten wpis został opublikowany w kategorii`,
  },
  author: {
    whole: `o autorze, o autorce, o autorach, autor, autorka, autorzy, redakcja, redaktor, redaktorka, dziennikarz, dziennikarka, opracowanie, oprac, napisane przez, opublikowane przez, przez, inne artykuły autora, wszystkie artykuły autora, więcej od autora, zobacz profil, biografia, redaktor naczelny, zobacz wszystkie artykuły`,
    start: `o autorze:, o autorze, autor:, autorka:, autorzy:, oprac., opracowanie:, opracował, opracowała, napisane przez, opublikowane przez, redakcja:, tekst:, wszystkie artykuły autora, zobacz wszystkie wpisy, autor artykułu`,
    inside: `zobacz wszystkie wpisy, wszystkie artykuły autora`,
    opens: `zobacz wszystkie wpisy opublikowane przez, zobacz wszystkie wpisy autora`,
  },
  print: {
    whole: `drukuj, wydrukuj, drukuj artykuł, wersja do druku, drukuj stronę, pobierz, pobierz pdf, pdf, pobierz w pdf, wydrukuj przepis`,
    start: `drukuj ten, pobierz pdf, wersja do druku`,
  },
  readingTime: {
    whole: `czas czytania, czas czytania # min, czas czytania # minut, czas czytania # minuty, czas czytania # minuta, # min czytania, # minut czytania, # minuty czytania, # min czytania artykułu, ten tekst przeczytasz w # minutę, ten tekst przeczytasz w # minuty, ten tekst przeczytasz w # minut, przeczytasz w # min, przeczytasz w # minut, # min, # minut, # minuty, # słów`,
    start: `czas czytania, szacowany czas czytania, ten tekst przeczytasz, przeczytasz ten`,
  },
  tableOfContents: {
    whole: `spis treści, w tym artykule, w artykule, na tej stronie, treść, zawartość, z tego artykułu dowiesz się, przejdź do, ukryj, pokaż, spis treści ukryj, spis treści pokaż, w skrócie,
      spis treści toggle`,
    start: `spis treści, spis treści:, w tym artykule:, z tego artykułu dowiesz się, z tego artykułu dowiesz, czego dowiesz się`,
  },
  dateline: {
    whole: `opublikowano, opublikowano dnia, data publikacji, data dodania, data utworzenia, data aktualizacji, aktualizacja, ostatnia aktualizacja, zaktualizowano, dodano, dodano #, data, dodane, utworzono, ostatnia modyfikacja, publikacja, godz #,
      informacja prasowa`,
    start: `opublikowano:, opublikowano #, data publikacji, data dodania, data:, dodano:, dodano #, aktualizacja:, ostatnia aktualizacja, zaktualizowano, utworzono:, ostatnia modyfikacja, publikacja:`,
    opens: `wysłane przez admin w`,
  },
}
