import type { PageBlock } from '../page/index.js'
import type { Situation } from '../situation/index.js'

/** One measure of a block as a byte, see `quantise.ts`. */
export type Feature = (block: PageBlock, index: number, situation: Situation) => number

/** Features by name. The order of the names is the order in the row. */
export type FeatureTable = Readonly<Record<string, Feature>>

/** Features that are worked out together. */
export interface FeatureGroup {
  readonly names: readonly string[]
  /** Writes the features at `row[at]` and behind; the row is all zero before. */
  readonly write: (row: Uint8Array, at: number, block: PageBlock, index: number, situation: Situation) => void
}

/** A group of features that have nothing in common. */
export function group(table: FeatureTable): FeatureGroup {
  const features = Object.values(table)
  return {
    names: Object.keys(table),
    write: (row, at, block, index, situation) => {
      for (let next = 0; next < features.length; next++) {
        row[at + next] = (features[next] as Feature)(block, index, situation)
      }
    },
  }
}
