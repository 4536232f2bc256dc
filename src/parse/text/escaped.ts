import { ANY_BREAK, type LineReader, splitLinesAt } from './lines.js'

/** Line breaks as strings of programs write them. */
const BREAK = '(?:(?:\\\\r)?\\\\n|\\\\r)'
const ESCAPED = new RegExp(BREAK, 'g')
const ESCAPED_OR_REAL = new RegExp(`${BREAK}|${ANY_BREAK.source}`, 'g')
/** Those behind a word or a mark and before the head of a line, and those between spaces before one that is no small letter. */
const BETWEEN_LINES = new RegExp(
  `(?<=(?!\\\\)[\\p{L}\\p{M}\\p{N}\\p{P}])(?:${BREAK} ?)+(?=[\\p{L}\\p{N}\\p{Pi}\\p{Ps}"\u00BF\u00A1\u2022*#>-]|\\\\"|\\s*$)` +
    `|(?<=\\s)(?:${BREAK} ?)+(?=[\\p{Lu}\\p{Lo}\\p{Pi}\\p{Ps}"\u00BF\u00A1])`,
  'gu',
)
/** A command of LaTeX, an escape of another kind, the root of a drive, a format, a break that a text names. */
const OF_PROGRAMS =
  /\\[a-mo-qsvwxz][a-z]|\\[A-Z]|\\[dswb]\b|(?<![A-Za-z])[A-Za-z]:\\|%[ds]\\n|["'`](?:\\[nr])+["'`]|\\n(?:abla|ewline|ewcommand|oindent|u|e|eq)(?![a-z])/
/** Data, or a page. */
const OF_MACHINES = /^\s*[[{<]/
const ENOUGH = 2
const NEARLY_ALL = 0.8

/**
 * How to read the lines of a text that was cut out of JSON or of a program, where its line breaks are still written
 * `\n`.
 *
 * @param source the decoded text
 * @returns undefined for a text that has its lines, or that shows such escapes as code does
 */
export function escapedLineReader(source: string): LineReader | undefined {
  const all = countBreaks(source)
  if (all < ENOUGH || OF_PROGRAMS.test(source) || OF_MACHINES.test(source)) return undefined
  const real = source.trim().match(ANY_BREAK)?.length ?? 0
  if (real >= all) return undefined
  const between = (source.match(BETWEEN_LINES) ?? []).reduce((sum, run) => sum + countBreaks(run), 0)
  return between >= NEARLY_ALL * all ? (text) => splitLinesAt(text, ESCAPED_OR_REAL) : undefined
}

function countBreaks(text: string): number {
  return text.match(ESCAPED)?.length ?? 0
}
