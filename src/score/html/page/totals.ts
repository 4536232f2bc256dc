import type { PageBlock, PageNode } from './types.js'

/** Adds what stands in blocks to the elements around them, and that to theirs. */
export function addUp(blocks: readonly PageBlock[], nodes: readonly PageNode[]): void {
  for (const { node, text, linkWords, prose, images, block, phrases } of blocks) {
    node.words += text.words
    node.linkWords += linkWords
    node.prose += prose * text.words
    node.images += images
    node.blocks++
    if (block.type === 'code') node.codes++
    if ((phrases.whole | phrases.start) !== 0) node.phrased++
    if (block.type === 'heading') {
      node.headings++
      if (linkWords * 2 > text.words) node.linkedHeadings++
    }
  }
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as PageNode
    for (const total of [node.parent, node.repetition]) {
      if (total === undefined) continue
      total.words += node.words
      total.linkWords += node.linkWords
      total.prose += node.prose
      total.images += node.images
      total.linkedHeadings += node.linkedHeadings
      total.phrased += node.phrased
    }
    if (node.parent !== undefined) {
      node.parent.blocks += node.blocks
      node.parent.codes += node.codes
      node.parent.headings += node.headings
    }
  }
}

/** Siblings of one shape make a list of teasers, a thread or a gallery from this many on. */
const REPEATED = 3

/** Fills in which elements repeat, from the outermost inwards. */
export function markRepeated(nodes: readonly PageNode[]): void {
  for (const node of nodes) {
    const { parent, repetition } = node
    const isRepeated = repetition.count >= REPEATED && node.blocks >= 2
    const outer = parent?.widestRepeated
    node.innermostRepeated = isRepeated ? node : parent?.innermostRepeated
    node.widestRepeated =
      isRepeated && (outer === undefined || outer.repetition.words <= repetition.words) ? node : outer
  }
}
