import { countWords } from '../../../tools/count-words.js'
import { CAMEL_CASE_NAMES } from './names-data.js'

/** What is known of the words of a text as a whole, all in small letters. */
export interface Known {
  readonly words: ReadonlySet<string>
  /** Those with a capital inside that stand by themselves again and again. */
  readonly names: ReadonlySet<string>
  /** Those that sentences begin with. */
  readonly beginnings: ReadonlySet<string>
}

const WORD = /\p{L}+/gu
/** A word that stands by itself. */
const STANDING = /(?<![^\s(“"'‘])\p{L}+(?![^\s.,;:!?)”"'’-])/gu
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u
const SENTENCE_START = /[.!?]\s+(\p{Lu}\p{Ll}*)(?=\s)/gu

/** Reads the words of a text. */
export function knownOf(source: string): Known {
  const counts = new Map<string, number>()
  for (const [word] of source.matchAll(STANDING)) {
    if (!CAPITAL_INSIDE.test(word)) continue
    const small = word.toLowerCase()
    counts.set(small, (counts.get(small) ?? 0) + 1)
  }
  return {
    words: new Set(Array.from(source.matchAll(WORD), ([word]) => word.toLowerCase())),
    names: new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word)),
    beginnings: new Set(Array.from(source.matchAll(SENTENCE_START), ([, word = '']) => word.toLowerCase())),
  }
}

const BEFORE = /\p{L}+$/u
const BEHIND = /^\p{L}+/u
/** What words hang from that are no text: tags, addresses, names of variables; where an address ends, it is over. */
const TAGGED = /[#@/._-]\p{L}+$/u
const DOMAIN = /\w\.(?:com?|org|net|edu|gov|info|uk|de|fr|es|it|nl|pl|eu|at|ch|be|dk|se|fi|pt|br|jp|ca|au)$/
const SMALL = /^(?:\p{Lu}\p{Ll}+|\p{Ll}{2,})$/u
/** The last word of several in one, and the first. */
const LAST_PART = /\p{Lu}?\p{Ll}+$/u
const FIRST_PART = /^\p{Lu}\p{Ll}+/u
/** What a sentence, a heading or an entry of a menu begins with that is no such word: `I am`, `HOW TO`. */
const CAPITALS = /^(?:[AEIOYÀÉАВИКОСУЯ](?=['’\s])|\p{Lu}{2,}(?=\s))/u
/** One small letter, or a beginning of family names, before the capital: `iPhone`, `McAllister`, `DeVito`. */
const NAME_PREFIX = /^(?:\p{L}|[DL]e|[DL]a|D[iu]|Ma?c|Fitz|Van|Von|San|St)$/u
const ENDINGS = ['s', 'r', 'rs', 'er', 'ers', 'ing']
/** A heading, a label or an entry is at most so long. */
const MOST_WORDS = 14
const KNOWN_NAMES: ReadonlySet<string> = new Set(CAMEL_CASE_NAMES)

/**
 * True where a letter and a capital behind it belong to two words.
 *
 * @param before what stands before the capital, from the seam before on
 * @param behind what begins with the capital, or with a quotation mark before it
 */
export function isBetweenWords(before: string, behind: string, known: Known): boolean {
  const left = BEFORE.exec(before)?.[0] ?? ''
  const right = BEHIND.exec(behind)?.[0]
  if (left === '') return right !== undefined && /\d{2}$/.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(behind)
  if (right === undefined) return /\p{Ll}{2}$/u.test(left)
  if (TAGGED.test(before)) return DOMAIN.test(before)
  const last = LAST_PART.exec(left)?.[0] ?? left
  const first = FIRST_PART.exec(right)?.[0] ?? CAPITALS.exec(behind)?.[0]
  if (first === undefined || !SMALL.test(last) || NAME_PREFIX.test(last)) return false
  if (isName(last, first) || isRepeatedName(left + right, last, first, known)) return false
  return countWords(before) <= MOST_WORDS || known.beginnings.has(first.toLowerCase())
}

function isName(last: string, first: string): boolean {
  const word = (last + first).toLowerCase()
  return (
    KNOWN_NAMES.has(word) ||
    ENDINGS.some((ending) => word.endsWith(ending) && KNOWN_NAMES.has(word.slice(0, -ending.length)))
  )
}

/** What templates run together is repeated too, but its words stand elsewhere by themselves. */
function isRepeatedName(word: string, last: string, first: string, { names, words }: Known): boolean {
  return names.has(word.toLowerCase()) && !(words.has(last.toLowerCase()) && words.has(first.toLowerCase()))
}
