import type { Line } from '../lines/index.js'

/**
 * Joins numbers that stand on lines of their own, as dumps with one line a text node leave the counters of lists, with
 * what they count: headings of the sections of an article ("10 lakes", also down to the first), and steps of a recipe.
 * Places in tables, pages of print, comments and pages of a list are numbers too; they count no text that is theirs.
 */

/** A number, with or without its mark, and what it may be long. */
const NUMBER = /^#?(\d{1,3})[.)]?$/
const LONGEST_NUMBER = 5
/** So many in a row are no accident. */
const LEAST = 3
/** What a heading is: short, begun by a letter or a quotation mark, not ended as a sentence is. */
const HEADING = /^(?=.{2,100}$)["'“‘«„¿¡]?\p{L}.*[^.,;:…。、，]$/u
/** What stands below it has a sentence at the least that is as long. */
const LEAST_TEXT = 50
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]?$/
/** A step is a sentence at the least. */
const STEP = /^\p{L}.{14,}[.!?…。！？)]$/u
/** The last number of a row has its text within so many lines. */
const MOST_LINES = 8
/** Of the numbers of a row so many have a text. */
const MOST_WITHOUT = 1 / 3
const PAGE_BREAK = '\f'

/** A number that stands alone, and the lines up to the next one. */
interface Entry {
  /** Index of its line. */
  readonly at: number
  readonly number: number
  /** Index behind the last line that it may count. */
  readonly end: number
}

/** Marks the headings that go on with the numbers above them. */
export function joinCountedHeadings(source: string, lines: readonly Line[], goesOn: Uint8Array): void {
  const rows = rowsOf(source, lines)
  if (rows.length === 0) return
  const texts = textsOf(source, lines)
  for (const row of rows) {
    if (countsHeadings(row, texts) && !hasPageBreak(row, source, lines)) for (const { at } of row) goesOn[at + 1] = 1
  }
}

/** The lines with those of one that are numbered steps: a number and the line below. */
export function withCountedSteps(source: string, lines: readonly Line[]): readonly Line[] {
  const rows = rowsOf(source, lines)
  if (rows.length === 0) return lines
  const texts = textsOf(source, lines)
  const steps = rows
    .filter((row) => countsSteps(row, texts) && !hasPageBreak(row, source, lines))
    .flatMap((row) => row.map(({ at }) => at))
  if (steps.length === 0) return lines
  const numbers = new Set(steps)
  return lines.flatMap((line, at) => {
    if (numbers.has(at - 1)) return []
    const { end, to } = lines[numbers.has(at) ? at + 1 : at] as Line
    return [{ ...line, end, to }]
  })
}

function textsOf(source: string, lines: readonly Line[]): string[] {
  return lines.map(({ from, to }) => source.slice(from, to))
}

/** Numbers that follow each other up or down. */
function rowsOf(source: string, lines: readonly Line[]): Entry[][] {
  const entries = entriesOf(source, lines)
  const rows: Entry[][] = []
  for (let first = 0; first < entries.length; ) {
    const step = stepAt(entries, first)
    let next = first + 1
    while (Math.abs(step) === 1 && stepAt(entries, next - 1) === step) next++
    if (next - first >= LEAST) rows.push(entries.slice(first, next))
    first = next
  }
  return rows
}

function entriesOf(source: string, lines: readonly Line[]): Entry[] {
  const places: { at: number; number: number }[] = []
  for (const [at, { from, to }] of lines.entries()) {
    const number = to - from > LONGEST_NUMBER ? undefined : NUMBER.exec(source.slice(from, to))?.[1]
    if (number !== undefined) places.push({ at, number: Number(number) })
  }
  return places.map(({ at, number }, index) => {
    const end = places[index + 1]?.at ?? Math.min(lines.length, at + 1 + MOST_LINES)
    return { at, number, end }
  })
}

function stepAt(entries: readonly Entry[], index: number): number {
  return (entries[index + 1]?.number ?? Number.NaN) - (entries[index] as Entry).number
}

/** True for headings that are not the same, most of them with text below. */
function countsHeadings(row: readonly Entry[], texts: readonly string[]): boolean {
  const headings = row.map(({ at }) => texts[at + 1] ?? '')
  if (!isFromFirst(row) || new Set(headings).size < row.length) return false
  if (!row.every(({ at, end }, index) => HEADING.test(headings[index] as string) && end > at + 2)) return false
  const hasText = ({ at, end }: Entry): boolean => texts.slice(at + 2, end).some(isText)
  return row.filter((entry) => !hasText(entry)).length <= MOST_WITHOUT * row.length
}

/** Lists count from one on, or down. */
function isFromFirst([first, second]: readonly Entry[]): boolean {
  return first?.number === 1 || (second as Entry).number < (first as Entry).number
}

function isText(text: string): boolean {
  return text.length >= LEAST_TEXT && SENTENCE_END.test(text)
}

function hasPageBreak(row: readonly Entry[], source: string, lines: readonly Line[]): boolean {
  return row.some(({ at }) => source.slice((lines[at] as Line).to, lines[at + 1]?.from).includes(PAGE_BREAK))
}

/** True for steps of one line each. */
function countsSteps(row: readonly Entry[], texts: readonly string[]): boolean {
  if (row[0]?.number !== 1) return false
  return row.every(
    ({ at, end }, index) => STEP.test(texts[at + 1] ?? '') && (end === at + 2 || index === row.length - 1),
  )
}
