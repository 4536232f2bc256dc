import { countFirst } from '../tools/count-first.js'
import type { Block, Segment } from './block.js'
import { isExact } from './ranges.js'

/** Source offset where text offset `from` begins; the block's start when nothing maps. */
function sourceStart(block: Block, from: number): number {
  const segment = block.segments[countFirst(block.segments, ({ to }) => to <= from)]
  if (segment === undefined) return block.segments.at(-1)?.end ?? block.start
  return from > segment.from && isExact(segment) ? segment.start + (from - segment.from) : segment.start
}

/** Source offset where text offset `to` ends; the block's start when nothing maps. */
function sourceEnd(block: Block, to: number): number {
  const segment = block.segments[countFirst(block.segments, ({ from }) => from < to) - 1]
  if (segment === undefined) return block.segments[0]?.start ?? block.start
  return to < segment.to && isExact(segment) ? segment.start + (to - segment.from) : segment.end
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
  const { segments } = block
  const first = countFirst(segments, (segment) => segment.to <= from)
  for (let index = first + 1; index < segments.length; index++) {
    const segment = segments[index] as Segment
    if (segment.from >= to) return false
    if ((segments[index - 1] as Segment).end !== segment.start) return true
  }
  return false
}

/** True for a space of the text that the source ends a line with. */
export function isLineEnd({ text, segments }: Block, at: number): boolean {
  return text[at] === ' ' && segments[countFirst(segments, ({ to }) => to <= at)]?.atomic === true
}
