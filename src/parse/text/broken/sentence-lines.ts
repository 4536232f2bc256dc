import type { Line } from '../lines/index.js'

/** Lines that are parts of a sentence, as a scraper leaves them that breaks one at its links. */

/** A line this long is running text. */
const LONG = 40
/** Letters of short words, articles and prepositions among them. */
export const SHORT_LETTERS = 4
/** A linked name or title is at most so long; what leads to one that no short word announces at least so. */
export const MAX_NAME = 100
export const MIN_LEAD = 25
/** The end of a sentence before another. */
export const SENTENCES = /[.!?:…] \S/
const SENTENCE_END = new Set('.!?:…。！？：'.split('').map((mark) => mark.charCodeAt(0)))

/** A line without the white space around it. */
export function textOfLine(source: string, { from, to }: Line): string {
  return source.slice(from, to)
}

export function isLong({ from, to }: Line): boolean {
  return to - from >= LONG
}

/** True for a line that ends as sentences do, or leads on with a colon. */
export function lineEndsSentence(source: string, { to }: Line): boolean {
  return SENTENCE_END.has(source.charCodeAt(to - 1))
}

/** True for a line of several words that breaks off behind one in small letters: a sentence that goes on. */
export function endsInSmallWord(source: string, line: Line): boolean {
  return /\S \p{Ll}+$/u.test(textOfLine(source, line))
}
