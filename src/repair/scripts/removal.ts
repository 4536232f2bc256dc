import type { Block, Range } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { isSpace } from '../../unicode/white-space.js'
import { overEmptied, withEmptiedMarks } from '../characters/emptied-marks.js'
import { ORNAMENT, SAYS } from '../characters/ornaments.js'
import { withSpareSpace } from '../characters/spare-space.js'
import { areTwoWords, type KnownWords } from '../characters/word-edges.js'
import type { Judged } from './evidence.js'
import { AGAINST_RUN, WORDING } from './evidence-weights.js'

/** Code units of ornaments in a row that are looked at. */
const MOST_ORNAMENTS = 40
const ORNAMENTS_BEFORE = new RegExp(`(?:${ORNAMENT}|\\u300A)+ ?$`, 'u')
const ORNAMENTS_AFTER = new RegExp(`^ ?(?:${ORNAMENT}|\\u300B)+`, 'u')
const NO_BRACKET = `(?:(?!\\p{Ps}|\\p{Pe})${ORNAMENT})+`
const TOUCHING_BEFORE = new RegExp(`(?<=\\S\\s|[\\p{L}\\p{N},])${NO_BRACKET}$`, 'u')
const TOUCHING_AFTER = new RegExp(`^${NO_BRACKET}(?=\\s\\S|[\\p{L}\\p{N}])`, 'u')
/** Behind what a sentence may begin, and what ends the one that is removed: marks, and the number before them. */
const SENTENCE_END = /[.!?\u0964\u3002\uFF01\uFF1F\u2026:\uFF1A\u00BB\u201D"')\]]/
const SENTENCE_MARKS = /^(?:\s\d{1,6}%?)?\s?[.!?\u0964\u3002\uFF01\uFF1F]+(?=\s|$|\p{L})|^\s\d{1,6}%?$/u

function describe({ run }: Judged, block: Block): string {
  const isWhole = run.from === 0 && run.to === block.text.length
  return isWhole ? `${named(run)} paragraph that does not belong here` : `${named(run)} run inside other text`
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The writing system as a reader names it: with kana, with or without Han beside them, it is Japanese. */
function named({ system, text }: Judged['run']): string {
  return system === 'Han' && KANA.test(text) ? 'Japanese' : system
}

export interface RemovalOptions {
  readonly isMarkdown: boolean
  readonly known: KnownWords
}

/**
 * Removes the run with the space that it leaves behind, and in Markdown with the marks around all of it.
 *
 * @param options the words of the document, and whether the marks of the block are written as they stand in the source
 */
export function removal(judged: Judged, block: Block, { isMarkdown, known }: RemovalOptions): Edit {
  const { run, evidence, probability } = judged
  const about = {
    message: describe(judged, block),
    // What speaks for the run is no reason to remove it.
    evidence: evidence.filter((reason) => AGAINST_RUN.has(reason)),
    confidence: Math.round(probability * 1000) / 1000,
  }
  const { text } = block
  const offer = evidence.includes(WORDING.advertising) ? withLatinWord(run, text) : run
  const { from, to } = withOrnaments(offer.from, offer.to, text)
  const end = withSentenceMarks(from, to, text)
  if (!SAYS.test(text.slice(0, from)) && !SAYS.test(text.slice(end)))
    return { kind: 'drop', block: run.block, ...about }
  const removed = overEmptied(block, { from, to: end })
  const spaced = withSpareSpace(removed, block)
  const range = (isMarkdown && withEmptiedMarks(block, removed, spaced)) || spaced
  // Of two words that the run stood between without a space.
  const insert = areTwoWords(text.slice(0, range.from), text.slice(range.to), known) ? ' ' : ''
  return { kind: 'replace', block: run.block, ...range, insert, withAddresses: run.address, ...about }
}

/** The Latin word that offers in other scripts take along, parted by a space. */
const LATIN_WORD_BEFORE = /(?<![\p{L}\p{N}])online $/iu
const LATIN_WORD_AFTER = /^ online(?![\p{L}\p{N}])/iu
const LONGEST_WORD = 8

function withLatinWord({ from, to }: Range, text: string): Range {
  const before = LATIN_WORD_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0].length ?? 0
  const after = LATIN_WORD_AFTER.exec(text.slice(to, to + LONGEST_WORD))?.[0].length ?? 0
  return { from: from - before, to: to + after }
}

/** The marks behind a run that is a sentence of its own. */
function withSentenceMarks(from: number, to: number, text: string): number {
  let end = from
  while (isSpace(text.charCodeAt(end - 1))) end--
  if (end > 0 && !SENTENCE_END.test(text.charAt(end - 1))) return to
  return to + (SENTENCE_MARKS.exec(text.slice(to))?.[0].length ?? 0)
}

/** Stars, hearts and brackets that spam sets around itself go with it, and the bracket that opens inside of none. */
function withOrnaments(from: number, to: number, text: string): { from: number; to: number } {
  // The mark of a tag is part of it.
  if (text[from - 1] === '#' && !/[\p{L}\p{N}]/u.test(text[from - 2] ?? '')) return withOrnaments(from - 1, to, text)
  if (text[from - 1] === '\u3010' && /^[^\u3010]*\u3011/.test(text.slice(from, to))) return { from: from - 1, to }
  const before = ORNAMENTS_BEFORE.exec(text.slice(Math.max(0, from - MOST_ORNAMENTS), from))?.[0].length ?? 0
  const after = ORNAMENTS_AFTER.exec(text.slice(to))?.[0].length ?? 0
  if (before > 0 && after > 0) return { from: from - before, to: to + after }
  return withOneOrnament(from, to, text)
}

/** On one side alone signs are the run's where they touch it and the text goes on beyond them: none heads its line. */
function withOneOrnament(from: number, to: number, text: string): Range {
  const before = TOUCHING_BEFORE.exec(text.slice(Math.max(0, from - MOST_ORNAMENTS), from))?.[0].length ?? 0
  const after = TOUCHING_AFTER.exec(text.slice(to, to + MOST_ORNAMENTS))?.[0].length ?? 0
  return { from: from - before, to: to + after }
}

/** Tells of a run that stays. */
export function report({ run, evidence, probability }: Judged): Edit {
  const message = `${named(run)} run that may not belong here`
  return {
    kind: 'note',
    block: run.block,
    from: run.from,
    to: run.to,
    message,
    evidence,
    confidence: Math.round(probability * 1000) / 1000,
  }
}
