import { addInline, INLINE_SPECIAL } from './escape-inline.js'
import type { TextPlace } from './text-place.js'

/**
 * Escapes text so that Markdown reads it back as it is, and escapes nothing that Markdown would not
 * misread. CommonMark 0.31.2 with the tables and strikethrough of GFM.
 */

/** Starts of lines that may need an escape. */
const BREAK_SPECIAL = /^[#>+\-*=~`<[_|:\d]/
/** Tab to carriage return and space: trimmed by Markdown at both ends of a line. */
const OUTER_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g

/** True when the text can be written as it is wherever a paragraph or heading stands. */
export function isPlain(text: string): boolean {
  return !INLINE_SPECIAL.test(text) && !BREAK_SPECIAL.test(text)
}

/** The text with the white space that Markdown would drop taken off its ends. */
export function trimLine(text: string): string {
  const hasNone = text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20
  return hasNone ? text : text.replace(OUTER_SPACE, '')
}

/**
 * Escapes one piece of text without line breaks.
 *
 * @param text the text
 * @param place where it stands
 */
export function escapeText(text: string, place: TextPlace): string {
  const at = new Set<number>()
  if (INLINE_SPECIAL.test(text)) addInline(text, place, at)
  if (place.atBreak && BREAK_SPECIAL.test(text)) addBreak(text, place, at)
  if (place.endsHeading) addHeadingEnd(text, at)
  if (at.size === 0) return text
  let out = ''
  let from = 0
  for (const index of [...at].sort((a, b) => a - b)) {
    out += `${text.slice(from, index)}\\`
    from = index
  }
  return out + text.slice(from)
}

/** Two stars or dashes count too: behind the bullet of an item they make three. */
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){2,}|(?:-[ \t]*){2,}|(?:_[ \t]*){3,})$/
const LIST_BULLET = /^[-+*](?:[ \t]|$)/
const LIST_NUMBER = /^\d{1,9}(?=[.)](?:[ \t]|$))/
const ATX_HEADING = /^#{1,6}(?:[ \t]|$)/
const FENCE = /^(?:`{3}|~{3})/
/** Tildes that would open a fence, in a text that has more of them further on. */
const FENCE_THEN_TILDE = /^~{3,}(?=[^~].*~)/s
const HTML_START = /^<[A-Za-z/!?]/
const DEFINITION = /^\[[^\]]*\]:/
const TASK = /^\[[ xX]\](?:[ \t]|$)/
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const DELIMITER_ROW = /^[|:-][|: \t-]*$/

/** Marks that open a block at the start of a line. */
function addBreak(text: string, place: TextPlace, at: Set<number>): void {
  const number = LIST_NUMBER.exec(text)
  if (number !== null) at.add(number[0].length)
  const opens =
    text.startsWith('>') ||
    THEMATIC_BREAK.test(text) ||
    LIST_BULLET.test(text) ||
    ATX_HEADING.test(text) ||
    FENCE.test(text) ||
    HTML_START.test(text) ||
    DEFINITION.test(text) ||
    TASK.test(text)
  const opensLater = place.isLaterLine && (UNDERLINE.test(text) || DELIMITER_ROW.test(text))
  if (opens || opensLater) at.add(0)
  // Without its first tilde the run may be two long and strike out what stands up to the next two.
  const run = FENCE_THEN_TILDE.exec(text)?.[0].length ?? 0
  for (let i = 0; i < run; i++) at.add(i)
}

/** Number signs at the end of a heading would be taken for its closing. */
function addHeadingEnd(text: string, at: Set<number>): void {
  const closing = /(?:^|[ \t])(#+)[ \t]*$/.exec(text)
  if (closing?.[1] !== undefined) at.add(closing.index + closing[0].indexOf('#'))
}
