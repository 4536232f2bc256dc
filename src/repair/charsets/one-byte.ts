/**
 * Text in a charset of its own language that was read as ISO-8859-1 or windows-1252, and the way back. Where UTF-8 was
 * misread a sign stands behind each letter; here letters with accents stand in rows, as in no language.
 */

import { countMatches } from '../../tools/count-matches.js'
import { type Charset, WINDOWS_1252 } from './charsets.js'

/** A charset, the letters of its languages that are met most, the share of them in any text of theirs, and small words. */
interface Reading {
  readonly charset: string
  readonly frequent: ReadonlySet<string>
  readonly least: number
  readonly words: ReadonlySet<string>
}

const reading = (charset: string, frequent: string, least: number, words = ''): Reading => ({
  charset,
  frequent: new Set(frequent),
  least,
  words: new Set(words.split(' ')),
})
const RUSSIAN_WORDS = 'и в не на что с как это по но он из за к от у і та до й'
const GREEK_WORDS = 'και το η ο να του της τα στο δεν με για από την τον'
const HEBREW_WORDS = 'של את על לא הוא היא כל גם אל עם זה כי'
const ARABIC_WORDS = 'في من على إلى أن لا هذا عن التي كان ما'
const CYRILLIC = 'оеаинтсрвлкмдіъ'
const HAN = '的一是不了在人有我他这這中大来來上个個们們'
const KANA = 'のにはをたがでてとしれさいるなもら'

const HEBREW = 'יוהלאתרבמשנ'
const ARABIC = 'ايلمنوترهبعدةأ'

/** Those of one byte a letter; of charsets in which a text says the same the first goes. */
const OF_ALPHABETS: readonly Reading[] = [
  reading('windows-1251', CYRILLIC, 0.6, RUSSIAN_WORDS),
  reading('koi8-r', CYRILLIC, 0.6, RUSSIAN_WORDS),
  reading('koi8-u', CYRILLIC, 0.6, RUSSIAN_WORDS),
  reading('ibm866', CYRILLIC, 0.6, RUSSIAN_WORDS),
  reading('iso-8859-5', CYRILLIC, 0.6, RUSSIAN_WORDS),
  reading('windows-1253', 'αοιετνσρηκυπςμλ', 0.6, GREEK_WORDS),
  reading('windows-1255', HEBREW, 0.6, HEBREW_WORDS),
  reading('windows-1256', ARABIC, 0.6, ARABIC_WORDS),
  reading('iso-8859-6', ARABIC, 0.6, ARABIC_WORDS),
  reading('windows-874', 'านรกอเงมยลวดทสตะ่้', 0.6),
]
/** Those of two, which have a character for nearly all that the bytes of others may say. */
const OF_TWO_BYTES: readonly Reading[] = [
  reading('euc-kr', '이다는을가의에고를은지도한로하사기리', 0.2),
  reading('gbk', HAN, 0.07),
  reading('big5', HAN, 0.07),
  reading('shift_jis', KANA, 0.2),
  reading('euc-jp', KANA, 0.2),
]

const BEYOND_ASCII = /[^\u0000-\u007F]/g
const LETTERS = /\p{L}/gu
const WORDS = /[\p{L}\p{M}]+/gu
const VISIBLE = /\S/g
/** A letter with an accent directly behind another. */
const IN_A_ROW = /(?<=[\u00C0-\u00FF])[\u00C0-\u00FF]/g
/** So many of them, and such a share of all letters and of all characters beyond ASCII, no language has. */
const ENOUGH = 12
const ROWS = 0.25

/** The share of characters beyond ASCII in a text that is none in Latin script. */
const MOSTLY_BEYOND = 0.4

/** True for a text that is not UTF-8 misread but text of another charset, read as ISO-8859-1 or windows-1252. */
export function isOfOtherCharset(text: string): boolean {
  const rows = countMatches(text, IN_A_ROW)
  const all = Math.max(countMatches(text, LETTERS), countMatches(text, BEYOND_ASCII))
  return (rows >= ENOUGH && rows >= ROWS * all) || isOfTwoBytes(text)
}

/** Control characters and letters that are left of Shift-JIS, whose first bytes show as the former. */
const CONTROLS = /[\u0080-\u009F]/g
const HIGH = /[\u00A0-\u00FF]/g
const ENOUGH_CONTROLS = 4
const ENOUGH_HIGH = 3

/** True where control characters and accented letters make up much of a text, and no UTF-8. */
function isOfTwoBytes(text: string): boolean {
  if (countMatches(text, CONTROLS) < ENOUGH_CONTROLS) return false
  const rest = text.replace(WINDOWS_1252.sequences, '')
  const controls = countMatches(rest, CONTROLS)
  const high = countMatches(rest, HIGH)
  const visible = countMatches(text, VISIBLE)
  return controls >= ENOUGH_CONTROLS && high >= ENOUGH_HIGH && controls + high >= MOSTLY_BEYOND * visible
}

/** Characters beyond ASCII from which they show the language. */
const ENOUGH_LETTERS = 60
/** Share of them that must show what bytes say: the letters of a text that is whole show themselves. */
const NEARLY_ALL = 0.9

/**
 * The charset that a text was in, by what its letters say in each.
 *
 * @param text all prose of a document
 * @returns its name, or undefined where no reading is of a language
 */
export function charsetByLetters(text: string): string | undefined {
  const beyond = text.match(BEYOND_ASCII) ?? []
  if (beyond.length < ENOUGH_LETTERS || beyond.length < MOSTLY_BEYOND * countMatches(text, VISIBLE)) return undefined
  const misread = beyond.filter((letter) => WINDOWS_1252.byteOf.has(letter)).length
  if (misread < NEARLY_ALL * beyond.length) return undefined
  return bestOf(OF_ALPHABETS, text) ?? bestOf(OF_TWO_BYTES, text)
}

/**
 * The charset that says most of its languages: by chance many letters are frequent ones of another language, too, but
 * no small words.
 */
function bestOf(readings: readonly Reading[], text: string): string | undefined {
  const shares = readings.map(({ charset, frequent, least, words }) => {
    const said = rereadAll(text, charset)
    const letters = shareOf(said.match(BEYOND_ASCII), (letter) => frequent.has(letter)) / least
    return { charset, letters, all: letters + shareOf(said.match(WORDS), (word) => words.has(word)) }
  })
  const [best] = shares.filter(({ letters }) => letters >= 1).sort((a, b) => b.all - a.all)
  return best?.charset
}

function shareOf(all: readonly string[] | null, has: (one: string) => boolean): number {
  return all === null ? 0 : all.filter(has).length / all.length
}

const TOKEN = /[^\t\n\r ]*[^\u0000-\u007F\t\n\r ][^\t\n\r ]*/g

function rereadAll(text: string, charset: string): string {
  return text.replace(TOKEN, (token) => reread(token, charset) ?? token)
}

/**
 * The tokens of a text that say something else when they are read again.
 *
 * @param said what one says then; undefined when it says nothing
 */
export function tokensReadAgain(
  text: string,
  said: (token: string) => string | undefined,
): { from: number; to: number; text: string }[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => {
    return { from: index, to: index + token.length, text: said(token) ?? token }
  }).filter(({ from, to, text: now }) => now !== text.slice(from, to))
}

/** What the bytes of a token say in a charset; undefined when it has none or they say nothing. */
export function reread(token: string, charset: string): string | undefined {
  const bytes = bytesOf(token, WINDOWS_1252)
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function bytesOf(text: string, { byteOf }: Charset): Uint8Array | undefined {
  const bytes = Array.from(text, (character) => byteOf.get(character))
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[])
}
