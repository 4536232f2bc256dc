import { reasonsAgainst, type Telling } from '../model/reasons.js'
import { FEATURE_NAMES } from './features/index.js'
import type { Situation } from './situation/index.js'
import { inWords } from './wordings.js'

const TELLING: Telling = { most: 4, least: 0.05 }

/**
 * What spoke most strongly against a block, strongest first, in words that hold for it.
 *
 * @param credits what each feature added to the score
 * @param rows the features of all blocks
 */
export function reasonsOf(
  credits: Float64Array,
  situation: Situation,
  rows: Uint8Array,
  index: number,
): readonly string[] {
  const at = index * FEATURE_NAMES.length
  return reasonsAgainst(credits, TELLING, (feature) =>
    inWords(FEATURE_NAMES[feature] as string, { situation, index, value: rows[at + feature] as number }),
  )
}
