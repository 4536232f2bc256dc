import type { Measures } from '../view/measures.js'

/** Words of a block that are longer than this say what the text is about. */
const TOPIC_LENGTH = 5
/** Words that a text uses so often are what it is about. */
const FREQUENT_USES = 3
/** The beginning of a text names what it is about. */
const LEAD_WORDS = 200

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
