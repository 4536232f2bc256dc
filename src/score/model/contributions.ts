import type { TreeModel } from './trees.js'

/**
 * What each feature added to the score of one row: along every path, the change of the expected value
 * at a split is credited to the feature that was asked (Saabas 2014, "Interpreting random forests").
 * The expected value of a node is taken as the mean of its leaves. Slow; for explanations only.
 *
 * @param rows feature bytes, row after row
 * @param at where the row begins in `rows`
 * @returns log-odds by feature; what no feature explains is left out
 */
export function contributions(model: TreeModel, rows: Uint8Array, at: number): Float64Array {
  const credits = new Float64Array(model.features)
  const means = meansOf(model)
  for (const root of model.roots) {
    let index = root
    let node = model.nodes[index] as number
    while (node >= 0) {
      const feature = node & 1023
      const goesLeft = (rows[at + feature] as number) <= ((node >>> 10) & 255)
      const next = goesLeft ? index + 1 : index + (node >>> 18)
      const gained = (means[next] as number) - (means[index] as number)
      credits[feature] = (credits[feature] as number) + gained * model.scale
      index = next
      node = model.nodes[index] as number
    }
  }
  return credits
}

const known = new WeakMap<TreeModel, Float64Array>()

/** The means of a model, worked out once: a document has many blocks to explain. */
function meansOf(model: TreeModel): Float64Array {
  const means = known.get(model) ?? nodeMeans(model)
  known.set(model, means)
  return means
}

/** Mean leaf of each node's subtree. Children follow their parents, so one backward pass is enough. */
function nodeMeans({ nodes }: TreeModel): Float64Array {
  const sums = new Float64Array(nodes.length)
  const counts = new Float64Array(nodes.length)
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as number
    if (node < 0) {
      sums[index] = (node << 16) >> 16
      counts[index] = 1
    } else {
      const right = index + (node >>> 18)
      sums[index] = (sums[index + 1] as number) + (sums[right] as number)
      counts[index] = (counts[index + 1] as number) + (counts[right] as number)
    }
  }
  return sums.map((sum, index) => sum / (counts[index] as number))
}
