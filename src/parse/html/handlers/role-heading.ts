import type { AnyNode, Element, ParentNode } from 'domhandler'
import { descendants, isBlank } from '../text-of.js'
import { BLOCK_TAGS } from '../tree-rules.js'
import { leaveHeading } from './blocks.js'
import { type Handler, leaveBlock } from './types.js'

/** Markdown has no deeper heading. */
const DEEPEST = 6
/** A heading holds fewer nodes. */
const MAX_NODES = 100

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

/** All text stands in one block-level element. */
function isOneBlock(element: Element): boolean {
  let block: ParentNode | undefined
  let nodes = 0
  for (const node of descendants(element)) {
    if (nodes++ > MAX_NODES) return false
    if (node.type !== 'text' || isBlank(node.data)) continue
    const around = blockAround(node, element)
    if (block !== undefined && around !== block) return false
    block = around
  }
  return true
}

function blockAround(node: AnyNode, root: Element): ParentNode {
  let at: ParentNode = node.parent ?? root
  while (at !== root && at.parent !== null && !('name' in at && BLOCK_TAGS.has(at.name))) at = at.parent
  return at
}
