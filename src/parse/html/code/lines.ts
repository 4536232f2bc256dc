import type { AnyNode, Element } from 'domhandler'
import { findInside, isBlank, textOf } from '../text-of.js'

/** Elements that begin a line and end one in code as elsewhere. */
const LINE_ELEMENTS = new Set(['div', 'li', 'p', 'tr'])
/** What highlighters call a line: a style sheet parts them where no line feed does. */
const LINE = /(?:^|\s)(?:(?:codemirror|cm|grvsc|highlight(?:ed)?|hl|hljs|token|view)-)?line(?=\s|$)/i
/** Nothing else is called so, even if it is alone. */
const CODE_LINE = /(?:^|[\s_-])code-line(?=\s|$)/i
/** Text that ends in the white space before a line. */
const INDENT = /(?:^|[\r\n])[ \t]+$/

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

/** One of several elements right after another that are called lines, where no line feed parts them. */
function isNamedLine(element: Element): boolean {
  if (!isCalledLine(element)) return false
  const { attribs, prev, next } = element
  if (CODE_LINE.test(attribs.class ?? '')) return !isIndent(prev) && !isIndent(next)
  return isCalledLine(prev) || isCalledLine(next)
}

function isCalledLine(node: AnyNode | null): boolean {
  if (node === null || !('attribs' in node) || (node.name !== 'span' && node.name !== 'code')) return false
  const names = node.attribs.class ?? ''
  const isCalled = node.attribs['data-line'] !== undefined || LINE.test(names) || CODE_LINE.test(names)
  return isCalled && !hasLineFeed(node)
}

/** Longer lines are not looked through. */
const MAX_LINE = 1000

/** True for an element that brings the end of its line, or several lines; an empty line may be a line feed alone. */
function hasLineFeed(element: Element): boolean {
  const text = textOf(element, MAX_LINE)
  return /[\r\n]/.test(text) && !isBlank(text)
}

/** True for white space that parts lines as the author of the page saw them. */
function isIndent(node: AnyNode | null): boolean {
  return node !== null && 'data' in node && INDENT.test(node.data)
}

/** One of several `code` elements that are all there is in a `pre`. */
function isBareLine({ name, parent, prev, next }: Element): boolean {
  if (name !== 'code' || parent === null || !('attribs' in parent) || parent.name !== 'pre') return false
  return isCode(prev ?? next) && isCode(next ?? prev)
}

function isCode(node: AnyNode | null): boolean {
  return node !== null && 'attribs' in node && node.name === 'code'
}

/** A box that Doxygen writes in place of `pre`, or one of lines of code: all that it holds is called a line. */
export function isBoxOfLines(box: Element): boolean {
  if (box.name !== 'div' || box.attribs.class === undefined) return false
  const lines = box.children.filter((child) => !('data' in child && isBlank(child.data)))
  if (lines.length === 0 || !lines.every(isLineBox)) return false
  return FRAGMENT.test(box.attribs.class) || lines.every(holdsOnlyCode)
}

const FRAGMENT = /(?:^|\s)fragment(?:\s|$)/
const LINE_BOX = /(?:^|\s)line(?:\s|$)/

function isLineBox(node: AnyNode): node is Element {
  return 'attribs' in node && node.name === 'div' && LINE_BOX.test(node.attribs.class ?? '')
}

function holdsOnlyCode(node: AnyNode): boolean {
  const parts = 'children' in node ? node.children : []
  return parts.length > 0 && parts.every((part) => ('data' in part ? isBlank(part.data) : isCode(part)))
}
