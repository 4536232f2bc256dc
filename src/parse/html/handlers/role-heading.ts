import type { Element } from 'domhandler'
import { isOneBlock } from '../blocks/one-block.js'
import { leaveHeading } from './blocks.js'
import { type Handler, leaveBlock } from './types.js'

/** Markdown has no deeper heading. */
const DEEPEST = 6

/** Elements that are nothing by their tag, and say by their ARIA role and level that they are headings. */
export const roleHeading: Handler = (builder, element) => {
  builder.openElement(element)
  if (builder.isCell || builder.isHeading) return leaveBlock
  builder.setHeading(Math.min(Number.parseInt(element.attribs['aria-level'] ?? '', 10), DEEPEST))
  return leaveHeading
}

/**
 * True for such elements of one line and a level below the first: without a level it is hardly meant so, and the first
 * is as often the name of a part of an application.
 */
export function isRoleHeading(element: Element): boolean {
  const { name, attribs } = element
  if (attribs.role !== 'heading' || !/^[2-9]/.test(attribs['aria-level'] ?? '')) return false
  return /^(?:div|p|section|header)$/.test(name) && isOneBlock(element)
}
