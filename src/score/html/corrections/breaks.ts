import type { Page, PageBlock } from '../page/index.js'

/** What becomes of a line across the page: it parts two pieces of the article or nothing. */
export type Break = 'parts' | 'parts nothing'

/**
 * Judges thematic breaks, which have no words, by what stays around them. Between two kept blocks of one element they
 * stay; under the headline and at the end of the article they part it from what goes, and before notes from what
 * Markdown sets apart by itself.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @param headline the place of the heading that shows the title, -1 when there is none
 * @returns by place of the block; undefined where the scorer's own choice stands
 */
export function judgeBreaks({ blocks }: Page, keep: Uint8Array, headline: number): ReadonlyMap<number, Break> {
  const judged = new Map<number, Break>()
  const stays = (index: number): boolean => blocks[index]?.block.type !== 'thematicBreak' && keep[index] === 1
  const last = blocks.findLastIndex((_, index) => stays(index))
  let before = -1
  for (const [index, block] of blocks.entries()) {
    if (block.block.type !== 'thematicBreak') {
      if (index === headline || stays(index)) before = index
    } else if (before === -1 || before === headline || index > last || isNote(blocks[index + 1]))
      judged.set(index, 'parts nothing')
    else if (isBetween(blocks, index, keep)) judged.set(index, 'parts')
  }
  return judged
}

/** The element around a break is that of the blocks right before and after it. */
function isBetween(blocks: readonly PageBlock[], index: number, keep: Uint8Array): boolean {
  const around = blocks[index]?.node
  return [index - 1, index + 1].every((at) => keep[at] === 1 && blocks[at]?.node.parent === around)
}

function isNote(block: PageBlock | undefined): boolean {
  return block?.block.containers.some(({ kind }) => kind === 'footnote') === true
}
