import type { Segment } from './block.js'

/** True when the segment maps character by character. */
export function isExact({ from, to, start, end, atomic }: Segment): boolean {
  return !atomic && to - from === end - start
}

/** A range of a text that now stands behind so many other characters. */
export function movedBy<T extends { readonly from: number; readonly to: number }>(range: T, by: number): T {
  return { ...range, from: range.from + by, to: range.to + by }
}
