import { countByte, shareByte } from '../../model/quantise.js'
import { pageMeasures, pageRow } from '../features/page.js'
import type { Situation } from '../situation/index.js'

/**
 * How far a choice of blocks can be trusted. Candidates are thresholds on the blocks' probabilities; each is
 * described by what it keeps, by what it keeps beyond the next stricter candidate (the margin), and by the
 * page. A model tells the F1 that each will have. (Choosing the candidate by such a model was tried and does
 * no better than the decoder: what is wrong on a page cannot be seen from its probabilities.)
 */

export const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const

/** The candidate next to a decision: the last whose threshold is not above it. */
export function candidateOf(threshold: number): number {
  return Math.max(
    0,
    THRESHOLDS.findLastIndex((candidate) => candidate <= threshold),
  )
}

/** Sums over a set of blocks, in words. */
interface Sums {
  words: number
  hits: number
  blocks: number
  links: number
  prose: number
  wide: number
  narrow: number
  core: number
  after: number
  headed: number
}

function noSums(): Sums {
  return { words: 0, hits: 0, blocks: 0, links: 0, prose: 0, wide: 0, narrow: 0, core: 0, after: 0, headed: 0 }
}

function add(sums: Sums, index: number, probability: number, situation: Situation): void {
  const block = situation.blocks[index]
  if (block === undefined) return
  const { words } = block.text
  sums.words += words
  sums.hits += probability * words
  sums.blocks++
  sums.links += block.linkWords
  sums.prose += block.prose * words
  if (situation.containers.branch[block.node.index] !== undefined) sums.wide += words
  if (situation.containers.narrowBranch[block.node.index] !== undefined) sums.narrow += words
  if (index >= situation.core.to) sums.after += words
  else if (index >= situation.core.from) sums.core += words
  if ((situation.heading[index] as number) >= situation.core.from) sums.headed += words
}

const SHARES = ['hits', 'links', 'prose', 'wide', 'narrow', 'core', 'after', 'headed'] as const

/** Names of the features of a candidate, in the order of its row. */
export const CANDIDATE_FEATURES: readonly string[] = [
  'threshold',
  'expected F1',
  'expected precision',
  'expected recall',
  'kept of chosen',
  'kept words',
  'kept share',
  'kept blocks',
  'margin of kept',
  'margin words',
  'margin blocks',
  ...SHARES.map((name) => `kept ${name}`),
  ...SHARES.map((name) => `margin ${name}`),
  ...Object.keys(pageMeasures),
]

/**
 * The rows of all candidates, the loosest first.
 *
 * @param probabilities by block
 * @param chosen words that the decoder's own choice keeps
 */
export function candidateRows(situation: Situation, probabilities: Float64Array, chosen: number): Uint8Array {
  const bands = THRESHOLDS.map(noSums)
  let total = 0
  for (const [index, probability] of probabilities.entries()) {
    total += probability * (situation.blocks[index]?.text.words ?? 0)
    const band = THRESHOLDS.findLastIndex((threshold) => probability >= threshold)
    const sums = bands[band]
    if (sums !== undefined) add(sums, index, probability, situation)
  }
  const page = pageRow(situation)
  const size = CANDIDATE_FEATURES.length
  const rows = new Uint8Array(THRESHOLDS.length * size)
  const kept = noSums()
  for (let index = THRESHOLDS.length - 1; index >= 0; index--) {
    const margin = bands[index] as Sums
    for (const name of Object.keys(kept) as (keyof Sums)[]) kept[name] += margin[name]
    const row = candidateRow({ kept, margin, total, chosen, words: situation.page.words })
    rows[index * size] = index
    rows.set(row, index * size + 1)
    rows.set(page, index * size + 1 + row.length)
  }
  return rows
}

function candidateRow(sums: { kept: Sums; margin: Sums; total: number; chosen: number; words: number }): number[] {
  const { kept, margin, total, chosen, words } = sums
  return [
    shareByte((2 * kept.hits) / (kept.words + total + 0.01)),
    shareByte(kept.hits / (kept.words + 0.01)),
    shareByte(kept.hits / (total + 0.01)),
    shareByte(kept.words / (2 * chosen + 0.01)),
    countByte(kept.words),
    shareByte(kept.words / (words + 0.01)),
    countByte(kept.blocks),
    shareByte(margin.words / (kept.words + 0.01)),
    countByte(margin.words),
    countByte(margin.blocks),
    ...SHARES.map((name) => shareByte(kept[name] / (kept.words + 0.01))),
    ...SHARES.map((name) => shareByte(margin[name] / (margin.words + 0.01))),
  ]
}
