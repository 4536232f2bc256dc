/** The bits of a key that a row holds, and its bytes. */
export const LOWER_BITS = 0xffffff
export const ROW_BYTES = 5
/** Keys are hashes, spread evenly: each bucket holds one or two. */
const BUCKET_SHIFT = 17
export const BUCKETS = 1 << (32 - BUCKET_SHIFT)

/** The bucket of a key: its upper bits, which its row need not hold. */
export function bucketOf(key: number): number {
  return key >>> BUCKET_SHIFT
}
