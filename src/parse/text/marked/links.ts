import { isSpace } from '../../../unicode/white-space.js'
import { IN_ADDRESS, IN_MARKUP, IN_TITLE } from '../filled/index.js'
import type { Line } from '../lines/index.js'
import { isAddress } from './sound.js'

/** A link's label or title is over after so many lines: the bracket was another one. */
const MOST_LINES = 24
const TITLE = /\s+(?:"(?:[^"\\]|\\[\s\S]){0,500}"|'(?:[^'\\]|\\[\s\S]){0,500}')/y
const SPACE = /\s*/y

/** Where a bracket was opened. */
interface Opening {
  readonly at: number
  readonly line: number
}

/**
 * Finds links and pictures that stand on more than one line, as converters that fill lines break them: in the words, in
 * the title, and behind a hyphen of the address.
 */
export function joinLinks(source: string, lines: readonly Line[], goesOn: Uint8Array): void {
  let open: Opening[] = []
  for (const [index, line] of lines.entries()) {
    if (line.blanks > 0) open = []
    open = open.filter((opening) => index - opening.line < MOST_LINES)
    for (let at = line.from; at < line.to; at++) {
      const character = source.charAt(at)
      if (character === '\\') at++
      else if (character === '[') open.push({ at, line: index })
      if (character !== ']') continue
      const opening = open.pop()
      if (opening === undefined || source.charAt(at + 1) !== '(') continue
      const breaks = addressBreaks(source, lines, index, at + 2)
      if (breaks !== undefined) markLines(goesOn, opening.line, breaks)
    }
  }
}

/** Lines on which what stands between the parentheses goes on. */
interface Breaks {
  readonly first: number
  readonly last: number
  /** The last line that begins within the address itself. */
  readonly lastOfAddress: number
}

function markLines(goesOn: Uint8Array, opening: number, { first, last, lastOfAddress }: Breaks): void {
  for (let line = opening + 1; line <= last; line++) {
    const kind = line <= first ? IN_MARKUP : line <= lastOfAddress ? IN_ADDRESS : IN_TITLE
    goesOn[line] = Math.max(goesOn[line] as number, kind)
  }
}

/** Reads an address, and any title, up to the closing parenthesis; undefined where it is none. */
function addressBreaks(source: string, lines: readonly Line[], first: number, from: number): Breaks | undefined {
  if (!isAddress(source.slice(from, from + 260).replace(/-\n\s*/, '-'))) return undefined
  const { line: lastOfAddress, at, isClosed } = addressEnd(source, lines, first, from)
  if (isClosed) return { first, last: lastOfAddress, lastOfAddress }
  const end = titleEnd(source, at)
  if (end === undefined) return undefined
  let last = lastOfAddress
  while (last + 1 < lines.length && (lines[last + 1] as Line).start <= end) last++
  return { first, last, lastOfAddress }
}

interface AddressEnd {
  /** The number of the line. */
  readonly line: number
  readonly at: number
  /** The parenthesis closes there. */
  readonly isClosed: boolean
}

/** Where an address ends that may be broken over lines. */
function addressEnd(source: string, lines: readonly Line[], first: number, from: number): AddressEnd {
  let at = from
  let depth = 0
  for (let index = first; ; index++) {
    const line = lines[index] as Line
    for (; at < line.to; at++) {
      const character = source.charAt(at)
      if (character === '\\') at++
      else if (character === '(') depth++
      else if (character === ')' && depth-- === 0) return { line: index, at, isClosed: true }
      else if (isSpace(source.charCodeAt(at))) break
    }
    const next = lines[index + 1]
    if (at < line.to || next === undefined || next.blanks > 0 || !isBrokenWord(source, line, next))
      return { line: index, at, isClosed: false }
    at = next.from
  }
}

/** True for a break behind a hyphen, or before the two of a dash: there converters part what has no spaces. */
function isBrokenWord(source: string, upper: Line, lower: Line): boolean {
  return source.charAt(upper.to - 1) === '-' || source.startsWith('--', lower.from)
}

/** Where the parenthesis behind a title stands. */
function titleEnd(source: string, from: number): number | undefined {
  TITLE.lastIndex = from
  const title = TITLE.exec(source)?.[0] ?? ''
  SPACE.lastIndex = from + title.length
  const end = from + title.length + (SPACE.exec(source)?.[0].length ?? 0)
  const isOver = source.charAt(end) === ')' && !/\n[ \t]*\n/.test(source.slice(from, end))
  return isOver ? end : undefined
}
