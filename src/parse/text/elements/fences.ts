import type { Line } from '../lines/index.js'
import type { Piece } from '../pieces/index.js'
import { CODE_INDENT } from './code.js'

/** A fence with the attributes of its element, or with the only class of it, or the end of one; and an item of nothing. */
const FENCE = /^(?:(?:(?:[-*+]|\d{1,3}[.)]|>)[ \t]+)*:{3,}(?: \{.*| [^\s{}]+)?|[-*+])$/
const OPENING = /^[ \t]*:{3,} (?:\{.*\}|[^\s{}]+)[ \t]*$/m
const CLOSING = /^[ \t]*:{3,}[ \t]*$/m
/** What begins with the attributes of a link, a heading or a picture. */
const ATTRIBUTES = /\{(?:[.#][\w-]|[\w:-]{1,40}=")/
/** Tags that Markdown has no sign for, between backticks at the beginning of a line: `<style>…</style>`. */
const TAGS = /^[^\S\n]*((?:(?:[-*+]|\d{1,3}[.)]|>)[ \t]+)*`{1,3}<[^`]{0,50000}`{1,3}\{=html\})/gm

/** True for Markdown with fences around the blocks of elements. */
export function isFenced(source: string): boolean {
  return source.includes(':::') && OPENING.test(source) && CLOSING.test(source) && ATTRIBUTES.test(source)
}

/** The fences and the tags in code among the lines of a text. */
export function fencesOf(source: string, lines: readonly Line[]): Piece[] {
  const fences = lines.filter((line) => isFence(source, line)).map(({ from, to }) => fence(from, to))
  const tags = [...source.matchAll(TAGS)].map(({ 0: found, 1: tag = '', index }) => {
    const end = index + found.length
    return fence(end - tag.length, end)
  })
  return [...fences, ...tags]
}

/**
 * The backslashes at the ends of lines that part what are no verses: the last line of a paragraph, lines with markers,
 * and lines among others that are filled to a width.
 */
export function breaksOf(source: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  for (let first = 0, next = 1; first < lines.length; first = next++) {
    while (next < lines.length && lines[next]?.blanks === 0) next++
    const group = lines.slice(first, next).filter(({ indent }) => indent < CODE_INDENT)
    const broken = group.filter(({ to }) => source.charAt(to - 1) === '\\' && source.charAt(to - 2) !== '\\')
    const isStanza =
      broken.length === group.length - 1 &&
      broken.at(-1) === group.at(-2) &&
      !group.some((line) => hasMarker(source, line))
    if (!isStanza) pieces.push(...broken.map(({ to }) => fence(to - 1, to)))
  }
  return pieces
}

const hasMarker = (source: string, { from }: Line): boolean =>
  /^(?:[-*+]|\d{1,3}[.)]) /.test(source.slice(from, from + 6))

const fence = (start: number, end: number): Piece => ({ start, end, isFence: true })

function isFence(source: string, { from, to }: Line): boolean {
  return FENCE.test(source.slice(from, to))
}
