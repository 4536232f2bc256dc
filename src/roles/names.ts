import { TextExpression } from '../unicode/ascii.js'

/** Small words inside of names. */
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|zu|zur|bin|al|el|y|e|st\\.?)'
const NAME_WORD = "\\p{Lu}[\\p{L}'’.-]*"
const NAME = `${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){1,4}`

const NAME_ALONE = new TextExpression(() => new RegExp(`^${NAME}$`, 'u'))
const NAME_AT_START = new TextExpression(() => new RegExp(`^${NAME}`, 'u'))
const eastAsianName = (): RegExp => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}·・ ]{2,14}$/u
const MAX_NAME = 60

/**
 * How a line says who wrote it: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Russian, Chinese, Japanese, Korean. Words that also begin sentences need the name to be
 * all that follows.
 */
const LEAD =
  /^(?:(?:(?:written|posted|reported|story|words|text|article|published|authored) )?by|authors?|von|ein (?:beitrag|artikel|gastbeitrag) von|autor(?:in|en)?|text|par|(?:écrit|publié|rédigé) par|por|(?:escrito|publicado) por|(?:texto|texte|testo)(?: de| di)?|di|a cura di|scritto da|door|geschreven door|tekst|autor(?:ka)?|przez|opracował|opracowała|автор|текст|作者|记者|記者|撰文|文|글|기자)(?: ?[:：/] ?| )/iu
/** What may follow a name on its line: an office, a date, a reading time, an address. */
const TAIL = /(?:,| \||\s[•·–—-]\s| on | am | le | el | il |\s?\(|Published|Updated|Posted|Last |@|\d).*$/u

/** Of things, not of people. */
const POSSESSIVE = /['\u2019]s(?!\w)/

/** True for two to five capitalised words and nothing else. */
export function isBareName(text: string): boolean {
  if (POSSESSIVE.test(text)) return false
  return text.length <= MAX_NAME && NAME_ALONE.for(text).test(text) && text !== text.toUpperCase()
}

/** The name that a text begins with, if it begins with one. */
export function nameAtStart(text: string): string | undefined {
  const start = text.slice(0, 120)
  return NAME_AT_START.for(start).exec(start)?.[0]
}

/** The author that a byline names; undefined when the line is none. */
export function authorOf(text: string): string | undefined {
  if (text.length > 160) return undefined
  const lead = LEAD.exec(text)
  if (lead === null) return undefined
  const rest = text.slice(lead[0].length).trim()
  const name = rest.replace(TAIL, '').replace(/[.,;:\s]+$/, '')
  const people = name.split(/\s+(?:and|und|et|y|e|i|en|и|&)\s+|,\s*/u)
  const isNamed = people.length > 0 && people.every((person) => isPerson(person))
  // A sentence may begin like a byline; it does not end with the name.
  return isNamed && rest.length <= name.length + 80 && !/[a-zа-я]{3,}[.!?]$/u.test(text) ? name : undefined
}

function isPerson(text: string): boolean {
  return (isBareName(titleCased(text)) && /\p{Lu}/u.test(text)) || eastAsianName().test(text)
}

/** `ANN LEE` as `Ann Lee`; other text as it is. */
function titleCased(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
