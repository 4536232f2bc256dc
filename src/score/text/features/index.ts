import type { DocumentView } from '../view/index.js'
import type { FeatureGroup } from './group.js'
import { layoutFeatures, lineFeatures } from './line.js'
import { neighbourFeatures, runFeatures, windowFeatures } from './neighbours.js'
import { cueFeatures, openedFeatures, phraseFeatures } from './phrases.js'
import { coreFeatures, documentFeatures, placeFeatures } from './place.js'
import { repeatFeatures, sectionFeatures } from './repeats.js'
import { topicFeatures } from './topics.js'
import { stretchFeatures, wallFeatures } from './walls.js'
import { wordingFeatures } from './wording.js'

const groups: readonly FeatureGroup[] = [
  lineFeatures,
  layoutFeatures,
  neighbourFeatures,
  windowFeatures,
  runFeatures,
  coreFeatures,
  placeFeatures,
  documentFeatures,
  repeatFeatures,
  sectionFeatures,
  phraseFeatures,
  openedFeatures,
  cueFeatures,
  stretchFeatures,
  wallFeatures,
  topicFeatures,
  wordingFeatures,
]

/** The names of the features in the order of their bytes. The weights hold for this order alone. */
export const featureNames: readonly string[] = groups.flatMap((group) => group.names)

/** How many bytes the feature rows of a document take. */
export function sizeOfRows({ measures }: DocumentView): number {
  return measures.count * featureNames.length
}

/**
 * Feature rows of all blocks: `featureNames.length` bytes each.
 *
 * @param rows `sizeOfRows` bytes to write to, all zero
 */
export function featureRows(view: DocumentView, rows: Uint8Array = new Uint8Array(sizeOfRows(view))): Uint8Array {
  const width = featureNames.length
  let at = 0
  for (const group of groups) {
    group.write(view, rows, at, width)
    at += group.names.length
  }
  return rows
}
