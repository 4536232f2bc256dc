import type { Lexicon } from '../types.js'

/** Czech: what stands between and below the paragraphs most often. */
export const cs: Lexicon = {
  share: {
    whole: `sdílet, sdílet článek, sdílet na facebooku, sdílejte, tweetnout, kopírovat odkaz, poslat e-mailem,
      vytisknout, tisk`,
  },
  follow: {
    whole: `sledujte nás, sledujte nás na facebooku, sledovat`,
    opens: `sledujte nás na, odebírejte náš kanál`,
  },
  newsletter: {
    whole: `newsletter, odebírat newsletter, přihlásit k odběru, přihlásit se k odběru, odebírat, odhlásit odběr,
      váš e-mail, e-mail, zadejte e-mail`,
    opens: `přihlaste se k odběru, odebírejte náš newsletter, přihlášením k odběru,
      souhlasím se zpracováním osobních údajů, z odběru se můžete kdykoli`,
  },
  related: {
    whole: `čtěte také, čtěte dále, přečtěte si také, přečtěte si, související články, související,
      mohlo by vás zajímat, další články, více k tématu, více z rubriky, doporučujeme, doporučené články`,
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
  },
  consent: {
    opens: `tyto stránky používají cookies, tento web používá cookies, tento web používá soubory cookie,
      používáme cookies, používáme soubory cookie, pro zobrazení tohoto obsahu`,
  },
  advertising: {
    whole: `reklama, inzerce, komerční sdělení, placená inzerce, sponzorováno, sponzorovaný obsah,
      inzerujte u nás`,
    opens: `reklama skončí za, článek obsahuje affiliate odkazy, text obsahuje affiliate`,
  },
  comments: {
    whole: `komentáře, # komentářů, # komentáře, diskuse, diskuze, vstoupit do diskuse, přidat komentář,
      zobrazit komentáře, odpovědět, nahlásit, nahlásit příspěvek, vložit komentář`,
    opens: `pro vložení komentáře se, byl pro vás článek přínosný, našli jste v článku chybu, našli jste chybu`,
  },
  tags: {
    whole: `štítky, témata, klíčová slova`,
    start: `štítky:, témata:, klíčová slova:`,
  },
  copyright: {
    opens: `všechna práva vyhrazena, © všechna práva, jakékoli užití obsahu`,
  },
  navigation: {
    whole: `domů, úvod, hlavní strana, menu, hledat, vyhledávání, přejít k obsahu, přeskočit na obsah,
      zpět nahoru, nahoru, o nás, kontakty, zobrazit více`,
  },
  login: {
    whole: `přihlásit se, přihlásit, registrovat se, registrace, můj účet, odhlásit se`,
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
    whole: `# min čtení, # minut čtení, doba čtení # min`,
  },
  player: {
    whole: `přehrát video, přehrát, video, poslechnout článek`,
  },
}
