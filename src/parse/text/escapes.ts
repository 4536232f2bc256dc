import type { Mark, Segment } from '../../model/block.js'
import { escapeText, PLAIN_PARAGRAPH, type TextPlace } from '../../write/escape.js'

export const NO_MARKS: readonly Mark[] = Object.freeze([])

/** A backslash before ASCII punctuation. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/**
 * Where a line holds escapes of Markdown: the offsets of the backslashes, within the text.
 *
 * Plain text has backslashes of its own. So they are escapes only where the text without them, written
 * as Markdown, is this very text again: `1\. May`, but not `C:\*.txt`.
 */
function escapesOf(text: string, place: TextPlace): readonly number[] {
  if (!text.includes('\\')) return []
  const plain = text.replace(ESCAPE, '$1')
  if (plain === text || escapeText(plain, place) !== text) return []
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
