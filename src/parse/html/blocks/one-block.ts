import type { AnyNode, Element, ParentNode } from 'domhandler'
import { descendants, isBlank } from '../text-of.js'
import { BLOCK_TAGS } from '../tree/rules.js'

/** A heading or an item of one line holds fewer nodes. */
const MAX_NODES = 100

/** All text of an element stands in one block-level element. */
export function isOneBlock(element: Element): boolean {
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
