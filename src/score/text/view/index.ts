import { functionWordShares } from './function-words.js'
import { proseLikeness } from './prose.js'
import { gains, heaviestRun, type Run, runnerUp } from './runs.js'
import type { Sight } from './sight.js'

/** Biases of the core: the usual one, a strict one for its dense heart, a loose one for its surroundings. */
const CORE_BIAS = 0.45
const HEART_BIAS = 0.65
const HALO_BIAS = 0.25

/** Running sums by block: `sum[to] - sum[from]` is the sum over `[from, to)`. */
export type RunningSum = Float64Array

/** All that the features of a document are worked out from. */
export interface DocumentView extends Sight {
  readonly functionShares: Float32Array
  readonly prose: Float32Array
  readonly core: Run
  readonly heart: Run
  readonly halo: Run
  readonly second: Run
  readonly wordSum: RunningSum
  /** Prose times words. */
  readonly proseSum: RunningSum
  /** Blocks of fewer than six words. */
  readonly shortSum: RunningSum
  /** True when the hints of the source's layout are to be ignored, as after writing. */
  readonly canonical: boolean
}

export const SHORT_WORDS = 6

/** Looks at a document as a whole: function words, prose, cores. */
export function viewOf(sight: Sight, canonical: boolean): DocumentView {
  const { blocks, measures } = sight
  const functionShares = functionWordShares(measures)
  const prose = proseLikeness(measures, functionShares)
  const gain = gains(measures, prose, CORE_BIAS)
  const core = heaviestRun(gain, 0, blocks.length)
  const { words } = measures
  return {
    ...sight,
    functionShares,
    prose,
    core,
    heart: heaviestRun(gains(measures, prose, HEART_BIAS), 0, blocks.length),
    halo: heaviestRun(gains(measures, prose, HALO_BIAS), 0, blocks.length),
    second: runnerUp(gain, core),
    ...runningSums(words, prose),
    canonical,
  }
}

function runningSums(
  words: Float32Array,
  prose: Float32Array,
): Pick<DocumentView, 'wordSum' | 'proseSum' | 'shortSum'> {
  const wordSum = new Float64Array(words.length + 1)
  const proseSum = new Float64Array(words.length + 1)
  const shortSum = new Float64Array(words.length + 1)
  for (let block = 0; block < words.length; block++) {
    const own = words[block] as number
    wordSum[block + 1] = (wordSum[block] as number) + own
    proseSum[block + 1] = (proseSum[block] as number) + (prose[block] as number) * own
    shortSum[block + 1] = (shortSum[block] as number) + (own < SHORT_WORDS ? 1 : 0)
  }
  return { wordSum, proseSum, shortSum }
}

/** The sum over `[from, to)`, cut to the document. */
export function sumOf(sum: RunningSum, from: number, to: number): number {
  const last = sum.length - 1
  const start = from > 0 ? from : 0
  const end = to < last ? to : last
  return end > start ? (sum[end] as number) - (sum[start] as number) : 0
}
