import type { Element } from 'domhandler'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import type { PageBuilder } from '../blocks/index.js'
import { isOneBlock } from '../blocks/one-block.js'
import { codeFurniture } from '../code/furniture.js'
import { isBoxOfLines } from '../code/lines.js'
import { signsAround } from '../notes/heading-signs.js'
import { signOfWordItem } from '../notes/word-items.js'
import { endOf, startOf } from '../source-place.js'
import { findInside, textOf } from '../text-of.js'
import { calloutKind, isCallout, isCalloutName } from './callouts.js'
import { preformatted } from './code.js'
import { headingTool, holdsHeadingTools, isHeadingTool } from './heading-tools.js'
import { attributionLine, isAttributionLine, isQuoteBox, quoteBox } from './quotations.js'
import { blockOfRole, type Handler, type Leave, leaveBlock, leaveContainer, leaveNothing } from './types.js'

/** Paragraphs and all other elements that start on a line of their own. */
export const block: Handler = (builder, element) => {
  builder.openElement(element)
  return leaveBlock
}

/** What only names the text beside it. */
function furnitureOf(element: Element, hasCode: boolean): HiddenReason | undefined {
  if (isCalloutName(element)) return 'name of a callout'
  return hasCode ? codeFurniture(element) : undefined
}

/** Paragraphs: the title of a callout may be one, and an item of a list of Word. */
export const paragraph: Handler = (builder, element) => {
  builder.openElement(element)
  const sign = builder.isHidden || builder.isCell ? undefined : signOfWordItem(element)
  if (sign !== undefined) {
    builder.noted.asides.set(sign, 'number of an item')
    builder.openItem(element.parent, undefined)
    return leaveContainer
  }
  if (!builder.isHidden && !builder.isCell && isCalloutName(element)) {
    builder.openHidden(element, 'name of a callout')
  }
  return leaveBlock
}

/** Sections: a callout is a quotation, as in GitHub's Markdown; forums draw boxes around theirs. */
export const section: Handler = (builder, element) => {
  if (builder.isHeading) {
    // What is empty draws a line there and begins no second heading.
    if (element.children.length === 0) return undefined
    if (holdsHeadingTools(builder, element)) return headingTool(builder, element)
  }
  if (!builder.isCell && isBoxOfLines(element)) return preformatted(builder, element)
  if (!builder.isCell && isQuoteBox(element)) return quoteBox(builder, element)
  if (!builder.isCell && isAttributionLine(element)) return attributionLine(builder, element)
  builder.openElement(element)
  if (builder.isCell) return leaveBlock
  const furniture = builder.isHidden ? undefined : furnitureOf(element, builder.page.hasCode)
  if (furniture !== undefined) builder.openHidden(element, furniture)
  if (!isCallout(element)) return leaveBlock
  const label = calloutKind(element)
  builder.openContainer(label === undefined ? { kind: 'quote' } : { kind: 'quote', label })
  return leaveContainer
}

export const leaveHeading: Leave = (builder, element) => {
  builder.closeElement(element)
  builder.setHeading(0)
}

/** `h1` to `h6`. */
export const heading: Handler = (builder, element) => {
  builder.openElement(element)
  if (builder.isCell) return leaveBlock
  builder.setHeading(Number(element.name[1]))
  noteSigns(builder, element)
  return leaveHeading
}

function noteSigns({ noted }: PageBuilder, heading: Element): void {
  for (const [text, { from, to }] of signsAround(heading))
    noted.edges.set(text, { from, to, reason: 'sign of a heading' })
}

/** `hr`; between cells it parts words. */
export const thematicBreak: Handler = (builder, element) => {
  const start = startOf(element)
  builder.boundary(start)
  if (builder.isCell) return undefined
  const end = endOf(element)
  builder.emit({ type: 'thematicBreak', text: '', marks: [], segments: [], start, end })
  return undefined
}

export const caption: Handler = blockOfRole('caption')

/** Terms of definition lists stand out; Markdown has no such list. */
export const term: Handler = (builder, element) => {
  builder.openElement(element)
  builder.openMark({ kind: 'strong' })
  return leaveTerm
}

const leaveTerm: Leave = (builder, element) => {
  builder.closeElement(element)
  builder.inline.closeMark()
}

/** What opens `details` stands out above what it opens; what stands out by itself, such as a heading, is enough. */
export const summary: Handler = (builder, element) => {
  const hasOwn = findInside(element, ({ name }) => STANDS_OUT.test(name)) !== undefined || !isOneBlock(element)
  return hasOwn || builder.isCell ? block(builder, element) : term(builder, element)
}

const STANDS_OUT = /^(?:strong|b|h[1-6]|li|pre|table|blockquote)$/

const PHRASING = new Set(['p', 'span', 'a', 'label', 'em', 'strong', 'b', 'i', 'li', 'td', 'code', 'small'])

/** Buttons and form fields: part of a sentence only inside of one. */
export const control: Handler = (builder, element) => {
  if (builder.page.hasCode && !builder.isHidden && isCopyButton(element)) {
    builder.openHidden(element, 'button of a code block')
    return leaveNothing
  }
  if (builder.isHeading && isHeadingTool(builder, element)) return headingTool(builder, element)
  const parent = element.parent
  const isInline = builder.isHeading || (parent !== null && 'name' in parent && PHRASING.has(parent.name))
  if (!isInline) return block(builder, element)
  const at = startOf(element)
  builder.inline.space(at, at)
  return leaveControl
}

/** A button that copies the code beside it. */
function isCopyButton(element: Element): boolean {
  const { attribs } = element
  const label = `${attribs.class ?? ''} ${attribs['aria-label'] ?? ''} ${attribs.title ?? ''} ${textOf(element, 20)}`
  if (!/copy|copied|clipboard/i.test(label)) return false
  let around = element.parent
  for (let level = 0; level < 3 && around !== null && 'attribs' in around; level++) {
    if (around.children.length < MAX_CODE_PARTS && findInside(around, ({ name }) => name === 'pre') !== undefined)
      return true
    around = around.parent
  }
  return false
}

/** A wrapper around one piece of code has few parts. */
const MAX_CODE_PARTS = 8

const leaveControl: Leave = (builder, element) => {
  const at = element.endIndex ?? 0
  builder.inline.space(at, at)
}

/** The choices of a `select`: words that do not run together. */
export const option: Handler = (builder, element) => {
  const at = startOf(element)
  builder.inline.space(at, at)
  return leaveNothing
}
