/**
 * Accents beside their letter. TeX draws an accent and its letter as two glyphs, mostly the accent first, and what takes
 * the text out of the PDF gives both: "B\u00A8ucherei", "franc\u00B8ais", "B \u00A8ucherei".
 */
import { languageByWords } from '../../language/function-words.js'
import { type Block, isProse } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { countMatches } from '../../tools/count-matches.js'
import { once } from '../../tools/once.js'
import { namesDamage } from './about-damage.js'
import { replaceMatches } from './replacements.js'

/** By the accent as a character of its own: the mark that joins a letter, and the letters that bear it. */
const ACCENTS: Readonly<Record<string, { readonly mark: string; readonly letters: string }>> = {
  '\u00A8': { mark: '\u0308', letters: 'aeiou\u0131' },
  '\u00B4': { mark: '\u0301', letters: 'aeiouy\u0131' },
  '\u00B8': { mark: '\u0327', letters: 'cst' },
  '\u02C6': { mark: '\u0302', letters: 'aeiou\u0131' },
  '\u02C7': { mark: '\u030C', letters: 'cdenrstz' },
  '\u02D8': { mark: '\u0306', letters: 'ag' },
  '\u02D9': { mark: '\u0307', letters: 'ez' },
  '\u02DA': { mark: '\u030A', letters: 'au' },
  '\u02DB': { mark: '\u0328', letters: 'ae' },
  '\u02DC': { mark: '\u0303', letters: 'ano' },
  '\u02DD': { mark: '\u030B', letters: 'ou' },
}
const ACUTE = '\u00B4'
/** Polish has it on other letters, and parts the endings of foreign names by it: "Kennedy\u00B4ego". */
const POLISH_ACUTE = 'oncsz'
/** Accents that begin words; the acute one and the cedilla only where others stand apart. */
const AT_HEAD = '\u00A8\u02C7\u02DA'
const AT_HEAD_IF_TOLD = '\u00B4\u00B8'
/** Accents over the names of mathematics. */
const OF_FORMULAS = '\u02C6\u02DC'

const L = '[A-Za-z\\u00C0-\\u024F]'
const SIGN = `[${Object.keys(ACCENTS).join('')}]`
const SURE_SIGN = SIGN.replace(ACUTE, '')
/** An accent between two letters, with a space before it or none, or at the head of a word. */
const PLACES = new RegExp(
  `(?:(?<=(?<letter>${L})(?<space> ?))|(?<![^\\s("'\\u2018\\u201C\\u201E\\u00AB\\u2013\\u2014/-]))(?<sign>${SIGN})(?<next>${L})`,
  'g',
)
/** One in a word that nobody writes so; the acute accent is an apostrophe as well. */
const SURE = new RegExp(`${L}${SURE_SIGN}${L}{2}|${L}{2}${SURE_SIGN}${L}|${L}\\u00B4\\u0131`, 'g')
const SURE_HEAD = new RegExp(`(?<![^\\s("'\\u201C\\u201E])[${AT_HEAD}]${L}{3}`, 'g')
const SPACED = new RegExp(`${L} ${SIGN}[a-z\\u0131]`, 'g')
const ACUTE_VOWEL = new RegExp(`${L}\\u00B4[aeiou\\u0131]`, 'g')
/** So many show that the accents of a text stand apart; of acute ones alone more. */
const ENOUGH = 2
const ENOUGH_ACUTE = 4

/** What a text calls accents: it shows them on purpose. */
const KIND =
  /\b(?:accents?|diacritics?|diaeres[ei]s|[Uu]mlaut[es]?n?|tildes?|carons?|cedillas?|circumflex|macrons?|dead keys?|keyboards?|Tastatur|Taste|Trema|h\u00E1\u010Dek|La[Tt]e[Xx]|TeX|ASCII|OCR|types?|typed|phonetic\w*|phonem\w*|IPA)\b/
/** An apostrophe with the sign of the acute accent. */
const APOSTROPHE = new RegExp(`[A-Za-z]\\u00B4(?:s|t|ll|re|ve|m|d)(?!${L})`)
/** Letters of Turkish, in which such an apostrophe parts names from their endings. */
const TURKISH = new RegExp(`[\\u011F\\u011E\\u0130]|(?<!${SIGN})\\u0131`)
const ACUTE_LANGUAGES = new Set(['es', 'pt', 'fr', 'cs', 'hu'])
const ACUTE_LETTER = /[\u00E1\u00E9\u00ED\u00F3\u00FA]/
/** A word that ends in e with an acute accent, and is none that is shortened. */
const LONG_BEFORE = new RegExp(`${L}{2}[b-df-hj-np-tv-z]$`)

/** So many characters hold the rest of any word. */
const NEAR = 30
const WORD = new RegExp(`${L}+`, 'g')
const WORD_START = new RegExp(`^${L}+`)
const END_OF_WORD = new RegExp(`(?!${L}|${SIGN})`)
const LAST_LETTERS = new RegExp(`${L}{0,${NEAR}}$`)
const JOINED = new RegExp(`(?<!${L})${L}+ ?${SIGN}${L}+`, 'g')
/** The start of a word that is no word itself: it has no vowel, and is no preposition of a Slavic language. */
const NO_WORD = /^(?![kosvwz]$)[^aeiouy\u00C0-\u024F]+$/i
/** How German words begin that have an umlaut at their head. */
const GERMAN_HEAD = /^(?:ube|ubr|ubl|ubt|off|ost|oko|ahn|au\u00DF|auss|and|alt|arg|arz)/

/** What is known of a whole text. */
interface Seen {
  readonly isTold: boolean
  /** True where the accents stand behind their letters. */
  readonly isBehind: boolean
  /** True where a space stands before the accents in words. */
  readonly isSpaced: boolean
  readonly hasAcute: boolean
  readonly isPolish: boolean
  readonly words: ReadonlySet<string>
}

