import { countByte, shareByte, smallByte } from '../../model/quantise.js'
import type { PageBlock, PageNode, Repetition } from '../page.js'
import { type Situation, shapeKey } from '../situation.js'
import type { Feature, FeatureTable } from './define.js'
import { ancestor } from './tree.js'

type NodeMeasure = (node: PageNode, situation: Situation) => number

/** What is measured of an element. */
const NODE_MEASURES: Readonly<Record<string, NodeMeasure>> = {
  share: (node, { page }) => shareByte(node.words / (page.words + 1)),
  words: (node) => countByte(node.words),
  linkDensity: (node) => shareByte(node.linkWords / (node.words + 0.1)),
  prose: (node) => shareByte(node.prose / (node.words + 0.1)),
  blocks: (node) => countByte(node.blocks),
  headings: (node) => smallByte(node.headings),
  images: (node) => smallByte(node.images),
  linkedHeadings: (node) => smallByte(node.linkedHeadings),
  phrased: (node) => shareByte(node.phrased / node.blocks),
  alike: (node) => smallByte(node.repetition.count),
  place: (node) => smallByte(node.place),
  siblings: (node) => smallByte(node.parent?.children ?? 0),
}

const MEASURES = Object.values(NODE_MEASURES)

/** The measures of an element as bytes, worked out once: an element stands around many blocks. */
function measured(node: PageNode, situation: Situation): Uint8Array {
  if (node.measures === undefined) {
    node.measures = new Uint8Array(MEASURES.length)
    for (let at = 0; at < MEASURES.length; at++) node.measures[at] = (MEASURES[at] as NodeMeasure)(node, situation)
  }
  return node.measures
}

/** The measures of one element that belongs to a block. */
function measuresOf(
  name: string,
  find: (block: PageBlock, situation: Situation) => PageNode | undefined,
): FeatureTable {
  return Object.fromEntries(
    Object.keys(NODE_MEASURES).map((measure, at): [string, Feature] => [
      `${name} ${measure}`,
      (block, _, situation) => {
        const node = find(block, situation)
        return node === undefined ? 0 : (measured(node, situation)[at] as number)
      },
    ]),
  )
}

/** The elements around a block. */
export const structureFeatures: FeatureTable = {
  elementDepth: ({ node }) => smallByte(node.element.depth),
  ...measuresOf('own', ({ node }) => node),
  ...measuresOf('parent', ({ node }) => ancestor(node, 1)),
  ...measuresOf('grandparent', ({ node }) => ancestor(node, 2)),
  ...measuresOf('greatGrandparent', ({ node }) => ancestor(node, 3)),
  ...measuresOf('branch', ({ node }, { containers }) => containers.branch.get(node)),
  ...measuresOf('narrowBranch', ({ node }, { containers }) => containers.narrowBranch.get(node)),
  levelsBelowWide: ({ node }, _, { containers }) => levelsBelow(node, containers.wide, containers.branch),
  levelsBelowNarrow: ({ node }, _, { containers }) => levelsBelow(node, containers.narrow, containers.narrowBranch),
  branchOfCore: ({ node }, _, { containers, blocks, core }) => {
    const first = blocks[core.from]
    return first !== undefined && containers.narrowBranch.get(node) === containers.narrowBranch.get(first.node) ? 1 : 0
  },
  shapeProse: ({ node }, _, { page, shapeProse }) =>
    shareByte((shapeProse.get(shapeKey(node)) ?? 0) / (page.prose + 1)),
  ...repetitionFeatures('innermost', ({ node }) => node.innermostRepeated?.repetition),
  ...repetitionFeatures('widest', ({ node }) => node.widestRepeated?.repetition),
}

/** 0 outside, else the levels from the container down to the element, counted from 1. */
function levelsBelow(node: PageNode, top: PageNode, inside: ReadonlyMap<PageNode, PageNode>): number {
  return inside.has(node) ? smallByte(1 + node.element.depth - top.element.depth) : 0
}

function repetitionFeatures(name: string, find: (block: PageBlock) => Repetition | undefined): FeatureTable {
  const feature =
    (value: (repetition: Repetition, situation: Situation) => number): Feature =>
    (block, _, situation) => {
      const repetition = find(block)
      return repetition === undefined ? 0 : value(repetition, situation)
    }
  return {
    [`${name} repeated`]: feature(({ count }) => smallByte(count)),
    [`${name} wordsEach`]: feature(({ words, count }) => countByte(words / count)),
    [`${name} linkDensity`]: feature(({ linkWords, words }) => shareByte(linkWords / (words + 0.1))),
    [`${name} prose`]: feature(({ prose, words }) => shareByte(prose / (words + 0.1))),
    [`${name} imagesEach`]: feature(({ images, count }) => smallByte(Math.round((10 * images) / count))),
    [`${name} linkedHeadings`]: feature(({ linkedHeadings, count }) => shareByte(linkedHeadings / (2 * count))),
    [`${name} phrasedEach`]: feature(({ phrased, count }) => smallByte(Math.round((20 * phrased) / count))),
    [`${name} share`]: feature(({ words }, { page }) => shareByte(words / (page.words + 1))),
  }
}
