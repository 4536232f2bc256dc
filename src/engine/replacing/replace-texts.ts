import type { Block, Mark, Range, Segment } from '../../model/block.js'
import { isExact, movedBy } from '../../model/ranges.js'
import { countFirst } from '../../tools/count-first.js'

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
  if (!isExact(segment)) return { ...segment, from, to, atomic: true }
  const shift = segment.start - segment.from
  return { ...segment, from, to, start: from + shift, end: to + shift }
}

const growthOf = ({ from, to, insert }: Splice): number => insert.length - (to - from)

/** The segments of the text after all splices, which are given last first. */
function spliceSegments(segments: readonly Segment[], splices: readonly Splice[]): Segment[] {
  const before = segments.slice()
  const after: Segment[] = []
  /** What the splices to the left of the place add to it. */
  let growth = splices.reduce((sum, splice) => sum + growthOf(splice), 0)
  const keep = (segment: Segment): number => after.push(growth === 0 ? segment : movedBy(segment, growth))
  for (const splice of splices) {
    for (let last = before.at(-1); last !== undefined; last = before.at(-1)) {
      if (last.to <= splice.from && last.from < splice.from) break
      before.pop()
      if (last.to > splice.to) keep(cutSegment(last, Math.max(last.from, splice.to), last.to))
      if (last.from < splice.from) before.push(cutSegment(last, last.from, splice.from))
    }
    growth -= growthOf(splice)
    if (splice.insert.length > 0) after.push(insertedSegment(splice, growth))
  }
  return [...before, ...after.reverse()]
}

function insertedSegment({ from, insert, start, end, change }: Splice, growth: number): Segment {
  return { from: from + growth, to: from + growth + insert.length, start, end, atomic: true, change }
}

/** Moves places of a text over its splices. */
class Mover {
  /** By place, the first one first. */
  readonly #splices: readonly Splice[]
  /** What the splices before each add to the places behind them. */
  readonly #growths: readonly number[]

  constructor(lastFirst: readonly Splice[]) {
    this.#splices = lastFirst.toReversed()
    let growth = 0
    this.#growths = [0, ...this.#splices.map((splice) => (growth += growthOf(splice)))]
  }

  /** An offset inside of the replaced text goes to the end of it that is nearer to the rest of its range. */
  #offset(offset: number, isEnd: boolean): number {
    const count = countFirst(this.#splices, ({ from, to }) => from < offset && to <= offset)
    const growth = this.#growths[count] as number
    const splice = this.#splices[count]
    if (splice === undefined || offset <= splice.from) return offset + growth
    return splice.from + growth + (isEnd ? 0 : splice.insert.length)
  }

  /** Where a range ends without the splices at its end that leave nothing of it: those may touch each other. */
  #end(range: Range): number {
    let end = range.to
    for (let index = countFirst(this.#splices, ({ to }) => to < end); ; index--) {
      const splice = this.#splices[index]
      const isAtEnd = splice !== undefined && splice.from < end && splice.to >= end
      if (!isAtEnd || splice.from <= range.from || (splice.to === end && splice.insert !== '')) return end
      end = splice.from
    }
  }

  /** Undefined for a range whose text is removed. */
  range<T extends Range>(given: T): T | undefined {
    if (given.from === given.to) {
      const at = this.#offset(given.from, false)
      return { ...given, from: at, to: at }
    }
    const range = { ...given, to: this.#end(given) }
    const count = countFirst(this.#splices, ({ to }) => to < range.to)
    const splice = this.#splices[count]
    if (splice === undefined || splice.from > range.from)
      return { ...range, from: this.#offset(range.from, false), to: this.#offset(range.to, true) }
    if (splice.insert.length === 0) return undefined
    const from = splice.from + (this.#growths[count] as number)
    return { ...range, from, to: from + splice.insert.length }
  }

  all<T extends Range>(ranges: readonly T[]): readonly T[] {
    return ranges.map((range) => this.range(range)).filter((range) => range !== undefined)
  }
}

/**
 * The block with stretches of its text replaced; its segments, marks and verbatim ranges follow.
 *
 * @param splices places of the text as it is, the last one first; one touches another only where both have text
 */
export function replaceTexts(block: Block, splices: readonly Splice[]): Block {
  const mover = new Mover(splices)
  return {
    ...block,
    text: splicedText(block.text, splices),
    segments: spliceSegments(block.segments, splices),
    marks: mover.all<Mark>(block.marks.filter((mark) => !isTaken(mark, splices))),
    verbatim: mover.all(block.verbatim),
  }
}

/** True for a mark whose source is replaced with all that it marks. */
function isTaken({ start, end }: Mark, lastFirst: readonly Splice[]): boolean {
  if (start === undefined || end === undefined) return false
  const splice = lastFirst[countFirst(lastFirst, (one) => one.start > start)]
  return splice !== undefined && end <= splice.end
}

function splicedText(text: string, lastFirst: readonly Splice[]): string {
  const parts: string[] = []
  let end = text.length
  for (const { from, to, insert } of lastFirst) {
    parts.push(text.slice(to, end), insert)
    end = from
  }
  return text.slice(0, end) + parts.reverse().join('')
}
