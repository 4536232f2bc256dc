import { TextExpression } from '../unicode/ascii.js'

/**
 * Month names by their first letters, in the languages of the lexicon that write a day, a month and a year in a row. A
 * line has a number on either side of them, so that few letters are enough; pages, whose dates are told by less, have
 * the whole names in `parse/html/metadata/months.ts`.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ener', 'gennai', 'styc', 'янв', 'січ', 'ian', 'ιαν', 'oca', 'tammi', 'led'],
  ['feb', 'fév', 'fev', 'febbr', 'lut', 'фев', 'лют', 'φεβ', 'şub', 'helmi', 'únor'],
  ['mar', 'mär', 'maart', 'мар', 'берез', 'μαρ', 'maalis', 'břez'],
  ['apr', 'abr', 'avr', 'kwie', 'апр', 'квіт', 'απρ', 'nis', 'huhti', 'dub'],
  ['may', 'mai', 'mayo', 'magg', 'mei', 'maj', 'мая', 'май', 'трав', 'μαΐ', 'μαι', 'touko', 'květ'],
  ['jun', 'juin', 'giug', 'czer', 'июн', 'черв', 'iun', 'ιουν', 'haz', 'kesä', 'červn'],
  ['jul', 'juil', 'lugl', 'lip', 'июл', 'лип', 'iul', 'ιουλ', 'tem', 'heinä', 'červenc'],
  ['aug', 'août', 'aout', 'ago', 'sier', 'авг', 'серп', 'αυγ', 'ağu', 'elo', 'srp', 'agu'],
  ['sep', 'set', 'wrze', 'сен', 'верес', 'σεπ', 'eyl', 'syys', 'září'],
  ['oct', 'okt', 'out', 'ott', 'paź', 'окт', 'жовт', 'οκτ', 'eki', 'loka', 'říj'],
  ['nov', 'list', 'ноя', 'листоп', 'noi', 'νοε', 'kas', 'marras'],
  ['dec', 'dez', 'déc', 'dic', 'grud', 'дек', 'груд', 'δεκ', 'ara', 'joulu', 'prosin', 'des'],
]

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/
const EAST_ASIAN = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/
const DAY_MONTH = new TextExpression(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|\u00ba|\u00b0)? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?!\d)`,
)
const MONTH_DAY = new TextExpression(String.raw`(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`)
/** The year has two figures where a time follows. */
const DOTTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}(?!\d)|\d\d(?=,? \d\d?:\d\d))/
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601; undefined where day and month cannot be told apart. */
  readonly iso: string | undefined
  /** The text around it. */
  readonly rest: string
}

/** The first full date in a line of text, in figures or in words. */
export function dateInLine(text: string): FoundDate | undefined {
  if (!/\d{4}|\d:\d/.test(text)) return undefined
  const found =
    match(text, ISO, 1, 2, 3) ??
    match(text, EAST_ASIAN, 1, 2, 3) ??
    match(text, DAY_MONTH.for(text), 3, 2, 1) ??
    match(text, MONTH_DAY.for(text), 3, 1, 2) ??
    match(text, DOTTED, 3, 2, 1)
  if (found !== undefined) return found
  const slashed = SLASHED.exec(text)
  if (slashed === null) return undefined
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  const rest = text.replace(slashed[0], ' ')
  if (first > 12) return { iso: isoDate(slashed[3], second, first), rest }
  return { iso: second > 12 ? isoDate(slashed[3], first, second) : undefined, rest }
}

function match(text: string, pattern: RegExp, year: number, month: number, day: number): FoundDate | undefined {
  const found = pattern.exec(text)
  if (found === null) return undefined
  const number = monthNumber(found[month] ?? '')
  const iso = number === 0 ? undefined : isoDate(found[year], number, Number(found[day]))
  return iso === undefined ? undefined : { iso, rest: text.replace(found[0], ' ') }
}

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const lower = word.toLowerCase()
  // The longest beginning tells: "marraskuu" is no March.
  const lengths = MONTHS.map((names) => Math.max(...names.map((name) => (lower.startsWith(name) ? name.length : 0))))
  const most = Math.max(...lengths)
  return most && lengths.indexOf(most) + 1
}

function isoDate(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year?.padStart(4, '20')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
