import type { PageNode } from './types.js'

/** True for an element inside of another, and for that itself. */
export function isInside(node: PageNode, around: PageNode): boolean {
  let at: PageNode | undefined = node
  while (at !== undefined && at !== around) at = at.parent
  return at !== undefined
}
