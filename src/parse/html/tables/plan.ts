import type { Element, ParentNode } from 'domhandler'
import { descendants, isBlank } from '../text-of.js'
import { isPost } from './posts.js'
import { readRows } from './rows.js'

/** How the cells of a data table become text. */
export interface TablePlan {
  /** What to write before each cell: tabs part cells, line feeds part rows. */
  readonly prefixes: ReadonlyMap<Element, string>
  /** What to write after the last cell. */
  readonly suffix: string
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
}

interface Cell {
  readonly element: Element
  readonly column: number
}

/** Wider spans are mistakes or attacks. */
const MAX_SPAN = 100
const MAX_COLUMNS = 200

/**
 * Reads the grid of a table; a cell over several columns or rows stands in the first one.
 *
 * @returns undefined for tables that only lay out the page
 */
export function planTable(table: Element, nestsTables: boolean): TablePlan | undefined {
  if (nestsTables || /^(?:presentation|none)$/.test(table.attribs.role ?? '')) return undefined
  const rows = readRows(table)
  const grid = placeCells(rows)
  const width = grid.reduce((widest, row) => Math.max(widest, (row.at(-1)?.column ?? -1) + 1), 0)
  if (!isData(table, rows, width) || isPost(table, rows)) return undefined
  return { ...cellPrefixes(grid, width), align: alignment(grid, width) }
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10)
  return number > 1 ? Math.min(number, MAX_SPAN) : 1
}

/** Finds the column of each cell, past those that cells of earlier rows cover. */
function placeCells(rows: readonly Element[][]): Cell[][] {
  const covered: number[] = []
  return rows.map((row) => {
    let column = 0
    const cells: Cell[] = []
    for (const element of row) {
      while ((covered[column] ?? 0) > 0) covered[column++] = (covered[column - 1] ?? 0) - 1
      if (column >= MAX_COLUMNS) column = MAX_COLUMNS - 1
      cells.push({ element, column })
      const rowSpan = span(element.attribs.rowspan)
      const end = Math.min(column + span(element.attribs.colspan), MAX_COLUMNS)
      for (; column < end; column++) covered[column] = rowSpan - 1
    }
    for (; column < covered.length; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1)
    return cells
  })
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

const LONG_CELL = 500

const LAYS_OUT = /^(?:form|article|section|pre)$/
const HEADING = /^h[1-4]$/
const HEAD = /^(?:th|thead|caption)$/

/** The cells of a first row that holds headings and nothing else. */
function headCells([first = [], ...rest]: readonly Element[][]): ReadonlySet<Element> {
  return new Set(rest.length > 0 && first.every(isHeadingAlone) ? first : [])
}

/** True for a heading that names a column or the table. */
function isInHead(heading: Element, heads: ReadonlySet<Element>): boolean {
  let at: ParentNode | null = heading.parent
  for (; at !== null && 'attribs' in at && at.name !== 'table'; at = at.parent) {
    if (HEAD.test(at.name)) return true
    if (at.name === 'td') return heads.has(at)
  }
  return false
}

function isHeadingAlone(cell: Element): boolean {
  return cell.children.every((child) =>
    'attribs' in child ? HEADING.test(child.name) : !('data' in child) || isBlank(child.data),
  )
}

/**
 * Tells data from layout: headers or a caption make data, a single row or column, headings that name
 * no column, forms and long running text make layout.
 */
function isData(table: Element, rows: readonly Element[][], width: number): boolean {
  if (rows.length === 0 || width === 0) return false
  let hasHeader = false
  let paragraphs = 0
  let text = 0
  const heads = headCells(rows)
  for (const node of descendants(table)) {
    if (node.type === 'text') text += node.data.length
    else if ('attribs' in node) {
      if (LAYS_OUT.test(node.name) || (HEADING.test(node.name) && !isInHead(node, heads))) return false
      if (/^(?:th|caption|thead)$/.test(node.name)) hasHeader = true
      if (/^(?:p|li|blockquote|div)$/.test(node.name)) paragraphs++
    }
  }
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  if (width === 1) return hasHeader && rows.length > 1 && text / cells < LONG_CELL / 5
  if (hasHeader) return text / cells < LONG_CELL
  if (rows.length === 1) return false
  return paragraphs <= cells * 2 && text / cells < LONG_CELL / 2
}
