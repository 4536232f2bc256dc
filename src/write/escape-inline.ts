import { countFirst } from '../tools/count-first.js'
import type { TextPlace } from './text-place.js'

/** Characters that may need an escape somewhere inside of a line. */
export const INLINE_SPECIAL = /[\\`*_~[\]<&|]/
const AUTOLINK = /(?:(?<![a-z])https?:\/\/|(?<![^\s(*_~[\]])www\.)[^\s<]+/gi
const AUTOLINK_TAIL = new Set('?!.,:*_~\'")]')
const CHARACTER_REFERENCE = /&(?:[A-Za-z][A-Za-z0-9]*|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});/g

/** Adds the places of marks inside of a line that need an escape. */
export function addInline(text: string, place: TextPlace, at: Set<number>): void {
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
    if (mark !== '~' || to - from < 3) runs.push({ from, to, ...flanking(text, from, to, place) })
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
function flanking(text: string, from: number, to: number, place: TextPlace): { open: boolean; close: boolean } {
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
  if (text.charAt(from) !== '_') return { open: left, close: right }
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
