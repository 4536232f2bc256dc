import { aroundNumbered, aroundNumberedCell, numberInCell } from '../notes/own-numbers.js'
import type { Handler, Leave } from './types.js'

/** The number or name of the text in the element behind it: it begins the block that the text goes on. */
export const numberBefore: Handler = (builder, element) => {
  builder.boundary(element.startIndex ?? 0)
  for (const around of aroundNumbered(element)) builder.noted.numbered.add(around)
  return leaveNumber
}

const leaveNumber: Leave = (builder, element) => {
  const at = (element.endIndex ?? 0) + 1
  builder.inline.space(at, at)
}

/** A cell that holds nothing but the number of the text in the cell behind it. */
export const numberCell: Handler = (builder, cell) => {
  const text = numberInCell(cell)
  if (text === undefined) return undefined
  const start = text.startIndex ?? 0
  const end = (text.endIndex ?? start) + 1
  builder.boundary(cell.startIndex ?? 0)
  builder.inline.append(text.data, start, end, builder.page.source)
  for (const around of aroundNumberedCell(cell)) builder.noted.numbered.add(around)
  builder.inline.space(end, end)
  return undefined
}
