import { bytesOf } from '../model/base64.js'
import type { CompiledPhrases } from './compile.js'
import { mayHold } from './filter.js'
import type { PackedPhrase } from './packed.js'

const ROW_BYTES = 6
/** Hashing all rows costs as much as so many searches: one short text gets by without. */
const HASH_AFTER = 4000

/** The compiled phrases: rows by rising key that are searched as they are, hashed once that pays. */
export class PhraseTable {
  readonly #rows: Uint8Array
  readonly #filter: Uint8Array
  readonly #sets: Uint8Array
  /** The sets that were asked for, by where they begin. */
  readonly #known = new Map<number, readonly PackedPhrase[]>()
  #searches = 0
  #hashed: HashedRows | undefined

  constructor({ rows, filter, sets }: CompiledPhrases) {
    this.#rows = bytesOf(rows)
    this.#filter = bytesOf(filter)
    this.#sets = bytesOf(sets)
  }

  /** True when a phrase ends or goes on at a key. */
  has(key: number): boolean {
    return this.#valueAt(key) !== 0
  }

  /** The phrases that end at a key (none: others go on there), or undefined when no phrase goes on there. */
  at(key: number): readonly PackedPhrase[] | undefined {
    const value = this.#valueAt(key)
    return value === 0 ? undefined : this.#setAt(value - 1)
  }

  #setAt(place: number): readonly PackedPhrase[] {
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const read = (at: number): number => (this.#sets[2 * at] as number) | ((this.#sets[2 * at + 1] as number) << 8)
    const set = Array.from({ length: read(place) }, (_, index) => read(place + 1 + index))
    this.#known.set(place, set)
    return set
  }

  /** 1 + where the key's phrases begin in the sets; 0 for no key. */
  #valueAt(key: number): number {
    if (!mayHold(this.#filter, key)) return 0
    if (this.#hashed !== undefined) return this.#hashed.valueAt(key)
    if (this.#searches++ > HASH_AFTER) this.#hashed = new HashedRows(this.#rows)
    return search(this.#rows, key)
  }
}

/** Keys are hashes, spread evenly: a key stands about where its size says (interpolation search). */
function search(rows: Uint8Array, key: number): number {
  let low = 0
  let high = rows.length / ROW_BYTES - 1
  let least = LEAST_KEY
  let most = MOST_KEY
  while (low <= high && key >= least && key <= most) {
    const share = most > least ? (key - least) / (most - least) : 0
    const middle = low + Math.floor((high - low) * share)
    const found = keyAt(rows, middle * ROW_BYTES)
    if (found === key) return placeAt(rows, middle * ROW_BYTES)
    if (found < key) {
      low = middle + 1
      least = found + 1
    } else {
      high = middle - 1
      most = found - 1
    }
  }
  return 0
}

const LEAST_KEY = -0x80000000
const MOST_KEY = 0x7fffffff

const SLOT_BITS = 17
const SLOT_MASK = (1 << SLOT_BITS) - 1

/** The rows as an open-addressing hash table. */
class HashedRows {
  readonly #keys = new Int32Array(1 << SLOT_BITS)
  /** 0: free. */
  readonly #values = new Uint16Array(1 << SLOT_BITS)

  constructor(rows: Uint8Array) {
    for (let at = 0; at < rows.length; at += ROW_BYTES) {
      const key = keyAt(rows, at)
      const slot = this.#slot(key)
      this.#keys[slot] = key
      this.#values[slot] = placeAt(rows, at)
    }
  }

  valueAt(key: number): number {
    return this.#values[this.#slot(key)] as number
  }

  #slot(key: number): number {
    let slot = key >>> (32 - SLOT_BITS)
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & SLOT_MASK
    return slot
  }
}

function keyAt(rows: Uint8Array, at: number): number {
  const low = (rows[at] as number) | ((rows[at + 1] as number) << 8)
  return low | ((rows[at + 2] as number) << 16) | ((rows[at + 3] as number) << 24)
}

function placeAt(rows: Uint8Array, at: number): number {
  return ((rows[at + 4] as number) | ((rows[at + 5] as number) << 8)) + 1
}
