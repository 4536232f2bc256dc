import { CYRILLIC, GREEK, HAN, HANGUL, LATIN } from '../../unicode/alphabet-classes-data.js'
import { COMMON, systemAt, systemName } from '../../unicode/scripts.js'
import { CONTACT } from '../spam/contacts.js'
import { spamStretches } from '../spam/words.js'

/** The writing systems in which most of the world's documents beside Latin ones are written. */
const SYSTEMS = ['Han', 'Hangul', 'Cyrillic'] as const

/** From this many runs on a script is at home in a document: being glued alone then convicts no run of it. */
const AT_HOME = 20

/** The same for words of several scripts at once. */
const LATIN_BY_FAR = 8

/** Where Latin letters are this many times as frequent the text is Latin, however much of it is code. */
const MOSTLY = 20

/** What a reader does not see between two letters: marks, tags and targets of links, references, invisible characters. */
const UNSEEN =
  '(?:[*_~`\\[\\]\\\\\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]|<[^<>]{0,200}>|&[#\\w]{1,32};|\\([^()\\s]{0,500}\\))*'
const LETTERS = {
  Han: `[${HAN}]`,
  Hangul: `[${HANGUL}]`,
  Cyrillic: `[${CYRILLIC}]`,
} as const

/** Any other letter; Greek ones are symbols of formulas unless they make a word. */
const OTHER_LETTERS = `(?:[${GREEK}]{4,}|(?![${GREEK}]|\\p{Script=Latin})(?=[^\\0-\\x7F])\\p{L})`
const ANY_LETTERS = `(?:${Object.values(LETTERS).join('|')}|${OTHER_LETTERS})`

/** True where a Latin letter and one of the system stand side by side for a reader. */
function isGlued(source: string, letter: string): boolean {
  const latin = `[${LATIN}]`
  // Both ways from the rarer letter: looking on from each Latin one would read the whole file many times.
  return new RegExp(`${letter}${UNSEEN}${latin}|(?<=${latin}${UNSEEN})${letter}`, 'u').test(source)
}

/** Vietnamese is written with letters beyond the class. */
const NOT_LATIN = new RegExp(`[^\\0-\\x7F${LATIN}\\u1E00-\\u1EFF]+`, 'g')

/** How the letters of a source are spread. */
interface Spread {
  readonly latin: number
  /** Letters and runs by place in `SYSTEMS`. */
  readonly letters: readonly number[]
  readonly runs: readonly number[]
  /** Letters of any other script. */
  readonly others: number
}

/**
 * Tells without a syntax tree whether any run of a foreign script could be convicted in a document. One that is
 * written in Latin and one other script throughout, or in Latin with words of many scripts, holds such a run only
 * where it advertises, names a contact, or is glued to a word in a script that has spaces.
 *
 * @param source of a Markdown document with letters beyond Latin; code and addresses count as text, which only
 *   makes the answer more careful
 */
export function mayHoldInjectedRun(source: string): boolean {
  const spread = spreadOf(source)
  const { latin, letters, runs, others } = spread
  const present = SYSTEMS.filter((_, index) => letters[index] !== 0)
  const [system] = present
  if (others > 0 || present.length !== 1 || system === undefined) return mayHoldAmongMany(source, spread)
  const index = SYSTEMS.indexOf(system)
  if (hasContact(source, LETTERS[system])) return true
  const isAtHome = (runs[index] as number) >= AT_HOME
  // Scripts without spaces glue Latin words all the time, and convict none where they are at home.
  if ((system === 'Cyrillic' || !isAtHome) && isGlued(source, LETTERS[system])) return true
  // Beside letters without case a Latin word may begin anywhere.
  if ((letters[index] as number) * MOSTLY > latin && holdsLatinOffer(source.replace(NOT_LATIN, ' '))) return true
  return (!isAtHome || (letters[index] as number) <= latin) && advertisesIn(source, system)
}

