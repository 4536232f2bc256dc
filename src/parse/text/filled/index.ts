import { isSpace } from '../../../unicode/white-space.js'
import type { Line } from '../lines/index.js'
import { beginsSmall, beginsWithClosing, endsWithOpening } from './closing.js'
import { type Break, MAX_WIDTH, type Measure, MIN_COUNT, NARROW, USUAL, Votes, type Wrapping } from './width.js'

/**
 * Finds where a paragraph was broken into lines of at most so many columns.
 *
 * A program that fills lines breaks one only where the next word no longer fits. So for the width
 * it used, every line is at most that wide, and would be wider with the next line's first word.
 * The width for which this holds of most lines is the document's; a break that was not forced by it
 * is the author's. Documents that were not wrapped have no such width.
 */

/** What inline markup says of a line that goes on: the line above has begun some, or an address, or comes before a title. */
export const IN_MARKUP = 2
export const IN_ADDRESS = 3
export const IN_TITLE = 4

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/
const SENTENCE_END = new Set('.!?:;…。！？：；"”»)]*'.split('').map((mark) => mark.charCodeAt(0)))

/** Columns of source `[from, to)`: East Asian wide characters take two. */
function columns(source: string, from: number, to: number, hasWide: boolean): number {
  if (!hasWide) return to - from
  let count = to - from
  for (let at = from; at < to; at++) if (isWide(source.charCodeAt(at))) count++
  return count
}

/** Korean has spaces between its words, where its lines are broken. */
function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.test(String.fromCharCode(code))
}

/** True when no space stands where two lines meet: between East Asian characters, at the inside of punctuation. */
export function joinsWithoutSpace(source: string, upper: Line, lower: Line): boolean {
  if (beginsWithClosing(source, lower) || endsWithOpening(source, upper)) return true
  const [last, first] = [source.charCodeAt(upper.to - 1), source.charCodeAt(lower.from)]
  return isWide(last) && isWide(first) && !(isHangul(last) && isHangul(first))
}

function breakBefore(index: number, { source, lines, hasWide }: Job): Break {
  const upper = lines[index - 1] as Line
  const lower = lines[index] as Line
  const width = (upper.column ?? upper.indent) + columns(source, upper.from, upper.to, hasWide)
  const first = source.charCodeAt(lower.from)
  if (hasWide && isWide(first) && !isHangul(first)) return { width, withNext: width + 2 }
  let to = lower.from + 1
  while (to < lower.to && !isSpace(source.charCodeAt(to))) to++
  return { width, withNext: width + 1 + columns(source, lower.from, to, hasWide) }
}

/** True when the break falls inside a sentence. */
function isInside(source: string, upper: Line): boolean {
  return !SENTENCE_END.has(source.charCodeAt(upper.to - 1))
}

/** The lines of a document that are not blank. */
export interface StartedLines {
  readonly source: string
  readonly lines: readonly Line[]
  /** For each line, 1 when it begins something by itself (a bullet, a heading). */
  readonly starts: Uint8Array
}

/** The same as they are joined. */
export interface JoinedLines extends StartedLines {
  /** For each line, 1 when it goes on with the one above. */
  readonly goesOn: Uint8Array
}

/** Marks in `goesOn` the lines that go on with a sentence that was broken at links; see `fragments`. */
export type FragmentJoiner = (joined: JoinedLines, options: { readonly isWrapped: boolean }) => void

/** How lines are joined. */
export interface Joining {
  /** For texts that may be broken at links besides. */
  readonly joinFragments: FragmentJoiner | undefined
  /** For lines of a quotation: programs that mark them fill them. */
  readonly isQuoted: boolean
}

/**
 * For each line, whether it goes on with the paragraph of the line above.
 *
 * @returns 1 for lines that go on, 0 for those that begin
 */
export function wrappedLines(started: StartedLines, { joinFragments, isQuoted }: Joining): Uint8Array {
  const { source, lines, starts } = started
  const goesOn = new Uint8Array(lines.length)
  const hasWide = WIDE.test(source)
  const job = { source, lines, starts, goesOn, hasWide }
  const widest = lines.reduce((most, { from, to }) => Math.max(most, columns(source, from, to, hasWide)), 0)
  const whole = wrappingOf(job, widest < USUAL.minWidth ? NARROW : USUAL)
  if (whole.width > 0) markJoins(job, whole, 1, lines.length)
  else {
    const width = wrapByRun(job)
    if (width > 0) joinWithin(job, width)
    else if (isQuoted || isParted(lines)) joinLoneBreaks(job, widest)
    joinItems(job)
  }
  // Pages whose source is wrapped are broken at links besides.
  joinFragments?.(job, { isWrapped: whole.width > 0 })
  return goesOn
}

/** How the document was wrapped as a whole. */
function wrappingOf(job: Job, measure: Measure): Wrapping {
  const { source, lines, starts } = job
  const votes = new Votes(measure)
  for (let i = 1; i < lines.length; i++) {
    const lower = lines[i] as Line
    const upper = lines[i - 1] as Line
    // A paragraph that is one line wider than any program fills tells against all widths.
    if ((lower.blanks > 0 && upper.to - upper.from <= MAX_WIDTH) || starts[i] === 1) continue
    const mayBegin = measure === NARROW && startsUpper(source, lower)
    votes.add(breakBefore(i, job), !mayBegin && isInside(source, upper))
  }
  return votes.result()
}

