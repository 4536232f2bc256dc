import { strongest } from '../model/contributions.js'
import { FEATURE_NAMES } from './features/index.js'

/** Features that moved the decision by less than this, in log-odds, are not named. */
const LEAST = 0.15
const MOST_REASONS = 4

const PREFIXES: readonly (readonly [string, string])[] = [
  ['in ', 'stands inside '],
  ['levels to ', 'distance to '],
  ['phrase ', 'phrase: '],
  ['page ', 'kind of page: '],
  ['section ', 'its section: '],
  ['near ', 'near by: '],
  ['around ', 'around it: '],
  ['previous ', 'the block before: '],
  ['next ', 'the block after: '],
  ['branch ', 'its part of the page: '],
  ['widest ', 'repeated parts: '],
  ['innermost ', 'repeated parts: '],
]

/**
 * The features that spoke most strongly for the decision, in words.
 *
 * @param credits what each feature added to the score
 * @param keep the decision that is to be explained
 */
export function reasonsOf(credits: Float64Array, keep: boolean): readonly string[] {
  const reasons: string[] = []
  for (const feature of strongest(credits, keep ? 1 : -1, LEAST)) {
    reasons.push(inWords(FEATURE_NAMES[feature] ?? ''))
    if (reasons.length === MOST_REASONS) break
  }
  return reasons
}

function inWords(name: string): string {
  const prefix = PREFIXES.find(([start]) => name.startsWith(start))
  const rest = prefix === undefined ? name : name.slice(prefix[0].length)
  const spaced = rest.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return prefix === undefined ? spaced : prefix[1] + spaced
}
