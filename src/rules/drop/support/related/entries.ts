import { type Block, isProse, itemOf } from '../../../../model/block.js'
import { standsIn } from '../../../../model/dom.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { BlockScore, Context, DocumentScore } from '../../../../model/rule.js'
import { isRunningText } from '../../../../roles/body.js'
import { countWords } from '../../../../tools/count-words.js'
import { TextExpression } from '../../../../unicode/ascii.js'
import { headsText, namesText } from '../phrases/heads-text.js'
import { isListHeading, isMenuLabel, isRelated, LEADS_ON, mayNameText, namesItsHeadline } from './headings.js'

/**
 * Up to which probability of being article headlines below such a heading go: higher when the text is cut off. In a
 * page the scorer sees the element that holds the list, and what it keeps under "Features" or "Results" is mostly text;
 * lines have no such frame.
 */
const HEADLINE_LIMITS = { text: 0.75, markdown: 0.75, html: 0.4 } as const
/** The same for whole sentences, which may be the text going on. */
const SENTENCE_LIMIT = 0.3
const CUT_OFF_LIMIT = 0.9
const HEADLINE_WORDS = 16
const ENTRY_WORDS = 40
/** A teaser breaks off in the middle of a sentence. */
const CUT_OFF_END = new TextExpression(String.raw`(?:\u2026|\.\.\.|\[[.\u2026]+\])\s*(?:\(?\p{L}+(?:\s\p{L}+)?\)?)?$`)
const isCutOff = (text: string): boolean => CUT_OFF_END.for(text).test(text)
const SENTENCE_END = /[.!?\u3002]["\u201d\u2019\u00bb)]*$/

/** From this probability on a heading whose section stays is the article's: "Further reading", "See also". */
const OWN_LIMIT = 0.5

/** Drops the lists of related and popular articles, heading and all. */
export function* dropRelated(blocks: readonly Block[], context: Context, score: DocumentScore): Generator<DropEdit> {
  const lists = new Lists(blocks, context, score)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const verdict = score.of(block)
    if (!isListHeading(block, verdict, context)) continue
    if (mayNameText(block, verdict, context) && namesText(blocks, index, score, false)) continue
    const isOwn = verdict.probability >= OWN_LIMIT && isRelated(block, context) && headsText(blocks, index, score)
    if (isOwn) continue
    yield edit(index, 'the heading of related articles', verdict, ['begins as lists of related articles do'])
    const end = lists.endOf(index)
    while (index + 1 < end) yield entryEdit(++index, blocks, score, block.text)
  }
}

/** Finds where the lists of one document end. */
class Lists {
  readonly #blocks: readonly Block[]
  readonly #context: Context
  readonly #score: DocumentScore
  /** Where the text begins. */
  readonly #first: number
  /**
   * The highest probability in the document. Where the scorer is sure of nothing, on pages that are lists themselves,
   * entries are measured against the best of them.
   */
  readonly #trust: number

  constructor(blocks: readonly Block[], context: Context, score: DocumentScore) {
    this.#blocks = blocks
    this.#context = context
    this.#score = score
    this.#first = blocks.findIndex((block) => isRunningText(block) && score.of(block).keep)
    this.#trust = blocks.reduce((best, block) => Math.max(best, score.of(block).probability), 0)
  }

