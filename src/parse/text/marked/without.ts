import type { Block, Range, Segment } from '../../../model/block.js'
import { countFirst } from '../../../tools/count-first.js'

/**
 * The block without some stretches of its text.
 *
 * @param ranges the stretches, in order; none reaches into another
 */
export function without(block: Block, ranges: readonly Range[]): Block {
  const kept = new KeptText(ranges)
  const range = <T extends Range>(one: T): T => ({ ...one, from: kept.moved(one.from), to: kept.moved(one.to) })
  return {
    ...block,
    text: kept.of(block.text),
    segments: block.segments.flatMap((segment) => kept.partsOf(segment)),
    marks: block.marks.map(range),
    verbatim: block.verbatim.map(range),
  }
}

/** What some removals leave of a text, in time that hardly grows with their number. */
class KeptText {
  readonly #ranges: readonly Range[]
  /** Characters that are removed before each of them. */
  readonly #before: readonly number[]

  constructor(ranges: readonly Range[]) {
    let sum = 0
    this.#ranges = ranges
    this.#before = ranges.map(({ from, to }) => {
      sum += to - from
      return sum - (to - from)
    })
  }

  of(text: string): string {
    const ends = [0, ...this.#ranges.map(({ to }) => to)]
    return ends.map((end, index) => text.slice(end, this.#ranges[index]?.from)).join('')
  }

  /** Where a place in the text is then. */
  moved(at: number): number {
    const index = this.#firstEndingBehind(at)
    const range = this.#ranges[index]
    if (range !== undefined) return Math.min(at, range.from) - (this.#before[index] as number)
    const last = this.#ranges[index - 1]
    return last === undefined ? at : at - (this.#before[index - 1] as number) - (last.to - last.from)
  }

  partsOf(segment: Segment): Segment[] {
    const parts: Segment[] = []
    let from = segment.from
    let index = this.#firstEndingBehind(from)
    for (
      let range = this.#ranges[index];
      range !== undefined && range.from < segment.to;
      range = this.#ranges[++index]
    ) {
      if (from < range.from) parts.push(this.#part(segment, from, range.from))
      from = range.to
    }
    if (from < segment.to || segment.from === segment.to) parts.push(this.#part(segment, from, segment.to))
    return parts
  }

  #part(segment: Segment, from: number, to: number): Segment {
    return {
      ...segment,
      from: this.moved(from),
      to: this.moved(to),
      start: segment.start + from - segment.from,
      end: segment.end + to - segment.to,
    }
  }

  #firstEndingBehind(at: number): number {
    return countFirst(this.#ranges, ({ to }) => to <= at)
  }
}
