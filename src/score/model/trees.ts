import { bytesOf, integersOf, type Packed } from '../../tools/base64.js'

/**
 * Reader of packed tree models: sums of regression trees over rows of bytes, shared by all scorers.
 *
 * A scorer turns each block into a row of bytes (features scaled and clamped to 0..255 by its own
 * code, see `quantise.ts`), so that training and run time see the same numbers and a threshold is one
 * byte. Up to 1,024 features and 8,191 nodes a tree.
 *
 * The packed form is base64 of little-endian 32-bit words:
 *
 *     0  magic 0x54524531
 *     1  number of features
 *     2  number of trees
 *     3  number of exits
 *     4  base score and
 *     5  leaf scale, as 32-bit floats
 *     6  number of nodes
 *     7  then per exit two words: trees evaluated, and the least margin (float) at which the rest cannot matter
 *     .  then per tree the index of its root
 *     .  then the nodes of all trees, each tree in preorder
 *
 * A node is one word. Inner node: bits 0-9 feature, 10-17 threshold, 18-30 distance to the right child;
 * the left child follows at once and is taken when `row[feature] <= threshold`. Leaf: the sign bit set,
 * bits 0-15 its value as a signed integer in units of the leaf scale. The functions below take a node apart;
 * `rows.ts` writes them out, for speed.
 *
 * `bench/train/pack.py` writes this form from a LightGBM model.
 */

/** The feature that an inner node asks for. */
export const featureOf = (node: number): number => node & 1023
/** The greatest byte that goes to the left. */
export const thresholdOf = (node: number): number => (node >>> 10) & 255
/** From an inner node to its right child. */
export const rightOf = (node: number): number => node >>> 18
/** What a leaf adds, in units of the leaf scale. */
export const leafValueOf = (node: number): number => (node << 16) >> 16

const MAGIC = 0x54524531
const HEADER_WORDS = 7

/** After `trees` trees a row whose score is at least `margin` from 0 takes no further trees. */
export interface Exit {
  readonly trees: number
  readonly margin: number
}

export interface TreeModel {
  readonly features: number
  /** Added to every score. */
  readonly base: number
  /** What one unit of a leaf is worth. */
  readonly scale: number
  readonly exits: readonly Exit[]
  /** Root of each tree in `nodes`. */
  readonly roots: Int32Array
  readonly nodes: Int32Array
}

/**
 * Reads a packed model.
 *
 * @throws RangeError when the data is no model of this form
 */
export function readModel(packed: Packed): TreeModel {
  const words = integersOf(bytesOf(packed))
  const word = (index: number): number => words[index] as number
  if (words.length < HEADER_WORDS || word(0) !== MAGIC) throw new RangeError('not a packed tree model')
  const trees = word(2)
  const exits = Array.from({ length: word(3) }, (_, index) => ({
    trees: word(HEADER_WORDS + 2 * index),
    margin: floatOf(word(HEADER_WORDS + 2 * index + 1)),
  }))
  const roots = HEADER_WORDS + 2 * exits.length
  const nodes = roots + trees
  const end = nodes + word(6)
  if (words.length < end) throw new RangeError('a packed tree model without its end')
  return {
    features: word(1),
    base: floatOf(word(4)),
    scale: floatOf(word(5)),
    exits,
    roots: words.subarray(roots, nodes),
    nodes: words.subarray(nodes, end),
  }
}

/** The 32-bit float that a word holds. */
function floatOf(word: number): number {
  return new Float32Array(Int32Array.of(word).buffer)[0] as number
}

/**
 * Scores one row: the log-odds that it belongs to the positive class.
 *
 * @param rows feature bytes, row after row
 * @param at where the row begins in `rows`
 */
export function scoreRow(model: TreeModel, rows: Uint8Array, at: number): number {
  const { roots, exits, base, scale } = model
  let units = 0
  let trees = 0
  for (const exit of exits) {
    units += unitsOf(model, rows, at, trees, exit.trees)
    if (Math.abs(base + units * scale) >= exit.margin) return base + units * scale
    trees = exit.trees
  }
  return base + (units + unitsOf(model, rows, at, trees, roots.length)) * scale
}

/** What the trees `[from, to)` give a row, in units of the leaf scale. */
function unitsOf({ nodes, roots }: TreeModel, rows: Uint8Array, at: number, from: number, to: number): number {
  let units = 0
  for (let tree = from; tree < to; tree++) units += leafOf(nodes, roots[tree] as number, rows, at)
  return units
}

/**
 * Walks one tree. The step to a child is arithmetic and no branch: `over` is -1 where the byte is above
 * the threshold, and so turns the step of 1 into the distance to the right child.
 */
export function leafOf(nodes: Int32Array, root: number, rows: Uint8Array, at: number): number {
  let index = root
  let node = nodes[index] as number
  while (node >= 0) {
    const over = (thresholdOf(node) - (rows[at + featureOf(node)] as number)) >> 31
    index += 1 + ((rightOf(node) - 1) & over)
    node = nodes[index] as number
  }
  return leafValueOf(node)
}

/** Log-odds to probability. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