/** Words of many scripts are names of languages as a rule, in a text that is Latin by far. */
function mayHoldAmongMany(source: string, { latin, letters, others }: Spread): boolean {
  if ((others + letters.reduce((sum, count) => sum + count, 0)) * LATIN_BY_FAR > latin) return true
  if (hasContact(source, ANY_LETTERS) || isGlued(source, ANY_LETTERS)) return true
  return runsOf(source).some((run) => {
    const system = systemName(systemAt(run.codePointAt(0) ?? 0))
    return spamStretches(run, system).length > 0
  })
}

/** The stretches of each script, with a space for whatever stands between two of its words. */
function runsOf(source: string): string[] {
  const runs: string[] = []
  let last = COMMON
  let end = 0
  for (const { 0: letter, index } of source.matchAll(new RegExp(`${ANY_LETTERS}\\p{M}*`, 'gu'))) {
    const system = systemAt(letter.codePointAt(0) ?? 0)
    const run = system === last ? `${runs.pop() ?? ''}${index === end ? '' : ' '}` : ''
    runs.push(run + letter)
    last = system
    end = index + letter.length
  }
  return runs
}

/** So near to a Latin abbreviation or a contact stand the letters of its run. */
const NEAR = 8

function isNear(letters: RegExp, source: string, from: number, to: number): boolean {
  return letters.test(source.slice(Math.max(0, from - NEAR), to + NEAR))
}

function hasContact(source: string, letter: string): boolean {
  const letters = new RegExp(letter, 'u')
  return [...source.matchAll(CONTACT)].some(({ 0: { length }, index }) =>
    isNear(letters, source, index, index + length),
  )
}

function advertisesIn(source: string, system: (typeof SYSTEMS)[number]): boolean {
  return partsNear(source, LETTERS[system]).some((part) =>
    spamStretches(part, system).some(({ from, to }) => !(isLatin(part[from]) && isInWord(part, from, to))),
  )
}

/** The parts of a source that hold letters, with what stands near them: most of a file is not looked through. */
function partsNear(source: string, letter: string): string[] {
  const parts: string[] = []
  let end = 0
  let start = 0
  for (const {
    0: { length },
    index,
  } of source.matchAll(new RegExp(`${letter}+`, 'gu'))) {
    if (index - NEAR > end) {
      if (end > 0) parts.push(source.slice(start, end))
      start = Math.max(0, index - NEAR)
    }
    end = index + length + NEAR
  }
  return end > 0 ? [...parts, source.slice(start, end)] : parts
}

const isLatin = (letter = ''): boolean => /[A-Za-z]/.test(letter)

/** "AV" sells beside Han and is part of "java". */
function isInWord(source: string, from: number, to: number): boolean {
  return isLatin(source[from - 1]) || isLatin(source[to])
}

function holdsLatinOffer(words: string): boolean {
  return spamStretches(words, 'Latin').some(({ from, to }) => /\s/.test(words.slice(from, to)))
}

function spreadOf(source: string): Spread {
  const letters = [0, 0, 0]
  const runs = [0, 0, 0]
  let latin = 0
  let others = 0
  let last = -1
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code < 0x80) {
      const lower = code | 0x20
      if (lower >= 0x61 && lower <= 0x7a) latin++
      if (code !== 0x20) last = -1
      continue
    }
    const point = source.codePointAt(at) as number
    if (point > LAST_UNIT) at++
    const system = placeOf(point)
    if (system === OTHER) others++
    if (system === LATIN_PLACE) latin++
    if (system >= 0) {
      letters[system] = (letters[system] as number) + 1
      if (last !== system) runs[system] = (runs[system] as number) + 1
    }
    last = system
  }
  return { latin, letters, runs, others }
}

const LATIN_PLACE = -2
const OTHER = -3
const NONE = -1
const LAST_UNIT = 0xffff
const PLACES = new Map<string, number>([
  ...SYSTEMS.map((name, index) => [name, index] as const),
  ['Latin', LATIN_PLACE],
  ['Common', NONE],
])

/** The place in `SYSTEMS` of a letter, `LATIN_PLACE`, `NONE` for what all scripts share, or `OTHER`. */
function placeOf(point: number): number {
  return PLACES.get(systemName(systemAt(point))) ?? OTHER
}
