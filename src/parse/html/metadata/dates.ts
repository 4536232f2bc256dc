import { dateInLine, hasOtherScript } from '../../../roles/dates.js'
import { TextExpression } from '../../../unicode/ascii.js'
import { monthNumber } from './months.js'

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/
const MONTH_FIRST = new TextExpression(
  String.raw`(?<![\p{L}\d])(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)`,
  'gu',
)
const DAY_FIRST = new TextExpression(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|\u00ba)?\s*(?:de\s+|of\s+)?(\p{L}{3,})\.?,?\s*(?:de[l]?\s+)?(\d{4})(?!\d)`,
  'gu',
)
const SHORT_DAY_FIRST = new TextExpression(String.raw`(?<![\p{L}\d])(\d{1,2})-(\p{L}{3,4})-(\d{4})(?!\d)`, 'gu')
/** Parts that a page shows side by side may have no space between them: "Ann LeeMay 3, 2024", "Published3 May 2024". */
const PARTS = new TextExpression(String.raw`(?<=\p{Ll})(?=\p{Lu}|\d{1,2}\.?\s)`, 'gu')
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[./年년]\s*(\d{1,2})\s*[./月월]\s*(\d{1,2})(?!\d)/
/** As in references, "2023 Jan 7", and in Hungarian: "2023. január 7." */
const YEAR_MONTH_DAY = new TextExpression(
  String.raw`(?<![\p{L}\d])(\d{4})\.?\s+(\p{L}{3,12})\.?\s+(\d{1,2})(?![\p{L}\d])`,
  'gu',
)
const NUMERIC = /(?<![\d./])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./])/

/** With spaces behind the stops, or a stop behind the year, as in Czech, Finnish and Croatian: "7. 1. 2023", "07.01.2023." */
const STOPPED = /(?<![\d./])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d|[./]\d)/

/** No date of any form is without. */
const TWO_DIGITS = /\d\d/
/** Nor one that is not in figures alone. */
const FOUR_DIGITS = /\d{4}/

/** How numbers like 3/4/2025 are read. */
export type DateOrder = 'day-first' | 'month-first'

/**
 * Finds the first date in a text.
 *
 * @param order which of two small numbers is the day where slashes leave it open
 * @returns ISO 8601, with the time where the text has one in that form; undefined when there is none
 */
export function findDate(text: string, order: DateOrder = 'month-first'): string | undefined {
  return dateOfOurs(text, order) ?? (hasOtherScript(text) ? dateInLine(text)?.iso : undefined)
}

/** A date in figures, or in words of Latin letters or Russian. */
function dateOfOurs(text: string, order: DateOrder): string | undefined {
  if (!TWO_DIGITS.test(text)) return undefined
  if (!FOUR_DIGITS.test(text)) return numericDate(text, order)
  const iso = ISO.exec(text) ?? COMPACT.exec(text.trim())
  if (iso !== null) return fromIso(iso)
  const worded = wordedDate(text.replace(PARTS.for(text), ' '))
  if (worded !== undefined) return worded
  const year = YEAR_FIRST.exec(text)
  if (year !== null) return isoDate(Number(year[1]), Number(year[2]), Number(year[3]))
  const stopped = STOPPED.exec(text)
  if (stopped !== null) return isoDate(Number(stopped[3]), Number(stopped[2]), Number(stopped[1]))
  return numericDate(text, order)
}

/** A date with the name of its month. */
function wordedDate(text: string): string | undefined {
  return (
    firstOf(MONTH_FIRST, text, ([, month = '', day, year]) => isoDate(Number(year), monthNumber(month), Number(day))) ??
    firstOf(DAY_FIRST, text, dayFirst) ??
    firstOf(SHORT_DAY_FIRST, text, dayFirst) ??
    firstOf(YEAR_MONTH_DAY, text, ([, year, month = '', day]) => isoDate(Number(year), monthNumber(month), Number(day)))
  )
}

function dayFirst([, day, month = '', year]: RegExpExecArray): string | undefined {
  return isoDate(Number(year), monthNumber(month), Number(day))
}

/**
 * The first match of a global expression that is a date. Not by `matchAll`, which makes a new expression at each call
 * and may have its classes of letters compiled again: that takes longer than all the rest of the metadata.
 */
function firstOf(
  form: TextExpression,
  text: string,
  dateOf: (match: RegExpExecArray) => string | undefined,
): string | undefined {
  const expression = form.for(text)
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const date = dateOf(match)
    if (date !== undefined) return date
  }
  return undefined
}

function fromIso(match: RegExpExecArray): string | undefined {
  const date = isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
  const [hour, minute, second, zone] = match.slice(4)
  if (date === undefined || hour === undefined || minute === undefined) return date
  const offset = zone === undefined || zone === 'Z' ? (zone ?? '') : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`
}

function numericDate(text: string, order: DateOrder): string | undefined {
  const match = NUMERIC.exec(text)
  if (match === null) return undefined
  const [first, separator, second] = [Number(match[1]), match[2], Number(match[3])]
  const year = Number(match[4]) + ((match[4] as string).length === 2 ? 2000 : 0)
  const isDayFirst = first > 12 || (second <= 12 && (separator === '.' || order === 'day-first'))
  return isDayFirst ? isoDate(year, second, first) : isoDate(year, first, second)
}

/** Years outside of these are no dates of articles: the web's first decades, and the next ones. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

function isoDate(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}

const DAY = 86_400_000

/** True for dates of neighbouring days: a moment in UTC and the day that it falls on elsewhere. */
export function isNextDay(one: string, other: string): boolean {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) === DAY
}
