/** Sequences of misread UTF-8 that lost their last byte, and what is left of them. */
import type { Range } from '../../model/block.js'
import { ABOUT_CHARSETS, decode, type Unscrambled, WINDOWS_1251, WINDOWS_1252 } from './charsets.js'

/** `\u00E2\u20AC` with its last byte lost: the closing quotation mark, whose byte windows-1252 leaves open. */
const CUT_QUOTATION = /(?<=[!-~])\u00E2\u20AC(?=[\uFFFD?\s.,;:!)]|$)[\uFFFD?]?/g
/** Bytes of continuation as windows-1252 shows them, without the no-break space. */
const VISIBLE = '[\\u00A1-\\u00BF\\u0152-\\u02DC\\u2013-\\u2122]'
/** Letters whose last byte, a no-break space, has become a space. */
const SPACED = new RegExp(
  [
    // "voil\u00C3 ", by itself or before the space that was there: not "S\u00C3 ", and not what Portuguese writes alone.
    "(?<!\\p{Lu})\\u00C3(?: (?= (?! ))|(?= (?! |qu(?:ele|ela|ilo)|s(?![\\p{L}'\\u2019]))| ?$)| (?=qu(?:ele|ela|ilo)s?\\b|s(?![\\p{L}'\\u2019])))",
    '(?<=[\\p{Ll}\\uFFFD])\\u00C2 ',
    // "\u00C5 iauliai".
    '(?<!\\p{L})\\u00C5 (?=\\p{Ll})',
    // Cyrillic, Hebrew and Arabic before another of their letters.
    '\\u00D0 (?=[\\u00D0\\u00D1])',
    '[\\u00D7-\\u00DB] (?=[\\u00D7-\\u00DB])',
    // Signs before a variation selector, and letters of three bytes before another.
    `\\u00E2${VISIBLE} (?=\\u00EF\\u00B8)`,
    `[\\u00E0\\u00E1\\u00E3-\\u00EF]${VISIBLE} (?=[\\u00E0\\u00E1\\u00E3-\\u00EF]${VISIBLE})`,
  ].join('|'),
  'gu',
)
/** What is left of a no-break space, whose second byte went with the blanks at the end of a line or became a space. */
const LOST_SPACE =
  /(?:(?<=[\p{Ll}\d.!?:;)%\u2013\u2014\u2019\u201D]|\p{Ll},)|(?<=[.!?:;)\u2019\u201D]\u00C2?\u00A0?)[ \u00A0])\u00C2(?=\s|$)|^\u00C2\s+(?=\S)/gu
/** The blank of Braille, which people set between lines: its second byte is a no-break space. */
const SPACED_BLANK = /\u00E2 \u20AC(?= )/g
/** The French word whose second byte, a no-break space in windows-1251 too, is the space behind it. */
const SPACED_IN_CYRILLIC = /(?<=[a-z\u00E9] )\u0413(?= [a-z])/g

/** A text on an alphabet names its letters one by one. */
const NAMES_LETTERS = /(?<![\p{L}\p{M}])[\u00CA\u00CE\u00D4\u00DB\u0102](?![\p{L}\p{M}])/u

/** Sequences that lost their last byte to a space or a question mark. Of two kinds at one place the first goes: a blank that is there stays. */
export function cutShort(text: string, found: readonly Unscrambled[]): Unscrambled[] {
  const layers = [WINDOWS_1252.name]
  const isFree = freedom(found)
  const isOnLetters = ABOUT_CHARSETS.test(text) || NAMES_LETTERS.test(text)
  const lost = isOnLetters ? [] : [...text.matchAll(LOST_SPACE)].map((match) => ({ match, insert: '' }))
  const quotations = [...text.matchAll(CUT_QUOTATION)].map((match) => ({ match, insert: '\u201D' }))
  const isMisread = found.some(({ text: said }) => !/^[\u2000-\u206F]*$/.test(said))
  const letters = isMisread || /\p{Ll}\u00C3 /u.test(text) ? [...text.matchAll(SPACED)] : []
  const spaced = letters.map((match) => ({
    match,
    insert: decode(`${match[0].trim()}\u00A0`, WINDOWS_1252) ?? match[0],
  }))
  const isInCyrillic = found.some((repaired) => repaired.layers.includes(WINDOWS_1251.name))
  const words = isInCyrillic ? [...text.matchAll(SPACED_IN_CYRILLIC)].map((match) => ({ match, insert: '\u00E0' })) : []
  const blanks = isMisread ? [...text.matchAll(SPACED_BLANK)].map((match) => ({ match, insert: '\u2800' })) : []
  return [...quotations, ...lost, ...spaced, ...words, ...blanks]
    .map(({ match, insert }) => ({ from: match.index, to: match.index + match[0].length, text: insert, layers }))
    .filter(isFree)
}

/** Tells of each stretch whether it overlaps none of those before it, and takes it when it does not. */
function freedom(found: readonly Range[]): (range: Range) => boolean {
  const taken = new Set(found.flatMap(offsetsOf))
  return (range) => {
    const offsets = offsetsOf(range)
    if (offsets.some((offset) => taken.has(offset))) return false
    for (const offset of offsets) taken.add(offset)
    return true
  }
}

const offsetsOf = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, index) => from + index)
