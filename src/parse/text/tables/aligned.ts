/** Tables whose columns stand below each other, as text browsers draw those without borders. */
import type { Line } from '../lines/index.js'
import { isDoubtful, markerOf } from '../lines/markers.js'
import { headingDepth, isQuoted } from '../lines/signs.js'
import { type Cell, commonGaps, cutRow, hasWithin, isBlankAt } from './rows.js'

/** So many rows have a gap that no sentence has. */
const LEAST_WIDE = 3
/** So many rows show a table where other columns, and no blank line, follow it. */
const LEAST_APART = 6
/** The rows before the first with a wide gap. */
const MOST_BEFORE = 3
/** Rows wider than this are no drawn table. */
const MOST_COLUMNS = 200
/** What Pandoc draws below a header. */
const COLUMN_RULE = /^-{2,}(?: +-{2,})+$/
/** How often columns are sought anew, so that the time stays linear. */
const MOST_CHANGES = 8

/** What stands at a line: the rows of a table, or so many lines of which none begins one. */
export interface Aligned {
  readonly looked: number
  readonly rows?: readonly (readonly Cell[])[]
}

/**
 * Reads the table that begins at a line. The widest cell of a column has one space behind it, so not every row has a wide
 * gap; those that have none go by the columns of the others.
 */
export function alignedAt(source: string, lines: readonly Line[], index: number): Aligned {
  const gap = arePartedRows(source, lines, index) ? 1 : 0
  const first = firstWide(source, lines, index)
  if (first === undefined) return { looked: 1 }
  const end = endOfWide(source, lines, first, gap)
  const core =
    coreUntil(source, lines, index, nextEnd(source, lines, first, end)) ?? coreUntil(source, lines, index, end)
  if (core === undefined) return { looked: first === index ? end - index : 1 }
  return new Columns(source, lines, index, core, gap).read()
}

/** True for wide rows each behind one blank line, as renderers draw cells that hold paragraphs; headings are none. */
function arePartedRows(source: string, lines: readonly Line[], index: number): boolean {
  const rows = lines.slice(index, index + LEAST_WIDE)
  const areParted = rows.length === LEAST_WIDE && rows.every((line, at) => at === 0 || line.blanks === 1)
  return areParted && rows.every((line) => isWide(source, line) && headingDepth(source, line) === 0)
}

/** The first rows of a table. */
interface Core {
  /** The line behind the last of them. */
  readonly end: number
  /** Where the columns begin but the first. */
  readonly cuts: readonly number[]
}

/** The lines up to another as the first rows of a table; undefined where they have no columns in common. */
function coreUntil(source: string, lines: readonly Line[], index: number, end: number): Core | undefined {
  const rows = lines.slice(index, end)
  const cuts = commonGaps(source, rows)
  const isEven = rows.every((line) => isWide(source, line) || isOfColumns(source, line, cuts))
  return cuts.length > 0 && isEven ? { end, cuts } : undefined
}

/** The end of the rows after a single one, which may be heads in the middle of their columns. */
function nextEnd(source: string, lines: readonly Line[], first: number, end: number): number {
  if (end > first + 1 || lines[end]?.blanks !== 0) return end
  const next = firstWide(source, lines, end)
  return next === undefined ? end : endOfWide(source, lines, next)
}

/** The first line with a wide gap from a line on, without a blank line between them. */
function firstWide(source: string, lines: readonly Line[], index: number): number | undefined {
  for (let at = index; at <= index + MOST_BEFORE; at++) {
    const line = lines[at]
    if (line === undefined || (at > index && line.blanks > 0) || !isRow(source, line)) return undefined
    if (isWide(source, line)) return at
  }
  return undefined
}

/** The end of the lines with wide gaps from such a line on, up to more or fewer blank lines than stand between its rows. */
function endOfWide(source: string, lines: readonly Line[], from: number, gap = 0): number {
  let end = from + 1
  while (lines[end]?.blanks === gap && isWide(source, lines[end] as Line)) end++
  return end
}

function isRow(source: string, line: Line): boolean {
  return line.to - line.start <= MOST_COLUMNS && hasWithin(source, ' ', line) && !isMarked(source, line)
}

