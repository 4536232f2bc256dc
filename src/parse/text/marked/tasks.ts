import { type Block, itemOf } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import { without } from './without.js'

const BOX = /^\[([ xX])\]\s+(?=\S)/

/** Reads the boxes of items that are to be ticked off, `- [ ] salt`, which are text in all else. */
export function withTasks(document: ParsedDocument): ParsedDocument {
  const checked = new Map<number, boolean>()
  const items = new Set<number>()
  const blocks = document.blocks.map((block) => {
    const item = itemOf(block)
    if (item === undefined || items.has(item.id)) return block
    items.add(item.id)
    const box = BOX.exec(block.text)
    if (box === null || block.type !== 'paragraph') return block
    checked.set(item.id, box[1] !== ' ')
    return without(block, [{ from: 0, to: box[0].length }])
  })
  return checked.size === 0 ? document : { ...document, blocks: blocks.map((block) => withBoxes(block, checked)) }
}

function withBoxes(block: Block, checked: ReadonlyMap<number, boolean>): Block {
  const containers = block.containers.map((container) => {
    const isChecked = checked.get(container.id)
    return isChecked === undefined ? container : { ...container, checked: isChecked }
  })
  return { ...block, containers }
}
