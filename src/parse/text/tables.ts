import type { Mark, Segment } from '../../model/block.js'
import { movedBy } from '../../model/ranges.js'
import { isSpace } from '../../unicode/white-space.js'
import { CELL_PLACE } from '../../write/escape.js'
import type { Gates } from './gates.js'
import type { Inline } from './inline.js'
import type { Line } from './lines.js'

/** A table drawn with tabs, pipes or aligned columns. */
export interface DrawnTable {
  /** Lines that it covers. */
  readonly count: number
  /** Cells parted by tabs, rows by line feeds. */
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks: readonly Mark[]
  /** By column, where the drawing says it. */
  readonly align?: readonly Align[]
}

type Align = 'left' | 'right' | 'center' | null

/** A cell as a source range; empty when `from` equals `to`. */
interface Cell {
  readonly from: number
  readonly to: number
}

type Row = readonly Cell[]

const MIN_ALIGNED_ROWS = 3
/** Rows wider than this are no drawn table. */
const MAX_ALIGNED_COLUMNS = 200
/** The walls between cells, and lines of nothing but borders. */
const BOX_WALL = /[\u2502\u2503\u2551]/
const BOX_WALLS = /[\u2502\u2503\u2551]/g
const BOX_RULE = /^[\u2500-\u257f\s]+$/
const RULE_ROW = /^[|\s:+=-]+$/

/** Looks for tables in the lines of one document. */
export class TableFinder {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #inline: Inline
  readonly #gates: Gates
  /** Lines before these were looked at: no table of the kind starts there. */
  #tabbedFrom = 0
  #pipedFrom = 0
  #boxedFrom = 0
  #alignedFrom = 0

  constructor(source: string, lines: readonly Line[], inline: Inline, gates: Gates) {
    this.#source = source
    this.#lines = lines
    this.#inline = inline
    this.#gates = gates
  }

