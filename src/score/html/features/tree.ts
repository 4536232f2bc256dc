import type { PageNode } from '../page/index.js'

/** The element so many levels up. */
export function ancestor(node: PageNode, levels: number): PageNode | undefined {
  let at: PageNode | undefined = node
  for (let level = 0; level < levels && at !== undefined; level++) at = at.parent
  return at
}

/** Levels from an element up to the innermost that also holds the other, counted from 1. */
export function sharedLevels(node: PageNode, other: PageNode): number {
  return Math.min(255, 1 + node.element.depth - sharedNode(node, other).element.depth)
}

/** The innermost element that holds both. */
export function sharedNode(node: PageNode, other: PageNode): PageNode {
  let a = node
  let b = other
  while (a !== b) {
    if (a.element.depth >= b.element.depth) {
      if (a.parent === undefined) return a
      a = a.parent
    } else if (b.parent !== undefined) b = b.parent
  }
  return a
}
