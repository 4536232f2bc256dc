import { countByte, shareByte, signedByte } from '../../model/quantise.js'
import type { DocumentView } from '../view/index.js'
import { type RunningSum, runningSum, sumOf } from '../view/running-sum.js'
import type { Candidate, Cut } from './candidates.js'

/** A candidate with all that its features are worked out from. */
interface Subject {
  readonly view: DocumentView
  /** Of being article, by block. */
  readonly probabilities: Float32Array
  readonly candidate: Candidate
  /** Place of the candidate's level. */
  readonly level: number
  /** Expected words of the article. */
  readonly mass: number
  /** Running sum of expected words by block. */
  readonly expected: RunningSum
  /** The candidates at the levels below and above, which keep more and less. */
  readonly larger: Candidate | undefined
  readonly smaller: Candidate | undefined
}

/** A set of features that belong together. */
interface CandidateGroup {
  /** One name for each byte. */
  readonly names: readonly string[]
  /** Writes the bytes of a candidate from `at` on. */
  write(rows: Uint8Array, at: number, subject: Subject): void
}

const level: CandidateGroup = {
  names: ['level'],
  write(rows, at, subject) {
    rows[at] = subject.level
  },
}

const expectations: CandidateGroup = {
  names: ['expectedF1', 'expectedPrecision', 'expectedRecall'],
  write(rows, at, { candidate: { hits, size }, mass }) {
    rows[at] = shareByte((2 * hits) / Math.max(1, size + mass))
    rows[at + 1] = shareByte(hits / Math.max(1, size))
    rows[at + 2] = shareByte(hits / Math.max(1, mass))
  },
}

/** How the kept blocks lie to the run and to the core of prose. */
const shape: CandidateGroup = {
  names: ['words', 'share', 'runShare', 'runHoles', 'coreKept', 'outsideCore', 'outsideRun'],
  write(rows, at, { view: { wordSum, core, measures }, candidate: { kept, first, last, size } }) {
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
  },
}

/** From this probability on a block is surely article. */
const SURE = 0.9
/** Between these nobody knows. */
const UNSURE = { from: 0.25, to: 0.75 }
/** Below this a block speaks against itself. */
const EVEN = 0.5

/** How sure the scorer is of what stays. */
const doubts: CandidateGroup = {
  names: ['prose', 'unsure', 'against', 'documentWords', 'documentBlocks', 'documentProse', 'sureWords'],
  write(rows, at, { view: { measures, prose, wordSum, proseSum }, probabilities, candidate: { kept, size } }) {
    let proseWords = 0
    let unsure = 0
    let against = 0
    let sure = 0
    for (let block = 0; block < kept.length; block++) {
      const words = measures.words[block] as number
      const probability = probabilities[block] as number
      if (probability > SURE) sure += words
      if (kept[block] === 0) continue
      proseWords += words * (prose[block] as number)
      if (probability > UNSURE.from && probability < UNSURE.to) unsure += words
      if (probability < EVEN) against += words
    }
    const total = Math.max(1, sumOf(wordSum, 0, measures.count))
    rows[at] = shareByte(proseWords / Math.max(1, size))
    rows[at + 1] = shareByte(unsure / Math.max(1, size))
    rows[at + 2] = shareByte(against / Math.max(1, size))
    rows[at + 3] = countByte(total)
    rows[at + 4] = countByte(measures.count)
    rows[at + 5] = shareByte(sumOf(proseSum, 0, measures.count) / total)
    rows[at + 6] = countByte(sure)
  },
}

/** Where the run begins and ends, and what is expected beyond. */
const edges: CandidateGroup = {
  names: ['before', 'after', 'firstProbability', 'lastProbability', 'restBefore', 'restAfter'],
  write(rows, at, { view: { core, measures }, probabilities, candidate: { first, last }, expected }) {
    const isEmpty = last < first
    rows[at] = signedByte(first - core.first)
    rows[at + 1] = signedByte(last - core.last)
    rows[at + 2] = isEmpty ? 0 : shareByte(probabilities[first] as number)
    rows[at + 3] = isEmpty ? 0 : shareByte(probabilities[last] as number)
    rows[at + 4] = countByte(sumOf(expected, 0, first))
    rows[at + 5] = countByte(sumOf(expected, last + 1, measures.count))
  },
}

/** How far the candidate is from its neighbours. */
const neighbours: CandidateGroup = {
  names: ['larger', 'smaller'],
  write(rows, at, { candidate: { size }, larger, smaller }) {
    rows[at] = shareByte(1 - size / Math.max(1, larger?.size ?? size))
    rows[at + 1] = shareByte(1 - (smaller?.size ?? size) / Math.max(1, size))
  },
}

/** A probability below this refuses a block. */
const REFUSED = 0.06

/** What would go: much of it refused for sure, or a clean article's odd lines? */
const dropped: CandidateGroup = {
  names: ['droppedWords', 'droppedProbability', 'documentRefused', 'documentCues', 'keptCues'],
  write(rows, at, { view: { measures, phrases, wordSum }, probabilities, candidate: { kept } }) {
    let gone = 0
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
      gone += words
      expected += words * (probabilities[block] as number)
    }
    rows[at] = countByte(gone)
    rows[at + 1] = shareByte(expected / Math.max(1, gone))
    rows[at + 2] = shareByte(refused / Math.max(1, sumOf(wordSum, 0, measures.count)))
    rows[at + 3] = countByte(cues)
    rows[at + 4] = countByte(keptCues)
  },
}

/** In the order of the bytes that the model was trained on: a change needs `npm run train:text`. */
const GROUPS: readonly CandidateGroup[] = [level, expectations, shape, doubts, edges, neighbours, dropped]

/** Names of a candidate's features, in the order of their bytes. */
export const candidateNames: readonly string[] = GROUPS.flatMap(({ names }) => names)

/** The feature rows of all candidates of a document, `candidateNames.length` bytes each. */
export function candidateRows(view: DocumentView, probabilities: Float32Array, { candidates, mass }: Cut): Uint8Array {
  const rows = new Uint8Array(candidates.length * candidateNames.length)
  const { count, words } = view.measures
  const expected = runningSum(count, (block) => (probabilities[block] as number) * (words[block] as number))
  let at = 0
  for (const [level, candidate] of candidates.entries()) {
    const [larger, smaller] = [candidates[level - 1], candidates[level + 1]]
    const subject: Subject = { view, probabilities, candidate, level, mass, expected, larger, smaller }
    for (const { names, write } of GROUPS) {
      write(rows, at, subject)
      at += names.length
    }
  }
  return rows
}
