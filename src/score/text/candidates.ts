import { countByte, shareByte, signedByte } from '../model/quantise.js'
import { heaviestRun } from './core.js'
import { type DocumentView, type RunningSum, sumOf } from './view.js'

/** How likely a block must be, less to more, for the run that holds the article; at 0 all blocks stay. */
const LEVELS = [0, 0.04, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]
/** Inside of the run a block stays at this part of the level. */
const INSIDE = 0.7
/** Outside of the run only near-certain blocks stay. */
const OUTSIDE = 0.85
/** A block without words weighs as much as half a word. */
const LEAST_WEIGHT = 0.5

/** One way to cut the article out of the document. */
export interface Candidate {
  /** 1 for each block that stays. */
  readonly kept: Uint8Array
  /** The run that holds the article: `[first, last]`. */
  readonly first: number
  readonly last: number
  /** Words kept and words expected, with the probabilities as weights. */
  readonly size: number
  readonly hits: number
}

/** What the candidates of a document have in common. */
export interface Cut {
  readonly candidates: readonly Candidate[]
  /** Expected words of the article. */
  readonly mass: number
}

/** Names of a candidate's features, in the order of their bytes. */
export const candidateNames: readonly string[] = [
  'level',
  'expectedF1',
  'expectedPrecision',
  'expectedRecall',
  'words',
  'share',
  'runShare',
  'runHoles',
  'coreKept',
  'outsideCore',
  'outsideRun',
  'prose',
  'unsure',
  'against',
  'documentWords',
  'documentBlocks',
  'documentProse',
  'sureWords',
  'before',
  'after',
  'firstProbability',
  'lastProbability',
  'restBefore',
  'restAfter',
  'larger',
  'smaller',
  'droppedWords',
  'droppedProbability',
  'documentRefused',
  'documentCues',
  'keptCues',
]

/**
 * Cuts a document at every level: the run of blocks with the most words times probability above the
 * level, likely blocks in it and near-certain ones outside of it.
 *
 * @param probabilities of being article, by block
 */
export function cutAtLevels(probabilities: Float32Array, words: Float32Array): Cut {
  const weights = words.map((count) => Math.max(LEAST_WEIGHT, count))
  let mass = 0
  for (let block = 0; block < weights.length; block++) {
    mass += (probabilities[block] as number) * (weights[block] as number)
  }
  return { mass, candidates: LEVELS.map((level) => cutAt(level, probabilities, weights)) }
}

function cutAt(level: number, probabilities: Float32Array, weights: Float32Array): Candidate {
  const gain = new Float64Array(weights.length)
  for (let block = 0; block < gain.length; block++) {
    gain[block] = ((probabilities[block] as number) - level) * (weights[block] as number)
  }
  const run = heaviestRun(gain, 0, gain.length)
  const last = run.mass > 0 ? run.last : run.first - 1
  const kept = new Uint8Array(weights.length)
  let size = 0
  let hits = 0
  for (let block = 0; block < kept.length; block++) {
    const isInside = block >= run.first && block <= last
    const probability = probabilities[block] as number
    if (probability < (isInside ? INSIDE * level : OUTSIDE)) continue
    kept[block] = 1
    size += weights[block] as number
    hits += probability * (weights[block] as number)
  }
  return { kept, first: run.first, last, size, hits }
}

/** The feature rows of all candidates of a document, `candidateNames.length` bytes each. */
export function candidateRows(view: DocumentView, probabilities: Float32Array, { candidates, mass }: Cut): Uint8Array {
  const width = candidateNames.length
  const rows = new Uint8Array(candidates.length * width)
  const expected = expectedSum(view, probabilities)
  for (const [index, candidate] of candidates.entries()) {
    const at = index * width
    const neighbours = { smaller: candidates[index + 1], larger: candidates[index - 1] }
    rows[at] = index
    writeExpectations(rows, at + 1, candidate, mass)
    writeShape(rows, at + 4, view, candidate)
    writeDoubts(rows, at + 11, view, probabilities, candidate)
    writeEdges(rows, at + 18, view, probabilities, candidate, expected)
    rows[at + 24] = shareByte(1 - candidate.size / Math.max(1, neighbours.larger?.size ?? candidate.size))
    writeDropped(rows, at + 26, view, probabilities, candidate)
    rows[at + 25] = shareByte(1 - (neighbours.smaller?.size ?? candidate.size) / Math.max(1, candidate.size))
  }
  return rows
}

function expectedSum({ measures }: DocumentView, probabilities: Float32Array): RunningSum {
  const sum = new Float64Array(measures.count + 1)
  for (let block = 0; block < measures.count; block++) {
    sum[block + 1] = (sum[block] as number) + (probabilities[block] as number) * (measures.words[block] as number)
  }
  return sum
}

