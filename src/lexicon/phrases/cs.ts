import type { Lexicon } from '../types.js'

/** Czech: what stands between and below the paragraphs most often. */
export const cs: Lexicon = {
  share: {
    whole: `sdílet, sdílet článek, sdílet na facebooku, sdílejte, tweetnout, kopírovat odkaz, poslat e-mailem,
      vytisknout, tisk`,
    opens: `klikněte pro sdílení na`,
  },
  follow: {
    whole: `sledujte nás, sledujte nás na facebooku, sledovat`,
    opens: `sledujte nás na, odebírejte náš kanál,
      sledujte nás také na google`,
  },
  newsletter: {
    whole: `newsletter, odebírat newsletter, přihlásit k odběru, přihlásit se k odběru, odebírat, odhlásit odběr,
      váš e-mail, e-mail, zadejte e-mail,
      zadejte svůj e-mail`,
    opens: `přihlaste se k odběru, odebírejte náš newsletter, přihlášením k odběru,
      souhlasím se zpracováním osobních údajů, z odběru se můžete kdykoli,
      odesláním souhlasíte se zpracováním osobních údajů, děkujeme vaše přihlášení k odběru bylo`,
  },
  related: {
    whole: `čtěte také, čtěte dále, přečtěte si také, přečtěte si, související články, související,
      mohlo by vás zajímat, další články, více k tématu, více z rubriky, doporučujeme, doporučené články,
      to se mi líbí načítání`,
    start: `čtěte také:, čtěte dále:, čtěte více:, přečtěte si také:, související:, více zde:, viz také:`,
  },
  popular: {
    whole: `nejčtenější, nejčtenější články, nejnovější, nejnovější zprávy, aktuálně, nejdiskutovanější,
      populární`,
  },
  continues: {
    whole: `článek pokračuje pod reklamou, pokračovat ve čtení, celý článek`,
    opens: `článek pokračuje pod, text pokračuje pod, pokračování textu pod`,
  },
  cookies: {
    whole: `cookies, souhlasím, přijmout vše, přijmout všechny, odmítnout, odmítnout vše, nastavení cookies,
      zásady cookies`,
    opens: `tento web používá k poskytování služeb personalizaci, k personalizaci obsahu a reklam poskytování funkcí`,
  },
  consent: {
    opens: `tyto stránky používají cookies, tento web používá cookies, tento web používá soubory cookie,
      používáme cookies, používáme soubory cookie, pro zobrazení tohoto obsahu,
      abychom poskytli co nejlepší služby používáme k, technické uložení nebo přístup který,
      my a naši partneři ukládáme a nebo`,
  },
  advertising: {
    whole: `reklama, inzerce, komerční sdělení, placená inzerce, sponzorováno, sponzorovaný obsah,
      inzerujte u nás`,
    opens: `reklama skončí za, článek obsahuje affiliate odkazy, text obsahuje affiliate,
      zdá se že používáte blokování reklam`,
  },
  comments: {
    whole: `komentáře, # komentářů, # komentáře, diskuse, diskuze, vstoupit do diskuse, přidat komentář,
      zobrazit komentáře, odpovědět, nahlásit, nahlásit příspěvek, vložit komentář,
      vyžadované informace jsou označeny, napsat komentář zrušit odpověď na komentář, zrušit odpověď na komentář,
      komentáře nejsou povoleny, komentář čeká na schválení, upozornit mě na nové komentáře e-mailem,
      buďte první kdo přidá komentář, zobrazit celou diskusi #, tento komentář byl odstraněn`,
    opens: `pro vložení komentáře se, byl pro vás článek přínosný, našli jste v článku chybu, našli jste chybu,
      vaše e-mailová adresa nebude zveřejněna, vaše emailová adresa nebude zveřejněna,
      uložit do prohlížeče jméno e-mail a, pro přidávání komentářů se musíte nejdříve přihlásit,
      pro přidání komentáře musíte být přihlášeni, komentáře k tomuto příspěvku nejsou bohužel,
      tato stránka používá akismet, váš komentář čeká na schválení, dejte mi vědět o nových příspěvcích e-mailem,
      diskuse k článku byla uzavřena, přispívat do diskuse mohou pouze přihlášení,
      příspěvky v diskusi vyjadřují názory čtenářů, můžete používat následující html značky,
      tento komentář je patrně duplicitní, tento příspěvek je chráněn heslem abyste, obsah tohoto pole je soukromý a,
      pro psaní komentářů se přihlaste nebo, přihlásit se k odběru komentáře k`,
  },
  tags: {
    whole: `štítky, témata, klíčová slova`,
    start: `štítky:, témata:, klíčová slova:`,
  },
  copyright: {
    opens: `všechna práva vyhrazena, © všechna práva, jakékoli užití obsahu,
      text je dostupný pod licencí creative`,
  },
  navigation: {
    whole: `domů, úvod, hlavní strana, menu, hledat, vyhledávání, přejít k obsahu, přeskočit na obsah,
      zpět nahoru, nahoru, o nás, kontakty, zobrazit více`,
  },
  login: {
    whole: `přihlásit se, přihlásit, registrovat se, registrace, můj účet, odhlásit se,
      zapomněli jste heslo, uživatelské jméno nebo e-mail, ještě nemáte účet zaregistrujte se`,
    opens: `obsah je chráněn heslem pokud ho`,
  },
  legal: {
    whole: `obchodní podmínky, ochrana osobních údajů, zásady ochrany osobních údajů, podmínky užití`,
  },
  appPromo: {
    opens: `stáhněte si naši aplikaci, stáhněte si aplikaci`,
  },
  support: {
    whole: `podpořte nás, podpořit`,
    opens: `líbil se vám článek, pokud se vám článek líbil, podpořte nezávislou`,
  },
  readingTime: {
    whole: `# min čtení, # minut čtení, doba čtení # min,
      doba čtení # minut`,
  },
  player: {
    whole: `přehrát video, přehrát, video, poslechnout článek`,
    opens: `váš prohlížeč nepodporuje přehrávání videa, použijte šipky nahoru dolů pro zvýšení`,
  },
  dateline: {
    whole: `tisková zpráva`,
  },
  pagination: {
    whole: `starší komentáře`,
  },
  print: {
    opens: `klikněte pro tisk otevře se`,
  },
  search: {
    opens: `litujeme ale hledaným výrazům nic neodpovídá, na této adrese nebylo nic nalezeno,
      omlouváme se ale požadovaná stránka, na váš dotaz nebyly nalezeny žádné výsledky`,
  },
  notice: {
    opens: `web je dočasně nedostupný kvůli plánované, stránka byla naposledy editována,
      uživatelé prohlížející si toto fórum, založeno na phpbb`,
    whole: `byl pro vás článek užitečný, editovat editovat zdroj, z wikipedie otevřené encyklopedie`,
  },
  subscribe: {
    opens: `tento článek je jen pro předplatitele, zbývá vám přečíst #`,
    whole: `máte předplatné přihlaste se`,
  },
  contact: {
    opens: `děkujeme za vaši zprávu byla odeslána, při pokusu o odeslání zprávy došlo k chybě,
      jedno nebo více polí obsahuje chybné`,
    whole: `toto pole je povinné`,
  },
  shop: {
    whole: `zatím zde nejsou žádné recenze, mohlo by se vám také líbit`,
    opens: `hodnocení mohou vkládat pouze přihlášení`,
  },
}
