import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { countWordsOrPairs, REPEATED_WORDS, repetition } from './repetition.js'

/** Where authors fill a page with the same words. */
const FILLER = /\blorem ipsum\b/i

/**
 * Paragraphs of Markdown that stand twice in a row, to the last sign: documents repeat shorter lines, items and notes
 * on purpose, and show with three copies of a text how a page looks.
 */
export function* doubledParagraphs(blocks: readonly Block[], source: string): Iterable<Edit> {
  const written = blocks.map(({ type, containers, start, end }) =>
    type === 'paragraph' && containers.length === 0 ? source.slice(start, end) : '',
  )
  for (const [index, text] of written.entries()) {
    const before = blocks[index - 1]
    if (text === '' || before === undefined || text !== written[index - 1]) continue
    const isDoubled = text !== written[index - 2] && text !== written[index + 1]
    const isNext = source.slice(before.end, blocks[index]?.start).trim() === ''
    if (isDoubled && isNext && !FILLER.test(text) && countWordsOrPairs(text) >= REPEATED_WORDS)
      yield { ...repetition(index, text), severity: 'warn' }
  }
}
