import type { Block, DomElement } from '../../../model/block.js'

/** Boxes of more words, or with a block of more, are parts of the page that are only called so. */
const MOST_WORDS = 80
const MOST_BLOCK_WORDS = 40
/** How far around a block the element of its box stands. */
const LEVELS = 5
/** Elements that hold more than a box. */
const WHOLE = /^(?:body|html|main|article)$/

/**
 * Finds the short boxes of a page whose element has such a name: what a form for newsletters promises, its heading and
 * its small print stand together, whatever they say.
 *
 * @param names tells the element of a box by its names
 * @returns for each block of such a box its element
 */
export function boxesOf(blocks: readonly Block[], names: RegExp): ReadonlyMap<Block, DomElement> {
  const members = new Map<DomElement, Block[]>()
  for (const block of blocks) {
    const box = boxAround(block.hints.dom?.element, names)
    if (box === undefined) continue
    const others = members.get(box)
    if (others === undefined) members.set(box, [block])
    else others.push(block)
  }
  const found = new Map<Block, DomElement>()
  for (const [box, inside] of members) if (isShort(inside)) for (const block of inside) found.set(block, box)
  return found
}

function boxAround(element: DomElement | undefined, names: RegExp): DomElement | undefined {
  let at = element
  for (let level = 0; level < LEVELS && at !== undefined && !WHOLE.test(at.tag); level++) {
    if (at.names !== '' && names.test(at.names)) return at
    at = at.parent
  }
  return undefined
}

function isShort(blocks: readonly Block[]): boolean {
  const words = blocks.map(({ text }) => text.split(/\s+/).length)
  return words.every((count) => count <= MOST_BLOCK_WORDS) && words.reduce((sum, count) => sum + count, 0) <= MOST_WORDS
}