/** True for a row with a wide gap, and for a run of dashes for each column. */
function isWide(source: string, line: Line): boolean {
  const text = source.slice(line.from, line.to)
  return isRow(source, line) && (text.includes('  ') || COLUMN_RULE.test(text))
}

/** True for a line behind a bullet or the sign of a quotation, which is no cell; ranks and signs for "none" may be. */
function isMarked(source: string, line: Line): boolean {
  const marker = markerOf(source, line)
  return isQuoted(source, line) || (marker !== undefined && !isDoubtful(marker))
}

/** True for a line with a cell that begins in each of the columns, right behind a space. */
function isOfColumns(source: string, line: Line, cuts: readonly number[]): boolean {
  return cuts.every((cut) => isBlankAt(source, line, cut - 1) && !isBlankAt(source, line, cut))
}

/**
 * True for lines of a paragraph that were spread to one width: gaps of some happen to stand below each other, and more
 * stand elsewhere.
 */
function isJustified(source: string, lines: readonly Line[], rows: readonly (readonly Cell[])[]): boolean {
  const [first] = lines as readonly [Line]
  if (!lines.slice(1, -1).every(({ start, to }) => to - start === first.to - first.start)) return false
  const spread = rows.filter((cells) => cells.some(({ from, to }) => source.slice(from, to).trim().includes('  ')))
  return spread.length * 2 > rows.length
}

/** Follows the columns of a table down. */
class Columns {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #from: number
  /** Blank lines between the rows. */
  readonly #gap: number
  #to: number
  #cuts: readonly number[]
  #changes = 0

  constructor(source: string, lines: readonly Line[], from: number, { end, cuts }: Core, gap: number) {
    this.#source = source
    this.#lines = lines
    this.#from = from
    this.#gap = gap
    this.#to = end
    this.#cuts = cuts
  }

  read(): Aligned {
    while (this.#takes(this.#lines[this.#to])) this.#to++
    const next = this.#lines[this.#to]
    const isApart = next?.blanks === this.#gap && isWide(this.#source, next)
    const rows = this.#lines.slice(this.#from, isApart ? this.#beforeHead() : this.#to)
    const wide = rows.filter((line) => isWide(this.#source, line)).length
    if (wide < LEAST_WIDE || (isApart && rows.length < LEAST_APART)) return { looked: rows.length }
    const cells = rows.map((line) => cutRow(this.#source, line, this.#cuts))
    return isJustified(this.#source, rows, cells) ? { looked: rows.length } : { looked: rows.length, rows: cells }
  }

  /** Where the table ends at which another begins: the heads of its columns stand in their middle, and so further in. */
  #beforeHead(): number {
    const second = this.#lines[this.#from + 1] as Line
    for (let at = this.#to - 1; at >= this.#from + LEAST_APART; at--)
      if ((this.#lines[at] as Line).indent > second.indent) return at
    return this.#to
  }

  #takes(line: Line | undefined): boolean {
    if (line?.blanks !== this.#gap || !isRow(this.#source, line)) return false
    const isCut = this.#cuts.every((cut) => isBlankAt(this.#source, line, cut - 1))
    if (isWide(this.#source, line)) return isCut || this.#moves(line)
    // A sentence behind a blank line may begin a word where a column begins.
    if (this.#gap > 0) return false
    return isOfColumns(this.#source, line, this.#cuts) || (this.#endsAsAbove(line) && this.#moves(line))
  }

  /** True for a line that ends where the one above does, as numbers set to the right do. */
  #endsAsAbove(line: Line): boolean {
    const above = this.#lines[this.#to - 1] as Line
    return line.to - line.start === above.to - above.start
  }

  /** True where the table has as many columns with a line, which others begin further left in. */
  #moves(line: Line): boolean {
    if (this.#changes++ >= MOST_CHANGES) return false
    const cuts = commonGaps(this.#source, [...this.#lines.slice(this.#from, this.#to), line])
    if (cuts.length !== this.#cuts.length) return false
    this.#cuts = cuts
    return true
  }
}
