import type { PageBlock } from '../page.js'
import type { Situation } from '../situation.js'

/** One measure of a block as a byte, see `quantise.ts`. */
export type Feature = (block: PageBlock, index: number, situation: Situation) => number

/** Features by name. The order of the names is the order in the row. */
export type FeatureTable = Readonly<Record<string, Feature>>
