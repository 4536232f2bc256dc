import type { AnyNode, Element, Text } from 'domhandler'
import { elementBeside, firstInside, nodeBeside, onlyText, textOf } from '../text-of.js'
import { BLOCK_TAGS } from '../tree/rules.js'
import { isBackReference } from './footnotes.js'

/** `1.`, `(2)`, `[3]`, `4)`: bare digits may be anything. */
const NUMBER = /^\s*(?:[[(](\d{1,4})[\])]|(\d{1,4})[.)])\s*$/
/** In an ordered list they are numbers, if they say what the list says. */
const PLACE = /^\s*(\d{1,4})\s*$/
/** `(a)`, `iv)`: letters stand for a number between brackets alone. */
const LETTERS = /^\s*[[(]?[a-z]{1,6}[\])]\s*$/
const LONGEST = 12
/** Elements that may hold a number alone. */
const HOLDER = /^(?:span|div|p)$/
/** What docutils calls the name of an entry of a bibliography. */
const ENTRY_NAME = /(?:^|\s)label(?:\s|$)/
const LONGEST_NAME = 60
/** A text stands in no more elements around it alone. */
const MAX_LEVELS = 4
const NO_NUMBER = -1

/**
 * True for the number or name of a text in an element of its own, at the beginning of the element around both: a style
 * sheet sets them on one line.
 */
export function isNumberBefore(element: Element): boolean {
  if (numberIn(element) === NO_NUMBER && !LETTERS.test(wordIn(element) ?? '') && !isEntryName(element)) return false
  const { parent, next } = element
  if (parent === null || !('attribs' in parent) || !BLOCK_TAGS.has(parent.name)) return false
  if (nodeBeside(element, 'prev') !== undefined) return false
  const isGlued = element.name === 'span' && next !== null && 'attribs' in next && !startsBlock(next)
  return isGlued || aroundNumbered(element).length > 0
}

/** What stands before a text in a cell of its own: the number of a paragraph of a law, the sign of an item. */
const IN_CELL = /^\s*(?:[[(](?:\d{1,4}|[a-z]{1,6})[\])]|(?:\d{1,4}|[a-z])[.)]|[—–•·])\s*$/

/** The text of the first of two cells that only sets a number before the text of the second. */
export function numberInCell(cell: Element): Text | undefined {
  if (cell.name !== 'td' || nodeBeside(cell, 'prev') !== undefined) return undefined
  const beside = elementBeside(cell, 'next')
  if (beside === undefined || nodeBeside(beside, 'next') !== undefined) return undefined
  const text = onlyText(cell)
  return text !== undefined && text.data.length <= LONGEST && IN_CELL.test(text.data) ? text : undefined
}

/** The cell behind such a number, and the paragraph that it begins with. */
export function aroundNumberedCell(cell: Element): readonly Element[] {
  const beside = elementBeside(cell, 'next')
  if (beside === undefined) return NOTHING
  const first = firstInside(beside)
  return first !== undefined && 'attribs' in first && isText(first) ? [beside, first] : [beside]
}

/**
 * The elements around the text that a number belongs to, which begin no block of their own: up to the paragraph.
 *
 * @returns nothing where the text stands in no element or in one of another kind, such as a heading
 */
export function aroundNumbered(number: Element): readonly Element[] {
  const around: Element[] = []
  let at = elementAfter(number)
  for (let level = 0; level < MAX_LEVELS && at !== undefined; level++) {
    around.push(at)
    const first = firstInside(at)
    if (at.name === 'p' || (first !== undefined && !startsBlock(first))) return isText(at) ? around : NOTHING
    if (!isText(at) || first === undefined || !('attribs' in first)) return NOTHING
    at = first
  }
  return NOTHING
}

const NOTHING: readonly Element[] = []

/**
 * The elements at the beginning of the items of an ordered list that hold the numbers of the items, if all of them do:
 * a style sheet takes the list's own away.
 */
export function itemNumbers(list: Element, first: number): readonly Element[] {
  const found: Element[] = []
  for (const item of list.children) {
    if (!('attribs' in item)) continue
    const number = item.name === 'li' ? firstElement(item) : undefined
    if (number === undefined || placeIn(number, item) !== first + found.length) return NOTHING
    found.push(number)
  }
  return found
}

/** The place that an element at the beginning of an item tells; bare digits are one with a text behind them. */
function placeIn(number: Element, item: Element): number {
  const marked = numberIn(number)
  if (marked !== NO_NUMBER) return marked
  const word = wordIn(number)?.trim() ?? ''
  const hasMore = textOf(item, LONGEST + word.length).trim().length > word.length
  return hasMore && PLACE.test(word) ? Number(word) : NO_NUMBER
}

/** The element that holds the number: the first one, or the first one in that. */
function firstElement(item: Element): Element | undefined {
  let at: Element | undefined = item
  for (let level = 0; level < MAX_LEVELS && at !== undefined; level++) {
    const first: AnyNode | undefined = firstInside(at)
    at = first !== undefined && 'attribs' in first ? first : undefined
    const word = at && wordIn(at)
    if (word !== undefined && (NUMBER.test(word) || PLACE.test(word))) return at
  }
  return undefined
}

function numberIn(element: Element): number {
  const found = NUMBER.exec(wordIn(element) ?? '')
  return found === null ? NO_NUMBER : Number(found[1] ?? found[2])
}

/** All that an element holds, if that is as short as a number. */
function wordIn({ name, children: [only, ...others] }: Element): string | undefined {
  if (only?.type !== 'text' || others.length > 0 || only.data.length > LONGEST || !HOLDER.test(name)) return undefined
  return only.data
}

/** True for the name of an entry of a bibliography, `[Lee21]`, as docutils sets it beside the entry. */
function isEntryName(element: Element): boolean {
  const { parent, attribs } = element
  if (attribs.class === undefined || !ENTRY_NAME.test(attribs.class)) return false
  return isEntry(parent) && textOf(element, LONGEST_NAME).length < LONGEST_NAME
}

/** True for a link that is the name of an entry of a bibliography and leads back besides. */
export function isNameOfEntry({ parent }: Element): boolean {
  return parent !== null && 'attribs' in parent && isEntryName(parent)
}

function isEntry(node: AnyNode | null): boolean {
  return node !== null && 'attribs' in node && node.attribs.role === 'doc-biblioentry'
}

/** The element behind a number, without what leads back to the text. */
function elementAfter(number: Element): Element | undefined {
  let next = nodeBeside(number, 'next')
  if (next !== undefined && 'attribs' in next && isBackReference(next)) next = nodeBeside(next, 'next')
  return next !== undefined && 'attribs' in next && (startsBlock(next) || holdsBlock(next)) ? next : undefined
}

/** True for an element in a line around one that is none. */
function holdsBlock(element: Element): boolean {
  const first = element.name === 'span' ? firstInside(element) : undefined
  return first !== undefined && startsBlock(first)
}

function startsBlock(node: AnyNode): boolean {
  return 'attribs' in node && BLOCK_TAGS.has(node.name)
}

function isText({ name }: Element): boolean {
  return /^(?:p|div|section|span)$/.test(name)
}
