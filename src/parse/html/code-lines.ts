import type { AnyNode, Element } from 'domhandler'
import { findInside, isBlank, textOf } from './text-of.js'

/** Elements that begin a line and end one in code as elsewhere. */
const LINE_ELEMENTS = new Set(['div', 'li', 'p', 'tr'])
/** What highlighters call a line: a style sheet parts them where no line feed does. */
const LINE = /(?:^|[\s_-])line(?=\s|$)/i
/** Nothing else is called so, even if it is alone. */
const CODE_LINE = /(?:^|[\s_-])code-line(?=\s|$)/i

/** True for an element of code that is a line of its own. */
export function isCodeLine(node: AnyNode): node is Element {
  return 'attribs' in node && (LINE_ELEMENTS.has(node.name) || isNamedLine(node) || isBareLine(node))
}

/** True where a line that ends without a line feed ends before a node. */
export function followsCodeLine(node: AnyNode): boolean {
  const { prev } = node
  if (prev === null || !isCodeLine(prev)) return false
  // The line feed behind a line that only its name makes one is its own.
  return LINE_ELEMENTS.has(prev.name) || !('data' in node && /^[ \t]*[\r\n]/.test(node.data))
}

/** True for a line that holds nothing, not even a break, right before another. */
export function followsEmptyLine({ prev }: Element): boolean {
  if (prev === null || !isCodeLine(prev) || LINE_ELEMENTS.has(prev.name) || textOf(prev, 1) !== '') return false
  return findInside(prev, ({ name }) => name === 'br') === undefined
}

/** One of several elements in a row that are called lines. */
function isNamedLine(element: Element): boolean {
  if (!isCalledLine(element)) return false
  return (
    CODE_LINE.test(element.attribs.class ?? '') ||
    isCalledLine(beside(element, 'prev')) ||
    isCalledLine(beside(element, 'next'))
  )
}

function isCalledLine(element: Element | undefined): boolean {
  if (element?.name !== 'span' && element?.name !== 'code') return false
  const { attribs } = element
  return attribs['data-line'] !== undefined || (attribs.class !== undefined && LINE.test(attribs.class))
}

/** The element next to another, with nothing but white space between them. */
function beside(element: Element, direction: 'prev' | 'next'): Element | undefined {
  let at = element[direction]
  if (at !== null && 'data' in at && isBlank(at.data)) at = at[direction]
  return at !== null && 'attribs' in at ? at : undefined
}

/** One of several `code` elements that are all there is in a `pre`. */
function isBareLine({ name, parent, prev, next }: Element): boolean {
  if (name !== 'code' || parent === null || !('attribs' in parent) || parent.name !== 'pre') return false
  return isCode(prev ?? next) && isCode(next ?? prev)
}

function isCode(node: AnyNode | null): boolean {
  return node !== null && 'attribs' in node && node.name === 'code'
}
