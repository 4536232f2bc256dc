import { countWords } from '../../../tools/count-words.js'
import { type Line, type LineReader, splitLines } from '../lines/index.js'
import { headingDepth } from '../lines/signs.js'
import { isForMachines } from '../machines.js'
import { cutLine } from '../pieces/cut.js'
import { labelStarts, piecesOf } from './pieces.js'
import { placesOfShortPage, rangesOfRows } from './short.js'

/** A line so long, and of such a share of the text, holds a page... */
const LONG_LINE = 1500
const SHARE = 0.3
/** A line up to this is read as a shorter one where it shows no page: without what is damaged it may be shorter. */
const LONGEST_SHORT = 2000
/** ...where so many words stand in labels, so many of them in one row. */
const LEAST_LABELS = 12
const LEAST_ROW = 6

/** A title has so many words at the least and so many characters at the most. */
const LEAST_TITLE_WORDS = 3
const LONGEST_TITLE = 200

/**
 * How to read the lines of a text whose white space was made one: a page stands on a line, from its menu to its footer.
 * What marks its headings has its lines, however long they are.
 *
 * @param source the decoded text
 * @returns undefined for a text that has its lines
 */
export function unbrokenLineReader(source: string): LineReader | undefined {
  const lines = splitLines(source)
  if (lines.length === 1 && source.length < LONG_LINE) return shortPageReader(source)
  const isUnbroken = lines.some((line) => isPage(source, line)) && !lines.some((line) => headingDepth(source, line) > 0)
  if (isUnbroken) return (text) => splitLines(text).flatMap((line) => partsOf(text, line))
  return lines.length === 1 && source.length < LONGEST_SHORT ? shortPageReader(source) : undefined
}

function shortPageReader(source: string): LineReader | undefined {
  if (isForMachines(source) || placesOfShortPage(source).length === 0) return undefined
  return (text) => splitLines(text).flatMap((line, _, { length }) => (length === 1 ? shortParts(text, line) : line))
}

/** The parts of the one line of a page; each is a paragraph, and so is a row within: read again, it would show a page. */
function shortParts(source: string, line: Line): Line[] {
  const rows = rangesOfRows(source).flatMap(({ from, to }) => [from, to])
  const places = [...placesOfShortPage(source), ...rows].filter((at) => at > 0 && at < source.length)
  return cutLine(
    source,
    line,
    [...new Set(places)].sort((a, b) => a - b),
  )
}

function isPage(source: string, { from, to }: Line): boolean {
  if (to - from < Math.max(LONG_LINE, source.length * SHARE)) return false
  const text = source.slice(from, to)
  if (isForMachines(text)) return false
  const rows = piecesOf(text)
    .filter(({ isSentence }) => !isSentence)
    .map((piece) => countWords(text.slice(piece.from, piece.to)))
  return Math.max(0, ...rows) >= LEAST_ROW && rows.reduce((sum, row) => sum + row, 0) >= LEAST_LABELS
}

function partsOf(source: string, line: Line): Line[] {
  const text = source.slice(line.from, line.to)
  if (text.length < LONG_LINE || isForMachines(text)) return [line]
  const starts = piecesOf(text).flatMap((piece) => (piece.isSentence ? [piece.from] : labelStarts(text, piece)))
  // What stays of a row is no part of the sentences around it: read again, it would show a page.
  const rows = rangesOfRows(text)
  const places = [...withHeadline(starts, text), ...rows.flatMap(({ from, to }) => [from, to])]
    .filter((start) => start > 0 && start < text.length)
    .sort((a, b) => a - b)
    .map((start) => line.from + start)
  return cutLine(source, line, [...new Set(places)]).map((part, index) => {
    const at = part.from - line.from
    const follows = index > 0 && !rows.some(({ from, to }) => at >= from && at <= to)
    return follows ? { ...part, follows } : part
  })
}

/** The starts with the headline apart: a page's own title comes first, and the headline says it again. */
function withHeadline(starts: readonly number[], text: string): readonly number[] {
  const title = titleOf(text)
  if (title === undefined) return starts
  const ranges = [0, text.indexOf(title, title.length)].map((from) => ({ from, to: from + title.length }))
  const outside = starts.filter((start) => !ranges.some(({ from, to }) => start >= from && start <= to))
  return [...outside, ...ranges.flatMap(({ from, to }) => [from, to])].sort((a, b) => a - b)
}

/** The longest beginning of a text that stands in it again, of some words. */
function titleOf(text: string): string | undefined {
  const ends = Array.from(text.slice(0, LONGEST_TITLE).matchAll(/\s+/g), ({ index }) => index)
  for (const end of ends.slice(LEAST_TITLE_WORDS - 1).toReversed()) {
    const title = text.slice(0, end)
    if (text.indexOf(`${title} `, end) !== -1) return title
  }
  return undefined
}
