import { type Block, type BlockType, itemOf } from '../../../model/block.js'
import type { Strictness } from '../../../model/rule.js'
import { indicesOf } from '../decision/kept.js'
import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'
import type { Measures } from '../view/measures.js'
import { dropBoxes } from './boxes.js'
import { spareEnding } from './ending.js'
import { openingPhrases } from './furniture.js'
import { spareCode } from './inner-code.js'
import { spareItems } from './list-items.js'
import { isReference } from './references.js'

/** A block of so many words and of this probability is where the article begins and ends at the latest. */
const LINE_WORDS = 10
const SURE = 0.6
/** Beyond that, blocks of fewer words go that are less likely than this. */
const EDGE_WORDS = 30
const DOUBTFUL = 0.3
/** More blocks at an edge, and more below the last paragraph, are a list that the article is about. */
const MOST_AT_EDGE = 8
const MOST_BELOW = 12
/** Words of a salutation, of names and a postscript; teasers have more, unless the text is a letter. */
const SPARED_WORDS = 15
const LETTER_WORDS = 50
/** Lines of an address over a letter look like those of a page. */
const ADDRESS_LINES = 3
/** What is less likely is refused: most lines around articles are. */
const CLEARLY_REFUSED = 0.1

/** A paragraph that ends has so many words at the least. */
const PARAGRAPH_WORDS = 12
/** Of the blocks below it such a part must be open lines, which go below these probabilities. */
const OPEN_SHARE = 0.6
/** More of a text than this is its specifications or addresses. */
const TAIL_SHARE = 0.4
/** From this mean probability on it is a list of the author's own. */
const LIKELY_TAIL = 0.7
/** What lists of teasers hold none of. */
const DRAWN: ReadonlySet<BlockType> = new Set(['table', 'code'])
const DOUBTFUL_LINES = 0.6
const DOUBTFUL_LINE = 0.4

/** A salutation stands among so many lines, below a place and a date say, and has no more words. */
const SALUTATION_LINES = 4
const SALUTATION_WORDS = 8

/** A question, and the words of an answer that no other evidence tells of. */
const QUESTION = /[?\uFF1F\u061F]$/
const ANSWER_WORDS = 3

/** Entries that make a list of references, and blocks before and between them that are none. */
const LEAST_ENTRIES = 4
const MOST_BETWEEN = 4

/**
 * Decides anew on the blocks before and after the article. A cut weighs words, and what stands there is lines.
 *
 * @param kept the cut, 1 for each block that stays; changed in place
 * @param probabilities of being article, by block
 */
export function settleEdges(
  kept: Uint8Array,
  probabilities: Float32Array,
  view: DocumentView,
  strictness: Strictness,
): void {
  const { measures } = view
  const isPost = isLetter(measures)
  const isOwn = strictness !== 'high' && spareEdges(kept, probabilities, view, isPost)
  if (strictness !== 'low' && !isPost && !isOwn) {
    trimEdges(kept, probabilities, measures.words)
    trimTail(kept, probabilities, view)
  }
  if (strictness !== 'low') dropBoxes(kept, probabilities, view)
  if (strictness === 'high') return
  spareAnswer(kept, view)
  spareEnding(kept, probabilities, view)
  spareReferences(kept, view)
  spareCode(kept, view)
  spareItems(kept, view.blocks)
}

/** True where one of the first lines greets somebody: what letters begin and end with is lines like those of pages. */
function isLetter({ words, end }: Measures): boolean {
  for (let block = 0; block < SALUTATION_LINES; block++)
    if (end[block] === End.comma && (words[block] as number) <= SALUTATION_WORDS) return true
  return false
}

/**
 * Lets go of doubtful blocks before the first and after the last one that is surely article. They are too few words to
 * count for a cut, and what is left of a menu or a list of teasers is what a reader sees first and last.
 */
function trimEdges(kept: Uint8Array, probabilities: Float32Array, words: Float32Array): void {
  const isSure = (block: number): boolean =>
    kept[block] === 1 && (probabilities[block] as number) >= SURE && (words[block] as number) >= LINE_WORDS
  let first = 0
  while (first < kept.length && !isSure(first)) first++
  // Nothing tells the edges of a poem or a list.
  if (first === kept.length) return
  let last = kept.length - 1
  while (!isSure(last)) last--
  trim(kept, probabilities, words, 0, first)
  trim(kept, probabilities, words, last + 1, kept.length)
}

/** Lets go of the doubtful blocks among `[from, to)`, if it is not many that stay there. */
function trim(kept: Uint8Array, probabilities: Float32Array, words: Float32Array, from: number, to: number): void {
  if (kept.subarray(from, to).reduce((sum, own) => sum + own, 0) > MOST_AT_EDGE) return
  for (let block = from; block < to; block++)
    if ((probabilities[block] as number) < DOUBTFUL && (words[block] as number) < EDGE_WORDS) kept[block] = 0
}

