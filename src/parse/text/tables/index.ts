import type { Mark, Segment } from '../../../model/block.js'
import type { Gates } from '../gates.js'
import type { Inline } from '../inline.js'
import type { Line } from '../lines/index.js'
import type { KnownLines } from '../lines/known.js'
import { alignedAt } from './aligned.js'
import {
  type Align,
  alignOf,
  boxRow,
  hasWithin,
  isBoxed,
  isBoxRule,
  isDelimiterRow,
  isRuleCell,
  isRuleRow,
  pipeRow,
  splitCells,
} from './rows.js'
import { type Row, TableText } from './table-text.js'

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

/** Says what finds the tables in some lines. */
export type TableSearchOf = (known: KnownLines) => TableSearch

/** Looks for the tables of some lines, from the first to the last. */
export interface TableSearch {
  /** The table that starts at a line, if one does. */
  at(index: number): DrawnTable | undefined
}

export const findTables: TableSearchOf = (known) => new TableFinder(known)

class TableFinder implements TableSearch {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #inline: Inline
  readonly #gates: Gates
  /** Lines before these were looked at: no table of the kind starts there. */
  #tabbedFrom = 0
  #pipedFrom = 0
  #boxedFrom = 0
  #alignedFrom = 0

  constructor({ source, lines, inline, gates }: KnownLines) {
    this.#source = source
    this.#lines = lines
    this.#inline = inline
    this.#gates = gates
  }

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
    const { looked, rows } = alignedAt(this.#source, this.#lines, index)
    this.#alignedFrom = index + looked
    return rows === undefined ? undefined : this.#drawn(looked, rows)
  }

  #drawn(count: number, drawn: readonly Row[]): DrawnTable | undefined {
    // A row of lines only parts those around it.
    const rows = drawn.filter((row, number) => number === 0 || !row.every((cell) => isRuleCell(this.#source, cell)))
    if (rows.every((row) => row.length < 2)) return undefined
    const table = new TableText(this.#source, this.#inline, rows[0]?.[0]?.from ?? 0)
    for (const row of rows) table.add(row)
    return { count, text: table.text, segments: table.segments, marks: table.marks }
  }
}
