import { heaviestRun } from '../view/runs.js'

/** How likely a block must be, less to more, for the run that holds the article; at 0 all blocks stay. */
const LEVELS = [0, 0.04, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]
/** Inside of the run a block stays at this part of the level. */
const INSIDE = 0.7
/** Outside of the run only near-certain blocks stay. */
const OUTSIDE = 0.85
/** A block without words weighs as much as half a word. */
const LEAST_WEIGHT = 0.5

/** One way to cut the article out of the document. */
export interface Candidate {
  /** 1 for each block that stays. */
  readonly kept: Uint8Array
  /** The run that holds the article: `[first, last]`. */
  readonly first: number
  readonly last: number
  /** Words kept and words expected, with the probabilities as weights. */
  readonly size: number
  readonly hits: number
}

/** What the candidates of a document have in common. */
export interface Cut {
  readonly candidates: readonly Candidate[]
  /** Expected words of the article. */
  readonly mass: number
}

/**
 * Cuts a document at every level: the run of blocks with the most words times probability above the
 * level, likely blocks in it and near-certain ones outside of it.
 *
 * @param probabilities of being article, by block
 */
export function cutAtLevels(probabilities: Float32Array, words: Float32Array): Cut {
  const weights = words.map((count) => Math.max(LEAST_WEIGHT, count))
  let mass = 0
  for (let block = 0; block < weights.length; block++) {
    mass += (probabilities[block] as number) * (weights[block] as number)
  }
  return { mass, candidates: LEVELS.map((level) => cutAt(level, probabilities, weights)) }
}

function cutAt(level: number, probabilities: Float32Array, weights: Float32Array): Candidate {
  const gain = new Float64Array(weights.length)
  for (let block = 0; block < gain.length; block++) {
    gain[block] = ((probabilities[block] as number) - level) * (weights[block] as number)
  }
  const run = heaviestRun(gain, 0, gain.length)
  const last = run.mass > 0 ? run.last : run.first - 1
  const kept = new Uint8Array(weights.length)
  let size = 0
  let hits = 0
  for (let block = 0; block < kept.length; block++) {
    const isInside = block >= run.first && block <= last
    const probability = probabilities[block] as number
    if (probability < (isInside ? INSIDE * level : OUTSIDE)) continue
    kept[block] = 1
    size += weights[block] as number
    hits += probability * (weights[block] as number)
  }
  return { kept, first: run.first, last, size, hits }
}
