import type { Lexicon } from '../types.js'

const opening = (opens: string): Lexicon => ({ cookies: { opens } })

/** How long a cookie stays: the label with each of the terms that follow it. */
const durations = (label: string, terms: string): string =>
  terms
    .split(', ')
    .map((term) => `${label} ${term}`)
    .join(', ')

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
    einige anbieter können ihre personenbezogenen daten auf basis eines berechtigten interesses,
    notwendige cookies helfen dabei eine webseite nutzbar zu machen, statistik-cookies helfen webseiten-besitzern zu verstehen,
    marketing-cookies werden verwendet um besuchern auf webseiten zu folgen, wir verwenden keine cookies dieser art,
    ${durations('maximale speicherdauer', 'sitzung, persistent, beständig, # tag, # tage, # monate, # jahr, # jahre')}`),
  fr: opening(`les cookies de préférences permettent à un site web de retenir,
    les cookies statistiques aident les propriétaires du site web par,
    les cookies marketing sont utilisés pour effectuer le suivi, les cookies non classés sont les cookies qui sont en cours,
    ces cookies peuvent être mis en place au sein de notre site,
    lorsque vous consultez un site web des données peuvent être stockées,
    les cookies nécessaires contribuent à rendre un site web utilisable, nous n'utilisons pas de cookies de ce type,
    la loi stipule que nous ne pouvons stocker des cookies sur votre,
    ${durations('durée maximale de stockage', 'session, permanent, persistant, # jour, # jours, # mois, # an, # ans')}`),
  es: opening(`las cookies necesarias ayudan a hacer una página web utilizable,
    las cookies estadísticas ayudan a los propietarios de páginas web,
    las cookies de preferencias permiten a la página web recordar,
    las cookies de marketing se utilizan para rastrear a los visitantes en,
    las cookies no clasificadas son cookies para las que todavía,
    la ley afirma que podemos almacenar cookies en su dispositivo`),
  it: opening(`i cookie statistici aiutano i proprietari del sito web, questi cookie sono necessari per il funzionamento del sito,
    questi cookie ci permettono di contare le visite, i cookie necessari contribuiscono a rendere fruibile il sito,
    i cookie di preferenza consentono al sito web di memorizzare, i cookie di marketing vengono utilizzati per tracciare i visitatori,
    i cookie non classificati sono i cookie che sono in fase, la legge afferma che possiamo memorizzare i cookie,
    ${durations('durata massima di archiviazione', 'sessione, persistente, # giorno, # giorni, # mesi, # anno, # anni')}`),
  nl: opening(`noodzakelijke cookies helpen een website bruikbaarder te maken,
    statistische cookies helpen eigenaren van websites begrijpen hoe,
    voorkeurscookies zorgen ervoor dat een website informatie,
    marketingcookies worden gebruikt om bezoekers te volgen wanneer ze,
    niet-geclassificeerde cookies zijn cookies die, wij gebruiken geen cookies van dit type,
    volgens de wet mogen wij cookies op uw apparaat opslaan, via de cookieverklaring op onze website kunt u,
    in ons privacybeleid vindt u meer informatie over wie we zijn, uw toestemming geldt voor de volgende domeinen,
    meer informatie over deze aanbieder,
    ${durations('maximale bewaartermijn', 'sessie, permanent, # dag, # dagen, # maanden, # jaar, # jaren')}`),
  pl: opening(`niezbędne pliki cookie przyczyniają się do użyteczności strony,
    pliki cookie dotyczące preferencji umożliwiają stronie zapamiętanie,
    statystyczne pliki cookie pomagają właścicielem stron, statystyczne pliki cookie pomagają właścicielom stron,
    marketingowe pliki cookie stosowane są w celu śledzenia,
    nieklasyfikowane pliki cookie to pliki które są w procesie,
    prawo stanowi że możemy przechowywać pliki cookie na urządzeniu`),
  pt: opening(`os cookies necessários ajudam a tornar um website útil,
    os cookies estatísticos ajudam os proprietários de websites a,
    os cookies de marketing são utilizados para rastrear os visitantes`),
  da: opening(`nødvendige cookies hjælper med at gøre en hjemmeside brugbar,
    præference-cookies gør det muligt for en hjemmeside at huske,
    uklassificerede cookies er cookies som vi er i færd med`),
  sv: opening(`nödvändiga cookies hjälper till att göra en hemsida användbar,
    inställningscookies låter en hemsida komma ihåg,
    oklassificerade cookies är cookies som vi håller på att`),
  nb: opening(`nødvendige informasjonskapsler hjelper med å gjøre et nettsted brukbart,
    uklassifiserte informasjonskapsler er informasjonskapsler som vi`),
  fi: opening(`välttämättömät evästeet auttavat tekemään verkkosivustosta käyttökelpoisen,
    tilastoevästeet auttavat sivustojen omistajia ymmärtämään,
    markkinointievästeitä käytetään verkkosivustojen kävijöiden seurantaan`),
}
