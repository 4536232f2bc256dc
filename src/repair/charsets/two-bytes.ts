/**
 * Letters of UTF-8 that was read in a charset of two bytes a character: "M\u7709ller" for "M\u00FCller". Each letter with an accent
 * has two bytes and shows as one ideograph between the others of its word.
 */

import { countMatches } from '../../tools/count-matches.js'
import { once } from '../../tools/once.js'
import { LATIN_LANGUAGES } from './latin-letters-data.js'

/** A charset of two bytes, with the bytes of its characters. */
export interface TwoBytes {
  readonly name: string
  /** What a letter of a language in Latin script is shown as. */
  readonly shows: RegExp
  readonly bytesOf: () => ReadonlyMap<string, readonly number[]>
}

const EVERY_BYTE = Array.from({ length: 0x7f }, (_, index) => 0x80 + index)
const TRAILS = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index).filter((byte) => byte !== 0x7f)
const LINE = '\n'

/** What each character is written as. All pairs are decoded at once, for each call costs more than the pair. */
function bytesIn(name: string): ReadonlyMap<string, readonly number[]> {
  const written = [
    ...EVERY_BYTE.map((byte) => [byte]),
    ...EVERY_BYTE.flatMap((lead) => TRAILS.map((byte) => [lead, byte])),
  ]
  const bytes = Uint8Array.from(written.flatMap((pair) => [...pair, LINE.charCodeAt(0)]))
  const shown = new TextDecoder(name).decode(bytes).split(LINE)
  const map = new Map<string, readonly number[]>()
  for (const [index, character] of shown.entries()) {
    const isOne = character.length === ((character.codePointAt(0) ?? 0) > 0xffff ? 2 : 1) && character !== '\uFFFD'
    if (isOne && !map.has(character)) map.set(character, written[index] as readonly number[])
  }
  // Windows shows the byte that its Japanese charset leaves open as this one.
  if (name === 'shift_jis') map.set('\uF8F0', [0xa0])
  if (name === 'euc-kr') addFurtherSyllables(map)
  return map
}

/** The syllables that Windows added to the Korean charset: all others in their order, where it left pairs open. */
function addFurtherSyllables(map: Map<string, readonly number[]>): void {
  const open = EVERY_BYTE.slice(1).flatMap((lead) =>
    TRAILS.filter((byte) => isFurtherTrail(byte) && (lead < 0xa1 || byte < 0xa1)).map((byte) => [lead, byte]),
  )
  let next = 0
  for (let point = FIRST_SYLLABLE; point <= LAST_SYLLABLE; point++) {
    const syllable = String.fromCharCode(point)
    if (!map.has(syllable)) map.set(syllable, open[next++] as readonly number[])
  }
}

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const isFurtherTrail = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x81

const charset = (name: string, shows: RegExp): TwoBytes => ({ name, shows, bytesOf: once(() => bytesIn(name)) })

/** The likelier first. */
const CHARSETS: readonly TwoBytes[] = [
  charset('gbk', /\p{Script=Han}/u),
  charset('euc-kr', /\p{Script=Hangul}/u),
  charset('big5', /\p{Script=Han}/u),
  charset('shift_jis', /[\uFF83-\uFF85]/),
  charset('euc-jp', /\p{Script=Han}/u),
]

const EAST_ASIAN =
  '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3200-\\u33FF\\uFE30-\\uFE6F\\uFF61-\\uFF9F\\uF8F0'
/** A word with such characters in it or at its edge, or of nothing else. */
const TOKEN = new RegExp(`(?<![A-Za-z])[A-Za-z]*[${EAST_ASIAN}][A-Za-z${EAST_ASIAN}]*`, 'gu')
const CHARACTER = new RegExp(`[${EAST_ASIAN}]`, 'gu')
/** Inside of a word, as in "M\u7709ller" and "ni\u5E3Do": between units and symbols, as in "km\u6BCFh", stands a character of a text that is well. */
const INSIDE_WORD = new RegExp(
  `[A-Za-z][${EAST_ASIAN}]+[a-z]{2}|(?:[aeiou][a-z]{1,4}|[a-z][aeiou])[${EAST_ASIAN}]+[a-z]|[a-z][\\uFF83-\\uFF85][${EAST_ASIAN}][a-z]`,
  'u',
)
/** What a text in Latin letters holds beyond ASCII: letters of its language, quotation marks and dashes. */
const ACCENTED = LATIN_LANGUAGES.map(({ letters }) => letters).join('')
const SAID = new RegExp(`^[A-Za-z\\u00A1\\u00AB\\u00BB\\u00BF\\u2010-\\u2027${ACCENTED}${ACCENTED.toUpperCase()}]+$`)
/** No word has such a capital behind a small letter. */
const ODD_CAPITAL = /\p{Ll}(?=[^\u0000-\u007F])\p{Lu}/u

