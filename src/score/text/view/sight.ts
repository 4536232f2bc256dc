import { masksOf } from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { PhraseMasks } from '../../../model/rule.js'
import { type Measures, measure, pickInto, selectMeasures } from './measures.js'

/** What is seen of the blocks one by one. It holds for any part of them, so a second look costs little. */
export interface Sight {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  readonly phrases: PhraseColumns
}

/** The categories of each block's phrases, as masks, by how they stand in it. */
export interface PhraseColumns {
  readonly whole: Int32Array
  readonly start: Int32Array
  readonly inside: Int32Array
  /** No feature: the models were trained without them. */
  readonly opens: Int32Array
}

/** Looks at every block: its measures and its phrases. */
export function look(blocks: readonly Block[]): Sight {
  const column = (): Int32Array => new Int32Array(blocks.length)
  const phrases = { whole: column(), start: column(), inside: column(), opens: column() }
  const all = masksOf(blocks)
  for (let index = 0; index < blocks.length; index++) {
    const masks = all[index] as PhraseMasks
    phrases.whole[index] = masks.whole
    phrases.start[index] = masks.start
    phrases.inside[index] = masks.inside
    phrases.opens[index] = masks.opens
  }
  return { blocks, measures: measure(blocks), phrases }
}

/** The same of some of the blocks alone. */
export function select({ blocks, measures, phrases }: Sight, indices: Int32Array): Sight {
  const pick = (column: Int32Array): Int32Array => pickInto(column, indices, new Int32Array(indices.length))
  return {
    blocks: Array.from(indices, (index) => blocks[index] as Block),
    measures: selectMeasures(measures, indices),
    phrases: {
      whole: pick(phrases.whole),
      start: pick(phrases.start),
      inside: pick(phrases.inside),
      opens: pick(phrases.opens),
    },
  }
}
