import { isSpace } from '../../../unicode/white-space.js'
import type { Line } from '../lines/index.js'
import type { Marker } from '../lines/markers.js'
import { isRule } from '../lines/signs.js'
import { CODE_SIGN, isStatement, SENTENCE, WORDS } from './signs.js'

/** Lines of so many columns tell where the prose stands, and so many of them stand there where a browser set them. */
const TELLING = 50
const MIN_TELLING = 5
const MIN_SHARE = 0.6
/** Text browsers fill lines to 80 columns or so: a break before a word that would have fitted here is the author's. */
const WIDTH = 72
const MIN_LINES = 2
/** Share of the lines that have a sign of code; of two lines both have one. */
const MIN_SIGNS = 0.5
/** Prices, addresses and names of sites have these signs as well, and so have numbers of references and words in brackets. */
const COMMON_SIGNS = /[$@/]|\w\.\w|(?<![\w)\]])\[[\p{L}\d^*][\p{L}\d .,'-]*\]|(?<!\S)#\p{L}[\p{L}\d]*(?=\s+#|$)/gu
/** A picture by its name, over the headline that it stands beside. */
const PICTURE = /^\[[^\]]*\]$/
/** Blank lines inside of code. */
const MAX_BLANKS = 2

/** The lines of a document. */
export interface Lines {
  readonly source: string
  readonly lines: readonly Line[]
  readonly markers: readonly (Marker | undefined)[]
}

/** The column at which most of the prose of a document stands; 0 where it stands at the margin, or anywhere. */
export function proseColumn(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  let telling = 0
  for (const { from, to, indent } of lines) {
    if (to - from < TELLING) continue
    telling++
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  if (telling < MIN_TELLING) return 0
  for (const [column, count] of counts) if (count >= MIN_SHARE * telling) return column
  return 0
}

/**
 * Preformatted lines as text browsers set them: further out than the prose, where they set headings as well. Of these
 * only what was filled to the width takes several lines.
 *
 * @param column see `proseColumn`
 * @returns how many lines from this one on are code; 0 for none
 */
export function outdentedCode(document: Lines, index: number, column: number): number {
  let next = index
  for (;;) {
    const count = codeIn(document, next, column, next === index)
    if (count === 0) return next - index
    next += count
    if ((document.lines[next]?.blanks ?? Number.POSITIVE_INFINITY) > MAX_BLANKS) return next - index
  }
}

/** How many lines up to the next blank one are code. */
function codeIn(document: Lines, index: number, column: number, isFirst: boolean): number {
  const { source, lines, markers } = document
  const first = lines[index]
  if (first === undefined || first.indent >= column) return 0
  let next = index
  let signs = 0
  let own = 0
  do {
    const line = lines[next] as Line
    const text = source.slice(line.from, line.to)
    const hasSign = CODE_SIGN.test(text.replace(COMMON_SIGNS, ''))
    if (markers[next] !== undefined || isRule(source, line) || PICTURE.test(text) || readsAsProse(text, hasSign))
      return 0
    if (hasSign) signs++
    if (next > index && isOwnBreak(document, next)) own++
    next++
  } while (lines[next]?.blanks === 0)
  const length = next - index
  const isLongEnough = length >= MIN_LINES || !isFirst
  const least = length > MIN_LINES ? MIN_SIGNS * length : length
  return isLongEnough && signs >= least && 2 * own >= length - 1 ? length : 0
}

/** A sentence, or the rest of one with a sign in it. */
function readsAsProse(text: string, hasSign: boolean): boolean {
  if (!hasSign && SENTENCE.test(text)) return true
  return text.length >= TELLING && WORDS.test(text) && !isStatement(text)
}

/** True where the first word of a line would have fitted behind the line above. */
function isOwnBreak({ source, lines }: Lines, index: number): boolean {
  const [above, line] = [lines[index - 1] as Line, lines[index] as Line]
  let end = line.from
  while (end < line.to && !isSpace(source.charCodeAt(end))) end++
  return above.indent + (above.to - above.from) + 1 + (end - line.from) <= WIDTH
}
