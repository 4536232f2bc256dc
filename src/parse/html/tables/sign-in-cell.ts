import type { AnyNode, Element } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { isForScreenReaders } from '../hidden/index.js'
import { descendants, isBlank, textOf } from '../text-of.js'

/** What a cell shows by a drawing, and the element that draws it. */
export interface Sign {
  readonly text: string
  readonly element: Element
}

const LONGEST = 40
/** What shows something of its own, and what is called by what a click on it does. */
const OTHER = /^(?:a|button|img|input|select|table)$/
/** Words that sets of icons and style sheets have in the names of the two signs of a table that compares. */
const YES = /(?:^|[#\s_-])(?:check(?:mark|ed)?|tick|yes|included)(?=[\s_-]|$)/i
const NO = /(?:^|[#\s_-])(?:cross|times|x-?mark|unchecked|excluded|not-included|no(?=\s|$))(?=[\s_-]|$)/i

/**
 * The sign of a cell without any text: what it is called for those who do not see it, or one of two that its names tell.
 * Without it a table that compares says nothing.
 */
export function signInCell(cell: Element): Sign | undefined {
  const drawn: Element[] = []
  for (const node of descendants(cell)) {
    if ('attribs' in node) {
      if (OTHER.test(node.name)) return undefined
      drawn.push(node)
    } else if (node.type === 'text' && !isBlank(node.data) && !isName(node, cell)) return undefined
  }
  return named(drawn) ?? called(drawn)
}

/** True for a text that names a drawing, or stands in place of one for those who do not see it. */
function isName(text: AnyNode, cell: Element): boolean {
  for (let at = text.parent; at !== null && at !== cell && 'attribs' in at; at = at.parent) {
    if (at.name === 'title' || at.name === 'desc' || isForScreenReaders(at.attribs.class)) return true
  }
  return false
}

function named(elements: readonly Element[]): Sign | undefined {
  for (const element of elements) {
    const { name, attribs } = element
    const own = name === 'title' || isForScreenReaders(attribs.class) ? textOf(element, LONGEST + 1) : ''
    const text = singleSpaced(attribs['aria-label'] ?? attribs.title ?? own)
    if (text !== '' && text.length <= LONGEST) return { text, element }
  }
  return undefined
}

function called(elements: readonly Element[]): Sign | undefined {
  for (const element of elements) {
    const { class: names = '', href = '', 'xlink:href': link = '' } = element.attribs
    const all = `${names} ${href} ${link}`
    if (NO.test(all)) return { text: '✗', element }
    if (YES.test(all)) return { text: '✓', element }
  }
  return undefined
}
