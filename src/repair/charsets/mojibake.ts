/**
 * UTF-8 that was read in a one-byte charset, and the way back.
 *
 * The idea is ftfy's (Robyn Speer, https://github.com/rspeer/python-ftfy): a sequence of characters whose bytes in
 * the wrong charset are valid UTF-8 hardly ever stands in real text. Written anew: each stretch between spaces is
 * read in every charset, and the reading is taken that leaves nothing odd where something odd was.
 */

import { countMatches } from '../../tools/count-matches.js'
import {
  ABOUT_CHARSETS,
  CHARSETS,
  type Charset,
  decode,
  fromLatin1Control,
  type Unscrambled,
  WINDOWS_1251,
  WINDOWS_1252,
} from './charsets.js'
import { cutShort } from './cut-short.js'
import { oddity } from './oddity.js'

/** Characters that mojibake really hides: letters and marks of living scripts, punctuation, currency, emoji. */
const PLAUSIBLE =
  /^(?:[\u00A0-\u017E\u0192\u0218-\u021B\u01A0\u01A1\u01AF\u01B0\u01CD-\u01DC\u0259\u025B\u0254\u0370-\u052F\u0531-\u058F\u0591-\u05F4\u0600-\u06FF\u0750-\u077F\u08A0-\u139F\u1780-\u18AF\u1C90-\u1CBF\u1E00-\u1FFF\u2010-\u2027\u202F-\u205E\u2070-\u209C\u20A0-\u20BF\u2100-\u22FF\u2300-\u23FF\u2500-\u27BF\u2800\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFB00-\uFB06\uFB1D-\uFB4F\uFE0F\uFEFF\uFF01-\uFF5E\u200B-\u200F\u{1F000}-\u{1FAFF}\uFFFD\u0300-\u0304\u0306-\u030C\u031B\u0323\u0327\u0328\u0332-\u0338\u02B0-\u02FF\u0080-\u009F]|[\x20-\x7E])+$/u

const MENTION = 6

/** Deepest nesting of one misreading in another. */
const MOST_LAYERS = 4

/**
 * Reads a match in a charset, and what comes out again in the same or in windows-1252, as deep as it goes.
 *
 * @param before the character in front of the match
 */
function unscramble(match: string, charset: Charset, before: string): { text: string; layers: string[] } | undefined {
  const layers: string[] = []
  let text = match
  while (layers.length < MOST_LAYERS) {
    const [next, used] = nextLayer(text, layers.length === 0 ? [charset] : [charset, WINDOWS_1252])
    if (used === undefined || (layers.length > 0 && isChance(text, next, before))) break
    text = next
    layers.push(used.name)
  }
  // Bytes that come out as control characters were none of UTF-8.
  return layers.length === 0 || /^[\u0080-\u009F]+$/.test(text) ? undefined : { text, layers }
}

const LATIN_WORD = /^\p{Script=Latin}+$/u
/** Words in scripts whose letters are bytes of UTF-8 in charsets of their own: some of them stand in any text. */
const OTHER_WORDS = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai'].map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}]+$`, 'u'),
)
/** So few letters may be a sequence by chance, whatever it says. */
const SHORT_WORD = 3

/** A mark that stands on no letter. */
const LOOSE_MARK = /(?<![\p{L}\p{M}])\p{M}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** A Latin word that ends before a no-break space and a mark, as French sets them: the three are bytes of an ideograph. */
const SPACED_MARK = /\p{Script=Latin}{2}\u00A0[\p{P}\p{S}]/u

/** "l\u2019\u00E9": in Mac Roman two bytes of an Armenian letter. */
const ELISION = /\u2019\p{Script=Latin}/u
const LATIN_LETTER = /\p{Script=Latin}/u

/**
 * True where what was read once is letters of such a script as somebody writes them, and reading them again no others
 * or a mark without its letter, as two letters at the head of a Ukrainian word are by chance; or the end of a French
 * word or an elision, and reading that again a letter of another script.
 */
