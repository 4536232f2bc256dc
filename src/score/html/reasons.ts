import { contributions } from '../model/contributions.js'
import type { TreeModel } from '../model/trees.js'
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
 * @param keep the decision that is to be explained
 */
export function reasonsOf(model: TreeModel, rows: Uint8Array, at: number, keep: boolean): readonly string[] {
  const sign = keep ? 1 : -1
  const credits = contributions(model, rows, at)
  return Array.from(credits, (credit, feature) => ({ feature, weight: credit * sign }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ feature }) => inWords(FEATURE_NAMES[feature] ?? ''))
}

function inWords(name: string): string {
  const prefix = PREFIXES.find(([start]) => name.startsWith(start))
  const rest = prefix === undefined ? name : name.slice(prefix[0].length)
  const spaced = rest.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return prefix === undefined ? spaced : prefix[1] + spaced
}
