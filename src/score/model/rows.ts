import { leafOf, type TreeModel } from './trees.js'

/**
 * Scores many rows at once. Each step down a tree waits for the step before, so four rows go down together and a
 * processor works on one while it waits for the others. Trees are taken one after the other, each for all rows, so
 * that its nodes stay in the nearest cache. Nodes are taken apart as `trees.ts` tells. The sums are whole numbers: the scores are those of `scoreRow` to the
 * last bit.
 */

/**
 * Scores all rows: the log-odds that each belongs to the positive class.
 *
 * @param rows feature bytes, `model.features` for each row
 */
export function scoreRows(model: TreeModel, rows: Uint8Array): Float64Array {
  const { features, base, scale, exits, roots } = model
  const count = rows.length / features
  const scores = new Float64Array(count)
  const units = new Int32Array(count)
  // Where each undecided row begins in `rows`.
  const open = new Int32Array(count)
  for (let row = 0; row < count; row++) open[row] = row * features
  let left = count
  let trees = 0
  for (let stage = 0; left > 0 && stage <= exits.length; stage++) {
    const exit = exits[stage]
    const until = exit?.trees ?? roots.length
    const margin = exit?.margin ?? 0
    for (; trees < until; trees++) addLeaves(model, trees, rows, open, left, units)
    let undecided = 0
    for (let index = 0; index < left; index++) {
      const score = base + (units[index] as number) * scale
      const at = open[index] as number
      if (Math.abs(score) >= margin) {
        scores[at / features] = score
        continue
      }
      open[undecided] = at
      units[undecided++] = units[index] as number
    }
    left = undecided
  }
  return scores
}

/** Adds the leaf that each of the first `count` open rows reaches in a tree to its units. */
function addLeaves(
  { nodes, roots }: TreeModel,
  tree: number,
  rows: Uint8Array,
  open: Int32Array,
  count: number,
  units: Int32Array,
): void {
  const root = roots[tree] as number
  const first = nodes[root] as number
  let index = 0
  for (; index + 3 < count; index += 4) {
    const atA = open[index] as number
    const atB = open[index + 1] as number
    const atC = open[index + 2] as number
    const atD = open[index + 3] as number
    let a = root
    let b = root
    let c = root
    let d = root
    let nodeA = first
    let nodeB = first
    let nodeC = first
    let nodeD = first
    // All are leaves when all have the sign bit. The step to a child is as in `leafOf`; from a leaf it is 0.
    while ((nodeA & nodeB & nodeC & nodeD) >= 0) {
      const innerA = ~(nodeA >> 31)
      const overA = (((nodeA >>> 10) & 255) - (rows[atA + (nodeA & 1023 & innerA)] as number)) >> 31
      a += (1 + (((nodeA >>> 18) - 1) & overA)) & innerA
      const innerB = ~(nodeB >> 31)
      const overB = (((nodeB >>> 10) & 255) - (rows[atB + (nodeB & 1023 & innerB)] as number)) >> 31
      b += (1 + (((nodeB >>> 18) - 1) & overB)) & innerB
      const innerC = ~(nodeC >> 31)
      const overC = (((nodeC >>> 10) & 255) - (rows[atC + (nodeC & 1023 & innerC)] as number)) >> 31
      c += (1 + (((nodeC >>> 18) - 1) & overC)) & innerC
      const innerD = ~(nodeD >> 31)
      const overD = (((nodeD >>> 10) & 255) - (rows[atD + (nodeD & 1023 & innerD)] as number)) >> 31
      d += (1 + (((nodeD >>> 18) - 1) & overD)) & innerD
      nodeA = nodes[a] as number
      nodeB = nodes[b] as number
      nodeC = nodes[c] as number
      nodeD = nodes[d] as number
    }
    units[index] = (units[index] as number) + ((nodeA << 16) >> 16)
    units[index + 1] = (units[index + 1] as number) + ((nodeB << 16) >> 16)
    units[index + 2] = (units[index + 2] as number) + ((nodeC << 16) >> 16)
    units[index + 3] = (units[index + 3] as number) + ((nodeD << 16) >> 16)
  }
  for (; index < count; index++)
    units[index] = (units[index] as number) + leafOf(nodes, root, rows, open[index] as number)
}
