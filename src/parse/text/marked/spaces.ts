import type { Mark, Range, Segment } from '../../../model/block.js'
import { countFirst } from '../../../tools/count-first.js'
import type { InlineText } from '../inline.js'

const RUN = /\s+/g
const SPACE = /\s/

/**
 * The text without the spaces that stand on both sides of a mark's end, and at its own ends: `[ words ](address)`.
 * Marks hold words and no spaces around them.
 */
export function withoutSpareSpaces({ text, segments, marks }: InlineText): InlineText {
  if (marks.length === 0 && text.trim() === text) return { text, segments, marks }
  const trimmed = marks.map((mark) => trimmedMark(text, mark, marks))
  const spare = spareSpaces(text, marks)
  if (spare.length === 0) return { text, segments, marks: trimmed }
  const place = placesWithout(spare)
  return {
    text: spare.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text),
    segments: segments.flatMap((segment) => withoutRanges(segment, spare)).map((part) => moved(part, place)),
    marks: trimmed.map((mark) => moved(mark, place)),
  }
}

/** Tells where an offset stands when some ranges before it are gone. */
function placesWithout(ranges: readonly Range[]): (offset: number) => number {
  let gone = 0
  const before = ranges.map(({ from, to }) => {
    gone += to - from
    return gone - (to - from)
  })
  return (offset) => {
    const last = countFirst(ranges, ({ from }) => from < offset) - 1
    const range = ranges[last]
    return range === undefined ? offset : offset - (before[last] as number) - (Math.min(range.to, offset) - range.from)
  }
}

const moved = <T extends Range>(range: T, place: (offset: number) => number): T => ({
  ...range,
  from: place(range.from),
  to: place(range.to),
})

/** The mark around its words and pictures alone. */
function trimmedMark(text: string, mark: Mark, marks: readonly Mark[]): Mark {
  let { from, to } = mark
  const isTrimmed = from === to || !(SPACE.test(text.charAt(from)) || SPACE.test(text.charAt(to - 1)))
  if (isTrimmed) return mark
  const points = marks.filter((other) => other.from === other.to && isIn(other, mark)).map(({ from }) => from)
  while (from < to && SPACE.test(text.charAt(from)) && !points.includes(from)) from++
  while (to > from && SPACE.test(text.charAt(to - 1)) && !points.includes(to)) to--
  return { ...mark, from, to }
}

function isIn(inner: Mark, outer: Mark): boolean {
  return (outer.start ?? 0) < (inner.start ?? 0) && (inner.end ?? 0) < (outer.end ?? 0)
}

/** Of each run of spaces that touches the end of a mark all but the first; a picture amid them parts them. */
function spareSpaces(text: string, marks: readonly Mark[]): Range[] {
  const points = new Set(marks.filter(({ from, to }) => from === to).map(({ from }) => from))
  const ends = new Set(marks.flatMap(({ from, to }) => [from, to]))
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const spare: Range[] = []
    let from = index
    for (let to = index + 1; to <= index + run.length; to++) {
      if (to < index + run.length && !points.has(to)) continue
      const isOutside = (from === 0 && !points.has(0)) || (to === text.length && !points.has(to))
      const isAtMark = Array.from({ length: to - from + 1 }, (_, by) => from + by).some((at) => ends.has(at))
      if (isOutside) spare.push({ from, to })
      else if (isAtMark && to - from > 1) spare.push({ from: from + 1, to })
      from = to
    }
    return spare
  })
}

/** What is left of a segment outside of some ranges. */
function withoutRanges(segment: Segment, ranges: readonly Range[]): Segment[] {
  const parts: Segment[] = []
  let from = segment.from
  for (let index = countFirst(ranges, ({ to }) => to <= from); index < ranges.length; index++) {
    const range = ranges[index] as Range
    if (range.from >= segment.to) break
    if (range.from > from) parts.push(part(segment, from, range.from))
    from = range.to
  }
  if (from < segment.to) parts.push(part(segment, from, segment.to))
  return parts
}

function part(segment: Segment, from: number, to: number): Segment {
  if (segment.atomic === true) return { ...segment, from, to }
  const by = segment.start - segment.from
  return { ...segment, from, to, start: from + by, end: to + by }
}
