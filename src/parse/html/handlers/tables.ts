import { isNumberColumn } from '../code/furniture.js'
import { endOf, startOf } from '../source-place.js'
import { planTable } from '../tables/plan.js'
import { signInCell } from '../tables/sign-in-cell.js'
import { block } from './blocks.js'
import { isQuoteTable, quoteBox } from './quotations.js'
import { type Handler, type Leave, leaveBlock, leaveNothing } from './types.js'

/** Data tables are one block; tables that lay out the page are only blocks inside of blocks. */
export const table: Handler = (builder, element) => {
  if (!builder.isCell && isQuoteTable(element)) return quoteBox(builder, element)
  builder.openElement(element)
  const plan = builder.isCell ? undefined : planTable(element, { nestsTables: builder.page.nestingTables.has(element) })
  if (plan === undefined) return leaveBlock
  for (const [cell, prefix] of plan.prefixes) builder.noted.cellPrefixes.set(cell, prefix)
  for (const label of plan.labels) builder.noted.asides.set(label, 'head of a column')
  builder.openAside(element)
  builder.openCell()
  builder.noted.tables.push(plan)
  return leaveTable
}

const leaveTable: Leave = (builder, element) => {
  const plan = builder.noted.tables.pop()
  builder.inline.separate(plan?.suffix ?? '')
  const { start, ...finished } = builder.inline.finish()
  if (/[^\t\n]/.test(finished.text) || finished.marks.length > 0) {
    const range = start === -1 ? { start: startOf(element), end: endOf(element) } : { start }
    builder.emit({ ...finished, ...range, type: 'table', align: plan?.align ?? [] })
  }
  builder.closeCell()
  builder.closeAside(element)
  builder.closeElement(element)
}

/** Cells and rows; those of data tables are parted by tabs and line feeds. */
export const cell: Handler = (builder, element) => {
  const prefix = builder.noted.cellPrefixes.get(element)
  if (prefix === undefined) return layoutCell(builder, element)
  builder.inline.separate(prefix)
  const sign = builder.isHidden ? undefined : signInCell(element, builder.page.styles)
  if (sign === undefined) return leaveNothing
  builder.inline.insert(sign.text, startOf(sign.element), endOf(sign.element))
  return undefined
}

/** A cell of a table that only lays out: highlighters set the numbers of lines in one beside the code. */
const layoutCell: Handler = (builder, element) => {
  const leave = block(builder, element)
  const isAside = !builder.isHidden && !builder.isCell && isNumberColumn(element)
  if (isAside) builder.openHidden(element, 'line numbers of code')
  return leave
}

/** A table's caption stands before it. */
export const tableCaption: Handler = (builder, element) => {
  if (!builder.isCell) return block(builder, element)
  builder.openAside(element)
  builder.setRole('caption')
  return leaveTableCaption
}

const leaveTableCaption: Leave = (builder, element) => builder.closeAside(element)
