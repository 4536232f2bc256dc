import type { Element } from 'domhandler'
import { NUMBERED_POST } from '../../../markup/post-names.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { findInside, textOf } from '../text-of.js'
import { readRows } from './rows.js'

/** A post has a row or two beside that of its text. */
const MAX_ROWS = 4
/** A cell that is so long and holds half of all text is prose, where it is made of blocks or lines. */
const MIN_PROSE = 100
/** So much of a text says how long it is. */
const MAX_READ = 4000
/** So many elements in each direction are looked at. */
const REACH = 2
/** So many elements may stand around each table alone. */
const MAX_WRAPPERS = 4

/**
 * True for the tables of a forum, each of which lays out a post: tables of one kind follow each other, small ones, and
 * nearly all that some of them say stands in one cell. A table with the number of a post says so itself.
 */
export function isPost(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (rows.length > MAX_ROWS || findInside(table, ({ name }) => name === 'th' || name === 'caption')) return false
  if (NUMBERED_POST.test(table.attribs.id ?? '')) return true
  const width = widthOf(rows)
  const others = tablesBeside(table)
    .map((other) => ({ other, rows: readRows(other) }))
    .filter(({ other, rows: own }) => own.length <= MAX_ROWS && widthOf(own) === width && isAlike(other, table))
  return others.length > 0 && [{ rows }, ...others].some((one) => hasProse(one.rows))
}

function widthOf(rows: readonly (readonly Element[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0)
}

function isAlike(one: Element, other: Element): boolean {
  return (one.attribs.class ?? '') === (other.attribs.class ?? '')
}

function hasProse(rows: readonly (readonly Element[])[]): boolean {
  const cells = rows.flat().map((cell) => ({ cell, length: lengthOf(cell) }))
  const all = cells.reduce((sum, { length }) => sum + length, 0)
  return cells.some(
    ({ cell, length }) =>
      length >= MIN_PROSE &&
      length * 2 >= all &&
      findInside(cell, ({ name }) => /^(?:div|p|br|blockquote)$/.test(name)) !== undefined,
  )
}

function lengthOf(cell: Element): number {
  return singleSpaced(textOf(cell, MAX_READ)).length
}

/** The tables next to another, each maybe alone in an element of its own. */
function tablesBeside(table: Element): Element[] {
  let at = table
  for (let level = 0; level < MAX_WRAPPERS; level++) {
    const { parent } = at
    if (parent === null || !('attribs' in parent) || elementsIn(parent).length > 1) break
    at = parent
  }
  return [...siblings(at, 'prev'), ...siblings(at, 'next')].flatMap((beside) => tableIn(beside) ?? [])
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => 'attribs' in child)
}

function siblings(element: Element, direction: 'prev' | 'next'): Element[] {
  const found: Element[] = []
  for (let at = element[direction]; at !== null && found.length < REACH; at = at[direction]) {
    if ('attribs' in at) found.push(at)
  }
  return found
}

/** A table, or the one that an element holds and nothing else. */
function tableIn(element: Element): Element | undefined {
  let at: Element | undefined = element
  for (let level = 0; level <= MAX_WRAPPERS && at !== undefined; level++) {
    if (at.name === 'table') return at
    const inside: Element[] = elementsIn(at)
    at = inside.length === 1 ? inside[0] : undefined
  }
  return undefined
}
