import { countMatches } from '../tools/count-matches.js'
import { singleSpaced } from '../tools/single-spaced.js'

/** Lines of fewer words are told by their number. */
const SHORT_WORDS = 6
/** As a reader counts them: "well-known", "don't" and "4.50" are one each, and so is a word with soft hyphens. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:['\u2019.,:@-][\p{L}\p{M}\p{N}\u00AD]+)*/gu
/** Letters of scripts that part no words. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const QUOTE = /^.{0,60}/su

/**
 * What a reason says of a line of few words; undefined for a longer one.
 *
 * @param measured how many the scorer counts in it, which takes words apart at each mark
 */
export function fewWords(text: string, measured: number): string | undefined {
  if (measured >= SHORT_WORDS) return undefined
  const words = IDEOGRAPH.test(text) ? measured : countMatches(text, WORD)
  if (words === 0) return undefined
  return words === 1 ? 'one word' : `${words} words`
}

/** What a reason says of the line that a block stands below. */
export function below(text: string): string {
  const line = singleSpaced(text)
  const [quote] = QUOTE.exec(line) as RegExpExecArray
  return `below "${quote}${quote.length < line.length ? '…' : ''}"`
}