interface Job extends JoinedLines {
  readonly hasWide: boolean
}

/**
 * A document that was not wrapped as a whole may hold a wrapped passage: each run of lines is asked for itself.
 *
 * @returns the widest of these; 0 when none was wrapped
 */
function wrapByRun(job: Job): number {
  const { source, lines, starts } = job
  let widest = 0
  for (let first = 0; first < lines.length; ) {
    let next = first + 1
    while (next < lines.length && (lines[next] as Line).blanks === 0 && starts[next] === 0) next++
    if (next - first > MIN_COUNT) {
      const votes = new Votes(USUAL)
      for (let i = first + 1; i < next; i++) {
        votes.add(breakBefore(i, job), isInside(source, lines[i - 1] as Line))
      }
      const run = votes.result()
      if (run.width > 0) markJoins(job, run, first + 1, next)
      widest = Math.max(widest, run.width)
    }
    first = next
  }
  return widest
}

/** Items may be all that was filled: converters keep the breaks in them beside paragraphs of one line each. */
function joinItems(job: Job): void {
  const { source, lines, starts } = job
  const hanging = hangingLines(lines, starts)
  const votes = new Votes(USUAL)
  for (const i of hanging) {
    votes.add(breakBefore(i, job), isInside(source, lines[i - 1] as Line))
  }
  const wrapping = votes.result()
  if (wrapping.width === 0) return
  for (const i of hanging) {
    if (isInside(source, lines[i - 1] as Line) && beginsSmall(source, lines[i] as Line))
      markJoins(job, wrapping, i, i + 1)
  }
}

/** The lines that hang under the first line of an item, and those below them. */
function hangingLines(lines: readonly Line[], starts: Uint8Array): number[] {
  const hanging: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const [upper, lower] = [lines[i - 1] as Line, lines[i] as Line]
    if (lower.blanks > 0 || starts[i] === 1) continue
    const shift = lower.indent - upper.indent
    const isBelow = starts[i - 1] === 1 ? shift > 0 && shift <= MOST_HANG : shift === 0 && hanging.at(-1) === i - 1
    if (isBelow) hanging.push(i)
  }
  return hanging
}

/** Blank lines part the paragraphs of a text where no more of its lines than this have none above. */
const MOST_CLOSE = 0.3

function isParted(lines: readonly Line[]): boolean {
  return lines.filter(({ blanks }, index) => index > 0 && blanks === 0).length <= MOST_CLOSE * lines.length
}

/**
 * A short text may have one or two lines that were filled, which say nothing of a width. Such a break falls inside of a
 * sentence, below a line that no other exceeds.
 */
function joinLoneBreaks(job: Job, widest: number): void {
  if (widest >= USUAL.minWidth && widest <= MAX_WIDTH) joinWithin(job, widest)
}

/** Joins lines that break off inside of a sentence, where the next word would have been too much for the width. */
function joinWithin(job: Job, width: number): void {
  const { source, lines, starts, goesOn } = job
  for (let i = 1; i < lines.length; i++) {
    const [upper, lower] = [lines[i - 1] as Line, lines[i] as Line]
    if (lower.blanks > 0 || starts[i] === 1 || upper.indent !== lower.indent) continue
    if (!isInside(source, upper) || !beginsSmall(source, lower)) continue
    const found = breakBefore(i, job)
    if (found.width <= width && found.withNext > width) goesOn[i] = 1
  }
}

function markJoins(job: Job, wrapping: Wrapping, from: number, to: number): void {
  const { source, lines, starts, goesOn } = job
  for (let i = from; i < to; i++) {
    const lower = lines[i] as Line
    if (lower.blanks > 0 || starts[i] === 1) continue
    const upper = lines[i - 1] as Line
    const found = breakBefore(i, job)
    if (found.width > MAX_WIDTH) continue
    const forced = found.withNext > wrapping.width
    const loose = found.withNext > wrapping.width - wrapping.slack && isInside(source, upper)
    if (!forced && !loose) continue
    // Only the first line of a paragraph stands further in than the others: code stands out below indented prose.
    if (lower.indent === 0 && upper.indent > 0 && goesOn[i - 1] === 1) continue
    if (isAligned(source, upper, lower, starts[i - 1] === 1)) goesOn[i] = 1
  }
}

/** Under a bullet the text hangs by at most so many columns. */
const MOST_HANG = 8

/** True when the lower line stands where a continuation of the upper one would. */
function isAligned(source: string, upper: Line, lower: Line, upperStarts: boolean): boolean {
  const shift = lower.indent - upper.indent
  if (shift === 0) return true
  if (shift > 0) return upperStarts && shift <= MOST_HANG
  // A first line may be indented; the end of an item and the text behind its list look alike but for the capital.
  return beginsSmall(source, lower)
}

function startsUpper(source: string, line: Line): boolean {
  const first = source.charAt(line.from)
  return first.toLowerCase() !== first
}
