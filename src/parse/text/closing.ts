import { isSpace } from '../../unicode/white-space.js'
import type { Line } from './lines.js'

const CLOSING = new Set(',.;:!?)]”’»%'.split('').map((mark) => mark.charCodeAt(0)))
const OPENING = new Set('([“„«/'.split('').map((mark) => mark.charCodeAt(0)))
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
  return OPENING.has(source.charCodeAt(line.to - 1))
}

/** True when the line begins with a letter that has a capital and is none. */
export function beginsSmall(source: string, { from }: Line): boolean {
  const first = source.charAt(from)
  return first.toLowerCase() === first && first.toUpperCase() !== first
}
