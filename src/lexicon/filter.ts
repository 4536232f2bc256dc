/** Bits of a key that the filter leaves out: what is left fits the cache. */
const SHIFT = 14

/** A bit for the upper bits of each key, which tells most words that begin no phrase from the others. */
export function filterOf(keys: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(1 << (32 - SHIFT - 3))
  for (const key of keys) {
    const bit = key >>> SHIFT
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7))
  }
  return filter
}

/** False for most keys that are not in the filter, true for all that are. */
export function mayHold(filter: Uint8Array, key: number): boolean {
  const bit = key >>> SHIFT
  return ((filter[bit >>> 3] as number) & (1 << (bit & 7))) !== 0
}
