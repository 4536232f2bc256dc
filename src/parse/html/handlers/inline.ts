import type { ChildNode, Element } from 'domhandler'
import { protectedAddress } from '../../../markup/protected-address.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { endsWord } from '../blocks/beside-picture.js'
import type { PageBuilder } from '../blocks/index.js'
import { codeFurniture } from '../code/furniture.js'
import { isBackReference } from '../notes/footnotes.js'
import { isMarkBefore, isNextInLine, isNextPart } from '../notes/parts-in-line.js'
import { isSignOfToggle } from '../notes/toggle-signs.js'
import { endOf, startOf } from '../source-place.js'
import { textOf } from '../text-of.js'
import { isNameInText } from './callouts.js'
import { referenceInBrackets } from './note-references.js'
import { type Handler, type Leave, leaveMark, leaveNothing } from './types.js'

export const strong: Handler = (builder, element) => {
  if (!builder.isHidden && isNameInText(element)) return setAside(builder, element, 'name of a callout')
  builder.openMark({ kind: 'strong' })
  return leaveMark
}

export const emphasis: Handler = (builder) => {
  builder.openMark({ kind: 'emphasis' })
  return leaveMark
}

export const deleted: Handler = (builder) => {
  builder.openMark({ kind: 'delete' })
  return leaveMark
}

export const inlineCode: Handler = (builder) => {
  builder.openMark({ kind: 'code' })
  return leaveMark
}

export const lineBreak: Handler = (builder, element) => {
  const start = startOf(element)
  const end = endOf(element)
  if (builder.isCell || builder.isHeading) builder.inline.space(start, end)
  else if (builder.inline.isAtBreak) builder.flush()
  else builder.inline.lineBreak(start, end)
  return undefined
}

/** An element that holds all that its heading says. */
export function isAlone(element: Element): boolean {
  const { parent } = element
  if (parent === null || !('name' in parent) || !/^h[1-6]$/.test(parent.name)) return false
  return parent.children.every((child) => child === element || saysNothing(child))
}

/** Elements that a style sheet draws a sign in. */
const DRAWN = /^(?:a|i|span)$/

/** Space, and an element for a sign. */
function saysNothing(node: ChildNode): boolean {
  if (node.type === 'text') return node.data.trim() === ''
  return node.type === 'tag' && DRAWN.test(node.name) && node.children.length === 0
}

const leaveHidden: Leave = () => {}

/** Spans are nothing by themselves, but for those that sites set beside headings and code. */
export const span: Handler = (builder, element) => {
  if (insertProtected(builder, element)) return undefined
  if (builder.isHidden) return leaveNothing
  if (element.attribs.itemprop !== undefined && /^date/i.test(element.attribs.itemprop)) return date(builder, element)
  if (isLinkToEdit(element)) return setAside(builder, element, 'link to edit a section')
  if (isBackReference(element)) return setAside(builder, element, 'link back to the text')
  if (isPageNumber(element)) return setAside(builder, element, 'number of a page')
  if (isSignOfToggle(element)) return setAside(builder, element, 'sign of a heading')
  if (isPartOfEntry(element) && !builder.inline.isEmpty) builder.inline.space(startOf(element), startOf(element))
  if (builder.isHeading ? isNextPart(element) : isNextInLine(element))
    builder.inline.space(startOf(element), startOf(element))
  const furniture = builder.page.hasCode && builder.inline.isEmpty ? codeFurniture(element) : undefined
  if (furniture !== undefined) return setAside(builder, element, furniture)
  return builder.isHeading && isMarkBefore(element) ? leaveApart : leaveNothing
}

const leaveApart: Leave = (builder, element) => builder.inline.space(endOf(element), endOf(element))

/**
 * Writes the mail address that an element shows once a script has run; see `protectedAddress`.
 *
 * @returns false for other elements
 */
export function insertProtected(builder: PageBuilder, element: Element): boolean {
  const code = element.attribs['data-cfemail']
  const address = code === undefined ? undefined : protectedAddress(code)
  if (address === undefined) return false
  builder.inline.insert(address, startOf(element), endOf(element))
  return true
}

