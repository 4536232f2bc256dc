import type { Strictness } from '../../../model/rule.js'
import { once } from '../../../tools/once.js'
import { scoreRows } from '../../model/rows.js'
import { readModel } from '../../model/trees.js'
import { dropBreaks } from '../corrections/breaks.js'
import { correctCut } from '../corrections/index.js'
import type { DocumentView } from '../view/index.js'
import { sumOf } from '../view/running-sum.js'
import { candidateRows } from './candidate-features.js'
import { type Candidate, cutAtLevels } from './candidates.js'
import { cutWeights } from './cut-weights.js'

/** Which blocks stay, and how good that is expected to be. */
export interface Decision {
  /** 1 for each block that stays. */
  readonly kept: Uint8Array
  /** Expected word F1 of what is kept, 0 to 1. */
  readonly confidence: number
}

/**
 * What a whole unit of expected recall is worth beside one of expected F1. A lost paragraph is worse
 * than a kept line of sharing, so recall counts a little at normal strictness too.
 */
const RECALL_WORTH: Readonly<Record<Strictness, number>> = { low: 0.9, normal: 0.2, high: -0.1 }

/** A cut that is expected to be so bad, and most of whose words are held for no article, is none of an article. */
const LEAST_EXPECTED = 0.3
const LEAST_PRECISION = 0.5
/** Words of running text from which a document has an article, if the model sees it or not. */
const RUNNING_WORDS = 300

const model = once(() => readModel(cutWeights))

/**
 * Decides how much of a document to keep: cuts it at several levels, lets a small model say how good
 * each cut is as a whole, and takes the best by that and by the expectation of the probabilities.
 *
 * @param probabilities of being article, by block
 */
export function choose(view: DocumentView, probabilities: Float32Array, strictness: Strictness): Decision {
  const cut = cutAtLevels(probabilities, view.measures.words)
  const rows = candidateRows(view, probabilities, cut)
  const scores = scoreRows(model(), rows)
  let best: Decision = { kept: new Uint8Array(probabilities.length), confidence: 0 }
  let bestValue = Number.NEGATIVE_INFINITY
  const hasText = sumOf(view.proseSum, 0, probabilities.length) >= RUNNING_WORDS
  for (const [index, candidate] of cut.candidates.entries()) {
    if (candidate.size === 0) continue
    const predicted = scores[index] as number
    if (!hasText && predicted < LEAST_EXPECTED && candidate.hits < LEAST_PRECISION * candidate.size) continue
    const value = predicted + expectedF1(candidate, cut.mass) + RECALL_WORTH[strictness] * recallOf(candidate, cut.mass)
    if (value <= bestValue) continue
    bestValue = value
    best = { kept: candidate.kept, confidence: Math.min(1, Math.max(0, predicted)) }
  }
  correctCut(best.kept, probabilities, view, strictness)
  dropBreaks(best.kept, view.blocks)
  return best
}

/** By the blocks' own probabilities; the model knows besides which pages these are wrong on. */
function expectedF1({ hits, size }: Candidate, mass: number): number {
  return (2 * hits) / Math.max(1, size + mass)
}

function recallOf({ hits }: Candidate, mass: number): number {
  return mass > 0 ? hits / mass : 0
}
