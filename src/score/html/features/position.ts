import { categoryMask } from '../../../lexicon/index.js'
import { countByte, shareByte, signedByte, smallByte } from '../../model/quantise.js'
import type { PageBlock } from '../page.js'
import type { Situation } from '../situation.js'
import type { Feature, FeatureTable } from './define.js'
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

function windowFeatures(name: string, reach: number): FeatureTable {
  const sums = (index: number, { blocks }: Situation): readonly [number, number] => [
    Math.max(0, index - reach),
    Math.min(blocks.length, index + reach + 1),
  ]
  const between = (of: Float64Array, [from, to]: readonly [number, number]): number =>
    (of[to] as number) - (of[from] as number)
  return {
    [`${name} prose`]: (_, index, situation) => {
      const range = sums(index, situation)
      return shareByte(between(situation.proseBefore, range) / (between(situation.wordsBefore, range) + 1))
    },
    [`${name} words`]: (_, index, situation) => countByte(between(situation.wordsBefore, sums(index, situation))),
    [`${name} linkDensity`]: (_, index, situation) => {
      const range = sums(index, situation)
      return shareByte(between(situation.linksBefore, range) / (between(situation.wordsBefore, range) + 1))
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

function sectionFeatures(): FeatureTable {
  const kinds = Object.entries(HEADING_KINDS).map(([name, mask]): [string, Feature] => [
    `section ${name}`,
    (_, index, situation) => (headingMask(index, situation) & mask ? 1 + sectionDistance(index, situation) : 0),
  ])
  return {
    'section distance': (_, index, { heading }) => smallByte(index - (heading[index] as number)),
    'section depth': (_, index, { heading, blocks }) => blocks[heading[index] as number]?.block.depth ?? 0,
    'section blocks': (_, index, { heading, sectionEnd }) =>
      smallByte((sectionEnd[index] as number) - (heading[index] as number)),
    'section words': (_, index, situation) => countByte(inSection(situation.wordsBefore, index, situation)),
    'section linkDensity': (_, index, situation) =>
      shareByte(
        inSection(situation.linksBefore, index, situation) / (inSection(situation.wordsBefore, index, situation) + 1),
      ),
    'section prose': (_, index, situation) =>
      shareByte(
        inSection(situation.proseBefore, index, situation) / (inSection(situation.wordsBefore, index, situation) + 1),
      ),
    ...Object.fromEntries(kinds),
  }
}

function sectionDistance(index: number, { heading }: Situation): number {
  return Math.min(100, index - (heading[index] as number))
}

function headingMask(index: number, { heading, blocks }: Situation): number {
  const phrases = blocks[heading[index] as number]?.phrases
  return phrases === undefined ? 0 : phrases.whole | phrases.start | phrases.inside
}

function inSection(of: Float64Array, index: number, { heading, sectionEnd }: Situation): number {
  const from = Math.max(0, heading[index] as number)
  return (of[sectionEnd[index] as number] as number) - (of[from] as number)
}

const NEIGHBOUR_MEASURES: Readonly<Record<string, (block: PageBlock, other: PageBlock) => number>> = {
  words: (_, { text }) => 1 + countByte(text.words),
  linkDensity: (_, { text, linkWords }) => 1 + shareByte(linkWords / (text.words + 0.1)),
  prose: (_, { prose }) => 1 + shareByte(prose),
  type: (_, { block }) => (block.type === 'heading' ? 10 + (block.depth ?? 0) : block.type === 'paragraph' ? 1 : 2),
  levels: ({ node }, other) => 128 + Math.max(-100, Math.min(100, other.node.element.depth - node.element.depth)),
  shared: ({ node }, other) => sharedLevels(node, other.node),
}

function neighbourFeatures(name: string, step: number): FeatureTable {
  return Object.fromEntries(
    Object.entries(NEIGHBOUR_MEASURES).map(([measure, value]): [string, Feature] => [
      `${name} ${measure}`,
      (block, index, { blocks }) => {
        const other = blocks[index + step]
        return other === undefined ? 0 : value(block, other)
      },
    ]),
  )
}

/** Where a block stands: in the page, to the core, under which heading, between which neighbours. */
export const positionFeatures: FeatureTable = {
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
  ...windowFeatures('near', 3),
  ...windowFeatures('around', 10),
  ...sectionFeatures(),
  ...neighbourFeatures('previous', -1),
  ...neighbourFeatures('secondPrevious', -2),
  ...neighbourFeatures('next', 1),
  ...neighbourFeatures('secondNext', 2),
}
