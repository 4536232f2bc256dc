import { countByte, shareByte, smallByte } from '../../model/quantise.js'
import type { PageBlock, PageNode, Repetition } from '../page/index.js'
import type { Branches } from '../situation/containers.js'
import { type Situation, shapeKey } from '../situation/index.js'
import { type FeatureGroup, group } from './define.js'
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
  node.measures ??= Uint8Array.from(MEASURES, (measure) => measure(node, situation))
  return node.measures
}

/** The measures of one element that belongs to a block. */
function measuresOf(
  name: string,
  find: (block: PageBlock, situation: Situation) => PageNode | undefined,
): FeatureGroup {
  return {
    names: Object.keys(NODE_MEASURES).map((measure) => `${name} ${measure}`),
    write: (row, at, block, _, situation) => {
      const node = find(block, situation)
      if (node !== undefined) copy(measured(node, situation), row, at)
    },
  }
}

/** By hand: for so few bytes `set` takes longer. */
function copy(bytes: Uint8Array, row: Uint8Array, at: number): void {
  for (let next = 0; next < bytes.length; next++) row[at + next] = bytes[next] as number
}

type RepetitionMeasure = (repetition: Repetition, situation: Situation) => number

/** What is measured of siblings of one shape. */
const REPETITION_MEASURES: Readonly<Record<string, RepetitionMeasure>> = {
  repeated: ({ count }) => smallByte(count),
  wordsEach: ({ words, count }) => countByte(words / count),
  linkDensity: ({ linkWords, words }) => shareByte(linkWords / (words + 0.1)),
  prose: ({ prose, words }) => shareByte(prose / (words + 0.1)),
  imagesEach: ({ images, count }) => smallByte(Math.round((10 * images) / count)),
  linkedHeadings: ({ linkedHeadings, count }) => shareByte(linkedHeadings / (2 * count)),
  phrasedEach: ({ phrased, count }) => smallByte(Math.round((20 * phrased) / count)),
  share: ({ words }, { page }) => shareByte(words / (page.words + 1)),
}

function repetitionMeasures(name: string, find: (block: PageBlock) => Repetition | undefined): FeatureGroup {
  const measures = Object.values(REPETITION_MEASURES)
  return {
    names: Object.keys(REPETITION_MEASURES).map((measure) => `${name} ${measure}`),
    write: (row, at, block, _, situation) => {
      const repetition = find(block)
      if (repetition === undefined) return
      repetition.measures ??= Uint8Array.from(measures, (measure) => measure(repetition, situation))
      copy(repetition.measures, row, at)
    },
  }
}

/** The elements around a block. */
export const structureGroups: readonly FeatureGroup[] = [
  group({ elementDepth: ({ node }) => smallByte(node.element.depth) }),
  measuresOf('own', ({ node }) => node),
  measuresOf('parent', ({ node }) => ancestor(node, 1)),
  measuresOf('grandparent', ({ node }) => ancestor(node, 2)),
  measuresOf('greatGrandparent', ({ node }) => ancestor(node, 3)),
  measuresOf('branch', ({ node }, { containers }) => containers.branch[node.index]),
  measuresOf('narrowBranch', ({ node }, { containers }) => containers.narrowBranch[node.index]),
  group({
    levelsBelowWide: ({ node }, _, { containers }) => levelsBelow(node, containers.wide, containers.branch),
    levelsBelowNarrow: ({ node }, _, { containers }) => levelsBelow(node, containers.narrow, containers.narrowBranch),
    branchOfCore: ({ node }, _, { containers, blocks, core }) => {
      const first = blocks[core.from]
      const branch = containers.narrowBranch
      return first !== undefined && branch[node.index] === branch[first.node.index] ? 1 : 0
    },
    shapeProse: ({ node }, _, { page, shapeProse }) =>
      shareByte((shapeProse.get(shapeKey(node)) ?? 0) / (page.prose + 1)),
  }),
  repetitionMeasures('innermost', ({ node }) => node.innermostRepeated?.repetition),
  repetitionMeasures('widest', ({ node }) => node.widestRepeated?.repetition),
]

/** 0 outside, else the levels from the container down to the element, counted from 1. */
function levelsBelow(node: PageNode, top: PageNode, inside: Branches): number {
  return inside[node.index] === undefined ? 0 : smallByte(1 + node.element.depth - top.element.depth)
}
