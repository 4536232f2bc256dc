import type { Parser } from '../../index.js'
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
 * breaks or name what only pages have. A short one alone that stands in the text may be shown there. Where most of the
 * code is of the page, all is; else what stands below sentences is code for readers, and stays.
 */
function pageCodeIn(source: string): Piece[] {
  if (FENCE.test(source)) return []
  const runs = runsIn(source)
  const own = runs.filter(({ isOfPage }) => isOfPage)
  if (own.length < 2 && !own.some((run) => run.to - run.from >= LONG || isAtEdge(source, run))) return []
  const isMost = own.length * 2 >= runs.length
  const code = runs.filter((run, index) => isMost || run.isOfPage || !isShown(source, run, runs[index - 1]?.to ?? 0))
  const length = code.reduce((sum, { from, to }) => sum + to - from, 0)
  return source.length - length < LEAST_TEXT ? [] : code.map(({ from, to }) => pieceOf(source, from, to))
}

function isAtEdge(source: string, { from, to }: Run): boolean {
  return source.slice(0, from).trim() === '' || source.slice(to).trim() === ''
}

/** @param least where the code before it ends */
function isShown(source: string, { from }: Run, least: number): boolean {
  const before = source.slice(least, from).trimEnd()
  const line = before.slice(before.lastIndexOf('\n') + 1)
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
