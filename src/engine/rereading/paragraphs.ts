import type { Block, Mark, Range, Segment } from '../../model/block.js'
import { movedBy } from '../../model/ranges.js'

/** A paragraph of so many characters takes no more sentences, and one of so many nothing at all. */
const LONG_ENOUGH = 350
const LONGEST = 2000
const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/

/**
 * What followed each other on one line of the source as paragraphs: nothing tells where those began, so each takes
 * sentences until it is long enough. What stood between two of them and is gone ends one too.
 */
export function withParagraphs(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  let group: Block[] = []
  let length = 0
  const close = (): void => {
    if (group.length > 0) out.push(joined(group))
    group = []
    length = 0
  }
  for (const block of blocks) {
    const last = group.at(-1)
    const isNext = block.hints.follows === true && last?.id === block.id - 1 && last.type === block.type
    if (!isNext || isWhole(last, length)) close()
    group.push(block)
    length += block.text.length + 1
  }
  close()
  return out
}

function isWhole({ text }: Block, length: number): boolean {
  return length >= LONGEST || (length >= LONG_ENOUGH && SENTENCE_END.test(text))
}

function joined(group: readonly Block[]): Block {
  const first = group[0] as Block
  if (group.length === 1) return first
  const segments: Segment[] = []
  const marks: Mark[] = []
  const verbatim: Range[] = []
  let by = 0
  let end = first.start
  for (const block of group) {
    if (by > 0) segments.push({ from: by - 1, to: by, start: end, end: block.start, atomic: true })
    const moved = <T extends Range>(part: T): T => movedBy(part, by)
    segments.push(...block.segments.map(moved))
    marks.push(...block.marks.map(moved))
    verbatim.push(...block.verbatim.map(moved))
    by += block.text.length + 1
    end = block.end
  }
  const text = group.map((block) => block.text).join(' ')
  return { ...first, text, segments, marks, verbatim, end }
}
