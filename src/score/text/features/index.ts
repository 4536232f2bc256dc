import type { DocumentView } from '../view.js'
import type { FeatureGroup } from './group.js'
import { layoutFeatures, lineFeatures } from './line.js'
import { neighbourFeatures, runFeatures, windowFeatures } from './neighbours.js'
import { phraseFeatures } from './phrases.js'
import { coreFeatures, documentFeatures, placeFeatures } from './place.js'
import { repeatFeatures, sectionFeatures } from './repeats.js'
import { stretchFeatures, wallFeatures } from './walls.js'

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
  stretchFeatures,
  wallFeatures,
]

/** The names of the features in the order of their bytes. The weights hold for this order alone. */
export const featureNames: readonly string[] = groups.flatMap((group) => group.names)

/** Feature rows of all blocks: `featureNames.length` bytes each. */
export function featureRows(view: DocumentView): Uint8Array {
  const width = featureNames.length
  const rows = new Uint8Array(view.measures.count * width)
  let at = 0
  for (const group of groups) {
    const write = group.bind(view)
    for (let block = 0; block < view.measures.count; block++) write(rows, block * width + at, block)
    at += group.names.length
  }
  return rows
}
