import { countByte, shareByte } from '../../model/quantise.js'
import { type DocumentView, SHORT_WORDS } from '../view/index.js'
import { sumOf } from '../view/running-sum.js'
import type { FeatureGroup } from './group.js'

const OFFSETS = [-3, -2, -1, 1, 2, 3]
/** What is told of each neighbour: words, prose, capitals, end. */
const OWN = 4
const RADII = [3, 10, 30]

/** The blocks next to the block. */
export const neighbourFeatures: FeatureGroup = {
  names: OFFSETS.flatMap((offset) =>
    ['words', 'prose', 'capitalised', 'end'].map((name) => `${name}${offset < 0 ? '' : '+'}${offset}`),
  ),
  write({ measures: m, prose }, row, first, width) {
    const own = new Uint8Array(m.count * OWN)
    for (let block = 0, to = 0; block < m.count; block++, to += OWN) {
      const words = m.words[block] as number
      own[to] = countByte(words)
      own[to + 1] = shareByte(prose[block] as number)
      own[to + 2] = shareByte((m.capitalised[block] as number) / Math.max(1, words))
      own[to + 3] = m.end[block] as number
    }
    for (let place = 0; place < OFFSETS.length; place++) {
      const offset = OFFSETS[place] as number
      for (let block = 0, to = first + place * OWN; block < m.count; block++, to += width) {
        const other = block + offset
        if (other < 0 || other >= m.count) {
          row[to + 2] = 255
          row[to + 3] = 255
          continue
        }
        const from = other * OWN
        row[to] = own[from] as number
        row[to + 1] = own[from + 1] as number
        row[to + 2] = own[from + 2] as number
        row[to + 3] = own[from + 3] as number
      }
    }
  },
}

/** Windows on both sides: how much prose, how many words, how many short blocks. */
export const windowFeatures: FeatureGroup = {
  names: RADII.flatMap((radius) =>
    ['before', 'after'].flatMap((side) => ['prose', 'words', 'short'].map((name) => `${name}:${side}${radius}`)),
  ),
  write(view, row, first, width) {
    for (let index = 0; index < RADII.length; index++) {
      const radius = RADII[index] as number
      for (let block = 0, to = first + index * 6; block < view.measures.count; block++, to += width) {
        writeWindow(view, row, to, block - radius, block)
        writeWindow(view, row, to + 3, block + 1, block + 1 + radius)
      }
    }
  },
}

function writeWindow(view: DocumentView, row: Uint8Array, to: number, from: number, end: number): void {
  const words = sumOf(view.wordSum, from, end)
  row[to] = shareByte(sumOf(view.proseSum, from, end) / Math.max(1, words))
  row[to + 1] = countByte(words)
  row[to + 2] = shareByte(sumOf(view.shortSum, from, end) / Math.max(1, end - from))
}

/** The run of short blocks that the block stands in, and the prose at its ends. */
export const runFeatures: FeatureGroup = {
  names: [
    'shortRun',
    'shortRunBefore',
    'shortRunWords',
    'blocksSinceProse',
    'wordsSinceProse',
    'lastProseWords',
    'blocksToProse',
    'wordsToProse',
    'nextProseWords',
  ],
  write({ measures: m, prose, wordSum }, row, begin, width) {
    const isShort = (block: number): boolean => (m.words[block] as number) < SHORT_WORDS
    const runs = runBounds(m.count, isShort)
    const isLong = (block: number): boolean => (m.words[block] as number) >= 15 && (prose[block] as number) >= 0.5
    const nearest = nearestBlocks(m.count, isLong)
    for (let block = 0, at = begin; block < m.count; block++, at += width) {
      const first = runs.first[block] as number
      const last = runs.last[block] as number
      const before = nearest.before[block] as number
      const after = nearest.after[block] as number
      const short = isShort(block)
      row[at] = short ? countByte(last + 1 - first) : 0
      row[at + 1] = short ? countByte(block - first) : 0
      row[at + 2] = short ? countByte(sumOf(wordSum, first, last + 1)) : 0
      row[at + 3] = before < 0 ? 255 : countByte(block - before)
      row[at + 4] = before < 0 ? 255 : countByte(sumOf(wordSum, before + 1, block))
      row[at + 5] = before < 0 ? 0 : countByte(m.words[before] as number)
      row[at + 6] = after >= m.count ? 255 : countByte(after - block)
      row[at + 7] = after >= m.count ? 255 : countByte(sumOf(wordSum, block + 1, after))
      row[at + 8] = after >= m.count ? 0 : countByte(m.words[after] as number)
    }
  },
}

/** First and last block of the run of equal answers that each block stands in. */
function runBounds(count: number, test: (block: number) => boolean): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  for (let block = 0; block < count; block++) {
    first[block] = block > 0 && test(block) === test(block - 1) ? (first[block - 1] as number) : block
  }
  for (let block = count - 1; block >= 0; block--) {
    last[block] = block + 1 < count && test(block) === test(block + 1) ? (last[block + 1] as number) : block
  }
  return { first, last }
}

/** The nearest block before and after each block that passes the test; -1 and `count` for none. */
function nearestBlocks(count: number, test: (block: number) => boolean): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(count)
  const after = new Int32Array(count)
  for (let block = 0, found = -1; block < count; block++) {
    before[block] = found
    if (test(block)) found = block
  }
  for (let block = count - 1, found = count; block >= 0; block--) {
    after[block] = found
    if (test(block)) found = block
  }
  return { before, after }
}
