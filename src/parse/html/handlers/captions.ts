import type { Element } from 'domhandler'
import { textOf } from '../text-of.js'
import * as inline from './inline.js'
import { type Handler, leaveNothing } from './types.js'

/** What pages call the part of a caption that says whose picture it is. */
const CREDIT =
  /(?:^|[\s_-])(?:(?:photo|image|img)?-?credits?|source|copyright-?(?:holder)?|attribution|photographer|bildnachweis|fotograf)(?=[\s_-]|$)/i
/** One without a space before it that goes on with a small letter may be the rest of a word. */
const BEGINS_WORD = /^\s*[\p{Lu}\p{Nd}©(]/u
const LOOK_AHEAD = 20

/** Parts of captions stand apart on the page, with or without white space between them. */
function partOfCaption(handler: Handler): Handler {
  return (builder, element) => {
    if (builder.role !== 'caption' && builder.role !== 'credit') return handler(builder, element)
    const start = element.startIndex ?? 0
    if (builder.role === 'caption' && isCredit(element)) return openCredit(handler, start)(builder, element)
    if (!builder.inline.isEmpty && isGlued(element)) builder.inline.space(start, start)
    return handler(builder, element)
  }
}

function openCredit(handler: Handler, start: number): Handler {
  return (builder, element) => {
    builder.boundary(start)
    builder.setRole('credit')
    const leave = handler(builder, element)
    return (_builder, credit) => {
      leave?.(builder, credit)
      builder.boundary((credit.endIndex ?? start) + 1)
      builder.setRole('caption')
    }
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
export const citation = partOfCaption(inline.citation)
export const small = partOfCaption(() => leaveNothing)