function isChance(text: string, again: string, before: string): boolean {
  if (SPACED_MARK.test(before + text) && IDEOGRAPH.test(again)) return true
  if (oddity(text) > 0) return false
  if (ELISION.test(text) && !LATIN_LETTER.test(again)) return true
  if (CYRILLIC.test(text) && LOOSE_MARK.test(again)) return true
  const word = OTHER_WORDS.find((expression) => expression.test(text))
  if (word === undefined) return false
  return !LATIN_WORD.test(again) && (text.length <= SHORT_WORD || !word.test(again))
}

/** All sequences of a text read in the first of the charsets that has any. */
function nextLayer(text: string, charsets: readonly Charset[]): [string, Charset | undefined] {
  for (const charset of charsets) {
    const next = text.replace(charset.sequences, (found) => {
      const decoded = decode(found, charset)
      return decoded !== undefined && PLAUSIBLE.test(decoded) ? decoded : found
    })
    if (next !== text) return [next, charset]
  }
  return [text, undefined]
}

/** One charset's reading of a token. */
interface Reading {
  readonly charset: Charset
  readonly found: readonly Unscrambled[]
  readonly odd: number
}

/** The closing quotation mark as windows-1252 shows it, which has no character for its last byte. */
const CUT_QUOTATION = '\u00E2\u20AC\uFFFD'

/** What a sequence at the end of a word says, whose last character the lost byte belongs to. */
function withQuotation(text: string, match: string, after: string, isBehindWord: boolean): string {
  const isCut = text.endsWith('\uFFFD') && match.endsWith(CUT_QUOTATION) && (isBehindWord || match !== CUT_QUOTATION)
  return isCut && /^(?:[.,;:!?)]|$)/.test(after) ? `${text.slice(0, -1)}\u201D` : text
}

function readingOf(token: string, at: number, charset: Charset): Reading | undefined {
  const found: Unscrambled[] = []
  let result = ''
  let last = 0
  for (const { 0: match, index } of token.matchAll(charset.sequences)) {
    const repaired = unscramble(match, charset, token.charAt(index - 1))
    if (repaired === undefined) continue
    const text = withQuotation(repaired.text, match, token.slice(index + match.length), index > 0)
    found.push({ from: at + index, to: at + index + match.length, ...repaired, text })
    result += token.slice(last, index) + text
    last = index + match.length
  }
  return found.length === 0 ? undefined : { charset, found, odd: oddity(result + token.slice(last)) }
}

/** A token with a damaged sequence, how odd it is, and how it may be read. */
interface Suspect {
  readonly token: string
  readonly at: number
  readonly odd: number
  readonly readings: readonly Reading[]
}

const TOKEN = /(?<![^\t\n\r ])[^\t\n\r ]*[^\u0000-\u007F\t\n\r ]{2}[^\t\n\r ]*/g

function suspectsIn(text: string): Suspect[] {
  const suspects: Suspect[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const readings = CHARSETS.flatMap((charset) => readingOf(token, index, charset) ?? [])
    if (readings.length > 0) suspects.push({ token, at: index, odd: oddity(token), readings })
  }
  return suspects
}

/** The part of the oddity that a good reading may leave, as where a stretch holds damage of other kinds too. */
const LEFT = 0.25

const isBetter = ({ odd }: Reading, before: number): boolean => odd < before && odd <= LEFT * before

/** The charsets that texts of East Asia are commonly misread in; in the others any letters give some ideograph. */
const OF_EAST_ASIA: ReadonlySet<string> = new Set([WINDOWS_1252.name, WINDOWS_1251.name])
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}]/u

/** True for ideographs that one token alone says: text of a one-byte charset that was misread in another has such, too. */
function isFarFetched({ charset, found }: Reading): boolean {
  return !OF_EAST_ASIA.has(charset.name) && found.some(({ text }) => IDEOGRAPH.test(text))
}

