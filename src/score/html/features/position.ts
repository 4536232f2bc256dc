import { categoryMask } from '../../../lexicon/index.js'
import { countByte, shareByte, signedByte, smallByte } from '../../model/quantise.js'
import type { PageBlock } from '../page/index.js'
import type { Situation } from '../situation/index.js'
import { type FeatureGroup, group } from './define.js'
import { sharedLevels, sharedNode } from './tree.js'

function fromCore(index: number, { from, to }: Situation['core']): number {
  if (index < from) return index - from
  return index < to ? 0 : index - to + 1
}

function wordsFromCore(index: number, { core, wordsBefore }: Situation): number {
  const at = wordsBefore[index] as number
  if (index < core.from) return at - (wordsBefore[core.from] as number)
  return index < core.to ? 0 : at - (wordsBefore[core.to] as number) + 1
}

function windowGroup(name: string, reach: number): FeatureGroup {
  return {
    names: [`${name} prose`, `${name} words`, `${name} linkDensity`],
    write: (row, at, _, index, { blocks, wordsBefore, proseBefore, linksBefore }) => {
      const from = Math.max(0, index - reach)
      const to = Math.min(blocks.length, index + reach + 1)
      const between = (of: Float64Array): number => (of[to] as number) - (of[from] as number)
      const words = between(wordsBefore)
      row[at] = shareByte(between(proseBefore) / (words + 1))
      row[at + 1] = countByte(words)
      row[at + 2] = shareByte(between(linksBefore) / (words + 1))
    },
  }
}

const HEADING_KINDS: Readonly<Record<string, number>> = {
  related: categoryMask('related', 'popular', 'continues'),
  comments: categoryMask('comments'),
  author: categoryMask('author', 'contact'),
  subscribe: categoryMask('subscribe', 'newsletter', 'follow', 'share', 'login'),
  other: ~categoryMask('related', 'popular', 'continues', 'comments', 'author', 'contact', 'subscribe', 'newsletter'),
}

const KINDS = Object.values(HEADING_KINDS)

const sectionGroup: FeatureGroup = {
  names: [
    'section distance',
    'section depth',
    'section blocks',
    'section words',
    'section linkDensity',
    'section prose',
    ...Object.keys(HEADING_KINDS).map((kind) => `section ${kind}`),
  ],
  write: (row, at, _, index, situation) => {
    const { blocks, heading, sectionEnd, wordsBefore, linksBefore, proseBefore } = situation
    const head = heading[index] as number
    const from = Math.max(0, head)
    const to = sectionEnd[index] as number
    const words = (wordsBefore[to] as number) - (wordsBefore[from] as number)
    row[at] = smallByte(index - head)
    row[at + 1] = blocks[head]?.block.depth ?? 0
    row[at + 2] = smallByte(to - head)
    row[at + 3] = countByte(words)
    row[at + 4] = shareByte(((linksBefore[to] as number) - (linksBefore[from] as number)) / (words + 1))
    row[at + 5] = shareByte(((proseBefore[to] as number) - (proseBefore[from] as number)) / (words + 1))
    const mask = headingMask(head, situation)
    if (mask === 0) return
    const distance = 1 + Math.min(100, index - head)
    for (let kind = 0; kind < KINDS.length; kind++) {
      if (mask & (KINDS[kind] as number)) row[at + 6 + kind] = distance
    }
  },
}

function headingMask(head: number, { blocks }: Situation): number {
  const phrases = blocks[head]?.phrases
  return phrases === undefined ? 0 : phrases.whole | phrases.start | phrases.inside
}

function kindOf({ block }: PageBlock): number {
  return block.type === 'heading' ? 10 + (block.depth ?? 0) : block.type === 'paragraph' ? 1 : 2
}

function neighbourGroup(name: string, step: number): FeatureGroup {
  return {
    names: ['words', 'linkDensity', 'prose', 'type', 'levels', 'shared'].map((measure) => `${name} ${measure}`),
    write: (row, at, { node }, index, { blocks }) => {
      const other = blocks[index + step]
      if (other === undefined) return
      const { words } = other.text
      row[at] = 1 + countByte(words)
      row[at + 1] = 1 + shareByte(other.linkWords / (words + 0.1))
      row[at + 2] = 1 + shareByte(other.prose)
      row[at + 3] = kindOf(other)
      row[at + 4] = 128 + Math.max(-100, Math.min(100, other.node.element.depth - node.element.depth))
      row[at + 5] = sharedLevels(node, other.node)
    },
  }
}

/** Where a block stands in the page and to its core. */
const placeGroup = group({
  place: (_, index, { blocks }) => shareByte(index / blocks.length),
  placeFromEnd: (_, index, { blocks }) => countByte(blocks.length - index),
  wordsBefore: (_, index, { wordsBefore, page }) => shareByte((wordsBefore[index] as number) / (page.words + 1)),
  proseBefore: (_, index, { proseBefore, page }) => shareByte((proseBefore[index] as number) / (page.prose + 1)),
  coreDistance: (_, index, { core }) => signedByte(fromCore(index, core)),
  coreWordsAway: (_, index, situation) => signedByte(wordsFromCore(index, situation) / 4),
  coreShare: (_, index, { core }) => shareByte((index - core.from) / (core.to - core.from + 1)),
  sameParentAsCore: ({ node }, _, { blocks, core }) => (blocks[core.from]?.node.parent === node.parent ? 1 : 0),
  mainHeading: (_, index, { mainHeading }) => (mainHeading < 0 ? 0 : signedByte(index - mainHeading)),
  'mainHeading levels': ({ node }, _, { blocks, mainHeading }) => {
    const heading = blocks[mainHeading]
    return heading === undefined ? 0 : sharedLevels(node, heading.node)
  },
  'mainHeading share': ({ node }, _, { blocks, mainHeading, page }) => {
    const heading = blocks[mainHeading]
    return heading === undefined ? 0 : 1 + shareByte(sharedNode(node, heading.node).prose / (page.prose + 1))
  },
  headings: (_, index, { headingCount }) => smallByte(headingCount[index] as number),
  headingsAfter: (_, index, { headingCount }) =>
    smallByte((headingCount[headingCount.length - 1] as number) - (headingCount[index] as number)),
})

/** Where a block stands: in the page, to the core, under which heading, between which neighbours. */
export const positionGroups: readonly FeatureGroup[] = [
  placeGroup,
  windowGroup('near', 3),
  windowGroup('around', 10),
  sectionGroup,
  neighbourGroup('previous', -1),
  neighbourGroup('secondPrevious', -2),
  neighbourGroup('next', 1),
  neighbourGroup('secondNext', 2),
]
