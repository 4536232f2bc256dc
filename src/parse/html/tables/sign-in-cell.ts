import type { AnyNode, Element } from 'domhandler'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { hiddenReason, isForScreenReaders } from '../hidden/index.js'
import type { StyleRules } from '../hidden/styles.js'
import { descendants, isBlank, textOf } from '../text-of.js'

/** What a cell shows by a drawing, and the element that draws it. */
export interface Sign {
  readonly text: string
  readonly element: Element
}

const LONGEST = 40
/** Words that sets of icons and style sheets have in the names of the two signs of a table that compares. */
const YES = /(?:^|[#\s_-])(?:check(?:mark|ed)?|tick|yes|included)(?=[\s_-]|$)/i
const NO = /(?:^|[#\s_-])(?:cross|times|x-?mark|unchecked|excluded|not-included|no(?=\s|$))(?=[\s_-]|$)/i

/** What shows something else, and what readers act with: its name says what it does. */
const NO_SIGN = /^(?:a|button|img|input|select|table|textarea)$/
/** Of two signs in one cell, scripts show the one that holds. */
const UNSEEN: ReadonlySet<HiddenReason | undefined> = new Set<HiddenReason>([
  'display: none',
  'hidden attribute',
  'hidden by a style sheet',
  'opacity: 0',
  'visibility: hidden',
])

/**
 * The sign of a cell without any text: what it is called for those who do not see it, or one of two that its names tell.
 * Without it a table that compares says nothing.
 */
export function signInCell(cell: Element, styles: StyleRules): Sign | undefined {
  const drawn: Element[] = []
  const unseen = new Set<AnyNode>()
  for (const node of descendants(cell)) {
    if (node.parent !== null && unseen.has(node.parent)) unseen.add(node)
    else if ('attribs' in node) {
      if (NO_SIGN.test(node.name)) return undefined
      if (isUnseen(node, styles)) unseen.add(node)
      else drawn.push(node)
    } else if (node.type === 'text' && !isBlank(node.data) && !isName(node, cell)) return undefined
  }
  return named(drawn) ?? called(drawn)
}

function isUnseen(element: Element, styles: StyleRules): boolean {
  return UNSEEN.has(hiddenReason(element, styles))
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
