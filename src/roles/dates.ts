import { TextExpression } from '../unicode/ascii.js'
import type { FoundDate } from './found-date.js'
import { furtherScripts } from './load-further.js'

/**
 * Month names by their first letters, in languages with Latin letters. A line has a number on either side of them, so
 * that few letters are enough; pages, whose dates are told by less, have the whole names in
 * `parse/html/metadata/months.ts`. Those of other scripts, and those that begin alike, stand in `further-months.ts`.
 */
const MONTHS: readonly (readonly string[])[] = [
  'jan ener genn styc ian oca tammi led gener jaan',
  'feb fév fev lut helmi veeb',
  'mar mär maart maalis',
  'apr abr avr kwie nis huht dub',
  'may mai magg mei maj touk',
  'jun juin giug czer iun haz kesä juun',
  'jul juil lugl lip iul tem heinä juul',
  'aug août aout ago sier elo srp agu avg',
  'sep set wrze eyl syys',
  'oct okt out ott eki loka',
  'nov list noi kas marras',
  'dec dez déc dic grud ara joulu prosin des dets',
].map((names) => names.split(' '))

/** Year, month and day, in figures or as Hungarian writes them: "2024-05-03", "2024. 5. 3.", "2024. május 3." */
const YEAR_FIRST = new TextExpression(
  String.raw`(?<![\d./-])(\d{4})(?:\/|[-.](?=\d\d[-.])|\. )(\d{1,2}|\p{L}{3,12})(?:[-/.] ?| )(\d{1,2})(?![\d/-]|\.\d)`,
)
const DAY_MONTH = new TextExpression(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|\u00ba|\u00b0)? (?:de |d['\u2019])?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?!\d)`,
)
const MONTH_DAY = new TextExpression(
  String.raw`(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`,
)
/** The year has two figures where a time follows. */
const DOTTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}(?!\d)|\d\d(?=,? \d\d?:\d\d))/
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/

/** Letters of other scripts than Latin and of languages between Finland and Turkey. */
const OTHER_SCRIPT = /[\u0100-\u1fff\u2e80-\ud7ff]/

/** True for a text that the calendars of such languages are asked about. */
export function hasOtherScript(text: string): boolean {
  return OTHER_SCRIPT.test(text)
}

/** The first full date in a line of text, in figures or in words. */
export function dateInLine(line: string): FoundDate | undefined {
  const further = furtherScripts()
  const text = further?.plainDigits(line) ?? line
  if (!/\d{4}|\d:\d/.test(text)) return undefined
  const match = (pattern: RegExp | undefined, year: number, month: number, day: number): FoundDate | undefined => {
    const found = pattern?.exec(text)
    if (!found) return undefined
    const of = monthNumber(found[month] ?? '')
    const on = Number(found[day])
    const abroad = hasOtherScript(line) && further?.dayAbroad(Number(found[year]), of, on)
    const iso = abroad || isoDate(found[year], of, on)
    return iso === undefined ? undefined : { iso, rest: text.replace(found[0], ' ') }
  }
  const found =
    match(YEAR_FIRST.for(text), 1, 2, 3) ??
    match(further?.eastAsian, 1, 2, 3) ??
    match(further?.lithuanian(), 1, 2, 3) ??
    match(further?.latvian(), 1, 3, 2) ??
    match(further?.dayMonth(), 3, 2, 1) ??
    match(DAY_MONTH.for(text), 3, 2, 1) ??
    match(MONTH_DAY.for(text), 3, 1, 2) ??
    match(DOTTED, 3, 2, 1)
  if (found !== undefined) return found
  const slashed = SLASHED.exec(text)
  if (slashed === null) return undefined
  const first = Number(slashed[1])
  const second = Number(slashed[2])
  const rest = text.replace(slashed[0], ' ')
  if (first > 12) return { iso: isoDate(slashed[3], second, first), rest }
  const dayFirst = isoDate(slashed[3], second, first)
  return { iso: second > 12 ? isoDate(slashed[3], first, second) : undefined, dayFirst, rest }
}

function monthNumber(word: string): number {
  const figures = /\d+$/.exec(word)
  if (figures !== null) return Number(figures[0])
  const lower = word.toLowerCase()
  // The longest beginning tells: "marraskuu" is no March.
  const lengths = MONTHS.map((names) => Math.max(...names.map((name) => (lower.startsWith(name) ? name.length : 0))))
  const most = Math.max(...lengths)
  return furtherScripts()?.monthAbroad(lower) ?? (most && lengths.indexOf(most) + 1)
}

function isoDate(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year?.padStart(4, '20')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
