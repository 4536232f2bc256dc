import type { Line } from '../lines/index.js'
import { markerOf } from '../lines/markers.js'

/**
 * Joins the lines of print, on pages or in columns, as converters of PDF files and programs that read pictures leave
 * them. Its letters are of several widths, so that no count of characters is that of the column, and heads, tables and
 * references stand beside it: `wrappedLines` finds no width. But the lines of a column are about as long as each other,
 * and most breaks fall between two words in small letters; in verse and in lists hardly any does, or nothing but lines
 * ends there: prose has sentences that end inside of them.
 */

/** How print is set. */
interface Print {
  /** Characters of the lines that tell of a column. */
  readonly narrowest: number
  readonly widest: number
  /** Parts of the column that a line has to fill before it goes on: inside of a sentence, and before a capital. */
  readonly filled: number
  readonly full: number
}

/** Columns of newspapers and journals. Lists are as narrow, so that a line has to fill more of the column. */
const IN_COLUMNS: Print = { narrowest: 24, widest: 60, filled: 0.8, full: 1 }
/** Lines that are as wide as the page; those of quotations and items on it are shorter. */
const OF_PAGES: Print = { narrowest: 61, widest: 140, filled: 0.65, full: 0.95 }
/** So many breaks between two words in small letters show a column, and such a share of all. */
const LEAST = 5
const SHARE = 0.4
/** The share of these that the column explains. */
const EXPLAINED = 0.85
/** Sentences that end inside of a line, for each break between two words in small letters. */
const SENTENCES = 1 / 12
/** The share of them in paragraphs of more than two lines: the labels below the entries of a list stand alone. */
const IN_A_ROW = 0.25
/** Of so many lines the widest may be a slip. */
const SLIPS = 0.05
/** The part of the column that most lines fill which break off between two words in small letters. */
const FILLED = 0.8
/** The part that a line with the end of a sentence has to fill before it goes on. */
const FILLED_BY_SENTENCE = 0.92
/** Columns of white space by which the first line of a paragraph stands further in, or out. */
const MOST_SHIFT = 8

const SENTENCE_END = /[.!?:;…]["'”’»)\]]?$/u
const INNER_END = /[.!?…]["'”’»)\]]?\s+["'“‘„«(]?\p{Lu}/u
const BETWEEN_WORDS = /(?:\p{Ll}|\p{L}[-\u2010\u00ad])$/u
/** No address. */
const SMALL = /^\p{Ll}(?!\S*:\/\/)/u
const ADDRESS = /^\S*:\/\/\S*$/

/** A break that may fall inside of a paragraph. */
interface Break {
  /** Index of the line below it. */
  readonly at: number
  /** Characters of the line above it, and with the first word of the line below. */
  readonly width: number
  readonly withNext: number
  /** It falls between two words in small letters. */
  readonly isBetween: boolean
  /** It is beside one that is known to fall inside of a paragraph, or above a line that is wider than all print. */
  readonly isBeside: boolean
  /** A sentence ends inside of the line above. */
  readonly hasEnd: boolean
  /** A sentence ends at the end of the line above. */
  readonly isEnd: boolean
  /** The line below begins with a small letter. */
  readonly isSmall: boolean
}

/**
 * Marks the lines of a column that go on with the line above.
 *
 * @param goesOn for each line, not 0 where it is known to go on; changed in place
 */
export function joinColumns(source: string, lines: readonly Line[], goesOn: Uint8Array): void {
  const breaks = breaksOf(source, lines, goesOn)
  for (const print of [IN_COLUMNS, OF_PAGES]) joinPrint(breaks, print, goesOn)
}

function joinPrint(breaks: readonly Break[], print: Print, goesOn: Uint8Array): void {
  const column = columnOf(breaks.filter(({ width }) => width >= print.narrowest && width <= print.widest))
  if (column === 0) return
  for (const found of breaks) {
    const { at, width, withNext } = found
    if (width > Math.min(print.widest, column / FILLED_BY_SENTENCE)) continue
    if (withNext > column * filledBefore(found, print)) goesOn[at] = 1
  }
}

/** The part of the column that the line above a break has to fill before it goes on. */
function filledBefore({ isEnd, isSmall }: Break, { filled, full }: Print): number {
  if (isEnd) return FILLED_BY_SENTENCE
  return isSmall ? filled : full
}

/** The width of the column that most of the breaks fall in; 0 where there is none. */
function columnOf(breaks: readonly Break[]): number {
  const between = breaks.filter(({ isBetween }) => isBetween)
  if (between.length < LEAST || between.length < SHARE * breaks.length) return 0
  if (breaks.filter(({ hasEnd }) => hasEnd).length < SENTENCES * between.length) return 0
  const inARow = between.filter(
    ({ at, isBeside }, index) => isBeside || between[index - 1]?.at === at - 1 || between[index + 1]?.at === at + 1,
  )
  if (inARow.length < IN_A_ROW * between.length) return 0
  const widths = between.map(({ width }) => width).sort((a, b) => a - b)
  const column = widths[Math.floor((1 - SLIPS) * (widths.length - 1))] as number
  const explained = between.filter(({ withNext }) => withNext > column * FILLED)
  return explained.length >= EXPLAINED * between.length ? column : 0
}

function breaksOf(source: string, lines: readonly Line[], goesOn: Uint8Array): Break[] {
  return lines.flatMap((lower, at) => {
    const upper = lines[at - 1]
    if (upper === undefined || goesOn[at] !== 0 || lower.blanks > 0) return []
    const width = upper.to - upper.from
    if (width < IN_COLUMNS.narrowest || width > OF_PAGES.widest || Math.abs(upper.indent - lower.indent) > MOST_SHIFT)
      return []
    if (markerOf(source, lower) !== undefined) return []
    const isBeside = [at - 1, at + 1].some((beside) => goesOn[beside]) || lower.to - lower.from > OF_PAGES.widest
    return [
      { at, width, isBeside, ...breakBetween(source.slice(upper.from, upper.to), source.slice(lower.from, lower.to)) },
    ]
  })
}

function breakBetween(upper: string, lower: string): Omit<Break, 'at' | 'width' | 'isBeside'> {
  const isSmall = SMALL.test(lower)
  return {
    withNext: upper.length + 1 + lower.search(/\s|$/),
    isBetween: isSmall && BETWEEN_WORDS.test(upper) && !ADDRESS.test(upper),
    hasEnd: INNER_END.test(upper),
    isEnd: SENTENCE_END.test(upper),
    isSmall,
  }
}
