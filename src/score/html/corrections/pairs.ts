import type { Block } from '../../../model/block.js'
import { definitionPairs, listedFacts } from '../../../roles/definition-lists.js'
import type { Page, PageBlock } from '../page/index.js'

/** Longer values are texts, which are known for what they are without their names. */
const LONGEST_VALUE = 120

/**
 * Finds names and values that stay with each other: a name, "Address", reads like the label of a box where it stands
 * alone, and without its value it says nothing.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns the places of the names of kept values, and of the short values of kept names
 */
export function keptPairs({ blocks, document }: Page, keep: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>()
  const facts = listedFacts(document.blocks)
  const isKept = (index: number): boolean => keep[index] === 1
  for (const { names, values } of definitionPairs(document.blocks)) {
    if (![...names, ...values].some(isKept) || !values.some((index) => facts.has(document.blocks[index] as Block)))
      continue
    if (values.some(isKept)) for (const index of names) found.add(index)
    else if (values.every((index) => isShort(blocks[index] as PageBlock))) for (const index of values) found.add(index)
  }
  return found
}

function isShort({ block, linkWords, images, text }: PageBlock): boolean {
  return block.text.length <= LONGEST_VALUE && linkWords * 2 <= text.words && images === 0
}