  /** The end of the entries below a heading. */
  endOf(heading: number): number {
    const blocks = this.#blocks
    const block = blocks[heading] as Block
    let end = Math.max(heading + (isPair(blocks, heading) ? 2 : 1), endOfTeasers(blocks, heading))
    const isList = !isLabelled(blocks[end], this.#score)
    while (isList && end < blocks.length && this.#isEntry(end) && !this.#resumes(heading, end)) end++
    if (isRelated(block, this.#context)) end = Math.max(end, endOfBox(blocks, heading, this.#score))
    if (isMenuLabel(block) && heading < this.#first) return beforeHeadline(blocks, heading + 1, end, this.#context)
    return end
  }

  #isEntry(at: number): boolean {
    const block = this.#blocks[at] as Block
    if (!isProse(block) || block.type === 'table' || this.#context.roles().of(block) !== undefined) return false
    const { probability } = this.#score.of(block)
    if (isCutOff(block.text)) return probability < CUT_OFF_LIMIT * this.#trust
    const limit = isHeadline(block.text) ? HEADLINE_LIMITS[this.#context.format] : SENTENCE_LIMIT
    return countWords(block.text) <= ENTRY_WORDS && probability < limit * this.#trust
  }

  /**
   * True where the text goes on: a whole sentence below teasers of which one was cut off, or below a label that has
   * its headline beside it, with no other headline under it.
   */
  #resumes(heading: number, at: number): boolean {
    const [block, next] = [this.#blocks[at] as Block, this.#blocks[at + 1]]
    if (this.#context.format !== 'text' || !isSentence(block)) return false
    if (next !== undefined && !isSentence(next)) return false
    const above = this.#blocks.slice(heading + 1, at)
    return above.length === 0
      ? namesItsHeadline(this.#blocks[heading] as Block)
      : above.some(({ text }) => isCutOff(text))
  }
}

function isSentence({ text, containers }: Block): boolean {
  return containers.length === 0 && SENTENCE_END.test(text) && !isCutOff(text)
}

/** Up to which probability headlines in such a box go with its heading. */
const BOX_LIMIT = 0.75
/** More lines in an element are more than a box. */
const MOST_IN_BOX = 10

/** The end of the element that holds a heading of several words and a list of headlines: a box in the text of a page. */
function endOfBox(blocks: readonly Block[], heading: number, score: DocumentScore): number {
  const label = blocks[heading] as Block
  const box = label.hints.dom?.element.parent
  if (box === undefined || isMenuLabel(label) || blocks[heading - 1]?.hints.dom?.element.parent === box)
    return heading + 1
  let end = heading + 1
  while (end < blocks.length && standsIn(blocks[end] as Block, box)) {
    const entry = blocks[end] as Block
    if (itemOf(entry) === undefined || !isHeadline(entry.text) || end - heading > MOST_IN_BOX) return heading + 1
    if (score.of(entry).probability >= BOX_LIMIT) return heading + 1
    end++
  }
  return end
}

/** Short, and no sentence. */
function isHeadline(text: string): boolean {
  return countWords(text) <= HEADLINE_WORDS && !SENTENCE_END.test(text)
}

/** True for a heading of several words and one headline right below it, parted from the text by blank lines: a box inside of it. */
function isPair(blocks: readonly Block[], index: number): boolean {
  const [heading, entry, next] = [blocks[index] as Block, blocks[index + 1], blocks[index + 2]]
  if (entry === undefined || entry.type !== 'paragraph' || countWords(entry.text) > HEADLINE_WORDS) return false
  if ((heading.hints.blankLines ?? 0) === 0 || entry.hints.blankLines !== 0 || next?.hints.blankLines === 0)
    return false
  return !isMenuLabel(heading) && !SENTENCE_END.test(entry.text)
}

/**
 * The end of the list right below a heading of several words where all are headlines, and one of them is cut off: of
 * the items of a list, or of lines.
 */
function endOfTeasers(blocks: readonly Block[], index: number): number {
  if (isMenuLabel(blocks[index] as Block)) return index
  const isItem = ({ containers }: Block): boolean => containers.some(({ kind }) => kind === 'list')
  const isTeaser = ({ text }: Block): boolean => countWords(text) <= HEADLINE_WORDS && !/[.\u3002]$/.test(text)
  const isLine = (block: Block): boolean =>
    block.type === 'paragraph' && block.containers.length === 0 && (isHeadline(block.text) || isCutOff(block.text))
  const first = blocks[index + 1]
  const belongs = first !== undefined && isItem(first) ? isItem : isLine
  const rest = blocks.slice(index + 1).findIndex((block) => !belongs(block))
  const entries = blocks.slice(index + 1, rest === -1 ? undefined : index + 1 + rest)
  return entries.some(({ text }) => isCutOff(text)) && entries.every((entry) => isTeaser(entry) || isCutOff(entry.text))
    ? index + 1 + entries.length
    : index
}

/** A headline and its deck are so many lines. */
const HEADLINE_LINES = 3

/** The end of the entries that leaves out the last lines, which lead to the text and are no items: the headline is among them. */
function beforeHeadline(blocks: readonly Block[], from: number, to: number, context: Context): number {
  const next = blocks[to]
  if (next !== undefined && context.roles().of(next) === 'title') return to
  let end = to
  while (end > from && to - end < HEADLINE_LINES && blocks[end - 1]?.containers.length === 0) end--
  return end
}

/** True for "Best overall:" below the heading: the list has labels of its own, and its entries are no other articles. */
function isLabelled(first: Block | undefined, score: DocumentScore): boolean {
  return first !== undefined && LEADS_ON.test(first.text) && score.of(first).probability >= SENTENCE_LIMIT
}

function entryEdit(index: number, blocks: readonly Block[], score: DocumentScore, heading: string): DropEdit {
  const entry = blocks[index] as Block
  const cutOff = isCutOff(entry.text)
  return edit(index, cutOff ? 'a cut-off teaser' : 'a related article', score.of(entry), [
    ...(cutOff ? ['teaser cut off'] : []),
    `under "${heading.slice(0, 60)}"`,
  ])
}

function edit(block: number, message: string, verdict: BlockScore, evidence: readonly string[]): DropEdit {
  const reasons = (): readonly string[] => [...evidence, ...verdict.reasons()]
  return { kind: 'drop', block, message, reasons, confidence: Math.max(0.5, 1 - verdict.probability / 2) }
}
