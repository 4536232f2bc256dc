import type { Mark, Segment } from '../../model/block.js'
import { movedBy } from '../../model/ranges.js'
import { escapeText } from '../../write/escape.js'
import { PLAIN_PARAGRAPH, type TextPlace } from '../../write/text-place.js'

export const NO_MARKS: readonly Mark[] = Object.freeze([])

/** A backslash before ASCII punctuation. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g
/** No address holds a backslash of its own. */
const ADDRESS = /https?:\/\/[^\s<>]+/g

/**
 * Where a line holds escapes of Markdown: the offsets of the backslashes, within the text.
 *
 * Plain text has backslashes of its own. So they are escapes only where the text without them, written
 * as Markdown, is this very text again: `1\. May`, but not `C:\*.txt`. Those within addresses always are.
 */
function escapesOf(text: string, place: TextPlace): readonly number[] {
  if (!text.includes('\\')) return []
  const plain = text.replace(ESCAPE, '$1')
  if (plain === text) return []
  const outside = text.replace(ADDRESS, (address) => address.replace(ESCAPE, '$1'))
  if (outside !== plain && escapeText(plain, place) !== outside) return []
  return [...text.matchAll(ESCAPE)].map((match) => match.index)
}

/**
 * The text of one line with its escapes read, and where in the source each part of it stands.
 *
 * @param raw the line as the source has it
 * @param offset where it begins in the source
 * @param place what the line is, as the writer sees it
 */
export function withoutEscapes(
  raw: string,
  offset: number,
  place: TextPlace = PLAIN_PARAGRAPH,
): { text: string; segments: Segment[]; marks: readonly Mark[] } {
  const segments: Segment[] = []
  let text = ''
  let start = 0
  for (const at of [...escapesOf(raw, place), raw.length]) {
    const part = raw.slice(start, at)
    if (part !== '') {
      segments.push({ from: text.length, to: text.length + part.length, start: offset + start, end: offset + at })
    }
    text += part
    start = at + 1
  }
  return { text, segments, marks: NO_MARKS }
}

/**
 * The text of joined lines with the escapes of each read.
 *
 * @param raw the lines with what joins them
 * @param lines where each of these stands in the source
 */
export function joinedWithoutEscapes(
  raw: string,
  lines: readonly Segment[],
): { text: string; segments: readonly Segment[]; marks: readonly Mark[] } {
  if (!raw.includes('\\')) return { text: raw, segments: lines, marks: NO_MARKS }
  const segments: Segment[] = []
  let text = ''
  for (const line of lines) {
    const part = raw.slice(line.from, line.to)
    const read =
      line.atomic === true ? { text: part, segments: [movedBy(line, -line.from)] } : withoutEscapes(part, line.start)
    for (const segment of read.segments) segments.push(movedBy(segment, text.length))
    text += read.text
  }
  return { text, segments, marks: NO_MARKS }
}
