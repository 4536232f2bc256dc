import type { Block } from '../model/block.js'
import { isRunningText } from './body.js'

/** A heading that leads nowhere: what stands under others is a teaser. */
function isBareHeading(block: Block | undefined): boolean {
  return block?.type === 'heading' && !block.marks.some(({ kind }) => kind === 'link')
}

/**
 * True for a block right below a heading that text parts from the title: a date there is what the heading speaks of, the
 * day of a service or of a meeting.
 *
 * @param title the place of the title
 */
export function isUnderPart(blocks: readonly Block[], index: number, title: number): boolean {
  const above = index - 1
  return above > title && isBareHeading(blocks[above]) && blocks.slice(title + 1, above).some(isRunningText)
}
