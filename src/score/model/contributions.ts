import { featureOf, leafValueOf, rightOf, type TreeModel, thresholdOf } from './trees.js'

/** Rows that are explained together. */
const BATCH = 32

/**
 * Explains rows: what each feature added to the score of one. Along every path, the change of the expected value at a
 * split is credited to the feature that was asked (Saabas 2014, "Interpreting random forests"). The expected value of
 * a node is taken as the mean of its leaves.
 *
 * Who asks for one row asks for the next as well: some are worked out at a time, tree by tree, so that the nodes of a
 * tree stay in the nearest cache.
 *
 * @param rows feature bytes, `model.features` for each row
 * @param isAsked the rows that may be asked for, by number
 * @returns log-odds by feature, of a row by its number; what no feature explains is left out
 */
export function creditsOf(
  model: TreeModel,
  rows: Uint8Array,
  isAsked: (row: number) => boolean,
): (row: number) => Float64Array {
  const count = rows.length / model.features
  let known = new Map<number, Float64Array>()
  return (row) => {
    const kept = known.get(row)
    if (kept !== undefined) return kept
    known = new Map([[row, new Float64Array(model.features)]])
    for (let next = row + 1; next < count && known.size < BATCH; next++) {
      if (isAsked(next)) known.set(next, new Float64Array(model.features))
    }
    addCredits(model, rows, known)
    return known.get(row) as Float64Array
  }
}

function addCredits(model: TreeModel, rows: Uint8Array, credits: ReadonlyMap<number, Float64Array>): void {
  const gains = gainsOf(model)
  const { nodes, features } = model
  const all = [...credits]
  for (const root of model.roots) {
    for (const [row, sums] of all) {
      const at = row * features
      let index = root
      let node = nodes[index] as number
      while (node >= 0) {
        const feature = featureOf(node)
        const goesLeft = (rows[at + feature] as number) <= thresholdOf(node)
        index += goesLeft ? 1 : rightOf(node)
        sums[feature] = (sums[feature] as number) + (gains[index] as number)
        node = nodes[index] as number
      }
    }
  }
}

/** What has been worked out of a model. */
const known = new WeakMap<TreeModel, Float64Array>()

/** What reaching a node adds to the expected score, by node; nothing for roots. Worked out once. */
function gainsOf(model: TreeModel): Float64Array {
  const gains = known.get(model) ?? gainsFrom(model, meansOf(model))
  known.set(model, gains)
  return gains
}

function gainsFrom({ nodes, scale }: TreeModel, means: Float64Array): Float64Array {
  const gains = new Float64Array(nodes.length)
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as number
    if (node < 0) continue
    for (const child of [index + 1, index + rightOf(node)]) {
      gains[child] = ((means[child] as number) - (means[index] as number)) * scale
    }
  }
  return gains
}

/** Mean leaf of each node's subtree. Children follow their parents, so one backward pass is enough. */
function meansOf({ nodes }: TreeModel): Float64Array {
  const sums = new Float64Array(nodes.length)
  const counts = new Float64Array(nodes.length)
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as number
    if (node < 0) {
      sums[index] = leafValueOf(node)
      counts[index] = 1
    } else {
      const right = index + rightOf(node)
      sums[index] = (sums[index + 1] as number) + (sums[right] as number)
      counts[index] = (counts[index + 1] as number) + (counts[right] as number)
    }
  }
  return sums.map((sum, index) => sum / (counts[index] as number))
}

/**
 * Features by how strongly they speak for one side, strongest first.
 *
 * @param credits log-odds by feature
 * @param sign 1 for what speaks for the positive class, -1 for what speaks against it
 * @param least features that speak less strongly are left out
 */
export function* strongest(credits: Float64Array, sign: 1 | -1, least: number): Generator<number> {
  // A handful of hundreds is asked for: looking for each takes less time than sorting all.
  const left = credits.map((credit) => credit * sign)
  for (;;) {
    let best = 0
    for (let feature = 1; feature < left.length; feature++) {
      if ((left[feature] as number) > (left[best] as number)) best = feature
    }
    if (!((left[best] as number) >= least)) return
    yield best
    left[best] = Number.NEGATIVE_INFINITY
  }
}
