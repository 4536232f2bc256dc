import { type PhraseCategory, phraseCategories } from '../../../lexicon/types.js'
import type { Block } from '../../../model/block.js'
import { countByte, smallByte } from '../../model/quantise.js'
import { runningSum, sumOf } from '../view/running-sum.js'
import type { PhraseColumns, Sight } from '../view/sight.js'
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
const sectionMasks = SECTIONS.map((name) => clusterMasks[clusterNames.indexOf(name)] as number)

const RADII = [3, 10]
const OPENING_WORDS = 12

/** Boilerplate phrases in the block. */
export const phraseFeatures: FeatureGroup = {
  names: [...clusterNames.map((name) => `phrase:${name}`), 'phrase:count'],
  write({ phrases, measures }, row, first, width) {
    for (let block = 0, at = first; block < measures.count; block++, at += width) {
      const any = categoriesOf(phrases, block)
      if (any === 0) continue
      const whole = phrases.whole[block] as number
      const start = phrases.start[block] as number
      for (let cluster = 0; cluster < clusterMasks.length; cluster++) {
        const mask = clusterMasks[cluster] as number
        row[at + cluster] = whole & mask ? 3 : start & mask ? 2 : any & mask ? 1 : 0
      }
      row[at + clusterMasks.length] = bits(any)
    }
  },
}

/** The sections that the block may stand in: how long ago a line opened one, and how many did so after the core began. */
export const openedFeatures: FeatureGroup = {
  names: SECTIONS.flatMap((name) => [`since:${name}`, `core:${name}`]),
  write({ phrases, measures: m, core }, row, first, width) {
    for (let section = 0, begin = first; section < sectionMasks.length; section++, begin += 2) {
      let opening = -1
      let opened = 0
      for (let block = 0, at = begin; block < m.count; block++, at += width) {
        if (opensSection({ phrases, measures: m }, section, block)) {
          opening = block
          if (block > core.first) opened = smallByte(opened + 1)
        }
        row[at] = opening < 0 ? 255 : countByte(block - opening)
        row[at + 1] = opened
      }
    }
  },
}

function opensSection(
  { phrases, measures }: Pick<Sight, 'phrases' | 'measures'>,
  section: number,
  block: number,
): boolean {
  const leading = (phrases.whole[block] as number) | (phrases.start[block] as number)
  return (leading & (sectionMasks[section] as number)) !== 0 && (measures.words[block] as number) <= OPENING_WORDS
}

/** Further up nobody looks for what a line stands below. */
const FARTHEST = 100

/** The last line above a block that opens a section of a kind; undefined where none does. */
export function openingOf(sight: Sight, name: string, block: number): Block | undefined {
  const section = (SECTIONS as readonly string[]).indexOf(name)
  for (let at = block - 1; at >= 0 && at >= block - FARTHEST; at--)
    if (opensSection(sight, section, at)) return sight.blocks[at]
  return undefined
}

/** Blocks with phrases near the block, and between it and the core. */
export const cueFeatures: FeatureGroup = {
  names: ['core:cues', ...RADII.flatMap((radius) => [`cues:before${radius}`, `cues:after${radius}`])],
  write({ phrases, measures: m, core }, row, first, width) {
    const cues = runningSum(m.count, (block) => (categoriesOf(phrases, block) === 0 ? 0 : 1))
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      let to = at
      row[to++] = countByte(sumOf(cues, core.first, block))
      for (const radius of RADII) {
        row[to++] = smallByte(sumOf(cues, block - radius, block))
        row[to++] = smallByte(sumOf(cues, block + 1, block + 1 + radius))
      }
    }
  },
}

/** The categories of all phrases in a block; those that only open a notice are no feature. */
function categoriesOf({ whole, start, inside }: PhraseColumns, block: number): number {
  return (whole[block] as number) | (start[block] as number) | (inside[block] as number)
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
