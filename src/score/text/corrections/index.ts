import type { Strictness } from '../../../model/rule.js'
import type { DocumentView } from '../view/index.js'
import { spareAnswer } from './answer.js'
import { dropBoxes } from './boxes.js'
import { spareEnding } from './ending.js'
import { spareCode } from './inner-code.js'
import { spareItems } from './list-items.js'
import { isLetter, spareEdges } from './own-edges.js'
import { spareReferences } from './references.js'
import { trimEdges, trimTail } from './trim.js'

/**
 * Corrects a cut: it weighs words, and what stands before, after and amid an article is lines.
 *
 * @param kept the cut, 1 for each block that stays; changed in place
 * @param probabilities of being article, by block
 */
export function correctCut(
  kept: Uint8Array,
  probabilities: Float32Array,
  view: DocumentView,
  strictness: Strictness,
): void {
  const { measures } = view
  const isPost = isLetter(measures)
  const isOwn = strictness !== 'high' && spareEdges(kept, probabilities, view, isPost)
  if (strictness !== 'low' && !isPost && !isOwn) {
    trimEdges(kept, probabilities, measures.words)
    trimTail(kept, probabilities, view)
  }
  if (strictness !== 'low') dropBoxes(kept, probabilities, view)
  if (strictness === 'high') return
  spareAnswer(kept, view)
  spareEnding(kept, probabilities, view)
  spareReferences(kept, view)
  spareCode(kept, view)
  spareItems(kept, view.blocks)
}
