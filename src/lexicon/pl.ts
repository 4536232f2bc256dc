import type { Lexicon } from './types.js'

/** Polish. */
export const pl: Lexicon = {
  share: {
    whole: `udostępnij, udostępnij na facebooku, udostępnij na facebook, udostępnij na twitterze, udostępnij artykuł, udostępnij ten artykuł, udostępnij wpis, podziel się, podziel się artykułem, podziel się z innymi, podziel się na facebooku, poleć, poleć artykuł, poleć znajomemu, polub, polub to, polub nas, lubię to, lubię to!, tweetnij, wyślij, wyślij e-mailem, wyślij mailem, wyślij znajomemu, wyślij link, kopiuj link, skopiuj link, skopiuj, link skopiowany, e-mail, email, zapisz, zapisz na później, przeczytaj później, dodaj do ulubionych, ulubione,
      zapisz artykuł, podaruj artykuł, zgłoś błąd, zgłoś, zgłoś nadużycie, cytuj, udostępnień, więcej opcji, zamknij, skomentuj i udostępnij`,
    start: `udostępnij:, udostępnij na, podziel się:, podziel się tym, podziel się na, kliknij aby udostępnić, kliknij, aby udostępnić, otwiera się w nowym oknie, podobał ci się, podoba ci się, spodobał ci się, lubię to:, jeśli podobał ci się`,
    inside: `otwiera się w nowym oknie, kliknij aby udostępnić, udostępnij na facebooku, facebook twitter`,
  },
  follow: {
    whole: `obserwuj, obserwuj nas, śledź nas, śledź nas na, obserwuj nas na, dołącz do nas, dołącz do nas na facebooku, znajdź nas, znajdź nas na facebooku, bądź na bieżąco, media społecznościowe, social media, rss, jesteśmy na facebooku, społeczność, obserwujący`,
    start: `obserwuj nas, śledź nas na, śledź nas, dołącz do nas, polub nas na, polub nasz, znajdź nas na, subskrybuj nasz kanał, zapraszamy na nasz, bądź na bieżąco, chcesz być na bieżąco`,
    inside: `obserwuj nas w, obserwuj nas na, na naszym profilu, polub nas na facebooku`,
  },
  subscribe: {
    whole: `subskrybuj, subskrypcja, prenumerata, prenumeruj, kup prenumeratę, kup subskrypcję, wykup dostęp, kup dostęp, zamów prenumeratę, tylko dla prenumeratorów, tylko dla subskrybentów, dla subskrybentów, premium, treści premium, masz już prenumeratę?, masz już subskrypcję?, masz konto?, zaloguj się i czytaj, wypróbuj, wypróbuj za darmo, e-wydanie, e-gazeta, wydanie cyfrowe, aktualny numer, powiadomienia, włącz powiadomienia, nie dziękuję, później, sprawdź ofertę, zobacz ofertę, dołącz, alerty`,
    start: `subskrybuj aby, kup prenumeratę, masz już prenumeratę, masz już subskrypcję, ten artykuł jest dostępny, artykuł dostępny, dalsza część artykułu, aby przeczytać, aby czytać dalej, czytaj bez ograniczeń, dostęp do wszystkich, wykup dostęp, pozostało # treści, pozostało #%`,
    inside: `tylko dla prenumeratorów, dostępny tylko dla, dostępna dla subskrybentów, nieograniczony dostęp`,
    opens: `ten artykuł jest dostępny tylko dla, artykuł dostępny tylko dla prenumeratorów, artykuł dostępny wyłącznie dla,
      wykup dostęp aby`,
  },
  newsletter: {
    whole: `newsletter, newslettery, nasz newsletter, zapisz się, zapisz się do newslettera, zapisz się na newsletter, zapisz się teraz, zapisz mnie, zamów newsletter, dołącz do newslettera, subskrybuj newsletter, adres e-mail, adres email, twój e-mail, twój email, twój adres e-mail, podaj e-mail, wpisz swój adres e-mail, imię, nazwisko, imię i nazwisko, wyślij, pole wymagane, pola wymagane, * pola wymagane, dziękujemy, dziękujemy za zapisanie się, dziękujemy za subskrypcję, wypisz się,
      darmowy newsletter, bez spamu, wypisz mnie, zobacz w przeglądarce, otwórz w przeglądarce, zmień ustawienia,
      utwórz alert, powiadamiaj mnie o podobnych ofertach`,
    start: `zapisz się do, zapisz się na, zapisz się już, zapisz się i, chcesz otrzymywać, dołącz do newslettera, podając adres, podaj swój adres, wpisz swój adres, zapisując się, wyrażam zgodę, wyrażasz zgodę, chcę otrzymywać, zgadzam się na, administratorem danych, administratorem twoich danych, twój adres e-mail, w każdej chwili możesz, dziękujemy za zapisanie`,
    inside: `na swoją skrzynkę, na twoją skrzynkę, na skrzynkę e-mail, do newslettera, przetwarzanie moich danych, drogą elektroniczną, informacji handlowych`,
    opens: `zapisz się do newslettera, zapisz się do naszego newslettera, zapisz się na newsletter,
      zapisz się na nasz newsletter, zapisz się na darmowy, zapisz się do bezpłatnego, dołącz do newslettera,
      dołącz do naszego newslettera, subskrybuj nasz newsletter, otrzymuj nasz newsletter,
      wyrażam zgodę na przetwarzanie, zapisując się zgadzasz się, zapisując się akceptujesz,
      zapisując się do newslettera, w każdej chwili możesz się wypisać, możesz się wypisać w każdej chwili,
      raz w miesiącu bez spamu, raz w tygodniu bez spamu, zero spamu, administratorem danych osobowych jest,
      administratorem twoich danych osobowych, administratorem państwa danych, otrzymujesz tę wiadomość ponieważ,
      otrzymujesz ten e-mail ponieważ`,
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
    whole: `najczęściej czytane, najpopularniejsze, najpopularniejsze artykuły, popularne, popularne artykuły, popularne wpisy, popularne tematy, najchętniej czytane, najczęściej komentowane, najczęściej oglądane, najnowsze, najnowsze artykuły, najnowsze wiadomości, najnowsze wpisy, najnowsze komentarze, najnowsze informacje, ostatnie wpisy, ostatnie artykuły, ostatnie komentarze, ostatnio dodane, ostatnie wiadomości, aktualności, wiadomości, wiadomości dnia, z ostatniej chwili, na czasie, na żywo, gorące tematy, trendy, hity dnia, top #, kalendarz, wydarzenia, kalendarz wydarzeń, sonda, ankieta, pogoda, horoskop, galerie, dzisiaj, dziś`,
    start: `najczęściej czytane, najnowsze wpisy, najnowsze wiadomości z, najpopularniejsze w`,
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
  cookies: {
    whole: `cookies, pliki cookies, pliki cookie, polityka cookies, polityka cookie, ustawienia cookies, ustawienia plików cookie, zarządzaj cookies, zarządzaj plikami cookie, akceptuj cookies, akceptuję, akceptuj, akceptuj wszystko, akceptuj wszystkie, zaakceptuj wszystkie, odrzuć, odrzuć wszystko, odrzuć wszystkie, zgadzam się, nie zgadzam się, zgoda, przejdź do serwisu, ustawienia zaawansowane, ustawienia, preferencje, zapisz preferencje, zobacz preferencje, zarządzaj zgodą, zarządzaj ustawieniami, niezbędne, niezbędne pliki cookie, zawsze aktywne, rozumiem, ok rozumiem, używamy plików cookie, ta strona używa plików cookie, twoja prywatność, szanujemy twoją prywatność, dostosuj`,
    start: `ta strona używa, ta strona korzysta, ta witryna używa, ta witryna wykorzystuje, ta witryna korzysta, strona korzysta z plików, serwis wykorzystuje, nasza strona korzysta, nasza strona internetowa, nasza witryna, ten serwis używa, używamy plików cookie, używamy plików cookies, używamy ciasteczek, korzystamy z plików, wykorzystujemy pliki, my i nasi partnerzy, szanujemy twoją prywatność, kontynuując przeglądanie, jeśli będziesz kontynuować, jeśli nie wyrażasz, pliki cookies, pliki cookie, aby zapewnić jak najlepsze, przechowywanie lub dostęp techniczny, klikając akceptuj`,
    inside: `używa plików cookie, używa plików cookies, używamy plików, korzysta z plików cookies, korzysta z plików cookie, wykorzystuje pliki cookies, plików cookies w celu, polityka cookies, politykę cookies, politykę prywatności`,
  },
  advertising: {
    whole: `reklama, reklamy, ogłoszenie, artykuł sponsorowany, materiał sponsorowany, materiał promocyjny, materiał
      partnera, materiał reklamowy, treść sponsorowana, sponsorowane, sponsorowany, sponsor, sponsorzy, nasi
      partnerzy, autopromocja, reklama - czytaj dalej, koniec reklamy, zamknij reklamę, pomiń reklamę, - reklama
      -, zareklamuj się, reklama w serwisie, dodaj ogłoszenie, współpraca reklamowa,
      sprawdź cenę, sprawdź ofertę, zobacz ofertę, najlepsza cena, kup teraz na`,
    start: `reklama:, artykuł sponsorowany, materiał sponsorowany, materiał promocyjny, materiał partnera, w artykule znajdują się linki, niektóre odnośniki, wyłącz adblock, wykryliśmy`,
    inside: `linki afiliacyjne, link afiliacyjny, wyłącz adblocka, blokowanie reklam`,
    opens: `ten artykuł zawiera linki afiliacyjne, artykuł zawiera linki afiliacyjne, ten wpis zawiera linki afiliacyjne,
      wpis zawiera linki afiliacyjne, strona zawiera linki afiliacyjne, materiał zawiera linki,
      kupując przez nasze linki, kupując za pośrednictwem linków, jeśli kupisz przez, jeśli kupisz za pośrednictwem,
      możemy otrzymać prowizję, odcinek sponsoruje, sponsorem odcinka jest, sponsorem podcastu jest,
      partnerem odcinka jest, artykuł sponsorowany przez, wpis powstał we współpracy`,
  },
  comments: {
    whole: `komentarze, komentarz, # komentarze, # komentarzy, # komentarz, komentarze #, brak komentarzy, skomentuj, komentuj, dodaj komentarz, dodaj swój komentarz, dodaj opinię, napisz komentarz, zostaw komentarz, zostaw odpowiedź, wyślij komentarz, opublikuj komentarz, opublikuj, twój komentarz, treść komentarza, zobacz komentarze, zobacz wszystkie komentarze, pokaż komentarze, pokaż wszystkie komentarze, więcej komentarzy, czytaj komentarze, komentarze wyłączone, komentarze są wyłączone, komentarze zostały wyłączone, możliwość komentowania została wyłączona, odpowiedz, odpowiedzi, # odpowiedzi, odpowiedź, anuluj odpowiedź, anuluj pisanie odpowiedzi, dodaj komentarz anuluj pisanie odpowiedzi, dyskusja, dołącz do dyskusji, forum, opinie, opinia, twoja opinia, co o tym sądzisz?, co o tym myślisz?, nazwa *, podpis, e-mail *, adres e-mail *, witryna internetowa, strona internetowa, sortuj, sortuj według, od najnowszych, od najstarszych, najnowsze, najstarsze, oceń, oceń artykuł, ocena, recenzje, zgłoś komentarz, regulamin komentarzy, # minut temu, # minuty temu, # godzin temu, # godziny temu, godzinę temu, # dni temu, # miesięcy temu, # lat temu, # lata temu, rok temu, wczoraj, gość, anonim, listy do redakcji`,
    start: `dodaj komentarz, zostaw komentarz, zostaw odpowiedź, komentarze:, komentarze są, twój adres e-mail nie zostanie, twój adres email nie zostanie, wymagane pola są, których wypełnienie, musisz się zalogować, musisz być zalogowany, zaloguj się aby, zaloguj się, aby, aby dodać komentarz, aby skomentować, brak komentarzy, bądź pierwszy, zapamiętaj moje dane, zapisz moje dane, powiadom mnie, ta strona używa akismet, ta witryna wykorzystuje usługę akismet, dowiedz się więcej jak, # komentarzy do, # odpowiedzi na, # komentarze do, jedna odpowiedź do, możliwość komentowania, co o tym sądzicie, dajcie znać, daj znać, w odpowiedzi na`,
    inside: `w komentarzach, w komentarzu, nie zostanie opublikowany, wymagane pola są oznaczone, podczas pisania kolejnych komentarzy`,
    opens: `czy ta strona była pomocna, czy ten artykuł był pomocny, czy ta odpowiedź była pomocna, czy artykuł był pomocny,
      czy ten tekst był, czy te informacje były, czy udało ci się znaleźć, znalazłeś błąd, znalazłaś błąd,
      zauważyłeś błąd, widzisz błąd, znalazłeś literówkę, zauważyłeś literówkę, zgłoś błąd, nie znalazłeś odpowiedzi`,
  },
  tags: {
    whole: `tagi, tag, etykiety, słowa kluczowe, tematy, temat, kategorie, kategoria, działy, dział, bez kategorii, archiwum, archiwa, chmura tagów, wybierz miesiąc, wybierz kategorię`,
    start: `tagi:, tag:, etykiety:, słowa kluczowe:, tematy:, temat:, kategorie:, kategoria:, dział:, opublikowano w, zamieszczono w, otagowano, oznaczono jako, ten wpis został opublikowany, wpis został opublikowany w, dodane w`,
    inside: `zakładkuj bezpośredni odnośnik, oznaczony tagami, ten wpis został opublikowany`,
  },
  breadcrumb: {
    whole: `strona główna, jesteś tutaj, jesteś tu, znajdujesz się tutaj, start, główna, powrót, powrót do strony głównej, wróć, wróć na stronę główną, wstecz, powrót do listy, na górę, przejdź do strony głównej, home`,
    start: `jesteś tutaj:, jesteś tu:, tu jesteś:, znajdujesz się:`,
  },
  copyright: {
    whole: `wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa autorskie, copyright, © wszelkie prawa zastrzeżone`,
    start: `wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa autorskie, © #, materiał chroniony prawem, dalsze rozpowszechnianie, żadna część`,
    inside: `wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, chroniony prawem autorskim, bez zgody wydawcy, bez pisemnej zgody`,
    opens: `pobrano ze strony, pobrano z, wygenerowano za pomocą, wygenerowano w programie, utworzono za pomocą,
      kup wersję pro aby, kup pełną wersję, wydrukowano ze strony`,
  },
  credit: {
    whole: `foto, fot, zdjęcie, zdjęcia, galeria, galeria zdjęć, zobacz galerię, zobacz zdjęcia, wszystkie zdjęcia, zobacz wszystkie zdjęcia, powiększ, powiększ zdjęcie, kliknij aby powiększyć, pełny ekran, pap, afp, reuters, getty images, shutterstock, archiwum, archiwum prywatne, materiały prasowe, mat. prasowe, zdjęcie ilustracyjne, następne zdjęcie, poprzednie zdjęcie, # zdjęć, źródło, infografika`,
    start: `fot:, fot., foto:, zdjęcie:, zdjęcia:, źródło zdjęcia, źródło zdjęć, autor zdjęcia, autor:, (fot., (fot:, (foto:, zdjęcie ilustracyjne, grafika:, źródło fot, ilustracja:, wideo:, zdjęcie główne, obraz:`,
    inside: `getty images, mat prasowe, zdjęcie ilustracyjne, źródło zdjęcia, fot pap`,
  },
  navigation: {
    whole: `menu, menu główne, otwórz menu, zamknij menu, rozwiń menu, nawigacja, przejdź do treści, przejdź do głównej treści, przejdź do zawartości, przejdź do menu, przejdź do wyszukiwarki, przeskocz do treści, skocz do treści, do góry, na górę, wróć do góry, powrót do góry, w górę, mapa strony, mapa serwisu, na skróty, zamknij, otwórz, pokaż, ukryj, rozwiń, zwiń, wiadomości, kraj, świat, polska, europa, polityka, gospodarka, biznes, ekonomia, finanse, pieniądze, prawo, społeczeństwo, kultura, nauka, technologie, technologia, tech, zdrowie, edukacja, środowisko, klimat, sport, piłka nożna, żużel, skoki narciarskie, siatkówka, tenis, motoryzacja, moto, rozrywka, gwiazdy, plotki, film, filmy, muzyka, książki, telewizja, program tv, teatr, styl życia, moda, uroda, kobieta, dziecko, rodzina, dom, wnętrza, ogród, kuchnia, przepisy, podróże, turystyka, praca, nieruchomości, opinie, felietony, wywiady, reportaże, blogi, blog, historia, religia, regiony, region, warszawa, kraków, wrocław, poznań, łódź, gdańsk, trójmiasto, śląsk, wideo, foto, podcasty, podcast, radio, gry, krzyżówki, quizy, ogłoszenia, nekrologi, wydarzenia, imprezy, o nas, o firmie, o portalu, redakcja, zespół, kariera, reklama, dla mediów, biuro prasowe, partnerzy, oferta, usługi, produkty, cennik, realizacje, pomoc, faq, najczęściej zadawane pytania, sklep, język, polski, english, dostępność, wersja kontrastowa, tryb ciemny, wszystkie działy, inne, pozostałe, wszystko,
      edytuj tę stronę, edytuj tę stronę na githubie, edytuj na githubie, aplikuj, aplikuj teraz,
      aplikuj na stronie pracodawcy, zapisz ofertę, podobne oferty, podobne oferty pracy, zgłoś ofertę`,
    start: `przejdź do treści, przejdź do głównej, przejdź do zawartości, przeskocz do treści, wspierane przez, realizacja:, projekt i realizacja, dumnie wspierane`,
    inside: `polityka prywatności regulamin, regulamin polityka prywatności, kontakt polityka prywatności, dumnie wspierane przez wordpress`,
  },
  login: {
    whole: `zaloguj się, zaloguj, logowanie, wyloguj, wyloguj się, zarejestruj się, rejestracja, załóż konto, utwórz konto, stwórz konto, moje konto, mój profil, profil, konto, hasło, zapomniałem hasła, zapomniałeś hasła?, nie pamiętasz hasła?, nie pamiętam hasła, przypomnij hasło, odzyskaj hasło, nazwa użytkownika, login, zapamiętaj mnie, nie wylogowuj mnie, nie masz konta?, nie masz jeszcze konta?, masz już konto?, witaj`,
    start: `nie pamiętasz hasła, zapomniałeś hasła, nie masz konta, nie masz jeszcze konta, masz już konto, zaloguj się przez, zaloguj się za pomocą, zaloguj się do, załóż darmowe konto, nie jesteś zalogowany`,
    inside: `nie pamiętasz hasła, zapomniałeś hasła`,
  },
  author: {
    whole: `o autorze, o autorce, o autorach, autor, autorka, autorzy, redakcja, redaktor, redaktorka, dziennikarz, dziennikarka, opracowanie, oprac, napisane przez, opublikowane przez, przez, inne artykuły autora, wszystkie artykuły autora, więcej od autora, zobacz profil, biografia, redaktor naczelny, zobacz wszystkie artykuły`,
    start: `o autorze:, o autorze, autor:, autorka:, autorzy:, oprac., opracowanie:, opracował, opracowała, napisane przez, opublikowane przez, redakcja:, tekst:, wszystkie artykuły autora, zobacz wszystkie wpisy, autor artykułu`,
    inside: `zobacz wszystkie wpisy, wszystkie artykuły autora`,
  },
  print: {
    whole: `drukuj, wydrukuj, drukuj artykuł, wersja do druku, drukuj stronę, pobierz, pobierz pdf, pdf, pobierz w pdf, wydrukuj przepis`,
    start: `drukuj ten, pobierz pdf, wersja do druku`,
  },
  legal: {
    whole: `polityka prywatności, prywatność, regulamin, regulaminy, regulamin serwisu, warunki korzystania, ochrona danych, ochrona danych osobowych, rodo, klauzula informacyjna, nota prawna, informacje prawne, deklaracja dostępności, zwroty, zwroty i reklamacje, reklamacje, dostawa i płatność, polityka redakcyjna, zastrzeżenia prawne, zgłoś naruszenie, ustawienia prywatności, bip`,
    start: `administratorem danych, zgodnie z art, zgodnie z rozporządzeniem, niniejszy serwis, ta strona jest chroniona przez recaptcha, redakcja nie ponosi, nip:, zawarte w serwisie, informacje zawarte, powyższy artykuł nie stanowi, materiał nie stanowi`,
    inside: `polityką prywatności, politykę prywatności i, regulamin i politykę, zapoznałem się z, administratorem twoich danych, administratorem danych osobowych`,
    opens: `administratorem danych osobowych jest, administratorem danych jest`,
  },
  appPromo: {
    whole: `aplikacja, aplikacje, pobierz aplikację, pobierz naszą aplikację, aplikacja mobilna, otwórz w aplikacji, pobierz z google play, pobierz z app store`,
    start: `pobierz aplikację, pobierz naszą aplikację, ściągnij aplikację, zainstaluj aplikację`,
    inside: `w google play, w app store, pobierz aplikację`,
  },
  pagination: {
    whole: `strona, strona #, strona # z #, strony, następna strona, poprzednia strona, pierwsza strona, ostatnia strona, następna, poprzednia, następny, poprzedni, pierwsza, ostatnia, # z #, # wyników, więcej wyników, poprzednia następna`,
    start: `strona # z, strony:, przejdź do strony, wyniki #`,
  },
  readingTime: {
    whole: `czas czytania, czas czytania # min, czas czytania # minut, czas czytania # minuty, czas czytania # minuta, # min czytania, # minut czytania, # minuty czytania, # min czytania artykułu, ten tekst przeczytasz w # minutę, ten tekst przeczytasz w # minuty, ten tekst przeczytasz w # minut, przeczytasz w # min, przeczytasz w # minut, # min, # minut, # minuty, # słów`,
    start: `czas czytania, szacowany czas czytania, ten tekst przeczytasz, przeczytasz ten`,
  },
  tableOfContents: {
    whole: `spis treści, w tym artykule, w artykule, na tej stronie, treść, zawartość, z tego artykułu dowiesz się, przejdź do, ukryj, pokaż, spis treści ukryj, spis treści pokaż, w skrócie`,
    start: `spis treści, spis treści:, w tym artykule:, z tego artykułu dowiesz się, z tego artykułu dowiesz, czego dowiesz się`,
  },
  search: {
    whole: `szukaj, wyszukaj, wyszukiwanie, szukaj w serwisie, szukaj na stronie, wyszukiwarka, wyszukiwanie zaawansowane, wyniki wyszukiwania, wpisz szukaną frazę, czego szukasz?, otwórz wyszukiwarkę, zamknij wyszukiwarkę, znajdź, filtruj, filtry, sortuj, sortuj według, wyczyść, wyczyść filtry, brak wyników, nie znaleziono, nie znaleziono wyników, wszystkie wyniki, zastosuj`,
    start: `szukaj:, wyszukaj:, wyniki wyszukiwania dla, brak wyników dla, nie znaleziono wyników, wpisz i naciśnij`,
  },
  contact: {
    whole: `kontakt, skontaktuj się, skontaktuj się z nami, formularz kontaktowy, napisz do nas, zadzwoń, zadzwoń do nas, telefon, tel, fax, faks, adres, godziny otwarcia, dojazd, jak dojechać, lokalizacja, zapytaj o ofertę, poproś o wycenę, umów wizytę, umów się, zarezerwuj, rezerwacja, rezerwuj, masz pytania?, pytania?, potrzebujesz pomocy?, zadaj pytanie, obsługa klienta, wyślij wiadomość, wyślij zapytanie, aplikuj, dane kontaktowe, wyślij temat, zgłoś temat, prześlij zdjęcie`,
    start: `kontakt:, skontaktuj się, napisz do nas, telefon:, tel:, tel., fax:, e-mail:, email:, adres:, masz pytania, masz pytanie, masz ciekawy temat, masz dla nas temat, jesteś świadkiem, byłeś świadkiem, wyślij nam, zauważyłeś błąd, znalazłeś błąd, widzisz błąd, aby uzyskać więcej, więcej informacji:`,
    inside: `skontaktuj się z nami, prosimy o kontakt, napisz do nas`,
  },
  support: {
    whole: `wesprzyj, wesprzyj nas, wspieraj nas, wpłać, wpłać teraz, przekaż darowiznę, darowizna, wspomóż nas, pomóż, pomagam, zostań wolontariuszem, wolontariat, podpisz petycję, #% podatku, #, #% podatku, postaw kawę`,
    start: `wesprzyj nas, wesprzyj naszą, wesprzyj nasze, pomóż nam, dzięki twojemu, twoje wsparcie, twoja darowizna, potrzebujemy twojego, jeśli podoba ci się nasza, dziękujemy za`,
    inside: `przekaż #% podatku, wesprzyj nas, postaw kawę`,
    opens: `podoba ci się ten, podobał ci się ten, podobał ci się artykuł, spodobał ci się ten, jeśli podoba ci się ten,
      jeśli spodobał ci się ten, podoba ci się to co robię, postaw mi kawę, postaw nam kawę, zrobiłeś ten przepis,
      zrobiłaś ten przepis, wypróbowałaś ten przepis, wesprzyj nas na, wesprzyj mnie na, wspieraj nas na`,
  },
  player: {
    whole: `odtwórz, odtwórz wideo, odtwarzaj, wideo, obejrzyj, obejrzyj wideo, pauza, wycisz, głośność, napisy, pełny ekran, posłuchaj, słuchaj, posłuchaj artykułu, odsłuchaj, odsłuchaj artykuł, transkrypcja, prędkość, na żywo, oglądaj`,
    start: `twoja przeglądarka nie obsługuje, twoja przeglądarka nie wspiera, ten film jest, wideo:, posłuchaj:, obejrzyj:, film:`,
    inside: `przeglądarka nie obsługuje`,
  },
  shop: {
    whole: `dodaj do koszyka, do koszyka, koszyk, twój koszyk, twój koszyk jest pusty, koszyk jest pusty, kup, kup teraz, zamów, zamów teraz, do kasy, kasa, cena, ilość, dostępny, dostępność, niedostępny, brak w magazynie, wyprzedane, darmowa dostawa, dostawa, wysyłka, zwroty, lista życzeń, dodaj do ulubionych, porównaj, opis, opis produktu, specyfikacja, dane techniczne, opinie, nowości, promocje, wyprzedaż, bestsellery, rozmiar, kolor, razem, suma, kup bilet, bilety`,
    start: `dodaj do koszyka, darmowa dostawa, twój koszyk, klienci kupili, zawiera vat`,
  },
  notice: {
    whole: `ładowanie, ładowanie..., trwa ładowanie, proszę czekać, strona nie została znaleziona, nie znaleziono strony, błąd, błąd #, brak dostępu, wystąpił błąd, spróbuj ponownie, przepraszamy, ups, uwaga, ważne, wkrótce, nowość, nowe, odśwież`,
    start: `włącz javascript, włącz obsługę javascript, javascript jest wyłączony, twoja przeglądarka jest, używasz przestarzałej, korzystasz z nieaktualnej, strona której szukasz, strona, której szukasz, przepraszamy strona, podana strona, wystąpił błąd, ta treść nie`,
    inside: `obsługę javascript, włącz javascript`,
  },
  dateline: {
    whole: `opublikowano, opublikowano dnia, data publikacji, data dodania, data utworzenia, data aktualizacji, aktualizacja, ostatnia aktualizacja, zaktualizowano, dodano, dodano #, data, dodane, utworzono, ostatnia modyfikacja, publikacja, godz #`,
    start: `opublikowano:, opublikowano #, data publikacji, data dodania, data:, dodano:, dodano #, aktualizacja:, ostatnia aktualizacja, zaktualizowano, utworzono:, ostatnia modyfikacja, publikacja:`,
  },
  consent: {
    opens: `aby wyświetlić tę treść, aby zobaczyć tę treść, aby obejrzeć ten materiał, ta treść pochodzi z, zezwól na treści`,
  },
}
