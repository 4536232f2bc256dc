import { MARKERS, markerRow, markerRows } from '../markers.js'
import type { Situation } from '../situation.js'
import type { FeatureTable } from './define.js'
import { pageMeasures, pageRow } from './page.js'
import { positionFeatures } from './position.js'
import { structureFeatures } from './structure.js'
import { surroundingsFeatures } from './surroundings.js'
import { phraseFeatures, textFeatures } from './text.js'

const TABLE: FeatureTable = {
  ...textFeatures,
  ...phraseFeatures,
  ...structureFeatures,
  ...positionFeatures,
  ...surroundingsFeatures,
}
const BLOCK_FEATURES = Object.values(TABLE)

/** The names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = [
  ...Object.keys(TABLE),
  ...MARKERS.map((marker) => `in ${marker}`),
  ...MARKERS.map((marker) => `levels to ${marker}`),
  ...Object.keys(pageMeasures),
]

/** The rows of all blocks of a page, one after the other. */
export function featureRows(situation: Situation): Uint8Array {
  const { blocks, page } = situation
  const rows = new Uint8Array(blocks.length * FEATURE_NAMES.length)
  const markers = markerRows(page)
  const whole = pageRow(situation)
  for (const [index, block] of blocks.entries()) {
    let at = index * FEATURE_NAMES.length
    for (const feature of BLOCK_FEATURES) rows[at++] = feature(block, index, situation)
    const marked = markerRow(block, markers)
    rows.set(marked, at)
    rows.set(whole, at + marked.length)
  }
  return rows
}