const STRICT = new TextDecoder('utf-8', { fatal: true })

/** What the bytes of a word in a charset say as UTF-8; undefined where that is no word. */
function said(token: string, { bytesOf }: TwoBytes): string | undefined {
  const bytes: number[] = []
  for (const character of token) {
    const written = character <= '\u007F' ? [character.charCodeAt(0)] : bytesOf().get(character)
    if (written === undefined) return undefined
    bytes.push(...written)
  }
  try {
    const text = STRICT.decode(Uint8Array.from(bytes))
    return SAID.test(text) && !ODD_CAPITAL.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** The first bytes of letters of such languages, and what follows them. */
const LEADS = [0xc3, 0xc4, 0xc5]
const CONTINUATIONS = Array.from({ length: 0x40 }, (_, index) => 0x80 + index)

/** Where Windows added syllables to the Korean charset the last ones in the alphabet show so. */
const LAST_SYLLABLES = '\uD681-\uD78B'

/** The characters that such a letter is shown as. */
const letters = once(() => {
  const bytes = Uint8Array.from(LEADS.flatMap((lead) => CONTINUATIONS.flatMap((trail) => [lead, trail, 0x0a])))
  const shown = CHARSETS.map(({ name }) => new TextDecoder(name).decode(bytes)).join('')
  const characters = [...new Set(shown.match(CHARACTER))].join('')
  return new RegExp(`(?<=[A-Za-z])[${characters}${LAST_SYLLABLES}]|[${characters}${LAST_SYLLABLES}](?=[a-z])`)
})

/** True where a word has a character in it or beside it that such a letter may show as. */
export function mayHoldTwoBytes(text: string): boolean {
  return text.search(CHARACTER) !== -1 && letters().test(text)
}

/** So many different words with a character inside tell that a document was read so, and such a share of what is not of ASCII. */
const ENOUGH_WORDS = 3
const NEARLY_ALL = 0.9
/** Or so many, where nothing else is not of ASCII. */
const ENOUGH_OF_ALL = 2

const charactersOf = (tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + countMatches(token, CHARACTER), 0)

/**
 * The charset of two bytes that a whole document was read in: nearly all East Asian characters of it are letters of
 * words in Latin ones.
 *
 * @param text all prose of a document
 */
export function twoByteReading(text: string): TwoBytes | undefined {
  const tokens = [...new Set(text.match(TOKEN) ?? [])]
  const words = tokens.filter((token) => INSIDE_WORD.test(token))
  if (words.length < ENOUGH_OF_ALL) return undefined
  const all = charactersOf(tokens)
  const readings = CHARSETS.filter(({ shows }) => words.some((word) => shows.test(word))).map((charset) => {
    const isRead = (token: string): boolean => said(token, charset) !== undefined
    return { charset, share: charactersOf(tokens.filter(isRead)) / all, count: words.filter(isRead).length }
  })
  const [best] = readings.sort((a, b) => b.share - a.share)
  if (best === undefined) return undefined
  const enough = best.share === 1 ? ENOUGH_OF_ALL : ENOUGH_WORDS
  return best.share >= NEARLY_ALL && best.count >= enough ? best.charset : undefined
}

/** The words of a block that were read so, and what they are. */
export function wordsOfTwoBytes(text: string, charset: TwoBytes): { from: number; to: number; insert: string }[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const insert = said(token, charset)
    return insert === undefined ? [] : [{ from: index, to: index + token.length, insert }]
  })
}
