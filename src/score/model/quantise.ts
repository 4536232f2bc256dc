/** Scales that turn a measure into the byte of a feature row. */

/** A share from 0 to 1, in steps of 1/250. */
export function shareByte(share: number): number {
  return share <= 0 ? 0 : share >= 1 ? 250 : (share * 250 + 0.5) | 0
}

const TABLED = 2048
const countTable = Uint8Array.from({ length: TABLED }, (_, count) => Math.round(Math.log2(1 + count) * 10))
const sizeTable = Uint8Array.from({ length: TABLED }, (_, count) => Math.round(Math.log2(1 + count) * 8))

/** A count, cut to whole numbers, on a logarithmic scale: exact to about 7%, from 0 to some 50 million. */
export function countByte(count: number): number {
  if (count <= 0) return 0
  return count < TABLED ? (countTable[count | 0] as number) : Math.min(255, Math.round(Math.log2(1 + count) * 10))
}

/** A small count as it is. */
export function smallByte(count: number): number {
  return count < 0 ? 0 : Math.min(count, 255)
}

/** A signed count, cut to whole numbers, on a logarithmic scale around 128. */
export function signedByte(count: number): number {
  const size = Math.abs(count)
  const byte = size < TABLED ? (sizeTable[size | 0] as number) : Math.min(127, Math.round(Math.log2(1 + size) * 8))
  return count < 0 ? 128 - byte : 128 + byte
}
