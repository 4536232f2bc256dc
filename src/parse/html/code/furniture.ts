import type { Element } from 'domhandler'
import { isLanguageName } from '../../../markup/language-names.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { descendants, findInside, textOf } from '../text-of.js'
import { codeLanguage } from './language.js'
import { isBoxOfLines } from './lines.js'

/** Longer texts beside code say something. */
const MAX_LABEL = 60
const MAX_NUMBERS = 20_000
/** A row of code and its numbers has few cells, with the white space between them. */
const MOST_CELLS = 20

/** What generators name the numbers of lines. */
const NUMBER_NAMES = [
  'line-?numbers?(?:-rows)?',
  'lineno',
  'linenos',
  'linenumber',
  'gutter',
  'lnt',
  'ln-num',
  'blob-num',
  'hljs-ln-numbers',
  'react-syntax-highlighter-line-number',
  'rouge-gutter',
  'crayon-nums?',
  'code-line-number',
]
const LINE_NUMBERS = new RegExp(String.raw`(?:^|[\s_-])(?:${NUMBER_NAMES.join('|')})(?=[\s_-]|$)`, 'i')

/** True for elements that generators name for the numbers of lines. */
export function isNamedLineNumbers({ attribs }: Element): boolean {
  return attribs.class !== undefined && LINE_NUMBERS.test(attribs.class)
}

/** True for digits and white space, or nothing. */
export function hasOnlyNumbers(element: Element): boolean {
  return /^[\s\d]*$/.test(textOf(element))
}

/** True for the cell of a table that holds the numbers of the lines of code in the cell beside it. */
export function isNumberColumn(cell: Element): boolean {
  if (!isNamedLineNumbers(cell) || !hasOnlyNumbers(cell)) return false
  const row = cell.parent
  if (row === null || row.children.length > MOST_CELLS) return false
  return row.children.some((beside) => beside !== cell && 'attribs' in beside && holdsCode(beside))
}

function holdsCode(element: Element): boolean {
  return findInside(element, (inside) => inside.name === 'pre' || isBoxOfLines(inside)) !== undefined
}

/**
 * What stands beside a block of code in its wrapper and is no part of the text: the name of its language, the
 * numbers of its lines, what its buttons are called.
 *
 * @returns what it is; undefined for all else
 */
export function codeFurniture(element: Element): HiddenReason | undefined {
  if (!/^(?:div|span|figcaption|p|header)$/.test(element.name)) return undefined
  const pre = preBeside(element)
  if (pre === undefined) return undefined
  const text = wordsOf(element)
  if (text === '') return undefined
  if (/^\d[\d\s]*$/.test(text) && isCount(text)) return 'line numbers of code'
  if (text.length > MAX_LABEL) return undefined
  const label = text.replace(/\b(?:copy(?: (?:code|to clipboard))?|copied!?|expand|wrap|edit|run|raw)\b/gi, '').trim()
  if (label === '') return 'button of a code block'
  const language = codeLanguage(pre)
  return isLanguageName(label) || label.toLowerCase() === language ? 'name of a language' : undefined
}

/** The text, with a space between the texts of its elements. */
function wordsOf(element: Element): string {
  const words: string[] = []
  let length = 0
  for (const node of descendants(element)) {
    if (node.type !== 'text' || length > MAX_NUMBERS) continue
    words.push(node.data.trim())
    length += node.data.length
  }
  return words.join(' ').trim()
}

/** The numbers from 1, or from where the lines begin, with or without white space between them. */
function isCount(text: string): boolean {
  const numbers = text.split(/\s+/).map(Number)
  const first = numbers[0] ?? 0
  return numbers.every((number, index) => number === first + index) || /^12(?:34?|$)/.test(text)
}

/** The only other thing in the wrapper: `pre`, or an element around it alone. */
function preBeside(element: Element): Element | undefined {
  for (const beside of [sibling(element, 'next'), sibling(element, 'prev')]) {
    let at = beside
    for (let depth = 0; depth < 3 && at !== undefined; depth++) {
      if (at.name === 'pre') return at
      if (at.name !== 'div' && at.name !== 'figure') break
      at = at.children.find((child): child is Element => 'attribs' in child && !/^(?:button|span)$/.test(child.name))
    }
  }
  return undefined
}

/** The element next to another; buttons and icons between them do not count. */
function sibling(element: Element, direction: 'next' | 'prev'): Element | undefined {
  let at = element[direction]
  for (let steps = 0; at !== null && steps < 6; steps++) {
    if ('attribs' in at) {
      if (!/^(?:button|span|svg|clipboard-copy)$/.test(at.name)) return at
    } else if (at.type === 'text' && at.data.trim() !== '') return undefined
    at = at[direction]
  }
  return undefined
}
