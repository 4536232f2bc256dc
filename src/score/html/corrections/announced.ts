import type { Page, PageBlock, PageNode } from '../page/index.js'

/** Fewer words before a colon are a label: "Tags:", "Share this:". */
const LEAST_WORDS = 4
const COLON = /[:：]\s*$/
/** A list that is mostly links leads to other pages, whatever announces it. */
const MOST_LINKED = 0.5

/**
 * Finds the items of lists that a sentence of the article announces: "What the ferryman never leaves without:" goes on in
 * the list right below it, however little its items say.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns 1 for the items of such lists
 */
export function announcedItems({ blocks }: Page, keep: Uint8Array): Uint8Array {
  const announced = new Uint8Array(blocks.length)
  for (const [index, block] of blocks.entries()) {
    if (keep[index] !== 1 || !announces(block)) continue
    const list = listBelow(block, blocks[index + 1])
    if (list === undefined || list.linkWords > MOST_LINKED * list.words) continue
    announced.fill(1, index + 1, index + 1 + list.blocks)
  }
  return announced
}

function announces({ block, text, phrases }: PageBlock): boolean {
  return text.words >= LEAST_WORDS && phrases.whole === 0 && phrases.start === 0 && COLON.test(block.text)
}

/** The list that stands beside a block, in the same element, and begins with the next one. */
function listBelow({ node }: PageBlock, next: PageBlock | undefined): PageNode | undefined {
  let at = next?.node
  // What stands beside an element is as deep as it is: a page may be deeper than anybody can look.
  while (at !== undefined && at.element.depth > node.element.depth) at = at.parent
  return at?.parent === node.parent && /^[uo]l$/.test(at?.element.tag ?? '') ? at : undefined
}
