import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Segment } from '../../model/block.js'

/** Source code units that stand for one value. */
interface Step {
  readonly value: string
  readonly length: number
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
/** White space and quotation marks that a container puts before a line. */
const PREFIX = /[ \t>]*/y
const LINE_END = /[ \t]*(?:\r\n|\n|\r)/y

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0
}

function referenceAt(source: string, at: number): Step | undefined {
  const match = matchAt(REFERENCE, source, at)
  if (match === null) return undefined
  const [whole, decimal, hexadecimal, name] = match
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name)
    return value === false ? undefined : { value, length: whole.length }
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10)
  const isValid = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return { value: isValid ? String.fromCodePoint(point) : '\uFFFD', length: whole.length }
}

/** Collects segments; characters that map one to one grow the last one. */
class Segments {
  readonly list: { -readonly [Key in keyof Segment]: Segment[Key] }[] = []

  exact(from: number, start: number): void {
    const last = this.list.at(-1)
    if (last !== undefined && !last.atomic && last.to === from && last.end === start) {
      // In place: a new object for each character of a text would be most of what parsing makes.
      last.to = from + 1
      last.end = start + 1
    } else this.list.push({ from, to: from + 1, start, end: start + 1 })
  }

  atomic(from: number, to: number, start: number, end: number): void {
    this.list.push({ from, to, start, end, atomic: true })
  }
}

/**
 * Finds where each character of a parsed value stands in the source: escapes and character references
 * become atomic segments, and so do line ends with the marks of quotations and lists behind them.
 *
 * @param value what the parser made of the source
 * @param source the whole source
 * @param start where the value begins in the source
 * @param end where it ends
 * @returns the text with every line end as one space, and its segments; undefined where value and source differ in
 *   another way
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
): { readonly text: string; readonly segments: readonly Segment[] } | undefined {
  const segments = new Segments()
  const parts: string[] = []
  let length = 0
  let at = start
  let read = 0
  const take = (text: string, size: number): void => {
    parts.push(text)
    length += text.length
    at += size
  }
  while (read < value.length) {
    const lineEnd = lengthAt(LINE_END, source, at)
    const valueEnd = lineEnd === 0 ? 0 : lengthAt(LINE_END, value, read)
    if (lineEnd > 0 && valueEnd > 0) {
      const size = lineEnd + lengthAt(PREFIX, source, at + lineEnd)
      read += valueEnd
      read += lengthAt(PREFIX, value, read)
      segments.atomic(length, length + 1, at, at + size)
      take(' ', size)
      continue
    }
    const step = stepAt(value, read, source, at)
    if (step !== undefined) {
      segments.atomic(length, length + step.value.length, at, at + step.length)
      take(step.value, step.length)
      read += step.value.length
      continue
    }
    if (at >= end || !isReadAs(source.charCodeAt(at), value.charCodeAt(read))) return undefined
    segments.exact(length, at)
    take(source[at] as string, 1)
    read++
  }
  return { text: parts.join(''), segments: segments.list }
}

/** The parser reads NUL as U+FFFD. */
const isReadAs = (code: number, value: number): boolean => code === value || (code === 0 && value === 0xfffd)

/** An escape or character reference that gives what the value holds next. */
function stepAt(value: string, read: number, source: string, at: number): Step | undefined {
  const character = source[at]
  if (character === '&') {
    const step = referenceAt(source, at)
    return step !== undefined && value.startsWith(step.value, read) ? step : undefined
  }
  if (character !== '\\') return undefined
  const escaped = source[at + 1] ?? ''
  return PUNCTUATION.test(escaped) && value[read] === escaped ? { value: escaped, length: 2 } : undefined
}
