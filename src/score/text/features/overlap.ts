import type { Measures } from '../view/measures.js'

/** For up to so many words, looking for each costs less than a set of the words looked in. */
const FEW_WORDS = 24

/** Share of the words of block `a` that stand in block `b` too, in any order; 0 when `a` is empty. */
export function overlap({ offsets, tokens }: Measures, a: number, b: number): number {
  const from = offsets[a] as number
  const to = offsets[a + 1] as number
  const otherTo = offsets[b + 1] as number
  let shared = 0
  if (to - from > FEW_WORDS) {
    const words = new Set(tokens.subarray(offsets[b], otherTo))
    for (let at = from; at < to; at++) if (words.has(tokens[at] as number)) shared++
    return shared / (to - from)
  }
  for (let at = from; at < to; at++) {
    const word = tokens[at] as number
    let other = offsets[b] as number
    while (other < otherTo && tokens[other] !== word) other++
    if (other < otherTo) shared++
  }
  return to > from ? shared / (to - from) : 0
}
