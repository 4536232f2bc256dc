import { isHead, type Kind, kindOf } from './cells.js'

/** Columns of a table, and its rows without the head: fewer lines are alike by chance. */
const LEAST_COLUMNS = 3
const MOST_COLUMNS = 15
const LEAST_ROWS = 4

/** Lines that are the cells of a table: the heads of its columns, then row after row. */
export interface Grid {
  /** Index of the first line and behind the last. */
  readonly from: number
  readonly to: number
  readonly columns: number
}

/**
 * Finds tables whose every cell stands on a line of its own: lines that come again and again in the same order of words
 * and numbers, at least half of them numbers, below as many lines of words.
 *
 * @param lines the lines without the space around them
 */
export function gridsIn(lines: readonly string[]): Grid[] {
  const kinds = lines.map(kindOf)
  const grids: Grid[] = []
  for (let index = 0; index < lines.length; index++) {
    const run = longestRun(kinds, index)
    if (run === undefined) continue
    const grid = withHeads(lines, kinds, run)
    if (grid !== undefined && grid.from >= (grids.at(-1)?.to ?? 0)) grids.push(grid)
    index = run.to - 1
  }
  return grids
}

/** The longest run of rows from a line on. */
function longestRun(kinds: readonly Kind[], from: number): Grid | undefined {
  let longest: Grid | undefined
  let numbers = 0
  for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
    const kind = kinds[from + columns - 1]
    if (kind === undefined || kind === 'other') break
    if (kind === 'number') numbers++
    const isRow = columns >= LEAST_COLUMNS && numbers < columns && 2 * numbers >= columns
    if (!isRow || isOfSmallerRows(kinds, from, columns)) continue
    let to = from + columns
    while (to < kinds.length && kinds[to] === kinds[to - columns]) to++
    if (to - from >= LEAST_ROWS * columns && to > (longest?.to ?? 0)) longest = { from, to, columns }
  }
  return longest
}

/** True for a row that is a smaller one over and over. */
function isOfSmallerRows(kinds: readonly Kind[], from: number, columns: number): boolean {
  for (let part = 1; 2 * part <= columns; part++) {
    if (columns % part !== 0) continue
    let at = part
    while (at < columns && kinds[from + at] === kinds[from + at - part]) at++
    if (at === columns) return true
  }
  return false
}

/** The rows of a run from where the heads of its columns stand right above. */
function withHeads(lines: readonly string[], kinds: readonly Kind[], { from, to, columns }: Grid): Grid | undefined {
  let best: Grid | undefined
  let most = 0
  for (let first = from; first < from + columns; first++) {
    const heads = lines.slice(Math.max(0, first - columns), first)
    const isBelow = heads.length === columns && heads.every(isHead)
    const rows = Math.floor((to - first) / columns)
    if (!isBelow || rows < LEAST_ROWS - 1 || kinds.slice(first, first + 2).every((kind) => kind === 'number')) continue
    // What a row begins with names it.
    const names = new Set(Array.from({ length: rows }, (_, row) => lines[first + row * columns])).size
    if (names <= most) continue
    most = names
    best = { from: first - columns, to: first + rows * columns, columns }
  }
  return best
}
