import type { Page, PageBlock, PageNode } from '../page/index.js'
import { CONS, PROS } from './pros-and-cons-labels.js'

const LONGEST_LABEL = 30
/** More items are said of no thing. */
const MOST_ITEMS = 12
/** So far above the label the element stands that holds it, its counterpart and the text around them. */
const NEAR = 4

/**
 * Finds what speaks for a thing and against it: two lists under labels of the two kinds. They say so much of the article
 * that no other lines need to, where one of the blocks around them is kept.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns the places of labels and items
 */
export function prosAndCons({ blocks }: Page, keep: Uint8Array): readonly number[] {
  const found: number[] = []
  for (const [index, { block }] of blocks.entries()) {
    if (block.text.length > LONGEST_LABEL || !isItem(blocks[index + 1])) continue
    const label = block.text.toLowerCase()
    const isFor = PROS.test(label)
    if (!isFor && !CONS.test(label)) continue
    const counterpart = isFor ? CONS : PROS
    const second = afterItems(blocks, index)
    if (!counterpart.test(blocks[second]?.block.text.toLowerCase() ?? '')) continue
    const end = afterItems(blocks, second)
    if (end === second + 1 || !isInArticle(blocks, index, end, keep)) continue
    // An icon before an item says what the label says.
    for (let at = index; at < end; at++) if (blocks[at]?.text.words !== 0) found.push(at)
  }
  return found
}

/** The place after the items that follow a label. */
function afterItems(blocks: readonly PageBlock[], label: number): number {
  let at = label + 1
  while (at - label <= MOST_ITEMS && isItem(blocks[at])) at++
  return at
}

function isItem(block: PageBlock | undefined): boolean {
  return block?.block.containers.at(-1)?.kind === 'item'
}

/** True where the text before or after is kept and stands in an element around the lists. */
function isInArticle(blocks: readonly PageBlock[], from: number, to: number, keep: Uint8Array): boolean {
  const around = ancestors(blocks[from]?.node)
  return [from - 1, to].some(
    (at) => keep[at] === 1 && ancestors(blocks[at]?.node).some((node) => around.includes(node)),
  )
}

function ancestors(node: PageNode | undefined): PageNode[] {
  const found: PageNode[] = []
  for (let at = node; at !== undefined && found.length <= NEAR; at = at.parent) {
    if (!/^(?:body|main|html)$/.test(at.element.tag)) found.push(at)
  }
  return found
}
