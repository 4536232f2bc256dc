import { TextExpression } from '../unicode/ascii.js'
import { furtherScripts } from './load-further.js'

/** Small words inside of names, and how many of them stand side by side. */
const PARTICLES = new Set(
  'de da do dos del della di du la le van von der den ten ter zu zur bin al el y e st st.'.split(' '),
)
const MOST_PARTICLES = 2
/** How many words with a capital a name has. */
const FEWEST_WORDS = 2
const MOST_WORDS = 5
const NAME_WORD = new TextExpression(String.raw`^\p{Lu}[\p{L}'\u2019.-]*`)
const MAX_NAME = 60

/**
 * How a line says who wrote it, in lower case, in the languages of the lexicon with Latin letters. Words that also begin
 * sentences need the name to be all that follows. Compiled without `iu`, which takes several times as long.
 */
const LEAD =
  /^(?:(?:(?:written|posted|reported|story|words|text|article|published|authored) )?by|authors?|(?:eingestellt |gepostet )?von|ein (?:beitrag|artikel|gastbeitrag) von|autor(?:in|en)?|text|par|(?:écrit|publié|rédigé|propos recueillis) par|por|(?:escrito|publicado|postado) por|(?:texto|texte|testo)(?: de| di)?|di|a cura di|(?:scritto|pubblicato|postato) da|door|(?:geschreven|gepost|geplaatst) door|tekst|autor(?:ka)?|przez|opracowała?|rozmawiała?|(?:skr[ei]ve[nt] )?a[fv]|oleh|penulis|teksti)(?: ?[:/] ?| )/
/** What may follow a name on its line: an office, a place, a date, a reading time, an address. */
const TAIL = new TextExpression(
  String.raw`(?:,| \||\s[\u2022\u00b7\u2013\u2014-]\s| on | at | in | am | le | el | il |\s?\(|\s\p{L}{1,4}(?: las)? (?=\d{1,2}[:.h]\d\d)|Published|Updated|Posted|Last |Leave |@|\d).*$`,
)

/** What stands below posts of blogs, whatever their author is called: who posted them, and the time. */
const POSTED = /^(?:Posted|Eingestellt|Gepostet|Publicado|Publi\u00e9|Pubblicato|Postado|Gepost|Geplaatst) /
const atTime = (): RegExp => /\s\p{L}{1,4}(?: las)? \d{1,2}[:.h]\d\d(?: ?[APap]\.?[Mm]\.?)?$/u
const LONGEST_SIGNATURE = 70

/** Of things, not of people. */
const POSSESSIVE = /['\u2019]s(?!\w)/

/** True for two to five capitalised words and nothing else. */
export function isBareName(text: string): boolean {
  if (text.length > MAX_NAME || POSSESSIVE.test(text)) return false
  return nameLength(text) === text.length && text !== text.toUpperCase()
}

/** The name that a text begins with, if it begins with one. */
export function nameAtStart(text: string): string | undefined {
  const start = text.slice(0, 120)
  const length = nameLength(start)
  return length === 0 ? undefined : start.slice(0, length)
}

/** How many code units at the start of a text are a name: capitalised words, small words between them. */
function nameLength(text: string): number {
  const wordStart = NAME_WORD.for(text)
  let length = 0
  let at = 0
  let words = 0
  let particles = 0
  while (words < MOST_WORDS) {
    const word = wordStart.exec(text.slice(at))?.[0]
    if (word !== undefined) {
      words++
      particles = 0
      length = at + word.length
      if (text[length] !== ' ') break
      at = length + 1
      continue
    }
    const end = text.indexOf(' ', at)
    if (words === 0 || end === -1 || particles === MOST_PARTICLES || !PARTICLES.has(text.slice(at, end))) break
    particles++
    at = end + 1
  }
  return words < FEWEST_WORDS ? 0 : length
}

/** The author that a byline names; undefined when the line is none. */
export function authorOf(text: string): string | undefined {
  if (text.length > 160) return undefined
  const lower = text.toLowerCase()
  const further = furtherScripts()
  const lead = LEAD.exec(lower) ?? further?.LEAD.exec(lower)
  if (!lead) return further?.signer(text)
  const rest = text.slice(lead[0].length).trim()
  if (text.length <= LONGEST_SIGNATURE && POSTED.test(text) && atTime().test(rest)) return rest.replace(atTime(), '')
  const name = rest.replace(TAIL.for(rest), '').replace(/[.,;:\s]+$/, '')
  const people = name.split(/\s+(?:and|und|et|y|e|i|en|и|&)\s+|,\s*/u)
  const isNamed = people.length > 0 && people.every((person) => isPerson(person))
  // A sentence may begin like a byline; it does not end with the name.
  return isNamed && rest.length <= name.length + 80 && !/[a-zа-я]{3,}[.!?]$/u.test(text) ? name : undefined
}

function isPerson(text: string): boolean {
  return (isBareName(titleCased(text)) && /\p{Lu}/u.test(text)) || furtherScripts()?.mayBeName(text) === true
}

/** `ANN LEE` as `Ann Lee`; other text as it is. */
function titleCased(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
