import type { Block } from '../../../model/block.js'
import type { BlockScore, DocumentScore } from '../../../model/rule.js'
import { isBarePicture } from '../../../roles/lead-picture.js'
import type { Scorer } from '../../scorer.js'

/**
 * A scorer of texts that hold pictures as blocks of their own. They have no words that a model could weigh: a picture
 * stays between two parts of the article, as on a page, also where a button stands beside it and it leads nowhere else;
 * and the rest is scored as if it were not there.
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
  const isKept = blocks.map((block) => !isWordless(block) && scored.of(block).keep)
  const [first, last] = [isKept.indexOf(true), isKept.lastIndexOf(true)]
  const scores = new Map<number, BlockScore>()
  let waiting: Block[] = []
  let before = -1
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block !== undefined && isWordless(block)) {
      waiting.push(block)
      continue
    }
    const beside = Number(isKept[before] === true) + Number(isKept[at] === true)
    const isInside = first < at && at <= last
    for (const picture of waiting) {
      const stays = beside === 2 || (beside === 1 && isInside && isBarePicture(picture))
      scores.set(picture.id, stays ? INSIDE : OUTSIDE)
    }
    waiting = []
    before = at
  }
  return { ...scored, of: (block) => scores.get(block.id) ?? scored.of(block) }
}

const INSIDE: BlockScore = { probability: 1, keep: true, reasons: () => ['a picture between parts of the article'] }
const OUTSIDE: BlockScore = { probability: 0, keep: false, reasons: () => ['a picture outside of the article'] }
