import { masksOf } from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { PhraseMasks } from '../../../model/rule.js'
import { measure } from './measure.js'
import { type Measures, pickInto, selectMeasures } from './measures.js'

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
  const masks = masksOf(blocks)
  const phrases = phraseColumns((place) => {
    const column = new Int32Array(blocks.length)
    for (let index = 0; index < column.length; index++) column[index] = (masks[index] as PhraseMasks)[place]
    return column
  })
  return { blocks, measures: measure(blocks), phrases }
}

/** The same of some of the blocks alone. */
export function select({ blocks, measures, phrases }: Sight, indices: Int32Array): Sight {
  return {
    blocks: Array.from(indices, (index) => blocks[index] as Block),
    measures: selectMeasures(measures, indices),
    phrases: phraseColumns((place) => pickInto(phrases[place], indices, new Int32Array(indices.length))),
  }
}

function phraseColumns(columnOf: (place: keyof PhraseColumns) => Int32Array): PhraseColumns {
  return { whole: columnOf('whole'), start: columnOf('start'), inside: columnOf('inside'), opens: columnOf('opens') }
}
