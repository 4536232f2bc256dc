import { instructsMachines } from '../../../../markup/instructions.js'
import type { Block, Range } from '../../../../model/block.js'
import type { Edit } from '../../../../model/edit.js'
import type { HiddenReason } from '../../../../model/hidden-reason.js'
import { sourceRange } from '../../../../model/source-map.js'
import {
  countWordsIn,
  type HiddenElement,
  hiddenElements,
  hidesWords,
} from '../../../../repair/characters/hidden-markup.js'
import { mayOffer } from '../../../../repair/spam/offers.js'
import { namesTrade } from '../../../../repair/spam/words.js'

/** Longer stretches are a part of the page that something shows. */
const MOST_WORDS = 200
/** Ways of hiding that pages use for what a click shows; the others only deceive. */
const TOGGLES = new Set<HiddenReason | undefined>([
  'hidden attribute',
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'size 0',
])

/**
 * Removes what raw HTML in a Markdown document hides from its readers, tags and all; what a script may show is
 * reported. Comments are removed only where they tell language models what to do.
 */
export function* dropHiddenMarkup(blocks: readonly Block[], source: string): Generator<Edit> {
  const code = codeRanges(blocks)
  for (const element of hiddenElements(source)) {
    if (!hidesWords(element) || code.some(({ from, to }) => from <= element.from && element.from < to)) continue
    const words = countWordsIn(element.text)
    const evidence = evidenceOf(element)
    const mayShow = element.isAddressed && TOGGLES.has(element.reason) && evidence.length === 0
    const message = `hidden from readers: ${element.reason ?? 'a comment'}`
    if (mayShow || words > MOST_WORDS) yield* reported(blocks, element, message)
    else yield* removed(blocks, element, source, { message, evidence, confidence: 0.95 })
  }
}

function evidenceOf({ text, reason }: HiddenElement): readonly string[] {
  const found: string[] = []
  if (instructsMachines(text)) found.push('tells a language model what to do')
  // Nobody reads a comment, search engines neither.
  if (reason !== undefined && (mayOffer(text) || namesTrade(text))) found.push('advertising vocabulary')
  return found
}

/** Code and front matter, in which markup is an example. */
function codeRanges(blocks: readonly Block[]): readonly Range[] {
  return blocks.flatMap((block) => {
    if (block.type === 'code' || block.type === 'math' || block.type === 'other')
      return [{ from: block.start, to: block.end }]
    return block.marks
      .filter(({ kind }) => kind === 'code')
      .map(({ from, to }) => sourceRange(block, from, to))
      .map(({ start, end }) => ({ from: start, to: end }))
  })
}

function* reported(blocks: readonly Block[], { from, to }: HiddenElement, message: string): Generator<Edit> {
  const index = blocks.findIndex((block) => block.text !== '' && block.start < to && block.end > from)
  if (index === -1) return
  const span = textRange(blocks[index] as Block, from, to)
  yield { kind: 'note', block: index, ...span, message: `${message}, unless a script shows it`, confidence: 0.6 }
}

interface About {
  readonly message: string
  readonly evidence: readonly string[]
  readonly confidence: number
}

function* removed(blocks: readonly Block[], element: Range, source: string, about: About): Generator<Edit> {
  for (const [index, block] of blocks.entries()) {
    if (block.start >= element.to || block.end <= element.from) continue
    const isAll =
      (block.start >= element.from || isBlank(source.slice(block.start, element.from))) && block.end <= element.to
    const isRest = block.type === 'html' && isBlank(source.slice(element.to, block.end))
    if (isAll || (isRest && block.start >= element.from)) yield { kind: 'drop', block: index, ...about }
    else yield { kind: 'replace', block: index, ...inside(block, element, source), insert: '', ...about }
  }
}

const isBlank = (text: string): boolean => text.trim() === ''

/** The part of a block that an element covers, with the space that it would leave beside another. */
function inside(block: Block, element: Range, source: string): { from: number; to: number; source: Range } {
  const { from, to } = textRange(block, element.from, element.to)
  const start = Math.max(block.start, element.from)
  const end = Math.min(block.end, element.to)
  const isBehindSpace = from === 0 || (source[start - 1] === ' ' && block.text[from - 1] === ' ')
  if (!isBehindSpace) return { from, to, source: { from: start, to: end } }
  if (source[end] === ' ' && block.text[to] === ' ') return { from, to: to + 1, source: { from: start, to: end + 1 } }
  const isLast = from > 0 && (end === source.length || /[\r\n]/.test(source[end] as string))
  return { from: from - Number(isLast), to, source: { from: start - Number(isLast), to: end } }
}

/** The text that stands for a range of the source. */
function textRange(block: Block, start: number, end: number): Range {
  return { from: textOffset(block, start), to: textOffset(block, end) }
}

function textOffset({ segments, text }: Block, offset: number): number {
  for (const segment of segments) {
    if (offset <= segment.start) return segment.from
    if (offset < segment.end) return segment.atomic ? segment.from : segment.from + offset - segment.start
  }
  return text.length
}
