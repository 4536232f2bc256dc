/** Cuts the lines of drawn tables into cells. */
import { isSpace } from '../../../unicode/white-space.js'
import type { Line } from '../lines/index.js'

/** Where a column is aligned to. */
export type Align = 'left' | 'right' | 'center' | null

/** A cell as a source range; empty when `from` equals `to`. */
export interface Cell {
  readonly from: number
  readonly to: number
}

/** The walls between cells, and lines of nothing but borders. */
const BOX_WALL = /[\u2502\u2503\u2551]/
const BOX_WALLS = /[\u2502\u2503\u2551]/g
const BOX_RULE = /^[\u2500-\u257f\s]+$/
const RULE_ROW = /^[|\s:+=-]+$/

/** True when the mark stands between the first and the last character of the line. Looks no further. */
export function hasWithin(source: string, mark: string, line: Line): boolean {
  return source.slice(line.from, line.to).includes(mark)
}

export function isRuleCell(source: string, { from, to }: Cell): boolean {
  return to - from > 1 && /^[-=_]+$/.test(source.slice(from, to))
}

/** True for lines between walls, and for borders of a box. */
export function isBoxed(source: string, line: Line): boolean {
  return BOX_WALL.test(source.charAt(line.from)) || isBoxRule(source, line)
}

export function isBoxRule(source: string, line: Line): boolean {
  const text = source.slice(line.from, line.to)
  return BOX_RULE.test(text) && /[\u2500\u2501\u2550]/.test(text)
}

/** The cells between the walls of a line. */
export function boxRow(source: string, line: Line): Cell[] {
  const walls = [...source.slice(line.from, line.to).matchAll(BOX_WALLS)].map((match) => line.from + match.index)
  return walls.slice(1).map((wall, number) => trimmedCell(source, (walls[number] as number) + 1, wall))
}

/** What the colons of a delimiter cell say. */
export function alignOf(cell: string): Align {
  if (cell.startsWith(':')) return cell.endsWith(':') ? 'center' : 'left'
  return cell.endsWith(':') ? 'right' : null
}

export function isRuleRow(source: string, line: Line): boolean {
  return RULE_ROW.test(source.slice(line.from, line.to)) && /-{2}|={2}/.test(source.slice(line.from, line.to))
}

/** A framed row of GFM's delimiters, one dash wide where the column is: what stands below a header in Markdown. */
export function isDelimiterRow(source: string, line: Line): boolean {
  return /^\|(?:\s*:?-+:?\s*\|)+$/.test(source.slice(line.from, line.to))
}

function trimmedCell(source: string, from: number, to: number): Cell {
  let start = from
  let end = to
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return { from: start, to: end }
}

export function splitCells(source: string, from: number, to: number, separator: string): Cell[] {
  const cells: Cell[] = []
  let start = from
  for (;;) {
    const at = separatorFrom(source, separator, start)
    if (at === -1 || at >= to) break
    cells.push(trimmedCell(source, start, at))
    start = at + separator.length
  }
  cells.push(trimmedCell(source, start, to))
  return cells
}

/** Where the next separator stands that no backslash escapes. */
function separatorFrom(source: string, separator: string, from: number): number {
  let at = source.indexOf(separator, from)
  while (at > from && separator === '|' && source.charAt(at - 1) === '\\') at = source.indexOf(separator, at + 1)
  return at
}

export function pipeRow(source: string, line: Line): Cell[] {
  const from = source.charAt(line.from) === '|' ? line.from + 1 : line.from
  const to = line.to > from && source.charAt(line.to - 1) === '|' ? line.to - 1 : line.to
  return splitCells(source, from, to, '|')
}

/**
 * Columns at which every line has white space and most have a gap of two or more: the places to cut.
 * Columns are counted in code units from the start of the line.
 */
export function commonGaps(source: string, lines: readonly Line[]): number[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.to - line.start), 0)
  const left = lines.reduce((least, line) => Math.min(least, line.from - line.start), width)
  const cuts: number[] = []
  for (let column = left + 1; column < width - 1; column++) {
    if (!lines.every((line) => isBlankAt(source, line, column))) continue
    let next = column
    while (next < width && lines.every((line) => isBlankAt(source, line, next))) next++
    const wide = lines.filter((line) => hasGapAt(source, line, column, next)).length
    if (next < width && wide * 2 >= lines.length) cuts.push(next)
    column = next
  }
  return cuts.filter((cut, index) => isFilled(source, lines, cut, cuts[index + 1] ?? width))
}

/** True when half of the lines have text in the column: a space inside of a wide header cuts no column off. */
function isFilled(source: string, lines: readonly Line[], from: number, to: number): boolean {
  const filled = lines.filter((line) => {
    const end = Math.min(line.start + to, line.to)
    return source.slice(Math.min(line.start + from, end), end).trim() !== ''
  })
  return filled.length * 2 >= lines.length
}

/** True where a line has white space at a column, or has ended. */
export function isBlankAt(source: string, line: Line, column: number): boolean {
  const at = line.start + column
  return at >= line.to || isSpace(source.charCodeAt(at))
}

/** True when the white space of the line around columns `[from, to)` is at least two wide, or the line has ended. */
function hasGapAt(source: string, line: Line, from: number, to: number): boolean {
  if (to - from >= 2) return true
  return isBlankAt(source, line, from - 1) || isBlankAt(source, line, to)
}

export function cutRow(source: string, line: Line, cuts: readonly number[]): Cell[] {
  const cells: Cell[] = []
  let from = line.from
  for (const cut of cuts) {
    const to = Math.min(Math.max(line.start + cut, from), line.to)
    cells.push(trimmedCell(source, from, to))
    from = to
  }
  cells.push(trimmedCell(source, from, Math.max(from, line.to)))
  return cells
}
