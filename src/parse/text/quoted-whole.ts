import { type Line, type LineReader, lineOf, splitLines } from './lines/index.js'
import { isQuoted, quotedFrom } from './lines/signs.js'

/** A shorter text, marks alone and all, is a quotation. */
const LEAST_LINES = 20
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

function isQuotedWhole(source: string, lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => isQuoted(source, line))
  if (first === -1 || first > MOST_BEFORE || lines.length - first < LEAST_LINES) return false
  const above = lines[first - 1]
  if (above !== undefined && !LEADS_ON.test(source.slice(above.from, above.to))) return false
  return lines.slice(first).every((line) => isQuoted(source, line))
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
