import type { Block } from '../../model/block.js'
import type { Strictness } from '../../model/rule.js'
import { scoreRows } from '../model/batch.js'
import { readModel, type TreeModel } from '../model/trees.js'
import { type Candidate, candidateRows, cutAtLevels } from './candidates.js'
import { cutWeights } from './cut-weights.js'
import { isReference } from './references.js'
import { type DocumentView, sumOf } from './view.js'

/** Which blocks stay, and how good that is expected to be. */
export interface Decision {
  /** 1 for each block that stays. */
  readonly kept: Uint8Array
  /** Expected word F1 of what is kept, 0 to 1. */
  readonly confidence: number
}

/**
 * What a whole unit of expected recall is worth beside one of expected F1. A lost paragraph is worse
 * than a kept line of sharing, so recall counts a little at normal strictness too.
 */
const RECALL_WORTH: Readonly<Record<Strictness, number>> = { low: 0.9, normal: 0.3, high: -0.1 }

/** A cut that is expected to be so bad, and most of whose words are held for no article, is none of an article. */
const LEAST_EXPECTED = 0.3
const LEAST_PRECISION = 0.5
/** Words of running text from which a document has an article, if the model sees it or not. */
const RUNNING_WORDS = 300

/** A block of so many words and of this probability is where the article begins and ends at the latest. */
const LINE_WORDS = 10
const SURE = 0.6
/** Beyond that, blocks of fewer words go that are less likely than this. */
const EDGE_WORDS = 30
const DOUBTFUL = 0.3
/** Words of a salutation, of names and a postscript; teasers have more. */
const SPARED_WORDS = 15
/** What is less likely is refused: most lines around articles are. */
const CLEARLY_REFUSED = 0.1

/** Entries that make a list of references, and blocks before and between them that are none. */
const LEAST_ENTRIES = 4
const MOST_BETWEEN = 4

const model = ((): (() => TreeModel) => {
  let read: TreeModel | undefined
  return () => {
    read ??= readModel(cutWeights)
    return read
  }
})()

/**
 * Decides how much of a document to keep: cuts it at several levels, lets a small model say how good
 * each cut is as a whole, and takes the best by that and by the expectation of the probabilities.
 *
 * @param probabilities of being article, by block
 */
export function choose(view: DocumentView, probabilities: Float32Array, strictness: Strictness): Decision {
  const cut = cutAtLevels(probabilities, view.measures.words)
  const rows = candidateRows(view, probabilities, cut)
  const scores = scoreRows(model(), rows)
  let best: Decision = { kept: new Uint8Array(probabilities.length), confidence: 0 }
  let bestValue = Number.NEGATIVE_INFINITY
  const hasText = sumOf(view.proseSum, 0, probabilities.length) >= RUNNING_WORDS
  for (const [index, candidate] of cut.candidates.entries()) {
    if (candidate.size === 0) continue
    const predicted = scores[index] as number
    if (!hasText && predicted < LEAST_EXPECTED && candidate.hits < LEAST_PRECISION * candidate.size) continue
    const value = predicted + expectedF1(candidate, cut.mass) + RECALL_WORTH[strictness] * recallOf(candidate, cut.mass)
    if (value <= bestValue) continue
    bestValue = value
    best = { kept: candidate.kept, confidence: Math.min(1, Math.max(0, predicted)) }
  }
  const { words } = view.measures
  if (strictness !== 'high') {
    spareEdges(best.kept, probabilities, words)
    spareReferences(best.kept, view)
  }
  if (strictness !== 'low') trimEdges(best.kept, probabilities, words)
  return best
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
  for (let block = 0; block < kept.length; block++) {
    if (block === first) block = last
    else if ((probabilities[block] as number) < DOUBTFUL && (words[block] as number) < EDGE_WORDS) kept[block] = 0
  }
}

/**
 * A text without one line that is clearly refused may be clean: the few words before the first and after the last block
 * that stays are then what letters begin and end with, if none of them is doubtful.
 */
function spareEdges(kept: Uint8Array, probabilities: Float32Array, words: Float32Array): void {
  for (let block = 0; block < kept.length; block++) {
    if ((words[block] as number) < LINE_WORDS && (probabilities[block] as number) < CLEARLY_REFUSED) return
  }
  const first = kept.indexOf(1)
  if (first < 0) return
  for (const [from, to] of [
    [0, first],
    [kept.lastIndexOf(1) + 1, kept.length],
  ] as const) {
    const isLikely = probabilities.subarray(from, to).every((probability) => probability >= DOUBTFUL)
    if (isLikely && words.subarray(from, to).reduce((sum, own) => sum + own, 0) <= SPARED_WORDS) kept.fill(1, from, to)
  }
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

/** By the blocks' own probabilities; the model knows besides which pages these are wrong on. */
function expectedF1({ hits, size }: Candidate, mass: number): number {
  return (2 * hits) / Math.max(1, size + mass)
}

function recallOf({ hits }: Candidate, mass: number): number {
  return mass > 0 ? hits / mass : 0
}
