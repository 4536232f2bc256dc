import type { Page, PageNode } from './page.js'

/** The running text of the blocks that are an element's own children, by element. */
export function findOwnProse(page: Page): ReadonlyMap<PageNode, number> {
  const own = new Map<PageNode, number>()
  for (const { node, prose, text } of page.blocks) {
    const parent = node.parent ?? node
    own.set(parent, (own.get(parent) ?? 0) + prose * text.words)
  }
  return own
}
