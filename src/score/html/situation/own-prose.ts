import type { Page } from '../page/index.js'

/** The running text of the blocks that are an element's own children, by place of the element. */
export function findOwnProse(page: Page): Float64Array {
  const own = new Float64Array(page.nodes.length)
  for (const { node, prose, text } of page.blocks) {
    const { index } = node.parent ?? node
    own[index] = (own[index] as number) + prose * text.words
  }
  return own
}
