import type { Block } from '../../../model/block.js'
import type { PageBlock, PageNode } from './types.js'

/** True for an element inside of another, and for that itself. */
export function isInside(node: PageNode, around: PageNode): boolean {
  let at: PageNode | undefined = node
  while (at !== undefined && at !== around) at = at.parent
  return at !== undefined
}

/** True for a block more than half of whose words are links. */
export function isLinked({ linkWords, text }: PageBlock): boolean {
  return linkWords * 2 > text.words
}

/** True for a block that readers of the page cannot see. */
export function isHidden({ hints }: Block): boolean {
  return hints.dom?.hidden !== undefined
}