/** One accent that stands apart. */
interface Place {
  readonly sign: string
  readonly next: string
  /** The letters before it, up to a space. */
  readonly before: string
  readonly after: string
}

/** The letter that an accent belongs to, with it: the one before it or the next. */
interface Accented {
  readonly ofLast?: string
  readonly ofNext?: string | undefined
}

/** Writes accents that stand apart as the letters that they make. */
export function* joinedAccents(blocks: readonly Block[]): Iterable<Edit> {
  const prose = blocks.filter(isProse)
  const seen = once(() => seenIn(prose.map(({ text }) => text).join('\n')))
  yield* replaceMatches(blocks, PLACES, ({ index, groups }, { text }) => {
    const { letter = '', space = '', sign = '', next = '' } = groups ?? {}
    const end = index - space.length
    const before = LAST_LETTERS.exec(text.slice(Math.max(0, end - NEAR), end))?.[0] ?? ''
    const after = text.slice(index + 2, index + 2 + NEAR)
    const place = { sign, next, before, after }
    const isInWord = letter !== '' && (space === '' || isSpacedWord(place, seen()))
    const letters: Accented | undefined = isInWord ? inWord(place, seen()) : { ofNext: atHead(place, seen()) }
    if (letters === undefined || namesDamage(text, { from: index, to: index + 2 }, KIND)) return undefined
    const message = 'an accent apart from its letter'
    if (letters.ofLast !== undefined) return { from: end - 1, to: index + 1, insert: letters.ofLast, message }
    if (letters.ofNext === undefined) return undefined
    return { from: isInWord ? end : index, to: index + 2, insert: letters.ofNext, message }
  })
}

function seenIn(text: string): Seen {
  const sure = countMatches(text, SURE)
  const isSpaced = sure === 0 && countMatches(text, SPACED) >= ENOUGH
  const language = languageByWords(text)
  const isPolish = language === 'pl'
  const isAcuteText =
    language !== undefined &&
    ACUTE_LANGUAGES.has(language) &&
    !ACUTE_LETTER.test(text) &&
    countMatches(text, ACUTE_VOWEL) >= ENOUGH_ACUTE
  return {
    isTold: sure + countMatches(text, SURE_HEAD) >= ENOUGH || isSpaced || isAcuteText,
    isBehind: isBehindLetters(text),
    isSpaced,
    hasAcute: isPolish || (language !== 'tr' && !APOSTROPHE.test(text) && !TURKISH.test(text)),
    isPolish,
    words: new Set(text.replace(JOINED, ' ').match(WORD)),
  }
}

/** True where more of the accents that one letter alone can bear stand behind it. */
function isBehindLetters(text: string): boolean {
  let behind = 0
  for (const { groups } of text.matchAll(PLACES)) {
    const { letter = '', sign = '', next = '' } = groups ?? {}
    const isOfNext = composed(next, sign) !== undefined
    const isOfLast = composed(letter, sign) !== undefined
    if (letter !== '' && sign !== '\u00B8' && isOfNext !== isOfLast) behind += isOfLast ? 1 : -1
  }
  return behind > 0
}

/** The letter with an accent, or undefined where it bears none such. */
function composed(letter: string, sign: string, isPolish = false): string | undefined {
  const { mark = '', letters = '' } = ACCENTS[sign] ?? {}
  const bearers = isPolish && sign === ACUTE ? POLISH_ACUTE : letters
  if (letter === '' || !bearers.includes(letter.toLowerCase())) return undefined
  return (letter.replace('\u0131', 'i') + mark).normalize('NFC')
}

/** Of the letters around an accent the one that bears it, with it. */
function inWord(place: Place, seen: Seen): Accented | undefined {
  const { sign, next, before, after } = place
  const letters = before.length + 1 + (WORD_START.exec(after)?.[0].length ?? 0)
  const isLong = letters > 2 || (seen.isTold && !OF_FORMULAS.includes(sign))
  if (!isLong || (sign === ACUTE && !isAccent(place, seen))) return undefined
  const ofNext = composed(next, sign, seen.isPolish)
  const ofLast = sign === ACUTE && !seen.isBehind ? undefined : composed(before.slice(-1), sign, seen.isPolish)
  if (ofLast !== undefined && (seen.isBehind || ofNext === undefined)) return { ofLast }
  return ofNext === undefined ? undefined : { ofNext }
}

/** True for an acute accent that can be no apostrophe. */
function isAccent({ next, before, after }: Place, { isTold, hasAcute }: Seen): boolean {
  if (!hasAcute) return false
  return isTold || next === '\u0131' || (next === 'e' && LONG_BEFORE.test(before) && !WORD_START.test(after))
}

/** The first letter of a word with its accent. */
function atHead({ sign, next, after }: Place, { isTold, hasAcute, isPolish }: Seen): string | undefined {
  const letters = after.search(END_OF_WORD)
  const isHead = AT_HEAD.includes(sign)
    ? letters > 1 || (letters === 1 && isTold)
    : AT_HEAD_IF_TOLD.includes(sign) && isTold && letters > 0 && (sign !== ACUTE || hasAcute)
  return isHead ? composed(next, sign, isPolish) : undefined
}

/** True where a space parts an accent from the start of its word, and not that word from the one before. */
function isSpacedWord({ sign, next, before, after }: Place, { isSpaced, isBehind, words }: Seen): boolean {
  if (!isSpaced) return false
  if (isBehind || NO_WORD.test(before) || next === '\u0131') return true
  const isSmall = next === next.toLowerCase()
  return isSmall && sign === '\u00A8' && !words.has(before) && !GERMAN_HEAD.test(next + after)
}
