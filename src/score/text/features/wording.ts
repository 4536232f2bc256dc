import type { DocumentView } from '../view/index.js'
import { runningSum } from '../view/running-sum.js'
import { wordingSums } from '../view/wording.js'
import type { FeatureGroup } from './group.js'

const NEAR = 4
const FAR = 16
const MIDDLE = 128
/** Words that say nothing are added to all texts, so that one word alone does not decide. */
const PRIOR_WORDS = 3
const SCALE = 0.35

/** What the words of the block speak for, and those of the blocks around it: see `wordingSums`. */
export const wordingFeatures: FeatureGroup = {
  names: ['wording', 'wording:before', 'wording:after', 'wording:around'],
  write({ measures: m }: DocumentView, row, first, width) {
    const own = wordingSums(m)
    const sums = runningSum(m.count, (block) => own[block] as number)
    const between = (from: number, to: number): number => {
      const start = from > 0 ? from : 0
      const end = to < m.count ? to : m.count
      const words = (m.offsets[end] as number) - (m.offsets[start] as number)
      const score = ((sums[end] as number) - (sums[start] as number)) / Math.sqrt(words + PRIOR_WORDS)
      return Math.max(0, Math.min(255, Math.floor(MIDDLE + SCALE * score + 0.5)))
    }
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      row[at] = between(block, block + 1)
      row[at + 1] = between(block - NEAR, block)
      row[at + 2] = between(block + 1, block + 1 + NEAR)
      row[at + 3] = between(block - FAR, block + 1 + FAR)
    }
  },
}
