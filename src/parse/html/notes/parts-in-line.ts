import type { Element } from 'domhandler'
import { isBlank, textOf } from '../text-of.js'

/**
 * Words that stand side by side in elements of their own, with no white space between them: a style sheet sets such parts
 * apart, as a figure and what it counts, a name and what somebody does, a step and its title.
 */

const LONGEST = 500
const LOOK_AHEAD = 20
/** What stands so many nodes away tells nothing of a part: each of a long line asks. */
const MOST_BESIDE = 20
/** A single letter may be an initial. */
const ENDS_PART = /\p{L}\p{Ll}$|\S\s\S+$/u
const BEGINS_ANEW = /^[\p{Lu}\p{Lo}\p{Nd}\u201e\u201c"\u00ab\u00bf\u00a1]/u
const ENDS_FIGURE = /[\p{Nd}%]$/u
/** Words behind a figure: units and the endings of ordinals are shorter. */
const WORD = /^(?:\p{Lu}\p{Ll}|\p{Ll}{4})/u
/** Scripts that part no words: what stands side by side in them may be one sentence. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]$/
/** Korean sets particles right behind a word, be it in bold or in another colour. */
const MAY_BE_PARTICLE = /^\p{Script=Hangul}/u
/** Where words are built of pieces. */
const IN_PIECES = /^(?:code|pre|kbd|samp|var|math)$/
const PART = /^(?:b|em|i|label|small|span|strong|time)$/

/** True for an element right behind another in a heading that begins anew: style sheets set such parts on lines of their own. */
export function isNextPart(element: Element): boolean {
  const { prev } = element
  return prev !== null && 'attribs' in prev && isApart(textOf(prev, LONGEST), textOf(element, LOOK_AHEAD))
}

/** True for an element right behind another one in a line that holds nothing but elements, each named by its own class. */
export function isNextInLine(element: Element): boolean {
  const { prev } = element
  if (prev === null || !('attribs' in prev) || !PART.test(prev.name)) return false
  if (prev.attribs.class === element.attribs.class || MAY_BE_PARTICLE.test(textOf(element, 1))) return false
  return isNextPart(element) && isAmongElements(element) && !isInPieces(element)
}

/** What pages call a mark that they set before a title in its heading. */
const BADGE = /(?:^|[\s_-])(?:badge|chip|count(?:er)?|index|label|num(?:ber)?|pill|step|tag)(?=[\s_-]|$)/i
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/** True for a mark in a heading, "New" or "Step 2", right before the words that it belongs to. */
export function isMarkBefore({ next, attribs, children }: Element): boolean {
  if (next?.type !== 'text' || !CAPITALISED.test(next.data) || children.length === 0) return false
  const text = children.map((child) => (child.type === 'text' ? child.data : '')).join('')
  return ENDS_FIGURE.test(text) || (BADGE.test(attribs.class ?? '') && ENDS_PART.test(text))
}

function isAmongElements(element: Element): boolean {
  return !hasTextBeside(element, 'prev') && !hasTextBeside(element, 'next')
}

function hasTextBeside(element: Element, side: 'prev' | 'next'): boolean {
  let at = element[side]
  for (let passed = 0; at !== null && passed < MOST_BESIDE; passed++) {
    if (at.type === 'text' && !isBlank(at.data)) return true
    at = at[side]
  }
  return false
}

function isInPieces(element: Element): boolean {
  for (let at = element.parent; at !== null && 'attribs' in at; at = at.parent) if (IN_PIECES.test(at.name)) return true
  return false
}

function isApart(before: string, after: string): boolean {
  if (UNPARTED.test(before)) return false
  return (BEGINS_ANEW.test(after) && ENDS_PART.test(before)) || (ENDS_FIGURE.test(before) && WORD.test(after))
}
