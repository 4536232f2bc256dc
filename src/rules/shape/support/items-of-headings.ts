import { type Block, type Container, itemOf } from '../../../model/block.js'

/** So many items make a list of titles; of more, this share may hold something besides. */
const LEAST_ITEMS = 2
const LEAST_SHARE = 0.8

interface Items {
  all: number
  /** Headings that are all that their items hold. */
  readonly headings: Block[]
}

/** Headings that are all that the items of a list say: lists of titles, as pages of news and shops set them. */
export function headingsAsItems(blocks: readonly Block[]): ReadonlySet<Block> {
  const lists = new Map<number, Items>()
  for (const [index, block] of blocks.entries()) {
    const item = itemOf(block)
    const list = item && block.containers[block.containers.indexOf(item) - 1]
    if (item === undefined || list === undefined || isIn(blocks[index - 1], item)) continue
    const items = lists.get(list.id) ?? { all: 0, headings: [] }
    lists.set(list.id, items)
    items.all++
    if (block.type === 'heading' && !isIn(blocks[index + 1], item)) items.headings.push(block)
  }
  const found = [...lists.values()].filter(
    ({ all, headings }) => headings.length >= LEAST_ITEMS && headings.length >= LEAST_SHARE * all,
  )
  return new Set(found.flatMap(({ headings }) => headings))
}

function isIn(block: Block | undefined, item: Container): boolean {
  return block?.containers.some(({ id }) => id === item.id) === true
}