/**
 * A text without one line that is clearly refused may be clean: the few words before the first and after the last block
 * that stays are its author's then, if none of them is doubtful, if it is a letter, or if they are all that would go and
 * no phrase of pages is among them, as the title of a poem.
 *
 * @param isPost the text greets somebody, as letters do
 * @returns true where doubtful blocks were kept so
 */
function spareEdges(kept: Uint8Array, probabilities: Float32Array, view: DocumentView, isPost: boolean): boolean {
  const { words } = view.measures
  let refused = 0
  for (let block = 0; block < kept.length; block++)
    if ((words[block] as number) < LINE_WORDS && (probabilities[block] as number) < CLEARLY_REFUSED) refused++
  const first = kept.indexOf(1)
  if (first < 0 || refused > (isPost ? ADDRESS_LINES : 0)) return false
  let isOwn = false
  const isWhole = isPost || kept.subarray(first).every((own) => own === 1)
  for (const [from, to] of [
    [0, first],
    [kept.lastIndexOf(1) + 1, kept.length],
  ] as const) {
    const count = words.subarray(from, to).reduce((sum, own) => sum + own, 0)
    const isLikely = probabilities.subarray(from, to).every((probability) => probability >= DOUBTFUL)
    const isFree = isWhole && (isPost || !holdsPhrase(from, to, view))
    if (!(isLikely || isFree) || count > (isPost ? LETTER_WORDS : SPARED_WORDS)) continue
    kept.fill(1, from, to)
    isOwn ||= !isLikely
  }
  return isOwn
}

function holdsPhrase(from: number, to: number, view: DocumentView): boolean {
  for (let block = from; block < to; block++) if (openingPhrases(block, view) !== 0) return true
  return false
}

/**
 * Lets go of lines that nothing ends, as headlines and entries of lists are, below the last paragraph: teasers and
 * buttons stand there, in whatever words. Two of them need less doubt than one.
 */
function trimTail(kept: Uint8Array, probabilities: Float32Array, { blocks, measures }: DocumentView): void {
  const { words, end } = measures
  let last = kept.length - 1
  const isParagraph = (block: number): boolean =>
    kept[block] === 1 && (words[block] as number) >= PARAGRAPH_WORDS && isEnded(end, block)
  while (last >= 0 && !isParagraph(last)) last--
  // What a colon announces is a list of the author's own.
  if (last < 0 || end[last] === End.colon) return
  const tail = indicesOf(kept, last + 1)
  const open = tail.filter((block) => !isEnded(end, block)).length
  if (open < OPEN_SHARE * tail.length || isOwnTail(tail, kept, probabilities, words)) return
  if (tail.some((block) => DRAWN.has((blocks[block] as Block).type))) return
  // Lists of pages have headings.
  const below = blocks[last + 1]
  if (below !== undefined && itemOf(below) !== undefined) return
  const doubt = open > 1 ? DOUBTFUL_LINES : DOUBTFUL_LINE
  for (const block of tail)
    if ((probabilities[block] as number) < doubt && (words[block] as number) < EDGE_WORDS) kept[block] = 0
}

/** True for what is too long, too much of the text, or as a whole too likely to be what is left of a page. */
function isOwnTail(tail: Int32Array, kept: Uint8Array, probabilities: Float32Array, words: Float32Array): boolean {
  const sumOf = (blocks: Int32Array, of: Float32Array): number =>
    blocks.reduce((sum, block) => sum + (of[block] as number), 0)
  if (tail.length > MOST_BELOW || sumOf(tail, probabilities) > LIKELY_TAIL * tail.length) return true
  return sumOf(tail, words) > TAIL_SHARE * sumOf(indicesOf(kept), words)
}

function isEnded(end: Uint8Array, block: number): boolean {
  return (end[block] as number) >= End.colon
}

/** An answer of few words, such as "No.", stays with the question above it. */
function spareAnswer(kept: Uint8Array, { blocks, measures }: DocumentView): void {
  const last = kept.lastIndexOf(1)
  const isAsked = QUESTION.test(blocks[last]?.text ?? '')
  if (isAsked && measures.end[last + 1] === End.stop && (measures.words[last + 1] as number) <= ANSWER_WORDS)
    kept[last + 1] = 1
}

/** The list of the works that a text refers to stays with it, and so do acknowledgments and headings between them. */
function spareReferences(kept: Uint8Array, { blocks }: DocumentView): void {
  const last = kept.lastIndexOf(1)
  let end = last + 1
  let entries = 0
  for (let block = end; block < blocks.length && block - end <= MOST_BETWEEN; block++) {
    if (!isReference((blocks[block] as Block).text)) continue
    entries++
    end = block + 1
  }
  if (entries >= LEAST_ENTRIES && last >= 0) kept.fill(1, last, end)
}