/** Dates go on with no word, whatever stands before them. */
export const date: Handler = (builder, element) => {
  const start = startOf(element)
  if (endsWord(element)) builder.inline.space(start, start)
  return leaveNothing
}

/** What MediaWiki sets in a heading, and since 1.43 beside it. */
function isLinkToEdit({ attribs }: Element): boolean {
  return attribs.class !== undefined && /(?:^|\s)mw-editsection(?:\s|$)/.test(attribs.class)
}

/** What editions of books call the place where a page of the print begins. */
const PAGE_NUMBER = /(?:^|\s)(?:page-?num(?:ber)?|page-?no|page-?break)(?:\s|$)/i
const NUMBER_OF_PAGE = /^[\s[({|]*(?:p|pp|pg|pag|page|seite|s)?\.?\s*(?:\d{1,4}|[ivxlc]{1,8})[\s\])}|]*$/i
const LONGEST_NUMBER = 20

function isPageNumber(element: Element): boolean {
  const { class: names = '', role } = element.attribs
  if (role !== 'doc-pagebreak' && !PAGE_NUMBER.test(names)) return false
  return NUMBER_OF_PAGE.test(textOf(element, LONGEST_NUMBER)) && !isReferredTo(element)
}

/** What a text that sends its readers to another page says before the number. */
const REFERS = /(?:^|[^\p{L}])(?:pages?|pp?\.|pgs?\.|p[aá]g(?:s\.|\.|inas?)|s\.|seiten?)\s*$/iu

/** What no text begins with that goes on over a page break. */
const CLOSES = /^[,.;:)–]/

function isReferredTo({ prev, next, parent }: Element): boolean {
  const isLink = parent !== null && 'attribs' in parent && parent.attribs.href !== undefined
  if (isLink || (next?.type === 'text' && CLOSES.test(next.data))) return true
  return prev !== null && prev.type === 'text' && REFERS.test(prev.data.slice(-LONGEST_NUMBER))
}

/** LaTeXML sets the parts of an entry of a bibliography on lines of their own by its style sheet. */
function isPartOfEntry({ attribs }: Element): boolean {
  return attribs.class !== undefined && /(?:^|\s)ltx_bibblock(?:\s|$)/.test(attribs.class)
}

/** Starts what only a machine or a mouse needs: it is hidden under its reason. */
export function setAside(builder: Parameters<Handler>[0], element: Element, reason: HiddenReason): Leave {
  if (!builder.isHidden) builder.openHidden(element, reason)
  return leaveHidden
}

/** Quotation marks that browsers write. */
export const quotation: Handler = (builder, element) => {
  const start = startOf(element)
  builder.inline.insert('“', start, start)
  return leaveQuotation
}

const leaveQuotation: Leave = (builder, element) => {
  const end = endOf(element)
  builder.inline.insert('”', end, end)
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
}
const SUBSCRIPTS: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
}

/**
 * Raised and lowered text. Markdown has none: short numbers become Unicode's signs, since `10^6`
 * must not read 106; the rest is plain text.
 */
export const raised: Handler = (builder, element) => {
  if (!builder.isHidden && referenceInBrackets(builder, element)) return undefined
  const signs = element.name === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS
  const text = element.children.length === 1 ? textOf(element, 8).trim() : ''
  const isNumber = text !== '' && text.length <= 4 && [...text].every((sign) => signs[sign] !== undefined)
  const only = element.children[0]
  if (!isNumber || only?.type !== 'text' || builder.inline.isEmpty) return leaveNothing
  builder.inline.insert([...text].map((sign) => signs[sign]).join(''), startOf(only), endOf(only))
  return undefined
}

/** Readings of ruby text; brackets are written where the page has none. */
export const reading: Handler = (builder, element) => {
  if (element.prev?.type === 'tag' && element.prev.name === 'rp') return leaveNothing
  const start = startOf(element)
  builder.inline.insert('(', start, start)
  return leaveReading
}

const leaveReading: Leave = (builder, element) => {
  const end = endOf(element)
  builder.inline.insert(')', end, end)
}
