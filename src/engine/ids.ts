import type { Block } from '../model/block.js'

/** The highest id of the blocks; 0 for none. */
export function highestId(blocks: readonly Block[]): number {
  return blocks.reduce((most, { id }) => Math.max(most, id), 0)
}
