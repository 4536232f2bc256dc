import { type Block, isProse } from '../../../../model/block.js'
import type { DropEdit } from '../../../../model/edit.js'
import { singleSpaced } from '../../../../tools/single-spaced.js'

/** Longer blocks hold more than the phrase. */
const LONGEST = 240

/**
 * Drops the blocks that hold a phrase of the user's.
 *
 * @param own the phrases as the configuration has them
 */
export function* ownPhraseEdits(blocks: readonly Block[], own: readonly string[]): Generator<DropEdit> {
  const phrases = own.map(folded).filter((phrase) => phrase !== '')
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block) || block.type === 'table' || block.text.length > LONGEST) continue
    const text = folded(block.text)
    const phrase = phrases.find((candidate) => text.includes(candidate))
    if (phrase === undefined) continue
    yield { kind: 'drop', block: index, message: 'a phrase of your own list', evidence: [`holds "${phrase}"`] }
  }
}

const folded = (text: string): string => singleSpaced(text.normalize('NFC').toLowerCase())
