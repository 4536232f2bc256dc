import { type Block, isProse, type Range } from './block.js'

/** How addresses begin that are verbatim in a text. */
const ADDRESS = /^(?:https?:\/\/|www\.)/i

/** True when `[from, to)` touches nothing verbatim but addresses, and those wholly: it may be removed with them. */
export function holdsWholeAddresses(block: Block, from: number, to: number): boolean {
  const others = block.verbatim.filter(
    (range) => !(from <= range.from && range.to <= to && ADDRESS.test(block.text.slice(range.from, range.to))),
  )
  return !isProtected({ ...block, verbatim: others }, from, to)
}

/** True when `[from, to)` touches code, mathematics or another verbatim part of the block. */
export function isProtected(block: Block, from: number, to: number): boolean {
  if (!isProse(block)) return true
  const overlaps = (range: Range): boolean => range.from < to && from < range.to
  return (
    block.verbatim.some(overlaps) ||
    block.marks.some((mark) => (mark.kind === 'code' || mark.kind === 'math') && overlaps(mark))
  )
}
