import { type Block, type BlockType, itemOf } from '../../../model/block.js'
import { indicesOf } from '../decision/kept.js'
import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'

/** A block of so many words and of this probability is where the article begins and ends at the latest. */
export const LINE_WORDS = 10
const SURE = 0.6
/** Beyond that, blocks of fewer words go that are less likely than this. */
const EDGE_WORDS = 30
export const DOUBTFUL = 0.3
/** More blocks at an edge, and more below the last paragraph, are a list that the article is about. */
const MOST_AT_EDGE = 8
const MOST_BELOW = 12

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

/**
 * Lets go of doubtful blocks before the first and after the last one that is surely article. They are too few words to
 * count for a cut, and what is left of a menu or a list of teasers is what a reader sees first and last.
 */
export function trimEdges(kept: Uint8Array, probabilities: Float32Array, words: Float32Array): void {
  const isSure = (own: number, block: number): boolean =>
    own === 1 && (probabilities[block] as number) >= SURE && (words[block] as number) >= LINE_WORDS
  const first = kept.findIndex(isSure)
  // Nothing tells the edges of a poem or a list.
  if (first === -1) return
  trim(kept, probabilities, words, 0, first)
  trim(kept, probabilities, words, kept.findLastIndex(isSure) + 1, kept.length)
}

/** Lets go of the doubtful blocks among `[from, to)`, if it is not many that stay there. */
function trim(kept: Uint8Array, probabilities: Float32Array, words: Float32Array, from: number, to: number): void {
  if (kept.subarray(from, to).reduce((sum, own) => sum + own, 0) > MOST_AT_EDGE) return
  for (let block = from; block < to; block++)
    if ((probabilities[block] as number) < DOUBTFUL && (words[block] as number) < EDGE_WORDS) kept[block] = 0
}

/**
 * Lets go of lines that nothing ends, as headlines and entries of lists are, below the last paragraph: teasers and
 * buttons stand there, in whatever words. Two of them need less doubt than one.
 */
export function trimTail(kept: Uint8Array, probabilities: Float32Array, { blocks, measures }: DocumentView): void {
  const { words, end } = measures
  const isParagraph = (own: number, block: number): boolean =>
    own === 1 && (words[block] as number) >= PARAGRAPH_WORDS && isEnded(end, block)
  const last = kept.findLastIndex(isParagraph)
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
