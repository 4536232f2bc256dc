import type { Block, Segment } from '../model/block.js'

/** True when the segment maps character by character. */
function isExact(segment: Segment): boolean {
  return !segment.atomic && segment.to - segment.from === segment.end - segment.start
}

/** Source offset where text offset `from` begins; the block's start when nothing maps. */
export function sourceStart(block: Block, from: number): number {
  for (const segment of block.segments) {
    if (from < segment.to) {
      if (from <= segment.from) return segment.start
      return isExact(segment) ? segment.start + (from - segment.from) : segment.start
    }
  }
  return block.segments.at(-1)?.end ?? block.start
}

/** Source offset where text offset `to` ends; the block's start when nothing maps. */
export function sourceEnd(block: Block, to: number): number {
  for (let i = block.segments.length - 1; i >= 0; i--) {
    const segment = block.segments[i] as Segment
    if (to > segment.from) {
      if (to >= segment.to) return segment.end
      return isExact(segment) ? segment.start + (to - segment.from) : segment.end
    }
  }
  return block.segments[0]?.start ?? block.start
}

/**
 * Source range of text `[from, to)`. An empty text range gives an empty source range before the
 * character at `from` (after the last character at the end of the text).
 */
export function sourceRange(block: Block, from: number, to: number): { start: number; end: number } {
  if (from === to) {
    const start = sourceStart(block, from)
    return { start, end: start }
  }
  const start = sourceStart(block, from)
  return { start, end: Math.max(start, sourceEnd(block, to)) }
}

/** True when the source of text `[from, to)` holds more than that text: markup between two words. */
export function hasGap(block: Block, from: number, to: number): boolean {
  const inside = block.segments.filter((segment) => segment.from < to && from < segment.to)
  return inside.some((segment, index) => index > 0 && (inside[index - 1] as Segment).end !== segment.start)
}
