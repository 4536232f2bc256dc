import type { Element } from 'domhandler'
import type { Role } from '../../../model/block.js'
import type { PageBuilder } from '../blocks/index.js'
import { isCaptionName } from '../pictures/captions.js'
import { endOf, startOf } from '../source-place.js'
import { elementBeside, findInside, textOf } from '../text-of.js'
import * as inline from './inline.js'
import { citation } from './quotations.js'
import { type Handler, type Leave, transparent } from './types.js'

/** What pages call the part of a caption that says whose picture it is. */
const CREDIT =
  /(?:^|[\s_-])(?:(?:photo|image|img)?-?credits?|source|copyright-?(?:holder)?|attribution|photographer|bildnachweis|fotograf)(?=[\s_-]|$)/i
/** One without a space before it that goes on with a small letter may be the rest of a word. */
const BEGINS_WORD = /^\s*[\p{Lu}\p{Nd}©(]/u
const LOOK_AHEAD = 20
/** Lines whose parts a style sheet sets apart. */
const HAS_PARTS: ReadonlySet<Role> = new Set(['caption', 'credit', 'attribution'])

/** Parts of captions stand apart on the page, with or without white space between them. */
function partOfCaption(handler: Handler): Handler {
  return (builder, element) => {
    if (isUnderPicture(builder, element)) return openCaption(builder, element, handler)
    if (builder.role === undefined || !HAS_PARTS.has(builder.role)) return handler(builder, element)
    const start = startOf(element)
    if (builder.role === 'caption' && isCredit(element)) return openCredit(builder, element, handler)
    if (!builder.inline.isEmpty && isGlued(element)) builder.inline.space(start, start)
    return handler(builder, element)
  }
}

/** A caption in an element of a line, right behind its picture: a style sheet sets it below. */
function isUnderPicture({ role, isHidden, isHeading, isCell, inline }: PageBuilder, element: Element): boolean {
  const { class: names } = element.attribs
  if (names === undefined || role !== undefined || isHidden || isHeading || isCell) return false
  // A picture among words is a sign in their sentence.
  if (inline.length > 0 || !isCaptionName(names)) return false
  const before = elementBeside(element, 'prev')
  return before !== undefined && (isPicture(before) || findInside(before, isPicture) !== undefined)
}

function isPicture({ name }: Element): boolean {
  return name === 'img'
}

function openCaption(builder: PageBuilder, element: Element, handler: Handler): Leave {
  builder.boundary(startOf(element))
  builder.setRole('caption')
  const leave = handler(builder, element)
  return (_builder, caption) => {
    leave?.(builder, caption)
    builder.boundary(endOf(caption))
    builder.setRole(undefined)
  }
}

/** A credit is a block of its own. */
function openCredit(builder: PageBuilder, element: Element, handler: Handler): Leave {
  builder.boundary(startOf(element))
  builder.setRole('credit')
  const leave = handler(builder, element)
  return (_builder, credit) => {
    leave?.(builder, credit)
    builder.boundary(credit.endIndex ?? 0)
    builder.setRole('caption')
  }
}

function isCredit({ attribs }: Element): boolean {
  return CREDIT.test(`${attribs.class ?? ''} ${attribs.itemprop ?? ''}`)
}

function isGlued(element: Element): boolean {
  const { prev } = element
  return prev !== null && 'attribs' in prev && BEGINS_WORD.test(textOf(element, LOOK_AHEAD))
}

export const span = partOfCaption(inline.span)
export const cited = partOfCaption(citation)
export const small = partOfCaption(transparent)
export const emphasis = partOfCaption(inline.emphasis)
