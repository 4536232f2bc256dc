import type { Parser } from '../../parser.js'
import { type Piece, withPieces } from '../pieces/index.js'
import { hasProse } from './prose.js'
import { type Run, runsIn } from './runs.js'

/** A text has so much besides the code of its page. */
const LEAST_TEXT = 200
/** Texts that mark their code have no other. */
const FENCE = /^[ \t]*(?:`{3}|~{3})/m

/** A script, style sheet or data of this length is the page's wherever it stands. */
const LONG = 1000
/** The end of a sentence that leads to code. */
const END_OF_SENTENCE = /[.!?:…。！？：]["”’»)\]]*$/

/**
 * Finds the scripts, style sheets and data of a page that a scraper took for its text: those that are written without
 * breaks or name what only pages have. Short ones that stand in the text are shown there, unless a long one or one before
 * the text tells that all of the page was taken. Where most of the code is of the page, all is; else what stands below
 * sentences is code for readers, and stays.
 */
function pageCodeIn(source: string): Piece[] {
  if (FENCE.test(source)) return []
  const runs = runsIn(source)
  const own = runs.filter(({ isOfPage }) => isOfPage)
  const isDump = own.some((run) => isLong(run) || isAtStart(source, run)) && !speaksOfCode(source, runs)
  const code = isDump ? codeOfPage(source, runs) : own.filter((run) => isPagesAnyway(source, run))
  const length = code.reduce((sum, { from, to }) => sum + to - from, 0)
  return source.length - length < LEAST_TEXT ? [] : code.map(({ from, to }) => pieceOf(source, from, to))
}

/** @param runs all code of the text, most of which is the page's, or some of it what readers are shown */
function codeOfPage(source: string, runs: readonly Run[]): readonly Run[] {
  const isMost = runs.filter(({ isOfPage }) => isOfPage).length * 2 >= runs.length
  return runs.filter((run, index) => isMost || run.isOfPage || !isShown(source, run, runs[index - 1]?.to ?? 0))
}

const isLong = ({ from, to }: Run): boolean => to - from >= LONG

/** True for what no article shows, not even one on such code. */
const isPagesAnyway = (source: string, run: Run): boolean =>
  isAtEdge(source, run) || (isLong(run) && !isAmidSentence(source, run))

/** What words above the code of a page name where an article shows it; that scripts are to be allowed, pages say of themselves. */
const NAMED =
  /(?<!(?:enable|without|requires?|activate|aktivieren|activer) )(?:java ?script|json(?:-ld)?)\b|\bcss\b|style ?sheets?|snippet|(?:following|below|this) code|google analytics|tag manager|data layer|schema\.org|structured data|markup|Quelltext|folgenden? Code|Codeschnipsel|fragmento|código|extrait de code|скрипт|фрагмент|код\b|代码|代碼|コード|코드/iu

/** True where a line above such code leads to it by name, or a sentence goes on below it. */
function speaksOfCode(source: string, runs: readonly Run[]): boolean {
  return runs.some((run, index) => {
    if (!run.isOfPage || isAtEdge(source, run)) return false
    return NAMED.test(lineAbove(source, run, runs[index - 1]?.to ?? 0)) || isAmidSentence(source, run)
  })
}

/** @param least where the code before it ends */
function lineAbove(source: string, { from }: Run, least: number): string {
  const before = source.slice(Math.max(least, from - LONGEST_LINE), from).trimEnd()
  return before.slice(before.lastIndexOf('\n') + 1)
}

const LONGEST_LINE = 500
const SMALL = /^\s*\n\s*\p{Ll}[\p{L}\p{M}]* /u
const WORDS = /^(?:\s*\S+\s+){3}\S/

/** True for code on lines of its own between the halves of a sentence. */
function isAmidSentence(source: string, run: Run): boolean {
  const above = lineAbove(source, run, 0)
  if (!WORDS.test(above) || END_OF_SENTENCE.test(above)) return false
  return SMALL.test(source.slice(run.to, run.to + LONGEST_LINE))
}

const isAtStart = (source: string, { from }: Run): boolean => source.slice(0, from).trim() === ''

const isAtEdge = (source: string, run: Run): boolean => isAtStart(source, run) || source.slice(run.to).trim() === ''

/** @param least where the code before it ends */
function isShown(source: string, run: Run, least: number): boolean {
  const line = lineAbove(source, run, least)
  return END_OF_SENTENCE.test(line) || hasProse(line)
}

function pieceOf(source: string, start: number, end: number): Piece {
  const text = source.slice(start, end)
  const segments = [{ from: 0, to: text.length, start, end }]
  return { start, end, draft: { type: 'other', text, segments, marks: [], hints: { isPageCode: true } } }
}

/**
 * Loads the parser of a text that may have the code of its page, which it reads as blocks of its own.
 *
 * @param load loads the parser of what is left
 */
export async function loadApartFromCode(source: string, load: (left: string) => Promise<Parser>): Promise<Parser> {
  const known = pageCodeIn(source)
  if (known.length === 0) return load(source)
  const parse = await load(withoutCode(source, known))
  return (text, options) => {
    if (options.isWritten === true) return parse(text, options)
    const code = text === source ? known : pageCodeIn(text)
    const document = parse(withoutCode(text, code), options)
    return { ...document, source: text, blocks: withPieces(document.blocks, text, code) }
  }
}

/** The text with blank lines where the code of its page stood, so that all else keeps its place. */
function withoutCode(source: string, code: readonly Piece[]): string {
  let at = 0
  let left = ''
  for (const { start, end } of code) {
    left += `${source.slice(at, start)}\n${source.slice(start + 1, end - 1).replace(/[^\n]/g, ' ')}\n`
    at = end
  }
  return left + source.slice(at)
}
