import type { Block } from '../../../model/block.js'
import type { DocumentScore } from '../../../model/rule.js'

/** How much of a text the scorer may drop while it still passes for an article alone. */
const MOST_DROPPED = 0.02

/**
 * True for a text in which the scorer finds next to nothing to drop: somebody has cleaned it, or nothing ever stood
 * around it. What is odd in it is the author's.
 */
export function isArticleAlone(blocks: readonly Block[], score: DocumentScore): boolean {
  let all = 0
  let dropped = 0
  for (const block of blocks) {
    all += block.text.length
    if (!score.of(block).keep) dropped += block.text.length
  }
  return dropped <= MOST_DROPPED * all
}
