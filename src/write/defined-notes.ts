import type { Block, Mark, Range } from '../model/block.js'
import { countFirst } from '../tools/count-first.js'

/** Without the numbers of notes that are none of the blocks: they would be read as text. */
export function withDefinedNotes(blocks: readonly Block[]): readonly Block[] {
  const labels = new Set(blocks.flatMap(({ containers }) => containers.map(({ label }) => label)))
  return blocks.map((block) => {
    const gone = new Set(block.marks.filter(({ kind, value }) => kind === 'footnoteReference' && !labels.has(value)))
    return gone.size === 0 ? block : withoutMarks(block, gone)
  })
}

/** A mark between two spaces leaves one of them. */
function withoutMarks(block: Block, gone: ReadonlySet<Mark>): Block {
  const { text, verbatim } = block
  const places = new Set([...gone].map(({ from }) => from).filter((at) => text[at - 1] === ' ' && text[at] === ' '))
  const spaces = [...places].sort((a, b) => a - b)
  const moved = (place: number): number => place - countFirst(spaces, (at) => at < place)
  const all = <T extends Range>(ranges: readonly T[]): T[] =>
    ranges.map((range) => ({ ...range, from: moved(range.from), to: moved(range.to) }))
  const words = [...spaces, text.length].map((end, index) => text.slice((spaces[index - 1] ?? -1) + 1, end))
  const marks = all(block.marks.filter((mark) => !gone.has(mark)))
  return { ...block, text: words.join(''), marks, verbatim: all(verbatim) }
}
