import { isSpace } from '../../../unicode/white-space.js'
import type { Line } from './index.js'

const HASH = 0x23
const GREATER = 0x3e
const EQUALS = 0x3d
const MINUS = 0x2d
const MAX_DEPTH = 6
/** Marks that people draw lines with. */
const RULE_MARKS = new Set('*-_=~•–—─━═⁂#+.·'.split('').map((mark) => mark.charCodeAt(0)))
const MIN_RULE = 3
/** A line of dots is a rule only when it is long: three are an ellipsis. */
const MIN_DOTS = 8
/** A drawn line longer than this is read no further. */
const MAX_RULE = 200

/** The depth of a `#` heading, 0 for other lines. */
export function headingDepth(source: string, line: Line): number {
  if (source.charCodeAt(line.from) !== HASH) return 0
  let at = line.from
  while (at < line.to && source.charCodeAt(at) === HASH) at++
  const depth = at - line.from
  return depth <= MAX_DEPTH && at < line.to && isSpace(source.charCodeAt(at)) ? depth : 0
}

/** Where the text of a `#` heading ends: before the number signs behind a space that close it. */
export function headingEnd(source: string, from: number, to: number): number {
  let closing = to
  while (closing > from && source.charCodeAt(closing - 1) === HASH) closing--
  let end = closing
  while (closing < to && end > from && isSpace(source.charCodeAt(end - 1))) end--
  return end < closing ? end : to
}

/** True for lines drawn of one mark, with or without spaces between: `* * *`, `-----`. */
export function isRule(source: string, line: Line): boolean {
  const mark = source.charCodeAt(line.from)
  if (!RULE_MARKS.has(mark) || line.to - line.from < MIN_RULE || line.to - line.from > MAX_RULE) return false
  let count = 0
  for (let at = line.from; at < line.to; at++) {
    const code = source.charCodeAt(at)
    if (code === mark) count++
    else if (!isSpace(code)) return false
  }
  return count >= (mark === 0x2e || mark === 0xb7 ? MIN_DOTS : MIN_RULE)
}

/** 1 for a heading underlined with `=`, 2 with `-`; 0 when the lower line does not underline the upper. */
export function underlineDepth(source: string, upper: Line, lower: Line): number {
  const mark = source.charCodeAt(lower.from)
  if ((mark !== EQUALS && mark !== MINUS) || lower.blanks > 0 || !isRule(source, lower)) return 0
  const length = upper.to - upper.from
  const drawn = lower.to - lower.from
  if (length > 120 || drawn * 2 < length || source.slice(lower.from, lower.to).includes(' ')) return 0
  return mark === EQUALS ? 1 : 2
}

/** True for lines that a `>` marks as quoted; `>>` counts, `>text` does not. */
export function isQuoted(source: string, line: Line): boolean {
  if (source.charCodeAt(line.from) !== GREATER) return false
  let at = line.from
  while (at < line.to && source.charCodeAt(at) === GREATER) at++
  return at === line.to || isSpace(source.charCodeAt(at))
}

/** Where the text behind the first `>` begins, or behind all of them. */
export function quotedFrom(source: string, line: Line, all: boolean): number {
  let at = line.from + 1
  while (all && at < line.to && (source.charCodeAt(at) === GREATER || isSpace(source.charCodeAt(at)))) at++
  return source.charCodeAt(at) === 0x20 && at < line.end ? at + 1 : at
}
