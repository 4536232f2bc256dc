import { type Block, linkedLength } from '../../../model/block.js'
import { add, BlockCounter } from './block-counter.js'
import { emptyMeasures, type Measures } from './measures.js'
import { TokenList, Vocabulary } from './vocabulary.js'

/** Measures all blocks in one pass over their characters. */
export function measure(blocks: readonly Block[]): Measures {
  let total = 0
  for (const block of blocks) total += block.text.length
  const measures = emptyMeasures(blocks.length, new Vocabulary())
  const tokens = new TokenList(total >> 2)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    new BlockCounter(measures, index, block.text, tokens).count()
    add(measures.linked, index, linkedLength(block))
  }
  return { ...measures, tokens: tokens.values() }
}
