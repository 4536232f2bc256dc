import { DIGIT, LOWER } from './characters.js'
import { End } from './ends.js'
import type { Measures } from './measures.js'
import { proseWeights } from './prose-weights.js'

/** The measures that likeness to running text is judged by, in the order of `proseWeights.factors`. */
export const proseFactors: readonly string[] = [
  'logWords',
  'words',
  'functionWords',
  'capitalised',
  'shouted',
  'digits',
  'punctuation',
  'sentences',
  'commas',
  'separators',
  'addresses',
  'linked',
  'wordLength',
  'endStop',
  'endEllipsis',
  'endQuote',
  'endColon',
  'endDigit',
  'endOther',
  'startsSmall',
  'startsDigit',
]

/** Writes the factors of one block to `out`. */
export function writeProseFactors(m: Measures, functionShares: Float32Array, block: number, out: Float64Array): void {
  const words = m.words[block] as number
  const perWord = 1 / Math.max(1, words)
  const perCharacter = 1 / Math.max(1, m.characters[block] as number)
  const end = m.end[block]
  const start = m.start[block]
  out[0] = Math.log2(1 + Math.min(60, words))
  out[1] = Math.min(40, words) / 10
  out[2] = Math.min(0.4, functionShares[block] as number) * 10
  out[3] = Math.min(1, (m.capitalised[block] as number) * perWord) * 4
  out[4] = Math.min(1, (m.shouted[block] as number) * perWord) * 4
  out[5] = Math.min(0.3, (m.digits[block] as number) * perCharacter) * 10
  out[6] = Math.min(0.2, (m.punctuation[block] as number) * perCharacter) * 10
  out[7] = Math.min(3, m.sentences[block] as number)
  out[8] = Math.min(3, m.commas[block] as number)
  out[9] = Math.min(3, m.separators[block] as number)
  out[10] = Math.min(1, m.addresses[block] as number)
  out[11] = Math.min(1, (m.linked[block] as number) * perCharacter)
  out[12] = Math.min(12, (m.letters[block] as number) * perWord) / 4
  out[13] = end === End.stop ? 1 : 0
  out[14] = end === End.ellipsis ? 1 : 0
  out[15] = end === End.quote ? 1 : 0
  out[16] = end === End.colon ? 1 : 0
  out[17] = end === End.digit ? 1 : 0
  out[18] = end === End.other ? 1 : 0
  out[19] = start === LOWER ? 1 : 0
  out[20] = start === DIGIT ? 1 : 0
}

/**
 * How much each block looks like running text, 0 to 1: a logistic regression on the block's own text
 * alone, fitted by `bench/train/text/prose.py`. The runs of prose that the features refer to stand on it.
 */
export function proseLikeness(measures: Measures, functionShares: Float32Array): Float32Array {
  const prose = new Float32Array(measures.count)
  const factors = new Float64Array(proseFactors.length)
  for (let block = 0; block < measures.count; block++) {
    if (measures.words[block] === 0) continue
    writeProseFactors(measures, functionShares, block, factors)
    let score: number = proseWeights.base
    for (let at = 0; at < factors.length; at++) score += (factors[at] as number) * (proseWeights.factors[at] as number)
    prose[block] = 1 / (1 + Math.exp(-score))
  }
  return prose
}
