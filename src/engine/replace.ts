import type { Block, Mark, Range, Segment } from '../model/block.js'

/** A replacement that is ready to apply: text range, source range and the change that owns it. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly insert: string
  readonly change: number
}

function cutSegment(segment: Segment, from: number, to: number): Segment {
  if (from === segment.from && to === segment.to) return segment
  if (segment.atomic || segment.to - segment.from !== segment.end - segment.start) {
    return { ...segment, from, to, atomic: true }
  }
  const shift = segment.start - segment.from
  return { ...segment, from, to, start: from + shift, end: to + shift }
}

function spliceSegments(segments: readonly Segment[], splice: Splice): Segment[] {
  const growth = splice.insert.length - (splice.to - splice.from)
  const before: Segment[] = []
  const after: Segment[] = []
  for (const segment of segments) {
    if (segment.from < splice.from) before.push(cutSegment(segment, segment.from, Math.min(segment.to, splice.from)))
    if (segment.to > splice.to) {
      const rest = cutSegment(segment, Math.max(segment.from, splice.to), segment.to)
      after.push({ ...rest, from: rest.from + growth, to: rest.to + growth })
    }
  }
  if (splice.insert.length > 0) {
    before.push({
      from: splice.from,
      to: splice.from + splice.insert.length,
      start: splice.start,
      end: splice.end,
      atomic: true,
      change: splice.change,
    })
  }
  return [...before, ...after]
}

/** Moves a text offset over a splice; an offset inside of the replaced text goes to its nearer end. */
function moved(offset: number, splice: Splice, isEnd: boolean): number {
  if (offset <= splice.from) return offset
  if (offset >= splice.to) return offset + splice.insert.length - (splice.to - splice.from)
  return isEnd ? splice.from : splice.from + splice.insert.length
}

function moveRange<T extends Range>(range: T, splice: Splice): T | undefined {
  const covers = splice.from <= range.from && range.to <= splice.to
  if (covers && range.from < range.to) {
    if (splice.insert.length === 0) return undefined
    return { ...range, from: splice.from, to: splice.from + splice.insert.length }
  }
  if (range.from === range.to) {
    const at = moved(range.from, splice, false)
    return { ...range, from: at, to: at }
  }
  return { ...range, from: moved(range.from, splice, false), to: moved(range.to, splice, true) }
}

function moveAll<T extends Range>(ranges: readonly T[], splice: Splice): readonly T[] {
  if (ranges.length === 0) return ranges
  const out: T[] = []
  for (const range of ranges) {
    const next = moveRange(range, splice)
    if (next !== undefined) out.push(next)
  }
  return out
}

/** The block with one stretch of its text replaced; its segments, marks and verbatim ranges follow. */
export function replaceText(block: Block, splice: Splice): Block {
  return {
    ...block,
    text: block.text.slice(0, splice.from) + splice.insert + block.text.slice(splice.to),
    segments: spliceSegments(block.segments, splice),
    marks: moveAll<Mark>(block.marks, splice),
    verbatim: moveAll(block.verbatim, splice),
  }
}
