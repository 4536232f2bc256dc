import type { Situation } from '../situation/index.js'
import type { FeatureGroup } from './define.js'
import { MARKER_BYTES, MARKERS, markElements, writeMarkers } from './markers.js'
import { pageMeasures, pageRow } from './page.js'
import { positionGroups } from './position.js'
import { structureGroups } from './structure.js'
import { surroundingsGroup } from './surroundings.js'
import { phraseGroup, textGroup } from './text.js'

const GROUPS: readonly FeatureGroup[] = [
  textGroup,
  phraseGroup,
  ...structureGroups,
  ...positionGroups,
  surroundingsGroup,
]

/** The names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = [
  ...GROUPS.flatMap(({ names }) => names),
  ...MARKERS.map((marker) => `in ${marker}`),
  ...MARKERS.map((marker) => `levels to ${marker}`),
  ...Object.keys(pageMeasures),
]

/** The rows of all blocks of a page, one after the other. */
export function featureRows(situation: Situation): Uint8Array {
  const { blocks, page } = situation
  const rows = new Uint8Array(blocks.length * FEATURE_NAMES.length)
  const marks = markElements(page)
  const whole = pageRow(situation)
  for (const [index, block] of blocks.entries()) {
    let at = index * FEATURE_NAMES.length
    for (const { names, write } of GROUPS) {
      write(rows, at, block, index, situation)
      at += names.length
    }
    writeMarkers(block, marks, rows, at)
    rows.set(whole, at + MARKER_BYTES)
  }
  return rows
}
