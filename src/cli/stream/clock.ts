/** Milliseconds in 31 bits: enough to tell how long a record takes, and small enough for an `Int32Array`. */
export function clock(): number {
  return Date.now() & 0x7fffffff
}
