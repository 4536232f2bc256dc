import { masksOf, type PhraseMasks } from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { BlockScore } from '../../../model/rule.js'
import { bodyRun, isRunningText } from '../../../roles/body.js'
import { isCandidate } from '../../../roles/title/candidates.js'
import { findTitle } from '../../../roles/title/index.js'
import { wordCount } from '../../../roles/title/words.js'
import type { Scorer } from '../../scorer.js'

/** More lines between the menu and the text are entries of it. */
const MOST_LINES = 4
/** A single word may be anything. */
const FEWEST_WORDS = 2

/**
 * A scorer of texts of short lines: poems, plays, questions. No running text tells where such a text begins, so that the
 * model takes its headline, and what stands right below that, for the end of the menu. The last button of that does tell.
 */
export function withLinesOverText(score: Scorer): Scorer {
  return (document, options) => {
    const scored = score(document, options)
    const { blocks } = document
    if (blocks.some(isRunningText)) return scored
    const first = blocks.findIndex((block) => scored.of(block).keep)
    const own = new Set(linesOver(first, blocks))
    return own.size === 0 ? scored : { ...scored, of: (block) => (own.has(block.id) ? OVER_TEXT : scored.of(block)) }
  }
}

const OVER_TEXT: BlockScore = { probability: 0.95, keep: true, reasons: () => ['between the menu and the text'] }

/** The ids of the blocks from the headline to the first block that stays. */
function linesOver(first: number, blocks: readonly Block[]): number[] {
  if (findTitle(blocks, bodyRun(blocks)) !== undefined) return []
  const masks = masksOf(blocks)
  const isButton = (index: number): boolean => {
    const { whole, start, opens } = masks[index] as PhraseMasks
    return (whole | start | opens) !== 0
  }
  let from = first
  while (from > 0 && first - from <= MOST_LINES && !isButton(from - 1)) from--
  const lines = blocks.slice(from, Math.max(from, first))
  const [headline] = lines
  if (headline === undefined || lines.length > MOST_LINES) return []
  return isCandidate(headline) && wordCount(headline.text) >= FEWEST_WORDS ? lines.map(({ id }) => id) : []
}
