import { bytesOf } from '../tools/base64.js'
import { bucketOf, LOWER_BITS, ROW_BYTES } from './buckets.js'
import type { CompiledPhrases } from './compile.js'
import { mayHold } from './filter.js'
import type { PackedPhrase } from './packed.js'

/** The compiled phrases, searched as the package carries them: to make a table of them costs as much as thousands of searches. */
export class PhraseTable {
  readonly #rows: Uint8Array
  readonly #starts: Uint8Array
  readonly #filter: Uint8Array
  readonly #sets: Uint8Array
  /** The sets that were asked for, by where they begin. */
  readonly #known = new Map<number, readonly PackedPhrase[]>()

  constructor({ rows, starts, filter, sets }: CompiledPhrases) {
    this.#rows = bytesOf(rows)
    this.#starts = bytesOf(starts)
    this.#filter = bytesOf(filter)
    this.#sets = bytesOf(sets)
  }

  /** True when a phrase ends or goes on at a key. */
  has(key: number): boolean {
    return this.#placeOf(key) !== NOWHERE
  }

  /** The phrases that end at a key (none: others go on there), or undefined when no phrase goes on there. */
  at(key: number): readonly PackedPhrase[] | undefined {
    const place = this.#placeOf(key)
    return place === NOWHERE ? undefined : this.#setAt(place)
  }

  #setAt(place: number): readonly PackedPhrase[] {
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const sets = this.#sets
    const set = Array.from({ length: twoBytes(sets, 2 * place) }, (_, index) => twoBytes(sets, 2 * (place + 1 + index)))
    this.#known.set(place, set)
    return set
  }

  /** Where the key's phrases begin in the sets. */
  #placeOf(key: number): number {
    if (!mayHold(this.#filter, key)) return NOWHERE
    const rows = this.#rows
    const lower = key & LOWER_BITS
    const bucket = 3 * bucketOf(key)
    const end = ROW_BYTES * threeBytes(this.#starts, bucket + 3)
    for (let at = ROW_BYTES * threeBytes(this.#starts, bucket); at < end; at += ROW_BYTES)
      if (threeBytes(rows, at) === lower) return twoBytes(rows, at + 3)
    return NOWHERE
  }
}

const NOWHERE = -1

function twoBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
}

function threeBytes(bytes: Uint8Array, at: number): number {
  return twoBytes(bytes, at) | ((bytes[at + 2] as number) << 16)
}
