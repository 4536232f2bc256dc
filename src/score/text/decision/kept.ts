/** The places of the blocks that stay, from one on. */
export function indicesOf(kept: Uint8Array, from = 0): Int32Array {
  const indices = new Int32Array(kept.length)
  let count = 0
  for (let block = from; block < kept.length; block++) if (kept[block] === 1) indices[count++] = block
  return indices.subarray(0, count)
}
