import type { Page, PageBlock, PageNode } from '../page/index.js'
import { isHidden, isInside } from '../page/inside.js'

/**
 * Finds what opens a part of the article: the few words of a `summary` look like a button.
 *
 * @param isKept whether the block at a place stays
 * @returns the places of the blocks in such elements
 */
export function openingSummaries({ blocks }: Page, isKept: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  // From the end: what a summary opens may begin with another.
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as PageBlock
    const summary = summaryAround(block.node)
    const details = summary?.parent
    if (summary === undefined || details === undefined || !isLabel(block, summary)) continue
    if (isHidden(block.block)) continue
    const opened = index + 1
    const next = blocks[opened]
    if (next === undefined || !isInside(next.node, details)) continue
    if (isKept(opened) || found.has(opened)) found.add(index)
  }
  return found
}

/** A line that tells what a click does names nothing. */
const BUTTON =
  /^(?:expand|collapse|show|hide|view|see|read|toggle|click|tap|open|close|more|mehr|ausklappen|afficher|masquer|voir|mostrar|ocultar|ver|mostra)(?!\p{L})|\s(?:anzeigen|einblenden|ausklappen|öffnen)$/iu

/** All that the element says, or a heading in it: generators of manuals hide whole sections behind one. */
function isLabel({ links, linkWords, text, block }: PageBlock, summary: PageNode): boolean {
  const isHeading = block.type === 'heading' && linkWords * 2 <= text.words
  return (isHeading || (summary.blocks === 1 && links === 0)) && !BUTTON.test(block.text.trim())
}

/** The `summary` that an element is or stands in. */
function summaryAround(node: PageNode): PageNode | undefined {
  let at: PageNode | undefined = node
  while (at !== undefined && at.element.tag !== 'summary') at = at.element.tag === 'details' ? undefined : at.parent
  return at
}
