import type { Element, ParentNode } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { descendants, isBlank } from '../text-of.js'
import type { Cell } from './grid.js'

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

/** How many columns hold more than nothing: empty ones keep a distance. */
function filledColumns(grid: readonly Cell[][]): number {
  const filled = new Set<number>()
  for (const row of grid)
    for (const { element, column } of row) if (!filled.has(column) && isFilled(element)) filled.add(column)
  return filled.size
}

/** Pictures, and what signs are drawn in. */
const DRAWN = /^(?:i|img|svg)$/

function isFilled(cell: Element): boolean {
  for (const node of descendants(cell)) {
    if (node.type === 'text' ? !isBlank(node.data) : 'attribs' in node && DRAWN.test(node.name)) return true
  }
  return false
}

/**
 * Tells data from layout: headers or a caption make data, a single row or column, headings that name
 * no column, forms and long running text make layout.
 */
export function isData(table: Element, rows: readonly Element[][], grid: readonly Cell[][], width: number): boolean {
  if (rows.length === 0 || width === 0) return false
  const content = contentOf(table, headCells(rows))
  if (content === undefined) return false
  const { hasHeader, paragraphs } = content
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  const length = content.text / cells
  if (width === 1) return hasHeader && rows.length > 1 && length < LONG_CELL / 5
  if (hasHeader) return length < LONG_CELL
  if (rows.length === 1 || filledColumns(grid) <= 1) return false
  return paragraphs <= cells * 2 && length < LONG_CELL / 2
}

interface Content {
  hasHeader: boolean
  paragraphs: number
  /** The length of its text, without what indents the source. */
  text: number
}

/** What a table holds; undefined for what no data does. */
function contentOf(table: Element, heads: ReadonlySet<Element>): Content | undefined {
  const content = { hasHeader: false, paragraphs: 0, text: 0 }
  for (const node of descendants(table)) {
    if (node.type === 'text') content.text += singleSpaced(node.data).length
    if (!('attribs' in node)) continue
    if (LAYS_OUT.test(node.name) || (HEADING.test(node.name) && !isInHead(node, heads))) return undefined
    if (/^(?:th|caption|thead)$/.test(node.name)) content.hasHeader = true
    if (/^(?:p|li|blockquote|div)$/.test(node.name)) content.paragraphs++
  }
  return content
}
