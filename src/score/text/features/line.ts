import type { Block, BlockType } from '../../../model/block.js'
import { listDepth } from '../../../model/block.js'
import { countByte, shareByte, smallByte } from '../../model/quantise.js'
import type { FeatureGroup } from './group.js'

const TYPE_CODES: Readonly<Record<BlockType, number>> = {
  paragraph: 0,
  table: 1,
  heading: 2,
  code: 3,
  math: 4,
  thematicBreak: 5,
  html: 6,
  other: 7,
}

/** What the block's own text shows. */
export const lineFeatures: FeatureGroup = {
  names: [
    'words',
    'wordLength',
    'longestWord',
    'prose',
    'functionWords',
    'capitalised',
    'shouted',
    'uppers',
    'digits',
    'punctuation',
    'sentences',
    'commas',
    'separators',
    'addresses',
    'years',
    'clocks',
    'linked',
    'end',
    'start',
  ],
  write({ measures: m, prose, functionShares }, row, first, width) {
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      const words = m.words[block] as number
      const perWord = 1 / Math.max(1, words)
      const perCharacter = 1 / Math.max(1, m.characters[block] as number)
      row[at] = countByte(words)
      row[at + 1] = smallByte((m.letters[block] as number) * perWord * 10)
      row[at + 2] = smallByte(m.longest[block] as number)
      row[at + 3] = shareByte(prose[block] as number)
      row[at + 4] = shareByte(functionShares[block] as number)
      row[at + 5] = shareByte((m.capitalised[block] as number) * perWord)
      row[at + 6] = shareByte((m.shouted[block] as number) * perWord)
      row[at + 7] = shareByte((m.uppers[block] as number) * perCharacter)
      row[at + 8] = shareByte((m.digits[block] as number) * perCharacter)
      row[at + 9] = shareByte((m.punctuation[block] as number) * perCharacter)
      row[at + 10] = smallByte(m.sentences[block] as number)
      row[at + 11] = smallByte(m.commas[block] as number)
      row[at + 12] = smallByte(m.separators[block] as number)
      row[at + 13] = smallByte(m.addresses[block] as number)
      row[at + 14] = smallByte(m.years[block] as number)
      row[at + 15] = smallByte(m.clocks[block] as number)
      row[at + 16] = shareByte((m.linked[block] as number) * perCharacter)
      row[at + 17] = m.end[block] as number
      row[at + 18] = m.start[block] as number
    }
  },
}

/** How the block stands on the page. */
export const layoutFeatures: FeatureGroup = {
  names: ['type', 'depth', 'listDepth', 'numbered', 'quoted', 'lines', 'blankBefore', 'blankAfter', 'indent'],
  write({ blocks, canonical }, row, first, width) {
    const blank = (index: number): number =>
      canonical ? canonicalBlanks(blocks, index) : Math.min(2, blocks[index]?.hints.blankLines ?? 0)
    let blankBefore = blocks.length > 0 ? blank(0) : 0
    for (let index = 0, at = first; index < blocks.length; index++, at += width) {
      const block = blocks[index] as Block
      const blankAfter = index + 1 === blocks.length ? 2 : blank(index + 1)
      row[at] = TYPE_CODES[block.type]
      row[at + 1] = block.depth ?? 0
      if (block.containers.length > 0) {
        row[at + 2] = smallByte(listDepth(block))
        row[at + 3] = block.containers.some((container) => container.ordered === true) ? 1 : 0
        row[at + 4] = block.containers.some((container) => container.kind === 'quote') ? 1 : 0
      }
      row[at + 5] = canonical ? 1 : smallByte(block.hints.lines ?? 1)
      row[at + 6] = blankBefore
      row[at + 7] = blankAfter
      row[at + 8] = canonical ? 0 : countByte(block.hints.indent ?? 0)
      blankBefore = blankAfter
    }
  },
}

/** Blank lines before a block once it is written as Markdown: none between the items of one list. */
export function canonicalBlanks(blocks: readonly Block[], index: number): number {
  if (index === 0) return 0
  const list = blocks[index]?.containers.find((container) => container.kind === 'list')
  if (list === undefined) return 1
  const previous = blocks[index - 1]?.containers.find((container) => container.kind === 'list')
  return previous?.id === list.id ? 0 : 1
}
