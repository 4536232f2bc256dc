import { countByte, shareByte } from '../../model/quantise.js'
import { type RunningSum, runningSum, sumOf } from '../view/running-sum.js'
import type { FeatureGroup } from './group.js'
import { topicsOf } from './topic-words.js'

const NEAR = 5
const FAR = 20

/**
 * What the block and the blocks around it have in common with the core. A short entry of a list says little by
 * itself, but the list as a whole speaks of what the article is about, and a menu does not.
 */
export const topicFeatures: FeatureGroup = {
  names: ['core:topic', 'topic:words', 'topic:frequent', 'topic:before', 'topic:after', 'topic:around', 'topic:lead'],
  write({ measures: m, core }, row, first, width) {
    if (m.count === 0) return
    const { long, shared, frequent, leading } = topicsOf(m, core.first, core.last)
    const sumBy = (column: Int32Array): RunningSum => runningSum(m.count, (block) => column[block] as number)
    const longSum = sumBy(long)
    const sharedSum = sumBy(shared)
    const frequentSum = sumBy(frequent)
    const leadingSum = sumBy(leading)
    const share = (sum: RunningSum, from: number, to: number): number =>
      shareByte(sumOf(sum, from, to) / Math.max(1, sumOf(longSum, from, to)))
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      const own = Math.max(1, long[block] as number)
      row[at] = shareByte((shared[block] as number) / own)
      row[at + 1] = countByte(shared[block] as number)
      row[at + 2] = shareByte((frequent[block] as number) / own)
      row[at + 3] = share(sharedSum, block - NEAR, block)
      row[at + 4] = share(sharedSum, block + 1, block + 1 + NEAR)
      row[at + 5] = share(frequentSum, block - FAR, block + 1 + FAR)
      row[at + 6] = share(leadingSum, block - NEAR, block + 1 + NEAR)
    }
  },
}
