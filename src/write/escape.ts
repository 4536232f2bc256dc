import { countFirst } from '../tools/count-first.js'

/**
 * Escapes text so that Markdown reads it back as it is, and escapes nothing that Markdown would not
 * misread. CommonMark 0.31.2 with the tables and strikethrough of GFM.
 */

/** Where a piece of text stands. */
export interface TextPlace {
  /** At the start of a line of a paragraph, where block marks count. */
  readonly atBreak: boolean
  /** The line is not the first of its paragraph. */
  readonly isLaterLine: boolean
  /** In a heading, up to its end. */
  readonly endsHeading: boolean
  readonly inCell: boolean
  /** In the text of a link, where brackets count. */
  readonly inLabel: boolean
  /** Beside other inline marks, which its own characters could pair with. */
  readonly mixed: boolean
  /** The document defines references, so that any bracket could be one. */
  readonly hasDefinitions: boolean
}

export const PLAIN_PARAGRAPH: TextPlace = {
  atBreak: true,
  isLaterLine: false,
  endsHeading: false,
  inCell: false,
  inLabel: false,
  mixed: false,
  hasDefinitions: false,
}

export const HEADING_PLACE: TextPlace = { ...PLAIN_PARAGRAPH, atBreak: false, endsHeading: true }

export const CELL_PLACE: TextPlace = { ...PLAIN_PARAGRAPH, atBreak: false, inCell: true }

/** Characters that may need an escape somewhere inside of a line. */
const INLINE_SPECIAL = /[\\`*_~[\]<&|]/
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

const AUTOLINK = /(?:(?<![a-z])https?:\/\/|(?<![^\s(*_~[\]])www\.)[^\s<]+/gi
const AUTOLINK_TAIL = new Set('?!.,:*_~\'")]')
const CHARACTER_REFERENCE = /&(?:[A-Za-z][A-Za-z0-9]*|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});/g

/** Marks inside of a line. */
function addInline(text: string, place: TextPlace, at: Set<number>): void {
  const skip = text.includes('://') || /www\./i.test(text) ? autolinks(text) : []
  const add = (index: number): void => {
    const next = skip[countFirst(skip, ({ to }) => to <= index)]
    if (next === undefined || index < next.from) at.add(index)
  }
  addBackslashes(text, place, add)
  addBackticks(text, place, add)
  for (const mark of ['*', '_', '~']) if (text.includes(mark)) addAttention(text, mark, place, add)
  addBrackets(text, place, add)
  addAngles(text, place, add)
  if (text.includes('&')) for (const match of text.matchAll(CHARACTER_REFERENCE)) at.add(match.index)
  if (place.inCell) for (const index of indicesOf(text, '|')) at.add(index)
}

/** Addresses that GFM links by itself: what is inside of them is read as it is. */
function autolinks(text: string): { from: number; to: number }[] {
  return [...text.matchAll(AUTOLINK)].map((match) => ({
    from: match.index,
    to: match.index + lengthWithoutTail(match[0]),
  }))
}

function lengthWithoutTail(address: string): number {
  let length = address.length
  while (AUTOLINK_TAIL.has(address.charAt(length - 1))) length--
  return length
}

function* indicesOf(text: string, mark: string): Generator<number> {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) yield at
}

/** A backslash escapes ASCII punctuation, and breaks the line at its end. */
function addBackslashes(text: string, place: TextPlace, add: (index: number) => void): void {
  for (const index of indicesOf(text, '\\')) {
    const next = text.charAt(index + 1)
    if (next === '' ? place.mixed || place.isLaterLine : /[!-/:-@[-`{-~]/.test(next)) add(index)
  }
}

/**
 * Runs of backticks pair when they are of one length. A run that would open a fence gets a backslash
 * before its first backtick, which leaves a run one shorter: then all of them are escaped.
 */
function addBackticks(text: string, place: TextPlace, add: (index: number) => void): void {
  const runs = [...text.matchAll(/`+/g)]
  const opensFence = place.atBreak && text.startsWith('```')
  if (!place.mixed && !opensFence && new Set(runs.map((run) => run[0].length)).size === runs.length) return
  for (const run of runs) for (let i = 0; i < run[0].length; i++) add(run.index + i)
}

/** Emphasis and strikethrough: runs that can open pair with later ones that can close. */
function addAttention(text: string, mark: string, place: TextPlace, add: (index: number) => void): void {
  const runs: { from: number; to: number; open: boolean; close: boolean }[] = []
  for (let from = text.indexOf(mark); from !== -1; ) {
    let to = from + 1
    while (text.charAt(to) === mark) to++
    if (mark !== '~' || to - from < 3) runs.push({ from, to, ...flanking(text, from, to, mark, place) })
    from = text.indexOf(mark, to)
  }
  // Between words alone, a mark that cannot open leaves those that could close it without a partner.
  const lastClose = runs.findLastIndex((run) => run.close)
  for (const [index, run] of runs.entries()) {
    const pairs = place.mixed ? run.open || run.close : run.open && index < lastClose
    for (let i = run.from; pairs && i < run.to; i++) add(i)
  }
}

const ATTENTION = new Set(['*', '_', '~'])
const unicodePunctuation = (): RegExp => /\p{P}|\p{S}/u

/** Whether a run of marks can open and close, by the characters around it (CommonMark 6.2). */
function flanking(
  text: string,
  from: number,
  to: number,
  mark: string,
  place: TextPlace,
): { open: boolean; close: boolean } {
  const isEdge = place.mixed && (from === 0 || to === text.length)
  if (isEdge) return { open: true, close: true }
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  const spaceBefore = before === '' || /\s/.test(before)
  const spaceAfter = after === '' || /\s/.test(after)
  const signBefore = !spaceBefore && unicodePunctuation().test(before)
  const signAfter = !spaceAfter && unicodePunctuation().test(after)
  // micromark lets a run flank another mark as well.
  const left = !spaceAfter && (!signAfter || spaceBefore || signBefore || ATTENTION.has(after))
  const right = !spaceBefore && (!signBefore || spaceAfter || signAfter || ATTENTION.has(before))
  if (mark !== '_') return { open: left, close: right }
  return { open: left && (!right || signBefore), close: right && (!left || signAfter) }
}

/** Brackets make a link when a parenthesis follows, or a reference when it is defined. */
function addBrackets(text: string, place: TextPlace, add: (index: number) => void): void {
  if (place.inLabel) {
    for (const mark of ['[', ']']) for (const index of indicesOf(text, mark)) add(index)
    return
  }
  const isLinkLike = text.includes('](') || place.hasDefinitions
  if (isLinkLike) for (const index of indicesOf(text, '[')) add(index)
  else if (place.mixed && text.includes('[')) for (const index of openBrackets(text)) add(index)
}

/** Brackets that the text does not close: what follows it might. */
function openBrackets(text: string): number[] {
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '[') open.push(i)
    else if (text.charAt(i) === ']') open.pop()
  }
  return open
}

/** What a tag, a comment or an autolink begins with; addresses of mail have other marks than letters before their `@`. */
const MARKUP = /<(?:[A-Za-z/!?]|[^\s<>@]+@)/y

/** Tags, comments and autolinks all need a closing angle. */
function addAngles(text: string, place: TextPlace, add: (index: number) => void): void {
  const last = text.lastIndexOf('>')
  for (const index of indicesOf(text, '<')) {
    if (!place.mixed && index > last) continue
    MARKUP.lastIndex = index
    if (MARKUP.test(text)) add(index)
  }
}
