import type { PhraseCategory } from '../../lexicon/index.js'
import { NAME_GROUPS, type NameGroup } from '../../markup/name-groups.js'
import { elementInWords } from '../../model/dom.js'
import { counted } from '../../tools/counted.js'
import { shareByte } from '../model/quantise.js'
import { below, fewWords } from '../reason-words.js'
import { ancestor } from './features/tree.js'
import type { PageBlock, PageNode } from './page/index.js'
import type { Situation } from './situation/index.js'
import { OF_ARTICLES, TOPICS } from './words.js'

/** A feature of a block. */
export interface Measured {
  readonly situation: Situation
  /** Place of the block in the page. */
  readonly index: number
  /** The byte of the feature. */
  readonly value: number
}

interface Looked extends Measured {
  readonly block: PageBlock
  /** What stands behind the first word of the feature's name. */
  readonly detail: string
}

/** What a feature says when it speaks against a block; undefined when that would be untrue or tells a reader nothing. */
type Wording = (looked: Looked) => string | undefined

const HALF = shareByte(0.5)
const LITTLE_PROSE = 0.4

const shortText: Wording = ({ block: { block, text } }) => fewWords(block.text, text.words)

const noProse: Wording = ({ block }) => (block.prose < LITTLE_PROSE ? 'no running text' : undefined)

const linked: Wording = ({ block: { linkWords, links, text } }) => {
  if (links === 0 || linkWords <= 0.6 * text.words) return undefined
  return links === 1 && linkWords >= text.words ? 'nothing but a link' : 'mostly links'
}

const copied: Wording = ({ block: { copies } }) => (copies > 1 ? `stands ${copies} times on the page` : undefined)

const figures: Wording = ({ block: { text } }) => (text.digits > text.letters ? 'mostly figures' : undefined)

const dividers: Wording = ({ block: { text } }) => (text.dividers > 0 ? 'parted by bars or dots' : undefined)

const edge: Wording = ({ situation: { blocks }, index }) => {
  if (index < 0.1 * blocks.length) return 'near the beginning of the page'
  return index >= 0.9 * blocks.length ? 'near the end of the page' : undefined
}

const outsideCore: Wording = ({ situation: { core }, index }) => {
  if (index < core.from) return `${counted(core.from - index, 'block')} before the article's prose`
  return index >= core.to ? `${counted(index - core.to + 1, 'block')} after the article's prose` : undefined
}

const OUTSIDE = "outside of the part of the page that holds the article's prose"

const outsideCoreBranch: Wording = ({ value }) => (value === 0 ? OUTSIDE : undefined)

const outsideContainer =
  (which: 'branch' | 'narrowBranch'): Wording =>
  ({ situation: { containers }, block }) =>
    containers[which][block.node.index] === undefined ? OUTSIDE : undefined

const aboveHeadline: Wording = ({ situation: { headline }, index }) =>
  index < headline ? 'above the headline' : undefined

/** What stands next to the block is no running text. */
const neighbours: Wording = ({ situation: { blocks }, index }) => {
  const hasProse = [index - 1, index + 1].some((at) => (blocks[at]?.prose ?? 0) >= LITTLE_PROSE)
  return hasProse ? undefined : 'no running text beside it'
}

const surroundings: Wording = ({ detail, value }) => {
  if (detail === 'linkDensity') return value > HALF ? 'mostly links around it' : undefined
  return detail === 'prose' && value < shareByte(LITTLE_PROSE) ? 'little running text around it' : undefined
}

/** The elements around a block, by what their features are called. */
const LEVELS: Readonly<Record<string, number>> = { own: 0, parent: 1, grandparent: 2, greatGrandparent: 3 }

function elementAround(levels: number): Wording {
  return ({ block, detail, value }) => {
    const node = ancestor(block.node, levels)
    // One that holds nothing else says the same of the block as the block itself.
    if (node === undefined || node.blocks < 2) return undefined
    if (detail === 'linkDensity' && value > HALF) return `mostly links in the ${elementInWords(node.element)} around it`
    if (detail === 'phrased' && value > HALF) return 'beside other phrases that stand around articles'
    if (detail === 'linkedHeadings' && value > 0)
      return `headings that are links in the ${elementInWords(node.element)} around it`
    return detail === 'prose' && value < shareByte(LITTLE_PROSE)
      ? `little running text in the ${elementInWords(node.element)} around it`
      : undefined
  }
}

const marked: Wording = ({ block, detail, value }) => {
  if (value === 0 || OF_ARTICLES.has(detail)) return undefined
  const group = NAME_GROUPS.indexOf(detail as NameGroup)
  let at: PageNode | undefined = block.node
  while (at !== undefined && !(`<${at.element.tag}>` === detail || at.element.groups.includes(group))) at = at.parent
  // What the whole page is called says nothing of one block.
  if (at === undefined || at.parent === undefined) return undefined
  return group === -1 ? `stands inside ${detail}` : `stands inside ${elementInWords(at.element)}`
}

