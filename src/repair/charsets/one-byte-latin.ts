/**
 * Text of a language in Latin letters that was kept in a charset of one byte a letter and read in another: Polish in
 * windows-1250 as windows-1252, German in windows-1252 as windows-1251. Few letters go wrong, and most of those become
 * letters again, so nothing but the language shows them: all of a text are of one alphabet or they are of none.
 */
import { UPPER_HALVES } from '../../unicode/charsets-data.js'
import { isSwappedThroughout } from '../letters/look-alikes.js'
import { CHARSETS, type Charset, WINDOWS_1251, WINDOWS_1252 } from './charsets.js'
import { LATIN_LANGUAGES } from './latin-letters-data.js'

/** A charset that a text was read in, and the one that it was in. */
export interface Misreading {
  readonly read: Charset
  readonly was: keyof typeof UPPER_HALVES
}

const charsetNamed = (name: string): Charset => CHARSETS.find((charset) => charset.name === name) as Charset

/** Those that programs make: the charset of the system in place of that of the text. */
const MISREADINGS: readonly Misreading[] = [
  { read: WINDOWS_1252, was: 'windows-1250' },
  { read: WINDOWS_1252, was: 'iso-8859-2' },
  { read: WINDOWS_1252, was: 'windows-1254' },
  { read: WINDOWS_1252, was: 'windows-1257' },
  { read: WINDOWS_1251, was: 'windows-1252' },
  { read: WINDOWS_1251, was: 'windows-1250' },
  { read: WINDOWS_1252, was: 'macintosh' },
  { read: charsetNamed('macintosh'), was: 'windows-1252' },
  { read: WINDOWS_1252, was: 'cp850' },
  { read: charsetNamed('cp850'), was: 'windows-1252' },
]

const WORD =
  /(?:(?<=[\p{L}\p{M}])[^\s\p{L}\p{M}]+(?=[\p{L}\p{M}])|[\p{L}\p{M}]|(?=[^\u0000-\u007F])[\p{S}\p{N}\p{Cc}])+/gu
/** Marks that stand in words of whole texts, and the dot that the small form of a Turkish capital has. */
const WITHIN = /[\u0000-\u007F\u2018\u2019\u00B7\u2010-\u2015\u2026\u00AD\u200B-\u200D\u0307]/
const AROUND = /^\p{P}+|\p{P}+$/gu
/** No word has such a capital behind a small letter. */
const ODD_CAPITAL = /\p{Ll}(?=[^\u0000-\u007F])\p{Lu}/u
const BEYOND_ASCII = /[^\u0000-\u007F]/

/** Words with letters beyond ASCII, each once, in the order of the text. */
function wordsBeyond(text: string): string[] {
  return [...new Set(text.match(WORD) ?? [])].filter((word) => BEYOND_ASCII.test(word))
}

/** How many of the words are written in the letters of one language, the best of those that are kept in a charset. */
function ofOneLanguage(words: readonly string[], charset?: string): number {
  const languages = LATIN_LANGUAGES.filter((language) => charset === undefined || language.charset === charset)
  return Math.max(0, ...languages.map(({ letters }) => words.filter((word) => isOf(word, letters)).length))
}

function isOf(word: string, letters: string): boolean {
  const said = word.normalize('NFC').replace(AROUND, '')
  if (ODD_CAPITAL.test(said)) return false
  return [...said.toLowerCase()].every((letter) => WITHIN.test(letter) || letters.includes(letter))
}

/** So many words beyond ASCII a text must have, so many of them in no language's letters, and nearly all in those of one then. */
const ENOUGH_WORDS = 6
const ENOUGH_ODD = 3
const MOST_WHOLE = 0.8
const NEARLY_ALL = 0.95
/** The charset of the language that a misread charset says: that of a Macintosh or of DOS held those of the West. */
const kept = (was: string): string => {
  if (was === 'iso-8859-2') return 'windows-1250'
  return was.startsWith('windows') ? was : 'windows-1252'
}
/** Words that most languages of the West could have written, as those of Hungarian, are misread where all of many are of one language then. */
const ENOUGH_CHANGED = 4
const ENOUGH_CHANGED_LETTERS = 2

/**
 * What charset a text in Latin letters was in and which one it was read in.
 *
 * @param text all prose of a document, or of a paragraph
 * @returns undefined where its words are of one language as they are, or of none in any reading
 */
export function latinMisreading(text: string): Misreading | undefined {
  const words = wordsBeyond(text)
  const whole = ofOneLanguage(words)
  if (words.length < ENOUGH_WORDS || words.length - whole < ENOUGH_ODD) return undefined
  const isMostlyWhole = whole > MOST_WHOLE * words.length
  // Letters that all look Latin were swapped, not misread.
  const isSwapped = isSwappedThroughout(text)
  return MISREADINGS.find((misreading) => {
    if (isSwapped && misreading.read === WINDOWS_1251) return false
    const said = words.map((word) => readAs(word, misreading) ?? word)
    if (!isPlain(words, said, isMostlyWhole ? ENOUGH_CHANGED : 1)) return false
    return ofOneLanguage(said, kept(misreading.was)) >= (isMostlyWhole ? 1 : NEARLY_ALL) * words.length
  })
}

/** True where a reading changes so many words, in several letters: one that is the same everywhere is another damage. */
function isPlain(words: readonly string[], said: readonly string[], least: number): boolean {
  const changed = words.filter((word, index) => word !== said[index])
  const letters = new Set(
    words.flatMap((word, index) => [...word].filter((letter, at) => said[index]?.[at] !== letter)),
  )
  return changed.length >= least && letters.size >= ENOUGH_CHANGED_LETTERS
}

/** What a word says in the charset that it was in; undefined where it has letters that none of its bytes show as. */
export function readAs(text: string, { read, was }: Misreading): string | undefined {
  let said = ''
  for (const letter of text) {
    const byte = read.byteOf.get(letter)
    if (byte === undefined) return undefined
    said += byte < 0x80 ? letter : UPPER_HALVES[was].charAt(byte - 0x80)
  }
  return said
}
