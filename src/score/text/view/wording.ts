import { bytesOf } from '../../../tools/base64.js'
import { once } from '../../../tools/once.js'
import type { Measures } from './measures.js'
import { wordWeights } from './word-weights.js'

/** Places in the table of words. */
export const WORD_PLACES = 16_384

const table = once(() => {
  const bytes = bytesOf(wordWeights)
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
})

/**
 * What the words of each block speak for: more than 0 for an article, less for what stands around one.
 *
 * "Please", "our" and "newsletter" say more of a sentence than its shape does. Each word has a weight, learned by
 * `bench/train/text/wording.py`; a word is known by its hash alone, and rare words share their places.
 */
export function wordingSums({ count, offsets, tokens, vocabulary }: Measures): Int32Array {
  const weights = table()
  const weightOf = new Int8Array(vocabulary.size)
  for (let word = 0; word < vocabulary.size; word++) {
    weightOf[word] = weights[vocabulary.placeOf(word, WORD_PLACES)] as number
  }
  const sums = new Int32Array(count)
  for (let block = 0; block < count; block++) {
    const end = offsets[block + 1] as number
    let sum = 0
    for (let at = offsets[block] as number; at < end; at++) sum += weightOf[tokens[at] as number] as number
    sums[block] = sum
  }
  return sums
}
