import type { Block } from '../../../../model/block.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { Context } from '../../../../model/rule.js'
import { isAllowed } from '../allowed.js'

/** Longer lines say more than where one is. */
const LONGEST = 120
const FEWEST_PAGES = 2
/** Letters of a row of pages besides: "Go to page", "Next". */
const MOST_LETTERS = 50

/** Drops rows of links to other pages. */
export function* dropRowsOfPages(blocks: readonly Block[], context: Context): Generator<DropEdit> {
  for (const [index, block] of blocks.entries()) {
    if (!isRowOfPages(block) || context.roles().of(block) !== undefined || isAllowed(block.text, context)) continue
    const evidence = ['links to pages that follow each other']
    yield { kind: 'drop', block: index, message: 'links to other pages', evidence, confidence: 0.9 }
  }
}

/** True for a short line with links that are numbers in a row: "Go to page: 1 2 3 Next". */
function isRowOfPages({ type, text, marks }: Block): boolean {
  if (type !== 'paragraph' || text.length > LONGEST) return false
  const numbers = marks
    .filter(({ kind, from, to }) => kind === 'link' && /^\s*\d{1,4}\s*$/.test(text.slice(from, to)))
    .map(({ from, to }) => Number(text.slice(from, to)))
  if (numbers.length < FEWEST_PAGES) return false
  const letters = text.replace(/[^\p{L}]+/gu, '').length
  // The page at hand is no link, and rows of many leave some out.
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] as number))
  return (
    letters <= MOST_LETTERS &&
    steps.every((step) => step > 0) &&
    steps.filter((step) => step <= 2).length * 2 > steps.length
  )
}
