import type { Lexicon } from '../types.js'

const opening = (opens: string): Lexicon => ({ cookies: { opens } })

/**
 * How the texts begin that widespread software for consent comes with (Cookiebot, OneTrust, the messages of Google),
 * by ISO 639-1 code.
 */
export const consentSoftware: Readonly<Record<string, Lexicon>> = {
  en: {
    cookies: {
      whole: `data preferences, manage your data, tcf vendors, vendor preferences, vendors list, consent # vendors,
        legitimate interest # vendors, type http cookie, type pixel tracker, we and our partners process data for the following purposes, view our partners`,
      opens: `you can choose how your personal data is used vendors want, we and our partners process the following data for,
        preference cookies enable a website to remember information that changes,
        statistic cookies help website owners to understand how visitors interact,
        statistics cookies help website owners to understand how visitors interact,
        unclassified cookies are cookies that we are in the process of classifying,
        this site uses different types of cookies some cookies,
        learn more about who we are how you can contact us and how we process,
        your consent applies to the following domains, maximum storage duration, when you visit any website it may store or retrieve information on,
        you may revoke your consent or object to data processing based on,
        with your agreement we and our # partners, with your agreement we and our partners`,
    },
  },
  de: opening(`präferenz-cookies ermöglichen einer webseite sich an informationen zu erinnern,
    nicht klassifizierte cookies sind cookies die wir gerade versuchen, laut gesetz können wir cookies auf ihrem gerät speichern,
    diese seite verwendet unterschiedliche cookie-typen einige cookies, ihre einwilligung trifft auf die folgenden domains zu,
    erfahren sie in unserer datenschutzrichtlinie mehr darüber wer wir sind,
    wenn sie eine website besuchen kann diese informationen über ihren browser abrufen,
    diese cookies können über unsere website von unseren werbepartnern,
    mit diesen cookies ist die website in der lage erweiterte funktionalität,
    ihre personenbezogenen daten werden verarbeitet und informationen von ihrem gerät,
    einige anbieter können ihre personenbezogenen daten auf basis eines berechtigten interesses`),
  fr: opening(`les cookies de préférences permettent à un site web de retenir,
    les cookies statistiques aident les propriétaires du site web par,
    les cookies marketing sont utilisés pour effectuer le suivi, les cookies non classés sont les cookies qui sont en cours,
    ces cookies peuvent être mis en place au sein de notre site,
    lorsque vous consultez un site web des données peuvent être stockées`),
  es: opening(`las cookies necesarias ayudan a hacer una página web utilizable,
    las cookies estadísticas ayudan a los propietarios de páginas web`),
  it: opening(`i cookie statistici aiutano i proprietari del sito web, questi cookie sono necessari per il funzionamento del sito,
    questi cookie ci permettono di contare le visite`),
  nl: opening(`noodzakelijke cookies helpen een website bruikbaarder te maken,
    statistische cookies helpen eigenaren van websites begrijpen hoe`),
  pl: opening('niezbędne pliki cookie przyczyniają się do użyteczności strony'),
  da: opening('nødvendige cookies hjælper med at gøre en hjemmeside brugbar'),
  sv: opening('nödvändiga cookies hjälper till att göra en hemsida användbar'),
  nb: opening('nødvendige informasjonskapsler hjelper med å gjøre et nettsted brukbart'),
}
