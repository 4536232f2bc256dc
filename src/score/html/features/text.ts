import { phraseCategories } from '../../../lexicon/index.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { countByte, shareByte, smallByte } from '../../model/quantise.js'
import type { PageBlock } from '../page/index.js'
import { sharedWords } from '../situation/headline.js'
import type { Situation } from '../situation/index.js'
import { type FeatureGroup, group } from './define.js'

const TYPES = ['paragraph', 'heading', 'code', 'table', 'math', 'thematicBreak', 'html', 'other']

/** What the text of a block says by itself. */
export const textGroup = group({
  words: ({ text }) => countByte(text.words),
  characters: ({ block }) => countByte(block.text.length),
  linkDensity: (block) => perWord(block.linkWords, block),
  links: ({ links }) => countByte(links),
  images: ({ images }) => smallByte(images),
  sentences: ({ text }) => countByte(text.sentences),
  wordsPerSentence: ({ text }) => countByte(text.words / (text.sentences + 0.2)),
  shortShare: ({ shortShare }) => shareByte(shortShare),
  prose: ({ prose }) => shareByte(prose),
  copies: ({ copies }) => smallByte(copies),
  commas: (block) => perWord(block.text.commas * 4, block),
  digits: ({ text }) => shareByte(text.digits / (text.letters + text.digits + 1)),
  numbers: (block) => perWord(block.text.numbers, block),
  capitalised: (block) => perWord(block.text.capitalised, block),
  capitals: ({ text }) => shareByte(text.capitals / (text.letters + 1)),
  wordLength: ({ text }) => smallByte(Math.round(((text.letters + text.digits) * 10) / (text.words + 0.1))),
  questions: ({ text }) => smallByte(text.questions),
  exclamations: ({ text }) => smallByte(text.exclamations),
  colons: ({ text }) => smallByte(text.colons),
  quotes: ({ text }) => smallByte(text.quotes),
  brackets: (block) => perWord(block.text.brackets * 3, block),
  dividers: ({ text }) => smallByte(text.dividers),
  dividerShare: (block) => perWord(block.text.dividers * 3, block),
  currencies: ({ text }) => smallByte(text.currencies),
  atSigns: ({ text }) => smallByte(text.atSigns),
  marks: ({ block }) => countByte(block.marks.length),
  strong: ({ block }) => shareByte(markedShare(block.marks, block.text.length)),
  ending: ({ block }) => endingOf(block.text),
  beginning: ({ block }) => beginningOf(block.text),
  type: ({ block }) => TYPES.indexOf(block.type) + 1,
  depth: ({ block }) => block.depth ?? 0,
  listDepth: ({ block }) => block.containers.filter(({ kind }) => kind === 'list').length,
  quoted: ({ block }) => (block.containers.some(({ kind }) => kind === 'quote') ? 1 : 0),
  hidden: ({ block }) => hiddenKind(block.hints.dom?.hidden),
  titleOverlap: (block, _, situation) => titleOverlap(block, situation),
})

/** Ways of hiding, by how often a click shows the text. The order is that of the scorer's feature. */
const HIDDEN_KINDS: readonly HiddenReason[] = [
  'hidden attribute',
  'visibility: hidden',
  'opacity: 0',
  'hidden by a style sheet',
  'display: none',
  'aria-hidden',
  'size 0',
  'only for screen readers',
]

/** 0 for what is seen, from 1 on the surer it is hidden for good; most for reasons that no click takes away. */
function hiddenKind(reason: HiddenReason | undefined): number {
  if (reason === undefined) return 0
  const place = HIDDEN_KINDS.indexOf(reason)
  return place < 0 ? HIDDEN_KINDS.length + 1 : HIDDEN_KINDS.length - place
}

function perWord(count: number, { text }: PageBlock): number {
  return shareByte(text.words === 0 ? 0 : count / text.words)
}

function markedShare(marks: PageBlock['block']['marks'], length: number): number {
  let marked = 0
  for (const mark of marks) if (mark.kind === 'strong' || mark.kind === 'emphasis') marked += mark.to - mark.from
  return length === 0 ? 0 : marked / length
}

const ENDINGS = ['.', '!', '?', ':', ',', ';', '…', ')', '"', '”', '»', '›', '>', '|', '。', '-', '*']

function endingOf(text: string): number {
  return ENDINGS.indexOf(text.at(-1) ?? '') + 1
}

function beginningOf(text: string): number {
  const first = text.charAt(0)
  if (first === '') return 0
  if (first >= '0' && first <= '9') return 1
  if (first.toLowerCase() === first.toUpperCase()) return 2 + Math.max(0, '"“«([#@©|•-–—←→+*'.indexOf(first) + 1)
  return first === first.toLowerCase() ? 30 : 31
}

function titleOverlap({ block, text }: PageBlock, { title }: Situation): number {
  return title.size === 0 || text.words > 60 ? 0 : 1 + shareByte(sharedWords(block.text, title))
}

/** For every kind of boilerplate phrase: 3 all of the block, 2 its beginning, 1 inside. */
export const phraseGroup: FeatureGroup = {
  names: phraseCategories.map((category) => `phrase ${category}`),
  write: (row, at, { phrases }) => {
    const { whole, start, inside } = phrases
    if ((whole | start | inside) === 0) return
    for (let bit = 0; bit < phraseCategories.length; bit++) {
      const mask = 1 << bit
      row[at + bit] = whole & mask ? 3 : start & mask ? 2 : inside & mask ? 1 : 0
    }
  },
}
