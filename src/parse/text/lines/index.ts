import { IDEOGRAPHIC_SPACE, isSpace } from '../../../unicode/white-space.js'

/** A line that is not blank. Offsets are UTF-16 code units of the source. */
export interface Line {
  /** First code unit of the line, indentation and all. */
  readonly start: number
  /** After its last code unit, without the line break. */
  readonly end: number
  /** Its first code unit that is not white space. */
  readonly from: number
  /** After its last code unit that is not white space. */
  readonly to: number
  /** Columns of white space before `from`; a tab goes to the next multiple of four. */
  readonly indent: number
  /** Blank lines right before this one. */
  readonly blanks: number
  /** Of the later part of a line that was cut, which begins by itself: columns before `from`. */
  readonly column?: number
  /** Such a part may belong to the one before. */
  readonly follows?: boolean
}

/** Splits a text into lines that are not blank. */
export type LineReader = (source: string) => Line[]

const TAB_STOP = 4

/** Line breaks besides line feeds: carriage return, form feed, line and paragraph separator. */
const OTHER_BREAKS = ['\r', '\f', '\u2028', '\u2029'] as const
export const ANY_BREAK = /\r\n|[\n\r\f\u2028\u2029]/g
/**
 * NEL breaks lines where nothing else does (EBCDIC). Beside line feeds, before spaces and inside of words alone it is
 * a stray control character, and beside others of its kind the dots of windows-1252.
 */
const NEL = '\u0085'
const breaksAtNel = (): RegExp => /(?<!\p{Ll})\u0085(?! )|\u0085(?![ \p{Ll}])/u
const OTHER_CONTROL = /[\u0080-\u0084\u0086-\u009F]/
const ANY_BREAK_OR_NEL = /\r\n|[\r\f\u0085\u2028\u2029]/g

/** Columns after one more code unit of white space at column `column`. */
function columnAfter(code: number, column: number): number {
  if (code === 0x09) return column + TAB_STOP - (column % TAB_STOP)
  if (code === 0xfeff) return column
  return column + (code === IDEOGRAPHIC_SPACE ? 2 : 1)
}

/**
 * The line in source `[start, end)` with its white space measured.
 *
 * @returns the line, or undefined when it is blank
 */
export function lineOf(source: string, start: number, end: number, blanks: number): Line | undefined {
  let from = start
  let indent = 0
  while (from < end) {
    const code = source.charCodeAt(from)
    if (!isSpace(code)) break
    indent = columnAfter(code, indent)
    from++
  }
  if (from === end) return undefined
  let to = end
  while (isSpace(source.charCodeAt(to - 1))) to--
  return { start, end, from, to, indent, blanks }
}

/** Splits a source into its lines; blank ones are only counted. */
export function splitLines(source: string): Line[] {
  if (source.includes(NEL) && breaksAtNel().test(source) && !OTHER_CONTROL.test(source) && !source.includes('\n'))
    return splitLinesAt(source, ANY_BREAK_OR_NEL)
  return OTHER_BREAKS.some((mark) => source.includes(mark)) ? splitLinesAt(source, ANY_BREAK) : splitAtLineFeeds(source)
}

function splitAtLineFeeds(source: string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  for (let start = 0; start < source.length; ) {
    const at = source.indexOf('\n', start)
    const end = at === -1 ? source.length : at
    const line = lineOf(source, start, end, blanks)
    blanks = line === undefined ? blanks + 1 : 0
    if (line !== undefined) lines.push(line)
    start = end + 1
  }
  return lines
}

/** Splits a source at what breaks its lines; blank ones are only counted. */
export function splitLinesAt(source: string, breaks: RegExp): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let start = 0
  const take = (end: number, next: number): void => {
    const line = lineOf(source, start, end, blanks)
    blanks = line === undefined ? blanks + 1 : 0
    if (line !== undefined) lines.push(line)
    start = next
  }
  for (const match of source.matchAll(breaks)) {
    take(match.index, match.index + match[0].length)
    // A form feed parts pages: what follows is a new paragraph.
    if (match[0] === '\f') blanks++
  }
  take(source.length, source.length)
  return lines
}

/** The outermost text of most renderers stands left of this; where lines are indented by depth, no part of an item right of it. */
export const DEEP = 4

/**
 * True for a text most of which stands far in: its renderer indents each line by how deep its element stands on the
 * page, so that an article stands further in than the items of the menu above it, and is no part of them.
 *
 * @param markers by line: those of its items
 */
export function isIndentedByDepth(lines: readonly Line[], markers: readonly unknown[]): boolean {
  let balance = 0
  for (const [index, { indent, from, to }] of lines.entries()) {
    if (markers[index] === undefined) balance += indent < DEEP ? from - to : to - from
  }
  return balance > 0
}
