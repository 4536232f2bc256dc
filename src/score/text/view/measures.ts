import type { Vocabulary } from './vocabulary.js'

/**
 * Counts of every block, column by column, and the words of the document as numbers: equal numbers are
 * equal words but for case. Scripts without spaces count each letter as a word of half weight; in those of East
 * Asia each pair of letters is among the words as well, as what a text is about is mostly said in two.
 */
export interface Measures {
  readonly count: number
  readonly characters: Int32Array
  readonly letters: Int32Array
  readonly uppers: Int32Array
  readonly digits: Int32Array
  readonly punctuation: Int32Array
  /** Weighted words. */
  readonly words: Float32Array
  readonly capitalised: Int32Array
  readonly shouted: Int32Array
  readonly sentences: Int32Array
  readonly commas: Int32Array
  /** Bars, dots, arrows and slashes that part the entries of a menu. */
  readonly separators: Int32Array
  readonly years: Int32Array
  readonly clocks: Int32Array
  readonly addresses: Int32Array
  readonly linked: Int32Array
  readonly longest: Int32Array
  readonly end: Uint8Array
  readonly start: Uint8Array
  /** Equal for equal texts but for case, digits and marks; 0 for a block without letters. */
  readonly hash: Int32Array
  /** Tokens of block i: `tokens[offsets[i]]` to `tokens[offsets[i + 1] - 1]`, numbers of words in the vocabulary. */
  readonly offsets: Int32Array
  readonly tokens: Int32Array
  readonly vocabulary: Vocabulary
}

/** How many columns of `Measures` hold whole numbers. */
const NUMBER_COLUMNS = 16

/** Measures of blocks of which nothing is counted yet. */
export function emptyMeasures(count: number, vocabulary: Vocabulary): Measures {
  const column = columns(count)
  return {
    count,
    characters: column(),
    letters: column(),
    uppers: column(),
    digits: column(),
    punctuation: column(),
    words: new Float32Array(count),
    capitalised: column(),
    shouted: column(),
    sentences: column(),
    commas: column(),
    separators: column(),
    years: column(),
    clocks: column(),
    addresses: column(),
    linked: column(),
    longest: column(),
    end: new Uint8Array(count),
    start: new Uint8Array(count),
    hash: column(),
    offsets: new Int32Array(count + 1),
    tokens: new Int32Array(0),
    vocabulary,
  }
}

/** Number columns in one piece of memory: asking for each by itself takes longer than filling it. */
function columns(count: number): () => Int32Array {
  const memory = new ArrayBuffer(count * 4 * NUMBER_COLUMNS)
  let next = 0
  return () => new Int32Array(memory, 4 * count * next++, count)
}

/** The measures of some blocks alone. The vocabulary is shared. */
export function selectMeasures(m: Measures, indices: Int32Array): Measures {
  const selected = emptyMeasures(indices.length, m.vocabulary)
  for (const name of Object.keys(selected) as (keyof Measures)[]) {
    const column = selected[name]
    const hasBlocks = ArrayBuffer.isView(column) && column.length === indices.length
    if (hasBlocks) pickInto(m[name] as typeof column, indices, column)
  }
  return { ...selected, ...selectTokens(m, indices) }
}

/** A loop of its own: the array methods that take a function are many times as slow. */
export function pickInto<T extends Int32Array | Float32Array | Uint8Array>(from: T, indices: Int32Array, to: T): T {
  for (let index = 0; index < indices.length; index++) to[index] = from[indices[index] as number] as number
  return to
}

function selectTokens(m: Measures, indices: Int32Array): { offsets: Int32Array; tokens: Int32Array } {
  const offsets = new Int32Array(indices.length + 1)
  const tokens = new Int32Array(m.tokens.length)
  let to = 0
  for (let index = 0; index < indices.length; index++) {
    const block = indices[index] as number
    const end = m.offsets[block + 1] as number
    for (let from = m.offsets[block] as number; from < end; from++) tokens[to++] = m.tokens[from] as number
    offsets[index + 1] = to
  }
  return { offsets, tokens: tokens.subarray(0, to) }
}
