/** Scales that turn a measure into the byte of a feature row. */

/** A share from 0 to 1, in steps of 1/250. */
export function shareByte(share: number): number {
  return share <= 0 ? 0 : share >= 1 ? 250 : (share * 250 + 0.5) | 0
}

const TABLED = 2048
const countTable = logarithms(10)
const sizeTable = logarithms(8)

/** The bytes of small counts, filled from step to step: it runs at every start, and logarithms are dear. */
function logarithms(scale: number): Uint8Array {
  const byteOf = (count: number): number => Math.round(Math.log2(1 + count) * scale)
  const table = new Uint8Array(TABLED)
  for (let byte = 0, from = 0; from < TABLED; byte++) {
    let to = Math.floor(2 ** ((byte + 0.5) / scale)) - 1
    while (to > from && byteOf(to - 1) > byte) to--
    while (byteOf(to) <= byte) to++
    table.fill(byte, from, to)
    from = to
  }
  return table
}

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
