import { countByte, shareByte, signedByte } from '../../model/quantise.js'
import type { DocumentView } from '../view/index.js'
import { sumOf } from '../view/running-sum.js'
import type { Run } from '../view/runs.js'
import type { FeatureGroup } from './group.js'

const RUN_NAMES = ['blocks', 'words', 'inside', 'mass']

function runNames(run: string): string[] {
  return RUN_NAMES.map((name) => `${run}:${name}`)
}

/** Where the block stands relative to a run: distance in blocks and words (signed), share of the run passed. */
function writeRun(view: DocumentView, run: Run, row: Uint8Array, begin: number, width: number): void {
  const total = sumOf(view.proseSum, 0, view.measures.count)
  const mass = shareByte(sumOf(view.proseSum, run.first, run.last + 1) / Math.max(1, total))
  const runWords = Math.max(1, sumOf(view.wordSum, run.first, run.last + 1))
  for (let block = 0, at = begin; block < view.measures.count; block++, at += width) {
    const before = block < run.first
    const after = block > run.last
    row[at] = signedByte(before ? block - run.first : after ? block - run.last : 0)
    row[at + 1] = signedByte(
      before ? -sumOf(view.wordSum, block, run.first) : after ? sumOf(view.wordSum, run.last + 1, block + 1) : 0,
    )
    row[at + 2] = before ? 0 : after ? 255 : 1 + shareByte(sumOf(view.wordSum, run.first, block) / runWords)
    row[at + 3] = mass
  }
}

/** The place of the block relative to the document's runs of prose. */
export const coreFeatures: FeatureGroup = {
  names: [
    ...runNames('core'),
    ...runNames('heart'),
    ...runNames('halo'),
    ...runNames('second'),
    'proseBefore',
    'proseAfter',
    'wordsToLongest',
  ],
  write(view, row, first, width) {
    const { core, heart, halo, second, measures, prose, proseSum } = view
    const runs = [core, heart, halo, second]
    for (let index = 0; index < runs.length; index++) {
      writeRun(view, runs[index] as Run, row, first + index * RUN_NAMES.length, width)
    }
    const total = Math.max(1, sumOf(proseSum, 0, measures.count))
    let longest = 1
    for (let block = 0; block < measures.count; block++) {
      if ((prose[block] as number) > 0.4) longest = Math.max(longest, measures.words[block] as number)
    }
    for (let block = 0, to = first + runs.length * RUN_NAMES.length; block < measures.count; block++, to += width) {
      row[to] = shareByte(sumOf(proseSum, 0, block) / total)
      row[to + 1] = shareByte(sumOf(proseSum, block + 1, measures.count) / total)
      row[to + 2] = shareByte((measures.words[block] as number) / longest)
    }
  },
}

/** The place of the block in the document. */
export const placeFeatures: FeatureGroup = {
  names: ['index', 'indexFromEnd', 'indexShare', 'wordsBefore', 'wordsAfter', 'wordShare'],
  write({ measures, wordSum }, row, first, width) {
    const { count } = measures
    const total = sumOf(wordSum, 0, count)
    for (let block = 0, at = first; block < count; block++, at += width) {
      const before = sumOf(wordSum, 0, block)
      row[at] = countByte(block)
      row[at + 1] = countByte(count - 1 - block)
      row[at + 2] = shareByte(block / Math.max(1, count - 1))
      row[at + 3] = countByte(before)
      row[at + 4] = countByte(total - before - (measures.words[block] as number))
      row[at + 5] = shareByte(before / Math.max(1, total))
    }
  },
}

/** What is the same for all blocks of a document. */
export const documentFeatures: FeatureGroup = {
  names: [
    'document:blocks',
    'document:words',
    'document:prose',
    'document:short',
    'document:lists',
    'document:blanks',
    'core:length',
    'core:wordLength',
    'core:prose',
    'core:short',
    'core:part',
  ],
  write(view, row, first, width) {
    const { blocks, measures, wordSum, proseSum, shortSum, core, canonical } = view
    const { count } = measures
    const total = Math.max(1, sumOf(wordSum, 0, count))
    const listed = blocks.filter((block) => block.containers.some((container) => container.kind === 'item')).length
    const blanks = canonical ? count : blocks.filter((block) => (block.hints.blankLines ?? 0) > 0).length
    const coreBlocks = core.last + 1 - core.first
    const coreWords = Math.max(1, sumOf(wordSum, core.first, core.last + 1))
    const bytes = Uint8Array.of(
      countByte(count),
      countByte(total),
      shareByte(sumOf(proseSum, 0, count) / total),
      shareByte(sumOf(shortSum, 0, count) / Math.max(1, count)),
      shareByte(listed / Math.max(1, count)),
      shareByte(blanks / Math.max(1, count)),
      countByte(coreBlocks),
      countByte(coreWords / Math.max(1, coreBlocks)),
      shareByte(sumOf(proseSum, core.first, core.last + 1) / coreWords),
      shareByte(sumOf(shortSum, core.first, core.last + 1) / Math.max(1, coreBlocks)),
      shareByte(coreWords / total),
    )
    for (let block = 0, at = first; block < count; block++, at += width) {
      for (let index = 0; index < bytes.length; index++) row[at + index] = bytes[index] as number
    }
  },
}
