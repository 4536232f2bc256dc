import type { AnyNode, Element } from 'domhandler'
import type { PageBuilder } from '../blocks/index.js'
import { startOf } from '../source-place.js'
import { descendants, elementBeside, findInside, textOf } from '../text-of.js'
import { BLOCK_TAGS } from '../tree/rules.js'
import { hiddenReason } from './index.js'
import type { StyleRules } from './styles.js'

/** Elements of words in a line; links and buttons that are kept from screen readers say again what stands elsewhere. */
const WORDS = /^(?:span|em|strong|b|i|u|s|del|ins|sup|sub|small|mark|font|abbr|time|bdi|q|code)$/
/** What is drawn of a formula, and what a font turns from a word into a picture. */
const DRAWN = /katex|mathjax|mjx|mwe-math|(?:^|[\s_-])icon|glyph|material-symbols|(?:^|\s)fa[srbl]?(?:\s|$)/i
/** Signs that are a part of what a sentence says; arrows, bars and bullets only stand beside it. */
const SAYS = /[\p{L}\p{N}\p{Sc}\p{Pd}\p{Pi}\p{Pf}\p{Emoji_Presentation}"'%°✓✔✗✘\uFE0F]/u
const WORD = /[\p{L}\p{N}]/u
/** Longer texts and rows of elements are not looked through. */
const MAX_LENGTH = 2000
const MAX_NODES = 60

/**
 * True for an element that `aria-hidden` keeps from screen readers alone, and that the eye reads as a part of the
 * line around it: a price, an initial, a sign of emphasis. An element that is all of its paragraph is none.
 *
 * @param builder the walk of the page, which has reached the element
 */
export function isSeenInLine(element: Element, builder: PageBuilder): boolean {
  if (!WORDS.test(element.name) || DRAWN.test(element.attribs.class ?? '')) return false
  const text = textOf(element, MAX_LENGTH)
  if (!(builder.isHeading ? WORD : SAYS).test(text) || text.length >= MAX_LENGTH || holdsBlocks(element)) return false
  if (isSaidBeside(element, text, builder.page.styles)) return false
  return builder.isHeading || builder.isCell || isAmongText(element) || isSaidToReaders(element, builder.page.styles)
}

/** True for an element around others that start on a line of their own. */
export function holdsBlocks(element: Element): boolean {
  return findInside(element, ({ name }) => BLOCK_TAGS.has(name)) !== undefined
}

/** True where screen readers are told in other words, right beside it, what the eye sees. */
function isSaidToReaders(element: Element, styles: StyleRules): boolean {
  const isForReaders = (other: Element): boolean => hiddenReason(other, styles) === 'only for screen readers'
  return [elementBeside(element, 'prev'), elementBeside(element, 'next')].some(
    (beside) => beside !== undefined && (isForReaders(beside) || findInside(beside, isForReaders) !== undefined),
  )
}

/** A visible element beside this one says the same, maybe in more words, or is the formula that this one draws. */
function isSaidBeside(element: Element, text: string, styles: StyleRules): boolean {
  const letters = lettersOf(text)
  return [elementBeside(element, 'prev'), elementBeside(element, 'next')].some((beside) => {
    if (beside === undefined) return false
    if (beside.name === 'math' || findInside(beside, ({ name }) => name === 'math') !== undefined) return true
    const isSame = letters !== '' && lettersOf(seenText(beside, styles)).includes(letters)
    return isSame && hiddenReason(beside, styles) === undefined
  })
}

/** The text of an element without what is hidden inside of it. */
export function seenText(element: Element, styles: StyleRules): string {
  let text = ''
  let hiddenTo = -1
  for (const node of descendants(element)) {
    if (startOf(node) <= hiddenTo) continue
    if ('attribs' in node && hiddenReason(node, styles) !== undefined) hiddenTo = node.endIndex ?? 0
    else if (node.type === 'text') text += node.data
    if (text.length >= MAX_LENGTH) break
  }
  return text
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * True for an element beside which bare text stands in its line, as in a sentence: elements side by side are as often
 * parts of a page that stand apart.
 */
export function isAmongText(element: Element): boolean {
  let nodes = 0
  for (let around = element; ; ) {
    for (const direction of ['prev', 'next'] as const) {
      for (let at = around[direction]; at !== null && nodes++ < MAX_NODES && !endsLine(at); at = at[direction]) {
        if (at.type === 'text' && WORD.test(at.data)) return true
      }
    }
    const { parent } = around
    if (parent === null || !('attribs' in parent) || endsLine(parent)) return false
    around = parent
  }
}

/**
 * The line that an element stands in, with its own text.
 *
 * @param limit so much is read of what stands before it, and of what stands behind
 */
export function lineAround(element: Element, limit: number): string {
  let line = textOf(element, limit)
  let nodes = 0
  for (let around = element; ; ) {
    let [before, behind] = ['', '']
    for (let at = around.prev; at !== null && nodes++ < MAX_NODES && !endsLine(at); at = at.prev)
      before = `${plainText(at, limit)}${before}`
    for (let at = around.next; at !== null && nodes++ < MAX_NODES && !endsLine(at); at = at.next)
      behind += plainText(at, limit)
    line = `${before}${line}${behind}`
    const { parent } = around
    if (parent === null || !('attribs' in parent) || endsLine(parent) || line.length > limit) return line
    around = parent
  }
}

function plainText(node: AnyNode, limit: number): string {
  if (node.type === 'text') return node.data
  return 'attribs' in node ? textOf(node, limit) : ''
}

function endsLine(node: AnyNode): boolean {
  return 'attribs' in node && (BLOCK_TAGS.has(node.name) || /^(?:br|button|label)$/.test(node.name))
}
