import type { Element } from 'domhandler'
import { type Cell, placeCells } from './grid.js'
import { isData } from './is-data.js'
import { labelsInCells } from './labels-in-cells.js'
import { isPost } from './posts.js'
import { readRows } from './rows.js'

/** How the cells of a data table become text. */
export interface TablePlan {
  /** What to write before each cell: tabs part cells, line feeds part rows. */
  readonly prefixes: ReadonlyMap<Element, string>
  /** What to write after the last cell. */
  readonly suffix: string
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  /** Elements that say the heads of the columns again. */
  readonly labels: readonly Element[]
}

/**
 * Reads the grid of a table; a cell over several columns or rows stands in the first one.
 *
 * @returns undefined for tables that only lay out the page
 */
export function planTable(table: Element, { nestsTables }: { readonly nestsTables: boolean }): TablePlan | undefined {
  if (nestsTables || /^(?:presentation|none)$/.test(table.attribs.role ?? '')) return undefined
  const rows = readRows(table)
  const grid = placeCells(rows)
  const width = grid.reduce((widest, row) => Math.max(widest, (row.at(-1)?.column ?? -1) + 1), 0)
  if (!isData(table, rows, grid, width) || isPost(table, rows)) return undefined
  return { ...cellPrefixes(grid, width), align: alignment(grid, width), labels: labelsInCells(grid) }
}

function cellPrefixes(grid: readonly Cell[][], width: number): { prefixes: Map<Element, string>; suffix: string } {
  const prefixes = new Map<Element, string>()
  let missing = ''
  for (const [index, row] of grid.entries()) {
    let column = 0
    for (const cell of row) {
      const tabs = '\t'.repeat(Math.max(0, cell.column - column))
      prefixes.set(cell.element, column === 0 && cell === row[0] ? `${missing}${index === 0 ? '' : '\n'}${tabs}` : tabs)
      column = cell.column
    }
    missing = '\t'.repeat(Math.max(0, width - 1 - column))
  }
  return { prefixes, suffix: missing }
}

function alignment(grid: readonly Cell[][], width: number): ('left' | 'right' | 'center' | null)[] {
  const align: ('left' | 'right' | 'center' | null)[] = Array.from({ length: width }, () => null)
  for (const row of grid.slice(0, 2)) {
    for (const { element, column } of row) align[column] ??= cellAlignment(element)
  }
  return align
}

function cellAlignment({ attribs }: Element): 'left' | 'right' | 'center' | null {
  const value = /text-align\s*:\s*(left|right|center)/i.exec(attribs.style ?? '')?.[1] ?? attribs.align
  const lower = value?.toLowerCase()
  return lower === 'left' || lower === 'right' || lower === 'center' ? lower : null
}
