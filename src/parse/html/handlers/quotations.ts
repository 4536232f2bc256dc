import type { Element } from 'domhandler'
import type { PageBuilder } from '../blocks/index.js'
import { endOf } from '../source-place.js'
import { readRows } from '../tables/rows.js'
import { findInside, isBlank, textOf } from '../text-of.js'
import { setAside } from './inline.js'
import { blockOfRole, type Handler, type Leave, leaveBlock, leaveContainer, leaveMark, leaveNothing } from './types.js'

/** What the software of forums calls the box around a quotation: vBulletin, XenForo 1 and FluxBB. */
const BOX = /(?:^|\s)(?:bbcode_?quote|quotebox)(?=\s|$)/i
/** Discourse writes an `aside` around a quotation and its attribution. */
const ASIDE = /(?:^|\s)quote(?=\s|$)/i
/** A box holds an attribution and a quotation, with white space between them. */
const BOX_PARTS = 8
/** What vBulletin calls the `blockquote` that holds a whole post, to indent it. */
const POST_BODY = /(?:^|\s)post-?content(?=\s|$)/i
/** What is called a title is an attribution where all around it is called a quotation. */
const QUOTE = /quote/i
const ATTRIBUTION =
  /(?:^|[\s_-])(?:title|(?:posted|quote)-?by|attribution|citation|quote-?(?:header|title|author))(?=[\s_-]|$)/i
/** What vBulletin writes above the table that it makes of a quotation, in the language of the forum. */
const LABEL =
  /^\s*(?:quote|zitat|citation|cita|citazione|citação|citaat|cytat|citat|sitat|lainaus|цитата|alıntı|trích dẫn|引用|인용)\s*[:：]\s*$/iu
/** How far around the line that names an author the box of the quotation stands. */
const BOX_LEVELS = 3
const MAX_ATTRIBUTION = 200

/** A box that forums draw around a quotation and its attribution. */
export function isQuoteBox({ name, attribs, children }: Element): boolean {
  const names = attribs.class
  if (names === undefined) return false
  if (name === 'aside') {
    return (
      ASIDE.test(names) &&
      children.slice(0, BOX_PARTS).some((child) => 'attribs' in child && child.name === 'blockquote')
    )
  }
  return BOX.test(names)
}

/** A table of one cell below a label. */
export function isQuoteTable(element: Element): boolean {
  const label = elementBefore(element)
  if (label === undefined || !LABEL.test(textOf(label, MAX_ATTRIBUTION))) return false
  const rows = readRows(element)
  return rows.length === 1 && rows[0]?.length === 1
}

function elementBefore(element: Element): Element | undefined {
  let at = element.prev
  while (at !== null && 'data' in at && isBlank(at.data)) at = at.prev
  return at !== null && 'attribs' in at ? at : undefined
}

/** Starts the box of a quotation of a forum. */
export const quoteBox: Handler = (builder, element) => {
  builder.openElement(element)
  builder.openContainer({ kind: 'quote' })
  return leaveContainer
}

/** `blockquote`; inside of a box that is a quotation it only holds its text. */
export const blockquote: Handler = (builder, element) => {
  if (!builder.isCell && !POST_BODY.test(element.attribs.class ?? '') && !isInBox(element)) {
    return quoteBox(builder, element)
  }
  builder.openElement(element)
  return leaveBlock
}

/** True for a `blockquote` that belongs to the nearest box around it. */
function isInBox(element: Element): boolean {
  const around = ancestors(element).find((other) => other.name === 'blockquote' || isQuoteBox(other))
  return around !== undefined && around.name !== 'blockquote'
}

function ancestors(element: Element): Element[] {
  const found: Element[] = []
  let at = element.parent
  while (found.length < BOX_LEVELS && at !== null && 'attribs' in at) {
    found.push(at)
    at = at.parent
  }
  return found
}

/** True for the line of a quotation that says who wrote it. */
export function isAttributionLine(element: Element): boolean {
  const isNamed = ATTRIBUTION.test(element.attribs.class ?? '')
  if (isNamed ? !ancestors(element).some(isForumQuote) : !isFirstInTable(element)) return false
  return textOf(element, MAX_ATTRIBUTION + 1).length <= MAX_ATTRIBUTION
}

function isForumQuote(element: Element): boolean {
  return isQuoteBox(element) || (element.name === 'blockquote' && QUOTE.test(element.attribs.class ?? ''))
}

/** The first of the two parts of a quotation that is a table. */
function isFirstInTable(element: Element): boolean {
  const cell = element.parent
  if (cell === null || !('attribs' in cell) || cell.name !== 'td' || elementBefore(element) !== undefined) return false
  const rest = cell.children.filter((child) => child !== element && 'attribs' in child)
  const table = ancestors(cell).find(({ name }) => name === 'table')
  return rest.length > 0 && table !== undefined && isQuoteTable(table)
}

/** The line of a quotation that says who wrote it. */
export const attributionLine: Handler = blockOfRole('attribution')

/** Starts a link in the line that says who wrote a quotation, if all it shows is a sign or an icon. */
export function jump(builder: PageBuilder, element: Element): Leave | undefined {
  const text = textOf(element, MAX_ATTRIBUTION)
  if (builder.role !== 'attribution' || /[\p{L}\p{N}]/u.test(text)) return undefined
  return isBlank(text) ? leaveNothing : setAside(builder, element, 'link to what is quoted')
}

/** Titles of works, and in a quotation of a forum who wrote it: that stands on a line of its own. */
export const citation: Handler = (builder, element) => {
  const { parent } = element
  if (parent !== null && 'attribs' in parent && isQuoteBox(parent)) return attributionLine(builder, element)
  const isFirst = builder.inline.isEmpty && isAttribution(element)
  if (!isFirst && isReference(element)) return leaveNothing
  builder.openMark({ kind: 'emphasis' })
  if (!isFirst) return leaveMark
  if (builder.role === undefined) builder.setRole('attribution')
  return leaveAttribution
}

/** What MediaWiki and LaTeXML call references. */
const REFERENCE = /(?:^|\s)(?:citation|ltx_cite)(?:\s|$)/

/** A reference: it marks the title inside of it itself, or leads to an entry of the same page. No title of a work does. */
function isReference(element: Element): boolean {
  if (REFERENCE.test(element.attribs.class ?? '')) return true
  return (
    findInside(element, ({ name, attribs }) => /^(?:i|em)$/.test(name) || attribs.href?.startsWith('#') === true) !==
    undefined
  )
}

const leaveAttribution: Leave = (builder, element) => {
  builder.inline.closeMark()
  if (builder.role === 'attribution') builder.setRole(undefined)
  const at = endOf(element)
  if (builder.isCell || builder.isHeading) builder.inline.space(at, at)
  else builder.inline.lineBreak(at, at)
}

/**
 * A citation with a colon at the beginning of a quotation, "Ann wrote:", behind which the text begins without a space:
 * a title of a work may have a colon too.
 */
function isAttribution(element: Element): boolean {
  const colon = /[:：](\s*$)?/.exec(textOf(element, MAX_ATTRIBUTION))
  if (
    colon === null ||
    !ancestors(element)
      .slice(0, QUOTATION_LEVELS)
      .some(({ name }) => name === 'blockquote')
  )
    return false
  const { next } = element
  return colon[1] !== undefined || (next?.type === 'text' && !/^\s/.test(next.data))
}

/** How far around an attribution the quotation stands that it begins. */
const QUOTATION_LEVELS = 2
