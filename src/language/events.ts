import { once } from '../tools/once.js'

/**
 * "When:", "Deadline:", "Einlass:": labels of when something takes place or ends, in the languages of the lexicon and
 * in lower case.
 */
const label = once(
  () =>
    /^[^\p{L}\d]*(?:when|date (?:and|&) time|event date|deadline|closing date|apply by|doors(?: open)?|effective(?: date)?|starts?|ends?|valid (?:until|from|through)|wann|datum und uhrzeit|termin|beginn|einlass|anmeldeschluss|bewerbungsschluss|quand|date et heure|date limite|cuándo|fecha y hora|fecha límite|quando|data e ora|data e hora|scadenza|prazo|wanneer|kiedy|termin składania|когда|начало|срок|日時|日程|開催日|締切|截止|时间|時間|일시|마감)\s*[:：]/u,
)
/** What begins a sentence on where and when something took place: "Held in the school on Monday 15 May". */
const HELD =
  /^(?:held|recorded|filmed|adopted|signed|gehalten|aufgenommen|tenue? |celebrad[oa]|tenut[oa]|realizad[oa]|gehouden)\s/
/** From one hour to another: "16:30 – 18:00", "4.30 to 6 pm", in lower case. */
const HOURS =
  /(?<![\d.:/-])\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?\s*(?:[-–—]|to|until|bis|à|a|alle|tot|do)\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\b|uhr\b|h\b|(?<=[:.h]\d{2}))/

/** Names of elements that tell when something takes place. */
export const EVENT_NAMES = /(?:^|[\s_-])events?(?=[\s_-]|$)|startdate|enddate/i

/** From one year to another: the dates of a life. Words before the second date say that it is one of a change. */
const years = once(() => /(\d{4})\D{0,3}[-–—]\s*(?:\p{L}+\.?\s+\d\d?(?:st|nd|rd|th)?,?\s+|\d\d?\D{1,15})?(\d{4})/u)
const FEWEST_YEARS = 10

function tellsOfLife(text: string): boolean {
  const [, from, to] = years().exec(text) ?? []
  return Number(to) - Number(from) >= FEWEST_YEARS
}

/** True for a line that dates an event, a life, an offer or a deadline and no publication. */
export function tellsOfEvent(text: string): boolean {
  const lower = text.toLowerCase()
  return tellsOfLife(text) || [label(), HELD, HOURS].some((told) => told.test(lower))
}
