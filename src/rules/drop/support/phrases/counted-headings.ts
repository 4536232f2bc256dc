import type { Block } from '../../../../model/block.js'
import { countsIn, isCounted } from '../../../shape/support/heading-siblings.js'

/** So many lines that count on, most of them over text that stays, are headings whatever the scorer says of each. */
const ENOUGH = 3
const MIN_SHARE = 0.6

/**
 * Headings that are counted: "3. The tar", "§ 3 The tar", over a text that stays.
 *
 * @param isKept whether a block stays
 * @returns the places of the lines
 */
export function countedHeadings(blocks: readonly Block[], isKept: (block: Block) => boolean): ReadonlySet<number> {
  const found = new Set(longListsIn(blocks))
  if (!blocks.some((block) => !isKept(block) && isCounted(block.text))) return found
  for (const run of countsIn(blocks)) {
    const heading = run.filter((index) => blocks[index + 1] !== undefined && isKept(blocks[index + 1] as Block))
    const kept = run.filter((index) => isKept(blocks[index] as Block))
    const isMost = heading.length >= ENOUGH && heading.length >= MIN_SHARE * run.length
    if (isMost || kept.length >= MIN_SHARE * run.length) for (const index of heading) found.add(index)
  }
  return found
}

/** No menu or list of what is read most counts as far. */
const LONG_LIST = 25

/** Items of lists that count on to so many: "The hundred best singers" is nothing without them. */
function longListsIn(blocks: readonly Block[]): number[] {
  const runs: number[][] = []
  let last = Number.NaN
  for (const [index, block] of blocks.entries()) {
    const number = numberOf(block)
    if (number === last + 1) runs.at(-1)?.push(index)
    else if (!Number.isNaN(number)) runs.push([index])
    last = number
  }
  return runs.filter(({ length }) => length >= LONG_LIST).flat()
}

function numberOf({ hints, text }: Block): number {
  return Number.parseInt(/^(\d{1,3})[.)]/.exec(hints.marker ?? text)?.[1] ?? '', 10)
}
