/**
 * Whether a space stood where a text has lost one: between two words, and not inside of one. Told by the words that
 * stand elsewhere in the text, and by small words that hardly any other word ends in.
 */
import { type Block, isProse } from '../../model/block.js'

/** Tells whether words stand in a text by themselves. */
export type KnownWords = () => ReadonlySet<string>

const WORD_BEFORE = /[\p{Script=Latin}\p{M}]+$/u
const WORD_AFTER = /^[\p{Script=Latin}\p{M}]+/u
/** So many characters on either side hold any word. */
const NEAR = 40
/** A word with nothing odd on either side: no letter of another script, no line tab, no sign that is not seen. */
const WHOLE_WORD =
  /(?<![^ \t\n\u00A0\p{P}\p{S}]|\uFFFD)[\p{Script=Latin}\p{M}]{2,}(?![^ \t\n\u00A0\p{P}\p{S}]|\uFFFD)/gu

/** The words of all prose, in small letters. */
export function wordsOfProse(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.filter(isProse).flatMap(({ text }) => (text.match(WHOLE_WORD) ?? []).map((word) => word.toLowerCase())),
  )
}

const ENDS_NO_WORD = new Set(
  'before after with from into during without between through because since although which that this these they their would could should were been have avec dans pour nicht sind'.split(
    ' ',
  ),
)
/** "therewith", "hereafter". */
const OF_ONE_WORD = new Set(['here', 'there', 'where', 'forth'])
/** The article, and how the words go on that begin like it. */
const ARTICLE = /^the$/i
const GOES_ON_FROM_THE = /^(?:.{1,3}$|[imny]|at|ft|o[lrs]|ra|re|rm|s[aei])/i
/** Shorter parts are met in words as often as by themselves. */
const SHORTEST = 3

/**
 * True where the letters on both sides of a place are two words.
 *
 * @param before the text in front of the place
 * @param after the text behind it
 */
export function areTwoWords(before: string, after: string, known: KnownWords): boolean {
  const left = WORD_BEFORE.exec(before.slice(-NEAR))?.[0].toLowerCase() ?? ''
  const right = WORD_AFTER.exec(after.slice(0, NEAR))?.[0].toLowerCase() ?? ''
  if (left.length < SHORTEST || right.length < 2 || known().has(left + right)) return false
  if (ENDS_NO_WORD.has(right) && !OF_ONE_WORD.has(left)) return true
  if (ARTICLE.test(left) && !GOES_ON_FROM_THE.test(right)) return true
  return right.length >= SHORTEST && known().has(left) && known().has(right)
}
