import { masksOf, type PhraseMasks } from '../../../lexicon/index.js'
import { NAME_GROUPS } from '../../../markup/name-groups.js'
import type { ParsedDocument } from '../../../model/document.js'
import type { DomElement } from '../../../model/dom.js'
import { markCopies, markShortWords, proseOf, viewBlock } from './blocks.js'
import { NodeTree } from './elements.js'
import { addUp, markRepeated } from './totals.js'
import type { Page, PageBlock, PageNode } from './types.js'

export type { Page, PageBlock, PageNode, Repetition } from './types.js'

/** For blocks that come without hints. */
const NO_ELEMENT: DomElement = { parent: undefined, tag: 'body', depth: 0, names: '', groups: [] }

/** Measures blocks and elements. Linear in the page. */
export function viewPage(document: ParsedDocument): Page {
  const tree = new NodeTree()
  const { nodes } = tree
  const blocks: PageBlock[] = []
  const masks = masksOf(document.blocks)
  for (const [index, block] of document.blocks.entries()) {
    const element = block.hints.dom?.element ?? NO_ELEMENT
    blocks.push(viewBlock(block, tree.nodeOf(element), masks[index] as PhraseMasks))
  }
  markShortWords(blocks)
  markCopies(blocks)
  for (const block of blocks) block.prose = proseOf(block)
  addUp(blocks, nodes)
  markRepeated(nodes)
  const sum = (value: (block: PageBlock) => number): number => blocks.reduce((total, block) => total + value(block), 0)
  return {
    document,
    blocks,
    nodes,
    words: sum((block) => block.text.words),
    linkWords: sum((block) => block.linkWords),
    prose: sum((block) => block.prose * block.text.words),
    bearers: countBearers(nodes),
    measures: undefined,
  }
}

function countBearers(nodes: readonly PageNode[]): Uint32Array {
  const counts = new Uint32Array(NAME_GROUPS.length)
  for (const { element } of nodes) for (const group of element.groups) counts[group] = (counts[group] as number) + 1
  return counts
}
