import type { ParsedDocument } from '../../model/document.js'
import { parseText } from './index.js'
import type { Inline } from './inline.js'
import { type Line, type LineReader, lineOf, splitLines } from './lines/index.js'
import { isQuoted, quotedFrom } from './lines/signs.js'

/** A shorter text is a quotation. Characters are as many when its lines are joined and parted again. */
const LEAST_LENGTH = 1000
/** So many lines at most say who wrote what is quoted. */
const MOST_BEFORE = 2
const LEADS_ON = /[:：]$/

/**
 * How to read the lines of a text that an answer to a mail quotes as a whole: the mark before each of them is none of a
 * quotation in the text.
 *
 * @param source the decoded text
 * @returns undefined for any other text
 */
export function quotedLineReader(source: string): LineReader | undefined {
  return source.includes('\n>') && isQuotedWhole(source, splitLines(source)) ? linesWithoutMarks : undefined
}

/** Reads what was written of a text: where all but a quotation went, that is read as it would be alone. */
export function parseWritten(text: string, inline: Inline): ParsedDocument {
  return parseText(text, inline, quotedLineReader(text)?.(text))
}

function isQuotedWhole(source: string, lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => isQuoted(source, line))
  if (first === -1 || first > MOST_BEFORE || !leadsOn(source, lines.slice(0, first))) return false
  let length = 0
  for (const line of lines.slice(first)) {
    if (!isQuoted(source, line)) return false
    length += line.to - quotedFrom(source, line, true)
  }
  return length >= LEAST_LENGTH
}

/** True for the lines of one sentence that leads to what is quoted; a headline above it is that of another text. */
function leadsOn(source: string, lines: readonly Line[]): boolean {
  const last = lines.at(-1)
  if (last === undefined) return true
  return LEADS_ON.test(source.slice(last.from, last.to)) && lines.slice(1).every(({ blanks }) => blanks === 0)
}

function linesWithoutMarks(source: string): Line[] {
  const all = splitLines(source)
  if (!isQuotedWhole(source, all)) return all
  const lines: Line[] = []
  let blanks = 0
  for (const line of all) {
    const from = isQuoted(source, line) ? quotedFrom(source, line, false) : line.start
    const inner = lineOf(source, from, line.end, blanks + line.blanks)
    blanks = inner === undefined ? blanks + 1 : 0
    if (inner !== undefined) lines.push({ ...inner, start: line.start })
  }
  return lines
}
