import type { AnyNode, Element, Text } from 'domhandler'
import { firstInside, nodeBeside } from '../text-of.js'

/** `1. `, `(2) `, `[3] ` at the beginning of an item, with or without more text behind it. */
const NUMBER = /^\s*(?:[[(](\d{1,4})[\])]|(\d{1,4})[.)])(?:\s+|$)/
/** `1.2 `, `(a) `, `iv) `: what the numbers of a list in Markdown cannot say. */
const LABEL = /^\s*(?:(\d{1,3}(?:\.\d{1,3})+)\.?|[[(]?([a-z]{1,6})[\])])(?:\s|$)/i
/** What others draw before the items of a list that is not ordered. */
const SIGN = /^\s*[•●▪◦‣∙](?:\s+|$)/
/** The text of an item stands in no more elements. */
const MAX_LEVELS = 4
/** Numbers in code are its own. */
const CODE = /^(?:code|kbd|pre|samp|tt)$/
/** One number alone may be a part of what the item says: the name of a club, a date. */
const FEWEST = 2

/** The texts that begin the items of an ordered list with the numbers that the list has itself, and how long those are. */
export function numbersInItems(list: Element, first: number): ReadonlyMap<Text, number> {
  const found = beginnings(list, (text, at) => {
    const number = NUMBER.exec(text)
    return Number(number?.[1] ?? number?.[2]) === first + at ? number?.[0].length : undefined
  })
  return found.size < FEWEST ? NONE : found
}

/** The texts that begin the items of a list with a sign as the list draws before each, and how long those are. */
export function signsInItems(list: Element): ReadonlyMap<Text, number> {
  return beginnings(list, (text) => SIGN.exec(text)?.[0].length)
}

/**
 * The texts that begin the items of a list, and how long a beginning of each is; none where one item lacks it, or has
 * nothing else.
 */
function beginnings(
  list: Element,
  lengthIn: (text: string, at: number) => number | undefined,
): ReadonlyMap<Text, number> {
  const found = new Map<Text, number>()
  for (const item of itemsOf(list)) {
    const text = firstText(item)
    const length = text === undefined ? undefined : lengthIn(text.data, found.size)
    if (text === undefined || length === undefined) return NONE
    if (length === text.data.length && !hasMore(text, item)) return NONE
    found.set(text, length)
  }
  return found
}

const NONE: ReadonlyMap<Text, number> = new Map()

/** True for a list whose items bring labels of another kind, in their order: a style sheet takes the numbers of the list away. */
export function hasOwnLabels(list: Element): boolean {
  let count = 0
  let before: string | undefined
  for (const item of itemsOf(list)) {
    const [, compound, letters] = LABEL.exec(firstText(item)?.data ?? '') ?? []
    const isNext = compound === undefined ? isLetterAt(letters?.toLowerCase(), count) : follows(compound, before)
    if (!isNext) return false
    before = compound
    count++
  }
  return count >= FEWEST
}

/** True for `2.4` after `2.3`. */
function follows(compound: string, before: string | undefined): boolean {
  if (before === undefined) return true
  const [at, atBefore] = [compound.lastIndexOf('.'), before.lastIndexOf('.')]
  return (
    compound.slice(0, at) === before.slice(0, atBefore) &&
    Number(compound.slice(at + 1)) === Number(before.slice(atBefore + 1)) + 1
  )
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
const FIRST_LETTER = 'a'.charCodeAt(0)

function isLetterAt(letters: string | undefined, at: number): boolean {
  return letters !== undefined && (letters === String.fromCharCode(FIRST_LETTER + at) || letters === ROMAN[at])
}

/** The items of a list. */
export function itemsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => 'attribs' in child && child.name === 'li')
}

function firstText(item: Element): Text | undefined {
  let at: AnyNode | undefined = item
  for (let level = 0; level <= MAX_LEVELS && at !== undefined && 'attribs' in at; level++) {
    if (CODE.test(at.name)) return undefined
    at = firstInside(at)
  }
  return at?.type === 'text' ? at : undefined
}

/** True where something stands behind a text in its item. */
function hasMore(text: Text, item: Element): boolean {
  let at: AnyNode | null = text
  while (at !== null && at !== item) {
    if (nodeBeside(at, 'next') !== undefined) return true
    at = at.parent
  }
  return false
}
