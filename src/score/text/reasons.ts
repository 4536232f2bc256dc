import { counted } from '../../tools/counted.js'
import { reasonsAgainst, type Telling } from '../model/reasons.js'
import { below, fewWords } from '../reason-words.js'
import { featureNames } from './features/index.js'
import { openingOf } from './features/phrases.js'
import { End } from './view/ends.js'
import { type DocumentView, SHORT_WORDS } from './view/index.js'

const TELLING: Telling = { most: 3, least: 0.1 }

/** What features of a kind say when they speak against a block; undefined when the wording would be untrue. */
type Wording = (view: DocumentView, block: number, value: number) => string | undefined

const PHRASES: Readonly<Record<string, string>> = {
  related: 'related articles',
  comments: 'comments',
  author: 'the author',
  letters: 'a newsletter',
  share: 'sharing',
  tags: 'tags',
  legal: 'legal notices',
  navigation: 'navigation',
  selling: 'advertising',
  furniture: 'the page',
}

const shortText: Wording = ({ blocks, measures }, block) =>
  fewWords(blocks[block]?.text ?? '', Math.round(measures.words[block] as number))

const outsideCore: Wording = ({ core }, block) => {
  if (block < core.first) return `${counted(core.first - block, 'block')} before the article's prose`
  return block > core.last ? `${counted(block - core.last, 'block')} after the article's prose` : undefined
}

const shortRun: Wording = ({ measures }, block) => {
  const isShort = (at: number): boolean => (measures.words[at] ?? SHORT_WORDS) < SHORT_WORDS
  if (!isShort(block)) return undefined
  let first = block
  let last = block
  while (first > 0 && isShort(first - 1)) first--
  while (last + 1 < measures.count && isShort(last + 1)) last++
  return last > first ? `run of ${last + 1 - first} short lines` : undefined
}

const surroundings: Wording = ({ prose, measures }, block) => {
  const near = [-2, -1, 1, 2].filter(
    (step) => (prose[block + step] ?? 0) > 0.5 && (measures.words[block + step] ?? 0) > 8,
  )
  return near.length < 2 ? 'little prose around it' : undefined
}

const edge: Wording = ({ measures }, block) => {
  if (block < 0.1 * measures.count) return 'near the beginning of the document'
  return block > 0.9 * measures.count ? 'near the end of the document' : undefined
}

const wall: Wording = (view, block, value) =>
  value > 0 && outsideCore(view, block, value) !== undefined ? 'parted from the prose by other lines' : undefined

/** By the part of the feature's name before a colon, or the whole name. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  words: shortText,
  prose: ({ prose }, block) => ((prose[block] as number) < 0.4 ? 'no running text' : undefined),
  functionWords: ({ functionShares }, block) =>
    (functionShares[block] as number) < 0.1 ? 'hardly any of the words that sentences need' : undefined,
  capitalised: ({ measures }, block) =>
    2 * (measures.capitalised[block] as number) > (measures.words[block] as number)
      ? 'most of its words begin with a capital'
      : undefined,
  separators: (_view, _block, value) => (value > 0 ? 'parted by bars or dots' : undefined),
  addresses: (_view, _block, value) => (value > 0 ? 'holds an address' : undefined),
  linked: (_view, _block, value) => (value > 60 ? 'mostly links' : undefined),
  years: (_view, _block, value) => (value > 0 ? 'holds a date' : undefined),
  clocks: (_view, _block, value) => (value > 0 ? 'holds a time of day' : undefined),
  end: ({ measures }, block) =>
    measures.end[block] === End.ellipsis
      ? 'cut off'
      : (measures.end[block] as number) < End.comma
        ? 'ends without a full stop'
        : undefined,
  shortRun,
  shortRunBefore: shortRun,
  shortRunWords: shortRun,
  copies: (_view, _block, value) => (value > 1 ? `stands ${value} times in the document, numbers aside` : undefined),
  sameShape: (_view, _block, value) => (value > 3 ? `one of ${value + 1} lines of the same shape` : undefined),
  core: outsideCore,
  heart: outsideCore,
  halo: outsideCore,
  second: outsideCore,
  blocksSinceProse: surroundings,
  wordsSinceProse: surroundings,
  blocksToProse: surroundings,
  wordsToProse: surroundings,
  neighbour: surroundings,
  stretch: surroundings,
  wall,
  index: edge,
  indexFromEnd: edge,
  indexShare: edge,
  wordsBefore: edge,
  wordsAfter: edge,
  wordShare: edge,
  wording: (_view, _block, value) => (value < 120 ? 'worded like what stands around articles' : undefined),
  listWords: (_view, _block, value) => (value > 0 && value < 26 ? 'in a list of short entries' : undefined),
}

/**
 * Why the model speaks against a block, strongest first, in words.
 *
 * @param credits what each feature added to the block's score
 */
export function reasonsOf(
  credits: Float64Array,
  view: DocumentView,
  rows: Uint8Array,
  block: number,
): readonly string[] {
  const at = block * featureNames.length
  return reasonsAgainst(credits, TELLING, (feature) =>
    wordingOf(featureNames[feature] as string, view, block, rows[at + feature] as number),
  )
}

function wordingOf(name: string, view: DocumentView, block: number, value: number): string | undefined {
  const [kind = '', detail = ''] = name.split(':')
  if (kind === 'phrase') return value > 0 && PHRASES[detail] !== undefined ? `speaks of ${PHRASES[detail]}` : undefined
  if (kind === 'since') {
    const line = openingOf(view, detail, block)
    return line && below(line.text)
  }
  const isNeighbour = /[+-]\d$/.test(kind) || detail.startsWith('before') || detail.startsWith('after')
  return WORDINGS[isNeighbour ? 'neighbour' : kind]?.(view, block, value)
}
