import type { Measures } from './measures.js'
import { PAIR_LENGTH } from './words.js'

/** Words of a block that are longer than this say what the text is about. */
const TOPIC_LENGTH = 5
/** Words that a text uses so often are what it is about. */
const FREQUENT_USES = 3
/** The beginning of a text names what it is about. */
const LEAD_WORDS = 200
const SHORT_LENGTH = 4
/** For up to so many words, looking for each costs less than a set of the words looked in. */
const FEW_WORDS = 24
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

/** The long words of each block, and how many of them the core uses as well. */
export interface Topics {
  readonly long: Int32Array
  /** Those that the core uses too, the block's own uses left out. */
  readonly shared: Int32Array
  /** Those that the core uses again and again. */
  readonly frequent: Int32Array
  /** Those that the core begins with. */
  readonly leading: Int32Array
}

/** What each block has in common with what the blocks `[first, last]` are about. */
export function topicsOf(measures: Measures, first: number, last: number): Topics {
  const { offsets, tokens, vocabulary, count } = measures
  const counts = new Int32Array(vocabulary.size)
  const leads = new Int32Array(vocabulary.size)
  const begin = offsets[first] as number
  const end = offsets[last + 1] as number
  for (let at = begin; at < end; at++) {
    const word = tokens[at] as number
    counts[word] = (counts[word] as number) + 1
    if (at < begin + LEAD_WORDS) leads[word] = 1
  }
  const column = (): Int32Array => new Int32Array(count)
  const topics = { long: column(), shared: column(), frequent: column(), leading: column() }
  for (let block = 0; block < count; block++) {
    const own = block >= first && block <= last ? 1 : 0
    let long = 0
    let shared = 0
    let frequent = 0
    let leading = 0
    for (let at = offsets[block] as number; at < (offsets[block + 1] as number); at++) {
      const word = tokens[at] as number
      if ((vocabulary.lengths[word] as number) < TOPIC_LENGTH) continue
      const uses = (counts[word] as number) - own
      long++
      if (uses > 0) shared++
      if (uses >= FREQUENT_USES) frequent++
      leading += leads[word] as number
    }
    topics.long[block] = long
    topics.shared[block] = shared
    topics.frequent[block] = frequent
    topics.leading[block] = leading
  }
  return topics
}

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
