import { type Line, lineOf } from './index.js'
import { isQuoted, quotedFrom } from './signs.js'

/** The lines of a quotation without the marks before them. */
export interface QuotedLines {
  readonly inner: readonly Line[]
  /** The kind of a callout, as `[!NOTE]` alone in the first line says it, which is none of the lines then. */
  readonly label?: string
  /** How many lines it covers, with those that hold nothing but the mark. */
  readonly count: number
}

/**
 * The quoted lines from one on, up to a blank line or one that is not marked.
 *
 * @param quotes how many quotations stand around
 */
export function quotedLines(source: string, lines: readonly Line[], index: number, quotes: number): QuotedLines {
  const inner: Line[] = []
  const isDeepest = quotes + 1 >= MAX_QUOTES
  let blanks = (lines[index] as Line).blanks
  let next = index
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    if (!isQuoted(source, line) || (next > index && line.blanks > 0)) break
    const quoted = lineOf(source, quotedFrom(source, line, isDeepest), line.end, blanks)
    blanks = quoted === undefined ? blanks + 1 : 0
    if (quoted !== undefined) inner.push({ ...quoted, start: line.start })
  }
  const count = next - index
  const [first, second, ...rest] = inner
  if (first === undefined || second === undefined) return { inner, count }
  const label = calloutKind(source, first)
  if (label === undefined) return { inner, count }
  // The kind goes where the first of the blocks below it goes.
  return { inner: [{ ...second, start: first.start }, ...rest], label, count }
}

function calloutKind(source: string, { from, to }: Line): string | undefined {
  return /^\[!([A-Za-z][\w-]*)\]$/.exec(source.slice(from, to))?.[1]
}

/** Quotations nested deeper than this are read as one. */
const MAX_QUOTES = 12
