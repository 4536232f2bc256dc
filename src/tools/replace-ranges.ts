/** A range `[start, end)` of a text, and what stands in its place. */
export interface Replaced {
  readonly start: number
  readonly end: number
  readonly inserted: string
}

/** A text with some of its ranges replaced; they are in order, and none reaches into another. */
export function replaceRanges(text: string, ranges: readonly Replaced[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, inserted } of ranges) {
    parts.push(text.slice(at, start), inserted)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
