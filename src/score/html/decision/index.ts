import type { Strictness } from '../../../model/rule.js'
import { scoreRow, type TreeModel } from '../../model/trees.js'
import type { Situation } from '../situation/index.js'
import { bestCut, type Cut } from './best-cut.js'
import { CANDIDATE_FEATURES, candidateOf, candidateRows } from './candidates.js'

export interface Decision {
  /** 1 for blocks that stay. */
  readonly keep: Uint8Array
  readonly confidence: number
}

/** How the strictness shifts the decision: see `bestCut`. */
const LEANINGS: Readonly<Record<Strictness, { readonly recall: number; readonly floor: number }>> = {
  low: { recall: 1.5, floor: 0 },
  normal: { recall: 0.9, floor: 0 },
  high: { recall: 0.4, floor: 0.5 },
}

/** The model has hardly seen shorter pages: what it says of a note of two lines is chance. */
const FEW_WORDS = 40

/**
 * Chooses the blocks of a page that stay, and says how far the choice can be trusted.
 *
 * @param confidence the model of the F1 to be expected of a candidate, see `candidates.ts`
 */
export function decide(
  situation: Situation,
  probabilities: Float64Array,
  confidence: TreeModel,
  strictness: Strictness,
): Decision {
  const cut = chosenCut(situation, probabilities, strictness)
  const rows = candidateRows(situation, probabilities, cut.words)
  return {
    keep: Uint8Array.from(probabilities, (probability) => (probability >= cut.threshold ? 1 : 0)),
    confidence: situation.page.words < FEW_WORDS ? cut.expected : confidenceOf(confidence, rows, cut.threshold),
  }
}

/** The decoder's own choice. */
export function chosenCut(situation: Situation, probabilities: Float64Array, strictness: Strictness): Cut {
  const words = situation.blocks.map(({ text }) => text.words)
  return bestCut(probabilities, words, LEANINGS[strictness])
}

/** The expected F1 of the candidate next to the threshold. */
function confidenceOf(model: TreeModel, rows: Uint8Array, threshold: number): number {
  return Math.min(1, Math.max(0, scoreRow(model, rows, candidateOf(threshold) * CANDIDATE_FEATURES.length)))
}
