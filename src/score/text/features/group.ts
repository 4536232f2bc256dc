import type { DocumentView } from '../view/index.js'

/** A set of features that belong together. */
export interface FeatureGroup {
  /** One name for each byte of a block. */
  readonly names: readonly string[]
  /**
   * Writes the features of all blocks, as bytes. One loop in each group in place of a call for each block: the
   * groups are many and a call that goes to many places is dear.
   *
   * @param rows all zero where the group writes
   * @param at where the first block's bytes begin
   * @param width from there to the bytes of the next block
   */
  write(view: DocumentView, rows: Uint8Array, at: number, width: number): void
}
