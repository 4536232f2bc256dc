import { type PhraseCategory, phraseCategories } from '../../../lexicon/types.js'
import { countByte, smallByte } from '../../model/quantise.js'
import { type RunningSum, sumOf } from '../view/running-sum.js'
import type { FeatureGroup } from './group.js'

/** Categories that tell the same of a block. */
const CLUSTERS: Readonly<Record<string, readonly PhraseCategory[]>> = {
  related: ['related', 'popular'],
  comments: ['comments'],
  author: ['author', 'credit'],
  letters: ['subscribe', 'newsletter'],
  share: ['share', 'follow'],
  tags: ['tags'],
  legal: ['copyright', 'legal', 'cookies', 'consent'],
  navigation: ['navigation', 'breadcrumb', 'login', 'search', 'pagination', 'contact', 'tableOfContents'],
  selling: ['advertising', 'appPromo', 'shop', 'support'],
  furniture: ['continues', 'print', 'readingTime', 'player', 'notice', 'dateline'],
}

/** Clusters whose phrases open a section that is no article. */
const SECTIONS = ['related', 'comments', 'author', 'letters', 'share', 'tags'] as const

const clusterNames = Object.keys(CLUSTERS)
const clusterMasks = Object.values(CLUSTERS).map((categories) =>
  categories.reduce((mask, category) => mask | (1 << phraseCategories.indexOf(category)), 0),
)
const CLUSTER_COUNT = clusterMasks.length
const sectionIndices = SECTIONS.map((name) => clusterNames.indexOf(name))

const RADII = [3, 10]
const OPENING_WORDS = 12

/** Boilerplate phrases in the block, near it, and in the headings that it may stand under. */
export const phraseFeatures: FeatureGroup = {
  names: [
    ...clusterNames.map((name) => `phrase:${name}`),
    'phrase:count',
    ...SECTIONS.flatMap((name) => [`since:${name}`, `core:${name}`]),
    'core:cues',
    ...RADII.flatMap((radius) => [`cues:before${radius}`, `cues:after${radius}`]),
  ],
  write({ phrases, measures: m, core }, row, first, width) {
    const cues: RunningSum = new Float64Array(m.count + 1)
    /** By section: the block that last opened one, and how many did so after the core. */
    const opening = new Int32Array(sectionIndices.length).fill(-1)
    const opened = new Int32Array(sectionIndices.length)
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      const whole = phrases.whole[block] as number
      const start = phrases.start[block] as number
      const inside = phrases.inside[block] as number
      const any = whole | start | inside
      cues[block + 1] = (cues[block] as number) + (any === 0 ? 0 : 1)
      if (any !== 0) {
        row[at + CLUSTER_COUNT] = bits(any)
        for (let cluster = 0; cluster < CLUSTER_COUNT; cluster++) {
          const mask = clusterMasks[cluster] as number
          row[at + cluster] = whole & mask ? 3 : start & mask ? 2 : inside & mask ? 1 : 0
        }
      }
      const opens = any !== 0 && (m.words[block] as number) <= OPENING_WORDS
      let to = at + CLUSTER_COUNT + 1
      for (let section = 0; section < sectionIndices.length; section++) {
        if (opens && (row[at + (sectionIndices[section] as number)] as number) >= 2) {
          opening[section] = block
          if (block > core.first) opened[section] = smallByte((opened[section] as number) + 1)
        }
        const last = opening[section] as number
        row[to++] = last < 0 ? 255 : countByte(block - last)
        row[to++] = opened[section] as number
      }
    }
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      let to = at + CLUSTER_COUNT + 1 + 2 * sectionIndices.length
      row[to++] = countByte(sumOf(cues, core.first, block))
      for (const radius of RADII) {
        row[to++] = smallByte(sumOf(cues, block - radius, block))
        row[to++] = smallByte(sumOf(cues, block + 1, block + 1 + radius))
      }
    }
  },
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
