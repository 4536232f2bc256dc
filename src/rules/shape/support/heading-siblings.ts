import type { Block } from '../../../model/block.js'
import { TextExpression } from '../../../unicode/ascii.js'

/** "2. The tar", "Step 2: The tar", "Day 2 - The tar", "§ 2 The tar", "2 The tar", and what is counted. */
const NUMBER = new TextExpression(
  String.raw`^(?:(\p{L}{2,12}) |#|\u00a7 ?(?=\d{1,3} ))?(\d{1,3})(?:[.)] ?(?!\d)|: | ?[-\u2013\u2014] |(?<=^\u00a7 ?\d{1,3}) |(?<=^#?\d{1,3}) (?=\p{Lu}))\S`,
)
const LONGEST = 90
/** The number stands behind a word at the most. */
const MOST_BEFORE = 16
const DIGIT = /\d/
/** Of questions so many must be headings for all of them to be: in an interview they are what is said. */
const MIN_SHARE = 0.3

/**
 * The headings with those that are written alike: lines that go on with the same count, and questions. Readers take
 * one of them without a mark for text of the section above.
 *
 * @param found indices of lines that stand over running text
 */
export function withSiblings(blocks: readonly Block[], found: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(found)
  for (const run of countsIn(blocks)) if (run.some((index) => found.has(index))) for (const index of run) all.add(index)
  const questions = indicesOf(blocks, ({ text }) => /[?？]$/.test(text))
  const isHeading = questions.filter((index) => found.has(index)).length >= MIN_SHARE * questions.length
  for (const index of questions) {
    if (isHeading) all.add(index)
    else all.delete(index)
  }
  return all
}

/** True for a line that begins with its number. */
export function isCounted(text: string): boolean {
  return DIGIT.test(text.slice(0, MOST_BEFORE)) && NUMBER.for(text).test(text)
}

/** Runs of lines that count on by one, or down, of two or more. */
export function countsIn(blocks: readonly Block[]): number[][] {
  const runs: number[][] = []
  let last = { word: '', number: Number.NaN, step: 0 }
  for (const index of indicesOf(blocks, ({ text }) => isCounted(text))) {
    const { text } = blocks[index] as Block
    const [, word = '', digits] = NUMBER.for(text).exec(text) ?? []
    const number = Number(digits)
    const step = number - last.number
    const goesOn = word === last.word && Math.abs(step) === 1 && step * last.step >= 0
    if (goesOn) runs.at(-1)?.push(index)
    else runs.push([index])
    last = { word, number, step: goesOn ? step : 0 }
  }
  return runs.filter((run) => run.length > 1)
}

/** Short lines of their own that stand over a sentence. */
function indicesOf(blocks: readonly Block[], test: (block: Block) => boolean): number[] {
  const isLine = ({ type, containers, text, hints }: Block): boolean =>
    type === 'paragraph' && containers.length === 0 && text.length <= LONGEST && (hints.lines ?? 1) === 1
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    return isLine(block) && test(block) && !/[.!,;:]$/.test(block.text) && next !== undefined && !isAlike(block, next)
      ? [index]
      : []
  })
}

/** Two numbers or questions in a row are a list. */
function isAlike(block: Block, next: Block): boolean {
  if (next.type === 'heading') return true
  if (next.text.length <= LONGEST && isCounted(block.text) && isCounted(next.text)) return true
  return /[?？]$/.test(block.text) && /[?？]$/.test(next.text)
}
