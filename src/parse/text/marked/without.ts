import type { Block, Segment } from '../../../model/block.js'
import { movedBy } from '../../../model/ranges.js'

/** The block without a stretch of its text. */
export function without(block: Block, from: number, to: number): Block {
  const moved = (at: number): number => (at >= to ? at - (to - from) : Math.min(at, from))
  const range = <T extends { readonly from: number; readonly to: number }>(one: T): T => ({
    ...one,
    from: moved(one.from),
    to: moved(one.to),
  })
  return {
    ...block,
    text: block.text.slice(0, from) + block.text.slice(to),
    segments: block.segments.flatMap((segment) => segmentsWithout(segment, from, to)),
    marks: block.marks.map(range),
    verbatim: block.verbatim.map(range),
  }
}

function segmentsWithout(segment: Segment, from: number, to: number): Segment[] {
  if (segment.to <= from) return [segment]
  if (segment.from >= to) return [movedBy(segment, from - to)]
  const parts: Segment[] = []
  const shift = segment.start - segment.from
  if (segment.from < from) parts.push({ ...segment, to: from, end: from + shift })
  if (segment.to > to) parts.push(movedBy({ ...segment, from: to, start: to + shift }, from - to))
  return parts
}
