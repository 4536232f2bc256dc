import type { Block } from '../../../model/block.js'

/**
 * Lets go of lines across the text that part nothing: above the first and below the last block that stays, and right
 * below another one. They have no words, and stood between what goes.
 */
export function dropBreaks(kept: Uint8Array, blocks: readonly Block[]): void {
  let above = -1
  let parting = -1
  for (const [index, { type }] of blocks.entries()) {
    if (kept[index] === 0) continue
    if (type !== 'thematicBreak') {
      if (parting > above) kept[parting] = 1
      above = index
    } else {
      kept[index] = 0
      if (parting < above) parting = index
    }
  }
}
