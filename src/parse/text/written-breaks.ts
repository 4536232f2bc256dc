import { ANY_BREAK, type LineReader, splitLinesAt } from './lines/index.js'

/** Line breaks as strings of programs write them, and as HTML does. */
const ESCAPE = '(?:(?:\\\\r)?\\\\n|\\\\r)'
const TAG = '<(?:br|BR) ?\\/?>'

/** Those behind a word or a mark and before the head of a line, and those between spaces before one that is no small letter. */
const betweenLines = (mark: string): RegExp =>
  new RegExp(
    `(?<=(?!\\\\)[\\p{L}\\p{M}\\p{N}\\p{P}])(?:${mark}\\s*)+(?=[\\p{L}\\p{N}\\p{Pi}\\p{Ps}"\u00BF\u00A1\u2022*#>-]|\\\\"|$)` +
      `|(?<=\\s)(?:${mark}\\s*)+(?=[\\p{Lu}\\p{Lo}\\p{Pi}\\p{Ps}"\u00BF\u00A1])`,
    'gu',
  )

/** A command of LaTeX, an escape of another kind, the root of a drive, a format, a break that a text names. */
const OF_PROGRAMS =
  /\\[a-mo-qsvwxz][a-z]|\\[A-Z]|\\[dswb]\b|(?<![A-Za-z])[A-Za-z]:\\|%[ds]\\n|["'`](?:\\[nr])+["'`]|\\n(?:abla|ewline|ewcommand|oindent|u|e|eq)(?![a-z])/
/** The cells of a table and the labels of a diagram have no other line breaks than tags. */
const IN_LABEL = /[[{|][^\]}|\n]*<br|-->[^\n]*<br|<br[^\n]*\|/i
/** Data, or a page. */
const OF_MACHINES = /^\s*[[{<]/
const ENOUGH = 2
const NEARLY_ALL = 0.8

/**
 * How to read the lines of a text that was cut out of JSON, of a program or of a page, where its line breaks are still
 * written `\n` or `<br>`.
 *
 * @param source the decoded text
 * @returns undefined for a text that has its lines, or that shows such breaks as code does
 */
export function writtenBreakReader(source: string): LineReader | undefined {
  if (OF_MACHINES.test(source)) return undefined
  const breaks = [
    ...(hasEscapes(source) ? [ESCAPE] : []),
    ...(areBreaks(source, TAG) && !IN_LABEL.test(source) ? [TAG] : []),
  ]
  if (breaks.length === 0) return undefined
  const any = new RegExp([...breaks, ANY_BREAK.source].join('|'), 'g')
  return (text) => splitLinesAt(text, any)
}

/** True where escapes stand for most line breaks. */
function hasEscapes(source: string): boolean {
  const real = source.trim().match(ANY_BREAK)?.length ?? 0
  return areBreaks(source, ESCAPE) && real < countOf(source, ESCAPE) && !OF_PROGRAMS.test(source)
}

function areBreaks(source: string, mark: string): boolean {
  const all = countOf(source, mark)
  if (all < ENOUGH) return false
  const between = source.match(betweenLines(mark)) ?? []
  return between.reduce((sum, run) => sum + countOf(run, mark), 0) >= NEARLY_ALL * all
}

function countOf(text: string, mark: string): number {
  return text.match(new RegExp(mark, 'g'))?.length ?? 0
}
