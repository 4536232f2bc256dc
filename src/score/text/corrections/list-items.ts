import { type Block, type Container, itemOf } from '../../../model/block.js'

/** A list of which so much stays is the article's. */
const MOSTLY = 2 / 3
/** More items that go one after another are something else. */
const LONGEST_GAP = 2

/**
 * Keeps what stands between the items that stay of a list most of which does: on sites not seen four in five of these items
 * are the article's, and a list with gaps says what its author did not. A numbered one of single lines that begins stays
 * whole: its numbers tell that there is more.
 *
 * @param kept 1 for each block that stays; changed in place
 */
export function spareItems(kept: Uint8Array, blocks: readonly Block[]): void {
  for (let first = 0; first < kept.length; ) {
    const list = listOf(blocks[first])
    let end = first + 1
    while (list !== undefined && listOf(blocks[end])?.id === list.id) end++
    const items = kept.subarray(first, end)
    const count = items.reduce((sum, own) => sum + own, 0)
    if (list?.ordered === true && items[0] === 1 && isOfLines(blocks.slice(first, end))) items.fill(1)
    else if (count < items.length && count > MOSTLY * items.length) fillGaps(items)
    first = end
  }
}

/** Keeps the few items between others that stay. */
function fillGaps(items: Uint8Array): void {
  let last = items.length
  for (let index = 0; index < items.length; index++) {
    if (items[index] === 0) continue
    if (index - last <= LONGEST_GAP + 1) items.fill(1, last, index)
    last = index
  }
}

/** True for items of one block each: numbered posts and products are more. */
function isOfLines(items: readonly Block[]): boolean {
  return new Set(items.map((block) => itemOf(block)?.id)).size === items.length
}

/** The outermost list that a block stands in. */
function listOf(block: Block | undefined): Container | undefined {
  return block?.containers.find(({ kind }) => kind === 'list')
}
