import type { AnyNode, Element, Text } from 'domhandler'
import { hiddenReason } from '../hidden/index.js'
import { seenText } from '../hidden/seen-in-line.js'
import type { StyleRules } from '../hidden/styles.js'
import { firstInside, nodeBeside, textOf } from '../text-of.js'

/** What forums set before the title of a thread, "Question", "Solved": a mark of its kind, and no word of it. */
const MARK = /^(?:label|prefix)(?:\s|$)/
/** What newspapers and templates call the line of one subject over a headline. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|over-?line|top-?line|dach-?zeile|roof(?:-?line)?|spitzmarke|(?:pre|super|sur)-?(?:title|titre|headline)|ante-?titulo|occhiello)(?=[\s_-]|$)/i
/** A whole date: a year alone is a word of its headline. */
const DAY = /^\d{4}-\d\d-\d\d/
/** "Title:" before the title of a paper, for those who hear the page. */
const SAYS_TITLE = /^(?:title|titel|titre|t\u00EDtulo|titolo|tytu\u0142)\s?:$/i
/**
 * What may be a part of a sentence as well: only where nothing but a style sheet parts it from the headline. The title of
 * a section is the headline itself.
 */
const SUBJECT = /(?:^|[\s_-])(?:category|topic|thema|rubri[ckq]\w*|ressort|section)(?=[\s_-]|$)(?![_-]+(?:title|head))/i
/** A line of one subject is short, and what it counts, "Part 2", belongs to the headline. */
const LONGEST = 60
const COUNTS = /\p{Nd}/u
const LOOK_AHEAD = 20
const ENDS_WORD = /[\p{L}\p{N}]$/u
/** Scripts that part no words: what stands side by side in them may be one sentence. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]$/
const BEGINS_ANEW = /^[\p{Lu}\p{Lo}\p{Nd}„“"«¿¡]/u

/** How deep in its heading a label stands. */
const MAX_LEVELS = 3
const LONGEST_HEADING = 500

/** True for what stands first in the element of a headline, is named for it, and is no word of the headline. */
export function isHeadlineLabel(element: Element, styles: StyleRules): boolean {
  const { name, next, parent } = element
  const names = element.attribs.class ?? ''
  if (names === '' && name !== 'time') return false
  const heading = headingAround(element)
  if (heading === undefined || !isHeadline(heading)) return false
  if (name === 'span' && MARK.test(names) && heading === parent && next !== null) return true
  const text = textOf(element, LONGEST + 1).trim()
  if (text === '' || text.length > LONGEST || !isLabel(element, text)) return false
  return isHeadlineAlone(textBehind(element, heading, styles))
}

/** True for a text that is a label by its element, or by what it says. */
function isLabel(element: Element, text: string): boolean {
  if (element.name === 'time') return DAY.test(element.attribs.datetime ?? '') && separatorBehind(element) === undefined
  const names = element.attribs.class ?? ''
  const isNamed = KICKER.test(names) || (SUBJECT.test(names) && isGlued(element))
  return SAYS_TITLE.test(text) || (isNamed && !COUNTS.test(text))
}

/** A headline says something, and what goes on in small letters was begun by the words before it. */
function isHeadlineAlone(text: string): boolean {
  return WORD.test(text) && !GOES_ON.test(text)
}

const WORD = /[\p{L}\p{N}]/u
const GOES_ON = /^\s*\p{Ll}/u

/** What the eye sees of a heading behind its label. */
function textBehind(label: Element, heading: Element, styles: StyleRules): string {
  let text = ''
  for (let at = label; at !== heading; at = at.parent as Element)
    for (let { next } = at; next !== null && text.length < LONGEST_HEADING; { next } = next) text += seen(next, styles)
  return text
}

function seen(node: AnyNode, styles: StyleRules): string {
  if (node.type === 'text') return node.data
  return 'attribs' in node && hiddenReason(node, styles) === undefined ? seenText(node, styles) : ''
}

/** What parts a label from the headline behind it, at the beginning of a text, and where in the text it ends. */
export function separatorBehind(label: Element): { readonly text: Text; readonly to: number } | undefined {
  const next = nodeBeside(label, 'next')
  const text = next !== undefined && 'attribs' in next ? firstInside(next) : next
  if (text?.type !== 'text') return undefined
  const separator = SEPARATOR.exec(text.data)?.[0]
  return separator === undefined ? undefined : { text, to: separator.length }
}

const SEPARATOR = /^\s*[|:•·–—/»›-](?:\s+|$)/

function headingAround({ parent }: Element): Element | undefined {
  let at = parent
  for (let level = 0; level < MAX_LEVELS && at !== null && 'attribs' in at; level++) {
    if (/^h[1-6]$/.test(at.name)) return at
    at = at.parent
  }
  return undefined
}

/** Headings further below are those of sections, where a first line may be a part of what they say. */
function isHeadline({ name, parent }: Element): boolean {
  return name === 'h1' || (parent !== null && 'attribs' in parent && parent.name === 'header')
}

/** No white space and no mark stands between the element and what follows. */
function isGlued(element: Element): boolean {
  const { next } = element
  const text = textOf(element, LONGEST + 1)
  if (next === null || !ENDS_WORD.test(text) || UNPARTED.test(text)) return false
  return BEGINS_ANEW.test('data' in next ? next.data : beginning(next))
}

function beginning(node: AnyNode): string {
  return 'attribs' in node ? textOf(node, LOOK_AHEAD) : ''
}
