import type { Measures } from './measures.js'
import { PAIR_LENGTH } from './vocabulary.js'

const SHORT_LENGTH = 4
const LONG_BLOCK = 10
const FREQUENT_WORDS = 32
const LEAST_COUNT = 3

/**
 * Share of each block's words that are among the document's own most frequent short words in its long
 * blocks: articles, prepositions and pronouns, in any language, without a list of stop words.
 */
export function functionWordShares(measures: Measures): Float32Array {
  const frequent = frequentShortWords(measures)
  const shares = new Float32Array(measures.count)
  const { offsets, tokens, vocabulary } = measures
  for (let block = 0; block < measures.count; block++) {
    const from = offsets[block] as number
    const to = offsets[block + 1] as number
    let hits = 0
    let words = 0
    for (let at = from; at < to; at++) {
      const word = tokens[at] as number
      hits += frequent[word] as number
      if (vocabulary.lengths[word] !== PAIR_LENGTH) words++
    }
    shares[block] = words > 0 ? hits / words : 0
  }
  return shares
}

/** By word: 1 when it is one of the frequent short ones. */
function frequentShortWords({ count, offsets, tokens, vocabulary }: Measures): Uint8Array {
  const counts = new Int32Array(vocabulary.size)
  const seen: number[] = []
  for (let block = 0; block < count; block++) {
    const from = offsets[block] as number
    const to = offsets[block + 1] as number
    if (to - from < LONG_BLOCK) continue
    for (let at = from; at < to; at++) {
      const word = tokens[at] as number
      if ((vocabulary.lengths[word] as number) > SHORT_LENGTH) continue
      counts[word] = (counts[word] as number) + 1
      if (counts[word] === LEAST_COUNT) seen.push(word)
    }
  }
  const frequent = new Uint8Array(vocabulary.size)
  seen.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  for (const word of seen.slice(0, FREQUENT_WORDS)) frequent[word] = 1
  return frequent
}
