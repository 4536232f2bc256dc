import { aroundNumbered } from '../own-numbers.js'
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
