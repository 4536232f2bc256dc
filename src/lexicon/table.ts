import type { CompiledPhrases } from './compile.js'
import type { PackedPhrase } from './packed.js'

const SLOT_BITS = 17
const SLOT_MASK = (1 << SLOT_BITS) - 1
/** Bits of the filter that tells most words that begin no phrase from the others; it fits the cache. */
const FILTER_SHIFT = 13
const ROW_BYTES = 6

/** The compiled phrases as an open-addressing hash table. */
export class PhraseTable {
  readonly #keys = new Int32Array(1 << SLOT_BITS)
  /** 0: free; otherwise 1 + the place in the sets. */
  readonly #values = new Uint16Array(1 << SLOT_BITS)
  readonly #filter = new Uint8Array(1 << (32 - FILTER_SHIFT - 3))
  readonly #sets: CompiledPhrases['sets']

  constructor({ rows, sets }: CompiledPhrases) {
    this.#sets = sets
    const bytes = atob(rows)
    for (let at = 0; at < bytes.length; at += ROW_BYTES) {
      const key = int16(bytes, at) | (int16(bytes, at + 2) << 16)
      const slot = this.#slot(key)
      this.#keys[slot] = key
      this.#values[slot] = int16(bytes, at + 4) + 1
      const bit = key >>> FILTER_SHIFT
      this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] as number) | (1 << (bit & 7))
    }
  }

  /** The phrases that end at a key (none: others go on there), or undefined when no phrase goes on there. */
  at(key: number): readonly PackedPhrase[] | undefined {
    const bit = key >>> FILTER_SHIFT
    if (((this.#filter[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return undefined
    const value = this.#values[this.#slot(key)] as number
    return value === 0 ? undefined : this.#sets[value - 1]
  }

  #slot(key: number): number {
    let slot = key >>> (32 - SLOT_BITS)
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & SLOT_MASK
    return slot
  }
}

function int16(bytes: string, at: number): number {
  return bytes.charCodeAt(at) | (bytes.charCodeAt(at + 1) << 8)
}
