import { countByte, shareByte } from '../../model/quantise.js'
import type { DocumentView } from '../view/index.js'
import { sumOf } from '../view/running-sum.js'
import type { FeatureGroup } from './group.js'

const PROSE = 0.45

/** The stretch of prose blocks that the block stands in, against the longest of the document. */
export const stretchFeatures: FeatureGroup = {
  names: ['stretch:blocks', 'stretch:words', 'stretch:share', 'stretch:place'],
  write({ measures: m, prose, wordSum }, row, begin, width) {
    const first = new Int32Array(m.count).fill(-1)
    const last = new Int32Array(m.count).fill(-1)
    let longest = 1
    for (let block = 0; block < m.count; block++) {
      if ((prose[block] as number) < PROSE) continue
      first[block] = block > 0 && (first[block - 1] as number) >= 0 ? (first[block - 1] as number) : block
    }
    for (let block = m.count - 1; block >= 0; block--) {
      if ((first[block] as number) < 0) continue
      const next = block + 1 < m.count ? (last[block + 1] as number) : -1
      last[block] = next >= 0 ? next : block
      longest = Math.max(longest, sumOf(wordSum, first[block] as number, (last[block] as number) + 1))
    }
    for (let block = 0, at = begin; block < m.count; block++, at += width) {
      const from = first[block] as number
      const to = last[block] as number
      const words = from < 0 ? 0 : sumOf(wordSum, from, to + 1)
      row[at] = from < 0 ? 0 : countByte(to + 1 - from)
      row[at + 1] = countByte(words)
      row[at + 2] = shareByte(words / longest)
      row[at + 3] = from < 0 ? 0 : countByte(block - from + 1)
    }
  },
}

/** What stands between the block and the middle of the prose: the longest break in it, and headings. */
export const wallFeatures: FeatureGroup = {
  names: ['wall:blocks', 'wall:words', 'wall:headings', 'wall:proseAfter', 'wall:last'],
  write(view, row, first, width) {
    const { measures, blocks, prose } = view
    const middle = middleOf(view)
    for (const step of [1, -1]) {
      let run = 0
      let runWords = 0
      let longest = 0
      let longestWords = 0
      let headings = 0
      let proseSince = 0
      for (let block = middle; block >= 0 && block < measures.count; block += step) {
        if ((prose[block] as number) < PROSE) {
          run++
          runWords += measures.words[block] as number
          if (run > longest) {
            longest = run
            longestWords = runWords
            proseSince = 0
          }
        } else {
          run = 0
          runWords = 0
          proseSince += measures.words[block] as number
        }
        if (blocks[block]?.type === 'heading') headings++
        const at = first + block * width
        row[at] = countByte(longest)
        row[at + 1] = countByte(longestWords)
        row[at + 2] = countByte(headings)
        row[at + 3] = countByte(proseSince)
        row[at + 4] = countByte(run)
      }
    }
  },
}

/** The block that halves the prose of the core. */
function middleOf({ core, proseSum }: DocumentView): number {
  const half = sumOf(proseSum, core.first, core.last + 1) / 2
  let block = core.first
  while (block < core.last && sumOf(proseSum, core.first, block + 1) < half) block++
  return block
}
