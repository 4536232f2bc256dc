import type { Block } from '../../../model/block.js'
import { countByte, shareByte, signedByte, smallByte } from '../../model/quantise.js'
import { NOTICES } from '../situation/headline.js'
import type { Situation } from '../situation/index.js'
import { type Feature, type FeatureTable, group } from './define.js'
import { sharedLevels, sharedNode } from './tree.js'

/** How far back a label of each kind lies, and how many levels up to the element that holds it as well. */
function noticeFeatures(): FeatureTable {
  const table: Record<string, Feature> = {}
  for (const kind of Object.keys(NOTICES)) {
    const label = (index: number, { notices }: Situation): number => notices[kind]?.[index] ?? -1
    table[`since ${kind}`] = (_, index, situation) => {
      const at = label(index, situation)
      return at === -1 ? 0 : 1 + countByte(index - at)
    }
    table[`since ${kind} levels`] = ({ node }, index, situation) => {
      const other = situation.blocks[label(index, situation)]
      return other === undefined ? 0 : sharedLevels(node, other.node)
    }
  }
  return table
}

/** Where a block stands to the headline. */
const headlineFeatures: FeatureTable = {
  headline: (_, index, { headline }) => (headline === -1 ? 0 : signedByte(index - headline)),
  'headline words': (_, index, { headline, wordsBefore }) =>
    headline === -1 ? 0 : signedByte(((wordsBefore[index] as number) - (wordsBefore[headline] as number)) / 4),
  'headline levels': ({ node }, _, { blocks, headline }) => {
    const other = blocks[headline]
    return other === undefined ? 0 : sharedLevels(node, other.node)
  },
  'headline share': ({ node }, _, { blocks, headline, page }) => {
    const other = blocks[headline]
    return other === undefined ? 0 : 1 + shareByte(sharedNode(node, other.node).prose / (page.prose + 1))
  },
  'headline rank': (_, index, { blocks, headline, heading }) => {
    const top = blocks[headline]?.block.depth
    const own = blocks[heading[index] as number]?.block.depth
    return top === undefined || own === undefined ? 0 : 10 + own - top
  },
}

/** What else stands where a block stands: the headline, labels, its own like. */
export const surroundingsGroup = group({
  ...headlineFeatures,
  ...noticeFeatures(),
  'parent ownProse': ({ node }, _, { ownProse, page }) =>
    shareByte((ownProse[(node.parent ?? node).index] as number) / (page.prose + 1)),
  earlierCopies: (_, index, { earlierCopies }) => smallByte(earlierCopies[index] as number),
  cutOff: ({ block }) => (/(?:\u2026|\.\.\.)\W{0,3}$/u.test(block.text.slice(-8)) ? 1 : 0),
  description: ({ block }, _, { page }) => descriptionPart(block.text, page.document.metadata.description),
  labelledLink: ({ block }) => labelledLink(block),
})

/** 1 for a text that is part of the page's description, 2 for one that begins with it. */
function descriptionPart(text: string, description: string | undefined): number {
  if (description === undefined || description === '' || text.length < 25) return 0
  if (text.startsWith(description.slice(0, 60))) return 2
  return description.startsWith(text.slice(0, 60)) ? 1 : 0
}

/** In the middle of a text pages point to another article with a label and its headline: "See also: Storm takes the pier". */
const MAX_LABEL = 40

/**
 * 0 for a block that does not end in a link; else 1, 2 where a label stands before the link, 3 where the label ends in a
 * colon, 4 where the link holds such a label itself.
 */
function labelledLink({ text, marks }: Block): number {
  const link = marks.findLast(({ kind }) => kind === 'link')
  if (link === undefined || link.to < text.trimEnd().length - 1) return 0
  const label = text.slice(0, link.from).trim()
  if (label === '') return /^[^.]{3,40}:\s/u.test(text) ? 4 : 1
  return label.length > MAX_LABEL ? 0 : label.endsWith(':') ? 3 : 2
}
