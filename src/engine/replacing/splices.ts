import type { Block, Range } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { replaceTexts, type Splice } from './replace-texts.js'
import type { Replacement } from './replacement.js'

/**
 * Replacements in one block that are still to be carried out: all at once, since each of them copies what the block
 * consists of. They come from the end of its text on, so that what stands before them is still as it was.
 */
export class Splices {
  readonly #blocks: (Block | undefined)[]
  #index = -1
  #splices: Splice[] = []

  /** @param blocks where replaced blocks are put */
  constructor(blocks: (Block | undefined)[]) {
    this.#blocks = blocks
  }

  /** The block of an edit, as it is before the place of the edit. */
  blockOf(edit: Edit): Block | undefined {
    const isBefore = edit.block === this.#index && 'from' in edit && !this.#isReachedBy(edit)
    if (!isBefore) this.close()
    return this.#blocks[edit.block]
  }

  /** True for a replacement that reaches up to one still to be carried out, in the text or in the source. */
  isTouchedBy({ text, taken }: Replacement): boolean {
    const [first] = this.#splices
    return first !== undefined && (this.#isReachedBy(text) || taken.some(({ id }) => id >= first.change))
  }

  add(index: number, splice: Splice): void {
    this.#index = index
    this.#splices.push(splice)
  }

  /** Carries all of them out; returns the block that they were in, if there were any. */
  close(): Block | undefined {
    const block = this.#blocks[this.#index]
    if (block === undefined || this.#splices.length === 0) return undefined
    const replaced = replaceTexts(block, this.#splices)
    this.#blocks[this.#index] = replaced
    this.#splices = []
    return replaced
  }

  /** One may end where the next begins, as long as both of them have text: of an insertion there the order would be lost. */
  #isReachedBy({ from, to }: Range): boolean {
    const next = this.#splices.at(-1)
    if (next === undefined || to < next.from) return false
    return to > next.from || from === to || next.from === next.to
  }
}
