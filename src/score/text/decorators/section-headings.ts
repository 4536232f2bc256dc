import { phraseMasks } from '../../../lexicon/index.js'
import { type Block, isProse, itemOf, linkedLength } from '../../../model/block.js'
import type { BlockScore, DocumentScore } from '../../../model/rule.js'
import type { Scorer } from '../../scorer.js'

const ENDS = /[.!?:\u2026\u3002\uFF01\uFF1F\uFF1A\u0964\u061F]\W*$/

/** Names, dates and counts stand beside each other above an article, and parted by bars. */
const BAR = /[|\u00B7\u2022@\u00A9]/

/**
 * A scorer of texts whose headings are marked as such. A heading is a few words, and the first one of an article stands
 * below a menu or a list of contents, so that a model that looks around doubts it: it stays where what it heads stays.
 */
export function withSectionHeadings(score: Scorer): Scorer {
  return (document, options) => withHeadings(document.blocks, score(document, options))
}

function withHeadings(blocks: readonly Block[], scored: DocumentScore): DocumentScore {
  const kept = new Set<number>()
  const stays = (block: Block): boolean => kept.has(block.id) || scored.of(block).keep
  const first = blocks.findIndex((block) => isContent(block) && stays(block))
  for (let index = blocks.length - 2; index >= 0; index--) {
    const [heading, below] = [blocks[index] as Block, blocks[index + 1] as Block]
    if (!isSectionHeading(heading, index > first) || !stays(below)) continue
    if (isContent(below) || (below.type === 'heading' && depthOf(below) > depthOf(heading))) kept.add(heading.id)
  }
  return { ...scored, of: (block) => (kept.has(block.id) && !scored.of(block).keep ? HEADING : scored.of(block)) }
}

/** True for a heading that leads nowhere, as that of a teaser does, and is none of a page's own. */
function isSectionHeading(block: Block, isInside: boolean): boolean {
  if (block.type !== 'heading' || block.hints.marked !== true || (depthOf(block) === 1 && !isInside)) return false
  if (2 * linkedLength(block) > block.text.length || BAR.test(block.text)) return false
  const { whole, start, opens } = phraseMasks(block.text)
  return (whole | start | opens) === 0
}

/** Sentences, and what holds more than a label by its form. */
function isContent(block: Block): boolean {
  if (block.type === 'heading') return false
  return block.type === 'table' || !isProse(block) || itemOf(block) !== undefined || ENDS.test(block.text)
}

const depthOf = ({ depth }: Block): number => depth ?? 1

const HEADING: BlockScore = { probability: 0.9, keep: true, reasons: () => ['the heading of a section that stays'] }