const likeParts =
  (which: 'innermostRepeated' | 'widestRepeated'): Wording =>
  ({ block }) => {
    const count = block.node[which]?.repetition.count ?? 0
    return count > 2 ? `in one of ${count} parts of the page that are built alike` : undefined
  }

const section: Wording = (looked) => {
  const { situation, index, detail, value } = looked
  const heading = situation.blocks[situation.heading[index] as number]
  if (heading === undefined || heading === looked.block) return undefined
  if (detail === 'linkDensity') return value > HALF ? `mostly links ${below(heading.block.text)}` : undefined
  if (detail === 'prose')
    return value < shareByte(LITTLE_PROSE) ? `little running text ${below(heading.block.text)}` : undefined
  return value > 0 && SECTIONS.has(detail) ? below(heading.block.text) : undefined
}

/** Headings that say what stands below them. */
const SECTIONS: ReadonlySet<string> = new Set(['related', 'comments', 'author', 'subscribe'])

const belowNotice: Wording = ({ situation: { blocks, notices }, index, detail, value }) => {
  const at = notices[detail.replace(/ levels$/, '')]?.[index]
  const notice = value === 0 || at === undefined || at === index ? undefined : blocks[at]
  return notice === undefined ? undefined : below(notice.block.text)
}

/** By the first word of the feature's name. What holds for the page as a whole is no reason against one block of it. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  words: shortText,
  characters: shortText,
  sentences: noProse,
  wordsPerSentence: noProse,
  shortShare: noProse,
  prose: noProse,
  commas: noProse,
  linkDensity: linked,
  links: linked,
  images: ({ block: { text, images } }) => (text.words === 0 && images > 0 ? 'a picture alone' : undefined),
  copies: copied,
  earlierCopies: copied,
  digits: figures,
  numbers: figures,
  capitals: ({ block: { text } }) => (2 * text.capitals > text.letters ? 'written in capitals' : undefined),
  capitalised: ({ block: { text } }) =>
    text.words > 1 && 2 * text.capitalised > text.words ? 'most of its words begin with a capital' : undefined,
  dividers,
  dividerShare: dividers,
  currencies: ({ value }) => (value > 0 ? 'holds the sign of a currency' : undefined),
  ending: ({ block: { block, text } }) =>
    text.words > 0 && !/[.!?\u2026:\u3002]\W*$/u.test(block.text) ? 'ends without a full stop' : undefined,
  cutOff: ({ value }) => (value > 0 ? 'cut off' : undefined),
  hidden: ({ block: { block } }) => {
    const hidden = block.hints.dom?.hidden
    return hidden === undefined || hidden === 'aria-hidden' ? undefined : `hidden from readers: ${hidden}`
  },
  phrase: ({ detail, value }) => (value > 0 ? `speaks of ${TOPICS[detail as PhraseCategory]}` : undefined),
  ...Object.fromEntries(Object.entries(LEVELS).map(([name, levels]) => [name, elementAround(levels)])),
  branch: outsideContainer('branch'),
  narrowBranch: outsideContainer('narrowBranch'),
  levelsBelowWide: outsideContainer('branch'),
  levelsBelowNarrow: outsideContainer('narrowBranch'),
  branchOfCore: outsideCoreBranch,
  innermost: likeParts('innermostRepeated'),
  widest: likeParts('widestRepeated'),
  place: edge,
  placeFromEnd: edge,
  wordsBefore: edge,
  proseBefore: edge,
  headings: edge,
  headingsAfter: edge,
  coreDistance: outsideCore,
  coreWordsAway: outsideCore,
  coreShare: outsideCore,
  headline: aboveHeadline,
  near: surroundings,
  around: surroundings,
  section,
  previous: neighbours,
  secondPrevious: neighbours,
  next: neighbours,
  secondNext: neighbours,
  since: belowNotice,
  description: ({ value }) => (value > 0 ? 'stands in the description that the page declares' : undefined),
  labelledLink: ({ value }) => (value > 0 ? 'ends in a link' : undefined),
  in: marked,
  levels: (looked) => marked({ ...looked, detail: looked.detail.replace(/^to /, '') }),
}

/** What a feature says against a block. */
export function inWords(name: string, measured: Measured): string | undefined {
  const space = name.indexOf(' ')
  const kind = space === -1 ? name : name.slice(0, space)
  const detail = space === -1 ? '' : name.slice(space + 1)
  const block = measured.situation.blocks[measured.index] as PageBlock
  return WORDINGS[kind]?.({ ...measured, block, detail })
}
