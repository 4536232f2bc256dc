import { strongest } from '../model/contributions.js'
import { FEATURE_NAMES } from './features/index.js'
import type { Situation } from './situation/index.js'
import { inWords } from './wordings.js'

/** Features that moved the decision by less than this, in log-odds, are not named. */
const LEAST = 0.05
const MOST_REASONS = 4
/** When no single sign is worth telling. */
const MANY_SIGNS = 'many small signs together'

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
  const reasons = new Set<string>()
  for (const feature of strongest(credits, -1, LEAST)) {
    if (reasons.size === MOST_REASONS) break
    const reason = inWords(FEATURE_NAMES[feature] as string, { situation, index, value: rows[at + feature] as number })
    if (reason !== undefined) reasons.add(reason)
  }
  return reasons.size > 0 ? [...reasons] : [MANY_SIGNS]
}
