import type { Mark, Segment } from '../../../model/block.js'
import { countFirst } from '../../../tools/count-first.js'
import type { InlineText } from '../inline.js'

/**
 * What was read of joined lines, with its places in the source instead of those in the lines.
 *
 * @param outer where the joined lines stand in the source
 */
export function placedIn(outer: readonly Segment[], { text, segments, marks }: InlineText): InlineText {
  return {
    text,
    segments: segments.flatMap((segment) => partsOf(segment, outer)),
    marks: marks.map((mark) => placedMark(mark, outer)),
  }
}

function placedMark(mark: Mark, outer: readonly Segment[]): Mark {
  const { start = 0, end = 0 } = mark
  return { ...mark, start: startIn(outer, start), end: endIn(outer, end) }
}

/** One segment for each line that it stands in; a unit stays one. */
function partsOf(segment: Segment, outer: readonly Segment[]): Segment[] {
  const { from, start, end } = segment
  if (segment.atomic === true) return [{ ...segment, start: startIn(outer, start), end: endIn(outer, end) }]
  const first = countFirst(outer, (line) => line.to <= start)
  const last = countFirst(outer, (line) => line.from < end)
  return outer.slice(first, last).map((line) => {
    const [lineStart, lineEnd] = [Math.max(line.from, start), Math.min(line.to, end)]
    const part = { from: from + lineStart - start, to: from + lineEnd - start }
    if (line.atomic === true) return { ...part, start: line.start, end: line.end, atomic: true }
    return { ...part, start: line.start + lineStart - line.from, end: line.start + lineEnd - line.from }
  })
}

/** Where the character at an offset begins. */
function startIn(outer: readonly Segment[], offset: number): number {
  const index = countFirst(outer, ({ to }) => to <= offset)
  const line = (outer[index] ?? outer.at(-1)) as Segment
  return line.atomic === true ? line.start : line.start + offset - line.from
}

/** Where the character before an offset ends. */
function endIn(outer: readonly Segment[], offset: number): number {
  const index = countFirst(outer, ({ from }) => from < offset)
  const line = outer[Math.max(0, index - 1)] as Segment
  return line.atomic === true ? line.end : line.start + offset - line.from
}
