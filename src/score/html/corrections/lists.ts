import type { PageBlock, PageNode } from '../page/index.js'
import { shapeKey } from '../situation/index.js'

/** Lists of one shape from which on they are those of several things. */
const REPEATED = 4

/** The blocks of each list, by its element. */
export function blocksByList(
  blocks: readonly PageBlock[],
  listOf: (block: PageBlock) => PageNode | undefined,
): ReadonlyMap<PageNode, readonly number[]> {
  const lists = new Map<PageNode, number[]>()
  for (const [index, block] of blocks.entries()) {
    const list = listOf(block)
    if (list === undefined) continue
    const items = lists.get(list)
    if (items === undefined) lists.set(list, [index])
    else items.push(index)
  }
  return lists
}

/** Tells the lists of several things, which have one shape: of these a page shows one at a time. */
export function repeatedTest(lists: Iterable<PageNode>): (list: PageNode) => boolean {
  const counts = new Map<number, number>()
  for (const list of lists) counts.set(shapeKey(list), (counts.get(shapeKey(list)) ?? 0) + 1)
  return (list) => (counts.get(shapeKey(list)) as number) >= REPEATED
}