  /** The table that starts at a line, if one does. */
  at(index: number): DrawnTable | undefined {
    const { boxes, tabs, pipes, gaps } = this.#gates
    if (!tabs && !pipes && !gaps && !boxes) return undefined
    return (
      (boxes ? this.#boxed(index) : undefined) ??
      (tabs ? this.#tabbed(index) : undefined) ??
      (pipes ? this.#piped(index) : undefined) ??
      (gaps ? this.#aligned(index) : undefined)
    )
  }

  /** The lines from `index` on, up to a blank line or one that fails the test. */
  #run(index: number, test: (line: Line) => boolean): Line[] {
    const run: Line[] = []
    for (let i = index; i < this.#lines.length; i++) {
      const line = this.#lines[i] as Line
      if ((i > index && line.blanks > 0) || !test(line)) break
      run.push(line)
    }
    return run
  }

  #tabbed(index: number): DrawnTable | undefined {
    if (index < this.#tabbedFrom) return undefined
    const run = this.#run(index, (line) => hasWithin(this.#source, '\t', line))
    this.#tabbedFrom = index + run.length
    if (run.length < 2) return undefined
    const raw = run.map((line) => this.#source.slice(line.from, line.to))
    const separator = raw.every((row) => !/[^\t]\t(?:\t\t)*[^\t]/.test(row)) ? '\t\t' : '\t'
    return this.#drawn(
      run.length,
      run.map((line) => splitCells(this.#source, line.from, line.to, separator)),
    )
  }

  #piped(index: number): DrawnTable | undefined {
    const source = this.#source
    if (index < this.#pipedFrom || !hasWithin(source, '|', this.#lines[index] as Line)) return undefined
    const run = this.#run(index, (line) => hasWithin(source, '|', line) || isRuleRow(source, line))
    this.#pipedFrom = index + run.length
    const isRule = (line: Line): boolean => isRuleRow(source, line) || (line === run[1] && isDelimiterRow(source, line))
    const rules = run.filter(isRule).length
    const rows = run.filter((line) => !isRule(line)).map((line) => pipeRow(source, line))
    const columns = rows[0]?.length ?? 0
    const isFramed = run.every((line) => source.charAt(line.from) === '|' || isRule(line))
    const isEven = rows.every((row) => row.length === columns)
    if (columns < 2 || rows.length < 2) return undefined
    if (rules === 0 && !(isEven && (isFramed || (rows.length > 2 && columns > 2)))) return undefined
    const table = this.#drawn(run.length, rows)
    const rule = run.find(isRule)
    if (table === undefined || rule === undefined) return table
    return { ...table, align: pipeRow(source, rule).map((cell) => alignOf(source.slice(cell.from, cell.to))) }
  }

  /** A table drawn with the characters for boxes, as text browsers draw those with a border. */
  #boxed(index: number): DrawnTable | undefined {
    const source = this.#source
    if (index < this.#boxedFrom || !isBoxed(source, this.#lines[index] as Line)) return undefined
    const run = this.#run(index, (line) => isBoxed(source, line))
    this.#boxedFrom = index + run.length
    const rows = run.filter((line) => !isBoxRule(source, line)).map((line) => boxRow(source, line))
    const columns = rows[0]?.length ?? 0
    if (rows.length < 2 || rows.some((row) => row.length !== columns)) return undefined
    return this.#drawn(run.length, rows)
  }

  #aligned(index: number): DrawnTable | undefined {
    if (index < this.#alignedFrom) return undefined
    const source = this.#source
    const first = this.#lines[index] as Line
    if (!hasWithin(source, '  ', first) || first.to - first.start > MAX_ALIGNED_COLUMNS) return undefined
    const run = this.#run(index, (line) => hasWithin(source, '  ', line) && line.to - line.start <= MAX_ALIGNED_COLUMNS)
    this.#alignedFrom = index + run.length
    if (run.length < MIN_ALIGNED_ROWS) return undefined
    const cuts = commonGaps(source, run)
    if (cuts.length === 0) return undefined
    return this.#drawn(
      run.length,
      run.map((line) => cutRow(source, line, cuts)),
    )
  }

  #drawn(count: number, drawn: readonly Row[]): DrawnTable | undefined {
    // A row of lines only parts those around it.
    const rows = drawn.filter((row, number) => number === 0 || !row.every((cell) => isRuleCell(this.#source, cell)))
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
    if (columns < 2) return undefined
    let text = ''
    const segments: Segment[] = []
    const marks: Mark[] = []
    let last = rows[0]?.[0]?.from ?? 0
    for (const [number, row] of rows.entries()) {
      for (const [column, cell] of row.entries()) {
        const joint = column > 0 ? '\t' : number > 0 ? '\n' : ''
        if (joint !== '') {
          const at = Math.max(last, cell.from)
          segments.push({ from: text.length, to: text.length + 1, start: last, end: at, atomic: true })
          text += joint
        }
        if (cell.to > cell.from) {
          const by = text.length
          const plain = this.#inline.line(this.#source.slice(cell.from, cell.to), cell.from, CELL_PLACE)
          for (const part of plain.segments) segments.push(movedBy(part, by))
          for (const mark of plain.marks) marks.push(movedBy(mark, by))
          text += plain.text
        }
        last = Math.max(last, cell.to)
      }
    }
    return { count, text, segments, marks }
  }
}

/** True when the mark stands between the first and the last character of the line. Looks no further. */
function hasWithin(source: string, mark: string, line: Line): boolean {
  return source.slice(line.from, line.to).includes(mark)
}

function isRuleCell(source: string, { from, to }: Cell): boolean {
  return to - from > 1 && /^[-=_]+$/.test(source.slice(from, to))
}

/** True for lines between walls, and for borders of a box. */
function isBoxed(source: string, line: Line): boolean {
  return BOX_WALL.test(source.charAt(line.from)) || isBoxRule(source, line)
}

function isBoxRule(source: string, line: Line): boolean {
  const text = source.slice(line.from, line.to)
  return BOX_RULE.test(text) && /[\u2500\u2501\u2550]/.test(text)
}

/** The cells between the walls of a line. */
function boxRow(source: string, line: Line): Cell[] {
  const walls = [...source.slice(line.from, line.to).matchAll(BOX_WALLS)].map((match) => line.from + match.index)
  return walls.slice(1).map((wall, number) => trimmedCell(source, (walls[number] as number) + 1, wall))
}

/** What the colons of a delimiter cell say. */
function alignOf(cell: string): Align {
  if (cell.startsWith(':')) return cell.endsWith(':') ? 'center' : 'left'
  return cell.endsWith(':') ? 'right' : null
}

function isRuleRow(source: string, line: Line): boolean {
  return RULE_ROW.test(source.slice(line.from, line.to)) && /-{2}|={2}/.test(source.slice(line.from, line.to))
}

/** A framed row of GFM's delimiters, one dash wide where the column is: what stands below a header in Markdown. */
function isDelimiterRow(source: string, line: Line): boolean {
  return /^\|(?:\s*:?-+:?\s*\|)+$/.test(source.slice(line.from, line.to))
}

function trimmedCell(source: string, from: number, to: number): Cell {
  let start = from
  let end = to
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return { from: start, to: end }
}

function splitCells(source: string, from: number, to: number, separator: string): Cell[] {
  const cells: Cell[] = []
  let start = from
  for (;;) {
    const at = separatorFrom(source, separator, start)
    if (at === -1 || at >= to) break
    cells.push(trimmedCell(source, start, at))
    start = at + separator.length
  }
  cells.push(trimmedCell(source, start, to))
  return cells
}

/** Where the next separator stands that no backslash escapes. */
function separatorFrom(source: string, separator: string, from: number): number {
  let at = source.indexOf(separator, from)
  while (at > from && separator === '|' && source.charAt(at - 1) === '\\') at = source.indexOf(separator, at + 1)
  return at
}

function pipeRow(source: string, line: Line): Cell[] {
  const from = source.charAt(line.from) === '|' ? line.from + 1 : line.from
  const to = line.to > from && source.charAt(line.to - 1) === '|' ? line.to - 1 : line.to
  return splitCells(source, from, to, '|')
}

/**
 * Columns at which every line has white space and most have a gap of two or more: the places to cut.
 * Columns are counted in code units from the start of the line.
 */
function commonGaps(source: string, lines: readonly Line[]): number[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.to - line.start), 0)
  const left = lines.reduce((least, line) => Math.min(least, line.from - line.start), width)
  const cuts: number[] = []
  for (let column = left + 1; column < width - 1; column++) {
    if (!lines.every((line) => isBlankAt(source, line, column))) continue
    let next = column
    while (next < width && lines.every((line) => isBlankAt(source, line, next))) next++
    const wide = lines.filter((line) => hasGapAt(source, line, column, next)).length
    if (next < width && wide * 2 >= lines.length) cuts.push(next)
    column = next
  }
  return cuts.filter((cut, index) => isFilled(source, lines, cut, cuts[index + 1] ?? width))
}

/** True when half of the lines have text in the column: a space inside of a wide header cuts no column off. */
function isFilled(source: string, lines: readonly Line[], from: number, to: number): boolean {
  const filled = lines.filter((line) => {
    const end = Math.min(line.start + to, line.to)
    return source.slice(Math.min(line.start + from, end), end).trim() !== ''
  })
  return filled.length * 2 >= lines.length
}

function isBlankAt(source: string, line: Line, column: number): boolean {
  const at = line.start + column
  return at >= line.to || isSpace(source.charCodeAt(at))
}

/** True when the white space of the line around columns `[from, to)` is at least two wide, or the line has ended. */
function hasGapAt(source: string, line: Line, from: number, to: number): boolean {
  if (to - from >= 2) return true
  return isBlankAt(source, line, from - 1) || isBlankAt(source, line, to)
}

function cutRow(source: string, line: Line, cuts: readonly number[]): Cell[] {
  const cells: Cell[] = []
  let from = line.start
  for (const cut of cuts) {
    const to = Math.min(Math.max(line.start + cut, from), line.to)
    cells.push(trimmedCell(source, from, to))
    from = to
  }
  cells.push(trimmedCell(source, from, Math.max(from, line.to)))
  return cells
}
