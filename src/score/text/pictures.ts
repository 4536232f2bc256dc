import type { Block } from '../../model/block.js'
import type { BlockScore, DocumentScore } from '../../model/rule.js'
import type { Scorer } from '../index.js'

/**
 * A scorer of texts that hold pictures as blocks of their own. They have no words that a model could weigh: a picture
 * stays between two parts of the article, as on a page, and the rest is scored as if it were not there.
 */
export function besidePictures(score: Scorer): Scorer {
  return (document, options) => {
    const worded = document.blocks.filter((block) => !isWordless(block))
    if (worded.length === document.blocks.length) return score(document, options)
    const scored = score({ ...document, blocks: worded }, options)
    return withPictures(document.blocks, scored)
  }
}

/** True for blocks of nothing but pictures and links without words, and for the addresses of links. */
function isWordless({ type, text, marks }: Block): boolean {
  return type === 'other' || (type === 'paragraph' && marks.length > 0 && text.trim() === '')
}

function withPictures(blocks: readonly Block[], scored: DocumentScore): DocumentScore {
  const scores = new Map<number, BlockScore>()
  let before: Block | undefined
  let waiting: Block[] = []
  const decide = (after: Block | undefined): void => {
    const stays = before !== undefined && after !== undefined && scored.of(before).keep && scored.of(after).keep
    for (const picture of waiting) scores.set(picture.id, stays ? INSIDE : OUTSIDE)
    waiting = []
  }
  for (const block of blocks) {
    if (isWordless(block)) waiting.push(block)
    else {
      decide(block)
      before = block
    }
  }
  decide(undefined)
  return { ...scored, of: (block) => scores.get(block.id) ?? scored.of(block) }
}

const INSIDE: BlockScore = { probability: 1, keep: true, reasons: () => ['a picture between parts of the article'] }
const OUTSIDE: BlockScore = { probability: 0, keep: false, reasons: () => ['a picture outside of the article'] }