function writeExpectations(rows: Uint8Array, at: number, { hits, size }: Candidate, mass: number): void {
  rows[at] = shareByte((2 * hits) / Math.max(1, size + mass))
  rows[at + 1] = shareByte(hits / Math.max(1, size))
  rows[at + 2] = shareByte(hits / Math.max(1, mass))
}

function writeShape(rows: Uint8Array, at: number, view: DocumentView, candidate: Candidate): void {
  const { wordSum, core, measures } = view
  const { kept, first, last, size } = candidate
  const total = Math.max(1, sumOf(wordSum, 0, measures.count))
  const run = Math.max(1, sumOf(wordSum, first, last + 1))
  let inRun = 0
  let inCore = 0
  for (let block = 0; block < kept.length; block++) {
    if (kept[block] === 0) continue
    if (block >= first && block <= last) inRun += measures.words[block] as number
    if (block >= core.first && block <= core.last) inCore += measures.words[block] as number
  }
  rows[at] = countByte(size)
  rows[at + 1] = shareByte(size / total)
  rows[at + 2] = shareByte(run / total)
  rows[at + 3] = shareByte(1 - inRun / run)
  rows[at + 4] = shareByte(inCore / Math.max(1, sumOf(wordSum, core.first, core.last + 1)))
  rows[at + 5] = shareByte(1 - inCore / Math.max(1, size))
  rows[at + 6] = shareByte(1 - inRun / Math.max(1, size))
}

function writeDoubts(
  rows: Uint8Array,
  at: number,
  view: DocumentView,
  probabilities: Float32Array,
  { kept, size }: Candidate,
): void {
  const { measures, prose, wordSum, proseSum } = view
  let proseWords = 0
  let unsure = 0
  let against = 0
  let sure = 0
  for (let block = 0; block < kept.length; block++) {
    const words = measures.words[block] as number
    const probability = probabilities[block] as number
    if (probability > 0.9) sure += words
    if (kept[block] === 0) continue
    proseWords += words * (prose[block] as number)
    if (probability > 0.25 && probability < 0.75) unsure += words
    if (probability < 0.5) against += words
  }
  const total = Math.max(1, sumOf(wordSum, 0, measures.count))
  rows[at] = shareByte(proseWords / Math.max(1, size))
  rows[at + 1] = shareByte(unsure / Math.max(1, size))
  rows[at + 2] = shareByte(against / Math.max(1, size))
  rows[at + 3] = countByte(total)
  rows[at + 4] = countByte(measures.count)
  rows[at + 5] = shareByte(sumOf(proseSum, 0, measures.count) / total)
  rows[at + 6] = countByte(sure)
}

/** A probability below this refuses a block. */
const REFUSED = 0.06

/** What would go: much of it refused for sure, or a clean article's odd lines? */
function writeDropped(
  rows: Uint8Array,
  at: number,
  view: DocumentView,
  probabilities: Float32Array,
  { kept }: Candidate,
): void {
  const { measures, phrases, wordSum } = view
  let dropped = 0
  let expected = 0
  let refused = 0
  let cues = 0
  let keptCues = 0
  for (let block = 0; block < kept.length; block++) {
    const words = measures.words[block] as number
    const hasCue = ((phrases.whole[block] as number) | (phrases.start[block] as number)) !== 0
    if ((probabilities[block] as number) < REFUSED) refused += words
    if (hasCue) cues++
    if (kept[block] === 1) {
      if (hasCue) keptCues++
      continue
    }
    dropped += words
    expected += words * (probabilities[block] as number)
  }
  rows[at] = countByte(dropped)
  rows[at + 1] = shareByte(expected / Math.max(1, dropped))
  rows[at + 2] = shareByte(refused / Math.max(1, sumOf(wordSum, 0, measures.count)))
  rows[at + 3] = countByte(cues)
  rows[at + 4] = countByte(keptCues)
}

function writeEdges(
  rows: Uint8Array,
  at: number,
  view: DocumentView,
  probabilities: Float32Array,
  { first, last }: Candidate,
  expected: RunningSum,
): void {
  const { core, measures } = view
  const isEmpty = last < first
  rows[at] = signedByte(first - core.first)
  rows[at + 1] = signedByte(last - core.last)
  rows[at + 2] = isEmpty ? 0 : shareByte(probabilities[first] as number)
  rows[at + 3] = isEmpty ? 0 : shareByte(probabilities[last] as number)
  rows[at + 4] = countByte(sumOf(expected, 0, first))
  rows[at + 5] = countByte(sumOf(expected, last + 1, measures.count))
}
