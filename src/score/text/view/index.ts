import { functionWordShares } from './function-words.js'
import { proseLikeness } from './prose.js'
import { type RunningSum, runningSum } from './running-sum.js'
import { gains, heaviestRun, type Run, runnerUp } from './runs.js'
import type { Sight } from './sight.js'

/** Biases of the core: the usual one, a strict one for its dense heart, a loose one for its surroundings. */
const CORE_BIAS = 0.45
const HEART_BIAS = 0.65
const HALO_BIAS = 0.25

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
export function viewOf(sight: Sight, { canonical }: Pick<DocumentView, 'canonical'>): DocumentView {
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
    wordSum: runningSum(words.length, (block) => words[block] as number),
    proseSum: runningSum(words.length, (block) => (prose[block] as number) * (words[block] as number)),
    shortSum: runningSum(words.length, (block) => ((words[block] as number) < SHORT_WORDS ? 1 : 0)),
    canonical,
  }
}
