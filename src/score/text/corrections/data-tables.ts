import type { Block } from '../../../model/block.js'
import { once } from '../../../tools/once.js'

/**
 * The odds of a table of data, times those of the model: it has learned from lines of which each is short and no sentence,
 * and most such lines are menus, where nearly every such table is the article's. Chosen by what
 * `bench/train/text/held-out.sh` prints.
 */
const ODDS = 12
/** Up to where they are raised: more would change how much of the rest stays. */
const MOST = 0.73

/** Rows below the head; fewer are alike by chance. */
const LEAST_ROWS = 4
/** So many cells of a column are numbers, or so few. */
const MOSTLY = 0.8
const HARDLY = 0.2
/** A number with its sign, currency and unit. */
const number = once(() => /^[^\p{L}\d]{0,3}\d[\d.,]*\s?[^\d\s]{0,3}$/u)
/** The one number that heads a column. */
const YEAR = /^(?:19|20)\d\d$/

/**
 * Raises the probabilities of tables of data that do not stay, and of the cells of those that were taken apart.
 *
 * @param probabilities of being article, by block; changed in place
 * @param kept 1 for each block that stays
 * @returns true where one was raised
 */
export function raiseTables(probabilities: Float32Array, kept: Uint8Array, blocks: readonly Block[]): boolean {
  let isRaised = false
  for (let index = 0; index < kept.length; index++) {
    const probability = probabilities[index] as number
    if (kept[index] === 1 || probability >= MOST || !isOfData(blocks[index] as Block)) continue
    const odds = (ODDS * probability) / (1 - probability)
    probabilities[index] = Math.min(MOST, odds / (1 + odds))
    isRaised = true
  }
  return isRaised
}

/**
 * Keeps the tables of data that stand between parts of the article.
 *
 * @param kept 1 for each block that stays; changed in place
 */
export function spareTables(kept: Uint8Array, blocks: readonly Block[]): void {
  const last = kept.lastIndexOf(1)
  for (let index = kept.indexOf(1) + 1; index < last; index++)
    if (kept[index] === 0 && isOfData(blocks[index] as Block)) kept[index] = 1
}

/** True for a cell with a line of its own, and for a table with heads, a column of names and one of numbers. */
function isOfData({ type, text, hints }: Block): boolean {
  if (type !== 'table') return hints.isUnrolled === true
  const [heads = [], ...rows] = text.split('\n').map((row) => row.split('\t'))
  if (rows.length < LEAST_ROWS || !heads.every(isHead)) return false
  const shares = heads.map((_, column) => rows.filter((row) => number().test(row[column] ?? '')).length / rows.length)
  return shares.some((share) => share >= MOSTLY) && shares.some((share) => share <= HARDLY)
}

/** Over the names there may be none. */
function isHead(head: string, column: number): boolean {
  return head === '' ? column === 0 : !number().test(head) || YEAR.test(head)
}
