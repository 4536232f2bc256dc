/**
 * From probabilities to a decision: the blocks to keep are the prefix, by falling probability, with the
 * highest expected F1, in words (the plug-in rule of Ye et al. 2012, "Optimizing F-measure").
 */

/** A prefix of the blocks by falling probability. */
export interface Cut {
  /** Blocks at or above this probability are kept. */
  readonly threshold: number
  /** Expected F1 of what is kept. */
  readonly expected: number
  /** Words kept, and the expected number of them that belong to the article. */
  readonly words: number
  readonly hits: number
}

/**
 * The best prefix.
 *
 * @param probabilities by block
 * @param words by block
 * @param recall weight of what is missed: 1 is F1 itself; less than 1 keeps less, for errors inside of one page go
 *   together and the sum of probabilities is then too hopeful
 * @param floor blocks below this probability are never kept
 */
export function bestCut(
  probabilities: Float64Array,
  words: ArrayLike<number>,
  { recall, floor }: { readonly recall: number; readonly floor: number },
): Cut {
  const order = Array.from(probabilities, (_, index) => index).sort(
    (a, b) => (probabilities[b] as number) - (probabilities[a] as number),
  )
  const total = order.reduce((sum, index) => sum + (probabilities[index] as number) * (words[index] as number), 0)
  let best: Cut = { threshold: 1, expected: 0, words: 0, hits: 0 }
  let bestValue = 0
  let kept = 0
  let hits = 0
  for (const index of order) {
    const probability = probabilities[index] as number
    if (probability < floor) break
    kept += words[index] as number
    hits += probability * (words[index] as number)
    const value = (2 * hits) / (kept + recall * total)
    if (value < bestValue) continue
    bestValue = value
    best = { threshold: probability, expected: (2 * hits) / Math.max(1, kept + total), words: kept, hits }
  }
  return best
}
