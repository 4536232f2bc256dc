import { type PhraseCategory, phraseCategories } from '../../../lexicon/types.js'
import { countByte, smallByte } from '../../model/quantise.js'
import { type RunningSum, sumOf } from '../view.js'
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
  bind({ phrases, measures: m, core }) {
    const width = clusterMasks.length
    const strengths = new Uint8Array(m.count * width)
    const counts = new Uint8Array(m.count)
    const cues: RunningSum = new Float64Array(m.count + 1)
    const openings = sectionIndices.map(() => new Int32Array(m.count).fill(-1))
    const openedAfterCore = sectionIndices.map(() => new Uint8Array(m.count))
    for (let block = 0; block < m.count; block++) {
      const whole = phrases.whole[block] as number
      const start = phrases.start[block] as number
      const inside = phrases.inside[block] as number
      const any = whole | start | inside
      cues[block + 1] = (cues[block] as number) + (any === 0 ? 0 : 1)
      if (any !== 0) {
        counts[block] = bits(any)
        for (let cluster = 0; cluster < width; cluster++) {
          const mask = clusterMasks[cluster] as number
          strengths[block * width + cluster] = whole & mask ? 3 : start & mask ? 2 : inside & mask ? 1 : 0
        }
      }
      const opens = (m.words[block] as number) <= OPENING_WORDS
      for (const [at, cluster] of sectionIndices.entries()) {
        const opening = openings[at] as Int32Array
        const opened = openedAfterCore[at] as Uint8Array
        const isOpening = opens && (strengths[block * width + cluster] as number) >= 2
        opening[block] = isOpening ? block : block > 0 ? (opening[block - 1] as number) : -1
        const seen = block > core.first ? (opened[block - 1] as number) : 0
        opened[block] = isOpening && block > core.first ? smallByte(seen + 1) : seen
      }
    }
    return (row, at, block) => {
      let to = at
      for (let cluster = 0; cluster < width; cluster++) row[to++] = strengths[block * width + cluster] as number
      row[to++] = counts[block] as number
      for (let section = 0; section < sectionIndices.length; section++) {
        const opening = (openings[section] as Int32Array)[block] as number
        row[to++] = opening < 0 ? 255 : countByte(block - opening)
        row[to++] = (openedAfterCore[section] as Uint8Array)[block] as number
      }
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
