import type { DocumentView } from '../view.js'

/** Writes the features of one block, as bytes, from `at` on. */
export type RowWriter = (row: Uint8Array, at: number, block: number) => void

/** A set of features that belong together. */
export interface FeatureGroup {
  /** One name for each byte that the writer writes. */
  readonly names: readonly string[]
  /** Prepares what the group needs of a document. */
  bind(view: DocumentView): RowWriter
}
