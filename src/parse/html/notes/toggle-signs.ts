import type { Element } from 'domhandler'
import { onlyText, textOf } from '../text-of.js'

/** What is drawn behind the words that open and close a part of the page. */
const SIGN = /^\s*[+＋−–×✕✖▾▼▸►⌄›»]\s*$/u
const WORDS = /\p{L}{2}/u
/** How far around a sign the element stands that a click on it opens. */
const LEVELS = 2
const LONGEST = 500

/** True for a sign in an element of its own, behind the words of what opens and closes a part. */
export function isSignOfToggle(element: Element): boolean {
  const sign = onlyText(element)
  return sign !== undefined && SIGN.test(sign.data) && isAtEndOfToggle(element)
}

function isAtEndOfToggle({ next, parent }: Element): boolean {
  if (next !== null && 'data' in next && next.data.trim() !== '') return false
  let at = parent
  for (let level = 0; level < LEVELS && at !== null && 'attribs' in at; level++) {
    if (isToggle(at)) return WORDS.test(textOf(at, LONGEST))
    at = at.parent
  }
  return false
}

function isToggle({ name, attribs }: Element): boolean {
  return attribs['aria-expanded'] !== undefined || name === 'summary' || name === 'button' || attribs.role === 'button'
}
