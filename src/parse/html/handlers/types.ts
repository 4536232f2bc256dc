import type { Element } from 'domhandler'
import type { Role } from '../../../model/block.js'
import type { PageBuilder } from '../blocks/index.js'

/** What happens after an element's children. */
export type Leave = (builder: PageBuilder, element: Element) => void

/** Starts an element; without a `Leave` its children are not walked. */
export type Handler = (builder: PageBuilder, element: Element) => Leave | undefined

export const leaveNothing: Leave = () => {}

export const leaveMark: Leave = (builder) => {
  builder.inline.closeMark()
}

export const leaveBlock: Leave = (builder, element) => builder.closeElement(element)

/** Ends a list, an item or a quotation. */
export const leaveContainer: Leave = (builder, element) => {
  builder.closeElement(element)
  builder.closeContainer()
}

/** Block-level elements whose text has a role of its own. */
export function blockOfRole(role: Role): Handler {
  const leave: Leave = (builder, element) => {
    builder.closeElement(element)
    builder.setRole(undefined)
  }
  return (builder, element) => {
    builder.openElement(element)
    builder.setRole(role)
    return leave
  }
}

/** Inline elements that only hold others. */
export const transparent: Handler = () => leaveNothing

/** Elements that a reader never sees. */
export const skip: Handler = () => undefined