/** So many tokens that all read well in one charset do not come about by chance. */
const ENOUGH_TOKENS = 3
export const NEARLY_ALL = 0.9
const NON_ASCII = /[^\u0000-\u007F]/g

/** How many tokens each charset makes good. */
function votesOf(suspects: readonly Suspect[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const { readings, odd } of suspects) {
    const least = Math.min(...readings.map((reading) => reading.odd))
    for (const reading of readings) {
      if (reading.odd > least || !(isBetter(reading, odd) || odd === 0)) continue
      const seen = reading.found.reduce((sum, { from, to }) => sum + to - from, 0)
      votes.set(reading.charset.name, (votes.get(reading.charset.name) ?? 0) + seen)
    }
  }
  return votes
}

/**
 * The charset that a whole text has been misread in, when nearly all of its characters beyond ASCII are
 * sequences of UTF-8 in that charset. Then a sequence needs no further sign of its own.
 *
 * @returns its name, or undefined
 */
export function establishedCharset(text: string): string | undefined {
  const best = likeliestCharset(text)
  return best !== undefined && best.share >= NEARLY_ALL ? best.name : undefined
}

/** The charset that makes most sequences of a text good, and their share of all characters beyond ASCII. */
export function likeliestCharset(text: string): { name: string; share: number } | undefined {
  const beyond = countMatches(text, NON_ASCII)
  if (beyond < 2 * ENOUGH_TOKENS) return undefined
  const suspects = suspectsIn(text)
  if (new Set(suspects.map(({ token }) => token)).size < 2) return undefined
  const [best] = [...votesOf(suspects)].sort(([, a], [, b]) => b - a)
  return best && { name: best[0], share: best[1] / beyond }
}

/**
 * Finds mojibake in a text.
 *
 * @param established the charset that the whole document was misread in, if any
 * @returns repaired stretches in order, not overlapping
 */
export function findMojibake(text: string, established?: string): Unscrambled[] {
  const suspects = suspectsIn(text)
  const votes = votesOf(suspects)
  const rank = ({ charset }: Reading): number => (charset.name === established ? 1e9 : (votes.get(charset.name) ?? 0))
  const isAbout = ABOUT_CHARSETS.test(text)
  const found = suspects.flatMap(({ token, odd, readings }) => {
    if (isAbout && token.replace(/^\W+|\W+$/g, '').length <= MENTION && /^["'(\u2018\u201C]?[^\w"'(]/.test(token))
      return []
    const good = readings.filter(
      (reading) => reading.charset.name === established || (isBetter(reading, odd) && !isFarFetched(reading)),
    )
    const [best] = good.sort((a, b) => a.odd - b.odd || rank(b) - rank(a))
    return best?.found ?? []
  })
  return [...found, ...cutShort(text, found)].sort((a, b) => a.from - b.from)
}

/** Quotation marks, dashes and dots of windows-1252 read as Latin-1 control characters, where such a mark belongs. */
const LATIN1_PUNCTUATION =
  /(?<=[\p{L}\p{P}\u0092\u0094\u0099])\u0085(?=[\s\u0092\u0094]|$)|(?<=^|[\s(])\u0084(?=\p{L})|(?<=[\p{L}\p{P}])\u0093(?=[\s.,;:!?)]|$)|(?<=\p{L})\u0092(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=^|[\s(])[\u0091\u0093](?=\p{L})|(?<=[\p{L}\p{P}\u0085])[\u0092\u0094](?=[\s.,;:!?)]|$)|(?<=\s)[\u0096\u0097](?=\s)|(?<=\d)\u0096(?=\d)/gu

/** Marks of windows-1252 that were read as control characters of ISO-8859-1, and what they were. */
export function latin1Punctuation(text: string): { at: number; insert: string }[] {
  return [...text.matchAll(LATIN1_PUNCTUATION)].map((match) => ({
    at: match.index,
    insert: fromLatin1Control(match[0]),
  }))
}
