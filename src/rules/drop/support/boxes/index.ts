import type { Block } from '../../../../model/block.js'
import { type DomElement, elementNamed } from '../../../../model/dom.js'
import { countWords } from '../../../../tools/count-words.js'

/** Boxes of more words, or with a block of more, are parts of the page that are only called so. */
const MOST_WORDS = 80
const MOST_BLOCK_WORDS = 40
/** How far around a block the element of its box stands. */
const LEVELS = 4

/**
 * Finds the short boxes of a page whose element has such a name: what a form for newsletters promises, its heading and
 * its small print stand together, whatever they say.
 *
 * @param names tells the element of a box by its names
 * @returns for each block of such a box its element
 */
export function boxesOf(blocks: readonly Block[], names: RegExp): ReadonlyMap<Block, DomElement> {
  const members = new Map<DomElement, Block[]>()
  // Templates repeat their names.
  const known = new Map<string, boolean>()
  const test = (text: string): boolean => {
    const isNamed = known.get(text) ?? names.test(text)
    known.set(text, isNamed)
    return isNamed
  }
  for (const block of blocks) {
    const box = elementNamed(block.hints.dom?.element, { test }, LEVELS)
    if (box === undefined) continue
    const others = members.get(box)
    if (others === undefined) members.set(box, [block])
    else others.push(block)
  }
  const found = new Map<Block, DomElement>()
  for (const [box, inside] of members) if (isShort(inside)) for (const block of inside) found.set(block, box)
  return found
}

function isShort(blocks: readonly Block[]): boolean {
  const words = blocks.map(({ text }) => countWords(text))
  return words.every((count) => count <= MOST_BLOCK_WORDS) && words.reduce((sum, count) => sum + count, 0) <= MOST_WORDS
}
