import { countMatches } from '../../tools/count-matches.js'
import { ANY_BREAK, type LineReader, splitLinesAt } from './lines/index.js'
import { withoutFenced } from './marked/fenced.js'

/** Line breaks as strings of programs write them, and as HTML does. */
const ESCAPE = '(?:(?:\\\\r)?\\\\n|\\\\r)'
const TAG = '<(?:br|BR) ?\\/?>'

/** What stands before breaks between lines, a word or a mark or a picture of one, and the head of the line behind them. */
const BEHIND_LINE = /(?!\\)[\p{L}\p{M}\p{N}\p{P}\p{So}]$/u
const HEAD = /^(?:[\p{L}\p{N}\p{Pi}\p{Ps}"\u00BF\u00A1\u2022*#>-]|\\["u]|$)/u
/** Between spaces breaks stand before a line that begins with no small letter. */
const BEHIND_SPACE = /\s$/
const HEAD_BEHIND_SPACE = /^[\p{Lu}\p{Lo}\p{Pi}\p{Ps}"\u00BF\u00A1]/u

/** A command of LaTeX, an escape of another kind, the root of a drive, a format, a break that a text names. */
const OF_PROGRAMS =
  /\\[a-mo-qsvwxz][a-z]|\\[A-Z]|\\[dswb]\b|(?<![A-Za-z])[A-Za-z]:\\|%[ds]\\n|["'`](?:\\[nr])+["'`]|\\n(?:abla|ewline|ewcommand|oindent|u|e|eq)(?![a-z])/
/** The cells of a table and the labels of a diagram have no other line breaks than tags; what is indented so may be code. */
const IN_LABEL = /[[{|][^[{\]}|\n]*<br|^(?: {4}|\t)[^\n]*<br/im
const ARROW = '-->'
/** Data, or a page. */
const OF_MACHINES = /^\s*[[{<]/
const ENOUGH = 2
/**
 * Where no break ends a sentence, is doubled or stands at the end of a line, so many are lines of a song; fewer are
 * examples in a sentence.
 */
const ENOUGH_IN_SENTENCES = 5
const SENTENCE_END = /[.!?:\u2026\u3002\uFF01\uFF1F]\\?["\u201D\u2019\u00BB)\u300D]?\s?$/
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
    ...(areBreaks(source, TAG) && !showsTags(source) ? [TAG] : []),
  ]
  if (breaks.length === 0) return undefined
  const any = new RegExp([...breaks, ANY_BREAK.source].join('|'), 'g')
  return (text) => splitLinesAt(text, any)
}

/** True where escapes stand for most line breaks. */
function hasEscapes(source: string): boolean {
  const real = countMatches(source.trim(), ANY_BREAK)
  return areBreaks(source, ESCAPE) && real < countOf(source, ESCAPE) && !OF_PROGRAMS.test(source)
}

/** True where tags stand in code, in tables or in diagrams. */
function showsTags(source: string): boolean {
  return IN_LABEL.test(source) || source.split('\n').some(isOfDrawing) || isFenced(source)
}

/** True for a line with a bar behind a tag, or with a tag behind an arrow. */
function isOfDrawing(line: string): boolean {
  const first = line.search(/<br/i)
  if (first === -1) return false
  const arrow = line.indexOf(ARROW)
  return line.lastIndexOf('|') > first || (arrow !== -1 && /<br/i.test(line.slice(arrow)))
}

function isFenced(source: string): boolean {
  return /^ *(?:```|~~~)/m.test(source) && countOf(withoutFenced(source), TAG) < countOf(source, TAG)
}

function areBreaks(source: string, mark: string): boolean {
  let [all, between, partsText] = [0, 0, false]
  for (const { 0: run, index } of source.matchAll(new RegExp(`(?:${mark}\\s*)+`, 'g'))) {
    const count = countOf(run, mark)
    all += count
    if (!isBetweenLines(source, index, index + run.length)) continue
    between += count
    partsText ||= count > 1 || run.includes('\n') || SENTENCE_END.test(source.slice(Math.max(0, index - 4), index))
  }
  return all >= (partsText ? ENOUGH : ENOUGH_IN_SENTENCES) && between >= NEARLY_ALL * all
}

function isBetweenLines(source: string, from: number, to: number): boolean {
  const before = source.slice(Math.max(0, from - 2), from)
  const behind = source.slice(to, to + 2)
  return (
    (BEHIND_LINE.test(before) && HEAD.test(behind)) || (BEHIND_SPACE.test(before) && HEAD_BEHIND_SPACE.test(behind))
  )
}

function countOf(text: string, mark: string): number {
  return countMatches(text, new RegExp(mark, 'g'))
}
