import type { Element, Text } from 'domhandler'
import type { PageBuilder } from '../blocks/index.js'
import { countedSection, counterOfHeading } from '../notes/counted-sections.js'
import { aroundNumbered, aroundNumberedCell, numberInCell } from '../notes/own-numbers.js'
import { endOf, startOf } from '../source-place.js'
import type { Handler, Leave } from './types.js'

/** The number or name of the text in the element behind it: it begins the block that the text goes on. */
export const numberBefore: Handler = (builder, element) => {
  builder.boundary(startOf(element))
  for (const around of aroundNumbered(element)) builder.noted.numbered.add(around)
  return leaveNumber
}

const leaveNumber: Leave = (builder, element) => {
  const at = endOf(element)
  builder.inline.space(at, at)
}

/** A cell that holds nothing but the number of the text in the cell behind it. */
export const numberCell: Handler = (builder, cell) => {
  const text = numberInCell(cell)
  if (text === undefined) return undefined
  builder.boundary(startOf(cell))
  return begin(builder, text, aroundNumberedCell(cell))
}

/** The counter of a section, with which its heading begins. */
export const sectionCounter: Handler = (builder, element) => {
  const counted = countedSection(element)
  if (counted === undefined) return undefined
  builder.boundary(startOf(element))
  return begin(builder, counted.text, counted.around)
}

/** The counter that a heading begins with. */
export const headingCounter: Handler = (builder, element) => {
  const text = counterOfHeading(element)
  return text === undefined ? undefined : begin(builder, text, NOTHING)
}

const NOTHING: readonly Element[] = []

/** Begins a block with a number; the elements behind it begin none of their own. */
function begin(builder: PageBuilder, text: Text, around: readonly Element[]): undefined {
  const start = startOf(text)
  const end = endOf(text)
  builder.inline.append(text.data, start, end, builder.page.source)
  for (const element of around) builder.noted.numbered.add(element)
  builder.inline.space(end, end)
}
