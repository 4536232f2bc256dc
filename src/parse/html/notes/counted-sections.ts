import type { AnyNode, Element, Text } from 'domhandler'
import { elementBeside, firstInside, nodeBeside, onlyText } from '../text-of.js'

/** `2`, `#2`, `02`, `2.`: nothing else stands in its element. */
const COUNTER = /^\s*#?0?([1-9]\d?)[.)]?\s*$/
const LONGEST = 12
/** Elements that may hold a counter alone. */
const HOLDER = /^(?:span|div|p|strong|b|em|i)$/
const BLOCK_HOLDER = /^(?:div|p)$/
/** Elements that stand out as the words of a heading may: whole headings are written so. */
const EMPHASIS = /^(?:strong|b|em|i)$/
const HEADING = /^h[1-6]$/
/** Elements between a counter and the heading that open no list and no quotation. */
const BETWEEN = /^(?:div|section|header|hgroup|a|span)$/
const MAX_LEVELS = 4
/** So many sections in a row are counted by no accident. */
const LEAST = 3
/** The next section stands no more elements away, where all stand side by side. */
const MOST_BETWEEN = 12

/** The counter of the section whose heading follows it, and the elements that begin no block of their own. */
export interface Counted {
  readonly text: Text
  readonly around: readonly Element[]
}

/**
 * The counter that stands above or beside the heading of a section, as a style sheet sets it in a circle: numbers that
 * the sections beside it go on with.
 */
export function countedSection(element: Element): Counted | undefined {
  const text = counterText(element)
  if (text === undefined || isBehindCounter(element)) return undefined
  const around = upToHeading(element)
  return around.length > 0 && goesOn(element, numberIn(text)) ? { text, around } : undefined
}

/** The counter at the beginning of a heading: an element that a style sheet sets apart from the words behind it. */
export function counterOfHeading(element: Element): Text | undefined {
  const text = EMPHASIS.test(element.name) ? undefined : counterText(element)
  if (text === undefined || nodeBeside(element, 'next') === undefined) return undefined
  return BLOCK_HOLDER.test(element.name) || goesOn(element, numberIn(text)) ? text : undefined
}

/** True for the last of the pages that the foot of a page counts, side by side. */
function isBehindCounter(element: Element): boolean {
  const before = elementBeside(element, 'prev')
  return before !== undefined && counterText(before) !== undefined
}

function counterText(element: Element): Text | undefined {
  if (!HOLDER.test(element.name)) return undefined
  const text = onlyText(element)
  return text !== undefined && isCounter(text) ? text : undefined
}

function isCounter({ data }: Text): boolean {
  return data.length <= LONGEST && COUNTER.test(data)
}

function numberIn({ data }: Text): number {
  return Number(COUNTER.exec(data)?.[1])
}

/** The elements from the one behind a counter up to the heading that it begins with; none where it does not. */
function upToHeading(counter: Element): readonly Element[] {
  const around: Element[] = []
  let at: AnyNode | undefined = elementBeside(counter, 'next')
  for (let level = 0; level < MAX_LEVELS && at !== undefined && 'attribs' in at; level++) {
    around.push(at)
    if (HEADING.test(at.name)) return around
    if (!BETWEEN.test(at.name)) return NOTHING
    at = firstInside(at)
  }
  return NOTHING
}

const NOTHING: readonly Element[] = []

/** True where elements like the one that begins with a number begin with those before and after it. */
function goesOn(counter: Element, number: number): boolean {
  let at = counter
  for (let level = 0; level < MAX_LEVELS; level++) {
    if (1 + follow(at, number, 'prev') + follow(at, number, 'next') >= LEAST) return true
    const { parent } = at
    if (nodeBeside(at, 'prev') !== undefined || parent === null || !('attribs' in parent)) return false
    at = parent
  }
  return false
}

/** How many elements on one side of another count on from it. */
function follow(element: Element, number: number, side: 'prev' | 'next'): number {
  const step = side === 'prev' ? -1 : 1
  let at = likeBeside(element, side)
  let count = 0
  while (at !== undefined && count < LEAST && counterAtStart(at) === number + step * (count + 1)) {
    count++
    at = likeBeside(at, side)
  }
  return count
}

/** The next element on one side that has the same name and class. */
function likeBeside(element: Element, side: 'prev' | 'next'): Element | undefined {
  let at = elementBeside(element, side)
  for (let passed = 0; at !== undefined && passed < MOST_BETWEEN; passed++) {
    if (at.name === element.name && at.attribs.class === element.attribs.class) return at
    at = elementBeside(at, side)
  }
  return undefined
}

/** The number in the first text of an element, if that text is a counter. */
function counterAtStart(element: Element): number | undefined {
  let at: AnyNode | undefined = element
  for (let level = 0; level <= MAX_LEVELS + 1 && at !== undefined; level++) {
    if (at.type === 'text') return isCounter(at) ? numberIn(at) : undefined
    at = 'attribs' in at ? firstInside(at) : undefined
  }
  return undefined
}
