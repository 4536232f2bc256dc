import { isSpace } from '../../../unicode/white-space.js'
import type { Line } from '../lines/index.js'

const CLOSING = new Set(',.;:!?)]”’»%'.split('').map((mark) => mark.charCodeAt(0)))
const OPENING = new Set('([„/'.split('').map((mark) => mark.charCodeAt(0)))
/** Marks that open a quotation in some languages and close it in others, right behind its last word. */
const QUOTATION = new Set('“«'.split('').map((mark) => mark.charCodeAt(0)))
const APOSTROPHE = /^[’'](?:s|t|re|ve|ll|d|m)\b/

/** True when the line begins with punctuation that closes something, followed by a space or nothing. */
export function beginsWithClosing(source: string, line: Line): boolean {
  const first = source.charCodeAt(line.from)
  if (!CLOSING.has(first)) return first === 0x27 && APOSTROPHE.test(source.slice(line.from, line.from + 3))
  let at = line.from + 1
  while (at < line.to && CLOSING.has(source.charCodeAt(at))) at++
  // An ellipsis and a smiley begin lines of their own.
  if (first === 0x2e && at - line.from > 1 && source.charCodeAt(line.from + 1) === 0x2e) return false
  if (at === line.to || isSpace(source.charCodeAt(at))) return true
  return APOSTROPHE.test(source.slice(line.from, line.from + 3))
}

/** True when the line ends with a mark after which no space stands. */
export function endsWithOpening(source: string, line: Line): boolean {
  const last = source.charCodeAt(line.to - 1)
  if (!QUOTATION.has(last)) return OPENING.has(last)
  const at = line.to - 2
  return at < line.from || isSpace(source.charCodeAt(at)) || OPENING.has(source.charCodeAt(at))
}

/** True when the line begins with a letter that has a capital and is none. */
export function beginsSmall(source: string, { from }: Line): boolean {
  const first = source.charAt(from)
  return first.toLowerCase() === first && first.toUpperCase() !== first
}
