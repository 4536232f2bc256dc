import { scoreRow, type TreeModel } from './trees.js'

/**
 * Scores many rows at once, 32 at a time: each question that a model asks is answered for 32 rows as one
 * 32-bit word, and a tree then parts the rows with two operations a node in place of a walk for each.
 * The sums are whole numbers, so that the scores are the same as those of `scoreRow` to the last bit.
 */

/** Rows that one word answers for. */
const LANES = 32
/** Making a model ready costs as much as walking its trees for so many rows. */
const READY_AFTER = 1500

const LEAF = 0xffff

/** A model made ready to part rows. */
interface Ready {
  /** By feature and byte: the first of the feature's questions that the byte passes. */
  readonly firstPassed: Uint16Array
  /** By feature: where its questions begin; behind the last stands one that no node asks. */
  readonly questions: Uint16Array
  /** By node: its question, or `LEAF`. */
  readonly nodes: Uint16Array
  /** By node: the node of the right child; the left follows at once. */
  readonly rights: Uint16Array
  /** By node: the node after its subtree. */
  readonly ends: Uint16Array
  /** By node: the value of a leaf. */
  readonly leaves: Int16Array
  readonly roots: Int32Array
}

const scored = new WeakMap<TreeModel, number>()
const readied = new WeakMap<TreeModel, Ready>()

/**
 * Scores all rows: the log-odds that each belongs to the positive class.
 *
 * @param rows feature bytes, `model.features` for each row
 */
export function scoreRows(model: TreeModel, rows: Uint8Array): Float64Array {
  const count = rows.length / model.features
  const scores = new Float64Array(count)
  const ready = readyModel(model, count)
  if (ready === undefined) {
    for (let row = 0; row < count; row++) scores[row] = scoreRow(model, rows, row * model.features)
    return scores
  }
  for (let first = 0; first < count; first += LANES) scoreLanes(model, ready, rows, first, scores)
  return scores
}

/** The ready form, once so many rows were scored that it pays; never for models with exits or beyond its numbers. */
function readyModel(model: TreeModel, count: number): Ready | undefined {
  const ready = readied.get(model)
  if (ready !== undefined) return ready
  if (model.exits.length > 0 || model.nodes.length >= LEAF) return undefined
  const total = (scored.get(model) ?? 0) + count
  scored.set(model, total)
  if (total < READY_AFTER) return undefined
  const made = makeReady(model)
  readied.set(model, made)
  return made
}

function makeReady({ features, nodes, roots }: TreeModel): Ready {
  const { questions, firstPassed, numberOf } = questionsOf(features, nodes)
  const ready: Ready = {
    firstPassed,
    questions,
    nodes: new Uint16Array(nodes.length),
    rights: new Uint16Array(nodes.length),
    ends: new Uint16Array(nodes.length),
    leaves: new Int16Array(nodes.length),
    roots,
  }
  // Children follow their parents: from the end each subtree is known before its node.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as number
    if (node < 0) {
      ready.nodes[index] = LEAF
      ready.leaves[index] = node & 0xffff
      ready.ends[index] = index + 1
      continue
    }
    const right = index + (node >>> 18)
    ready.nodes[index] = numberOf[(node & 1023) * 256 + ((node >>> 10) & 255)] as number
    ready.rights[index] = right
    ready.ends[index] = ready.ends[right] as number
  }
  return ready
}

/** Numbers the different questions, those of one feature side by side by rising threshold. */
function questionsOf(
  features: number,
  nodes: Int32Array,
): { questions: Uint16Array; firstPassed: Uint16Array; numberOf: Uint16Array } {
  const isAsked = new Uint8Array(features * 256)
  for (const node of nodes) if (node >= 0) isAsked[(node & 1023) * 256 + ((node >>> 10) & 255)] = 1
  const questions = new Uint16Array(features + 1)
  const firstPassed = new Uint16Array(features * 256)
  const numberOf = new Uint16Array(features * 256)
  let next = 0
  for (let feature = 0; feature < features; feature++) {
    questions[feature] = next
    for (let threshold = 0; threshold < 256; threshold++) {
      const at = feature * 256 + threshold
      firstPassed[at] = next
      numberOf[at] = next
      next += isAsked[at] as number
    }
    next++
  }
  questions[features] = next
  return { questions, firstPassed, numberOf }
}

let answers = new Int32Array(0)
let reached = new Int32Array(0)
const sums = new Int32Array(LANES)

function scoreLanes(model: TreeModel, ready: Ready, rows: Uint8Array, first: number, scores: Float64Array): void {
  const count = Math.min(LANES, scores.length - first)
  answerAll(model.features, ready, rows, first, count)
  sums.fill(0)
  const all = count === LANES ? -1 : (1 << count) - 1
  if (reached.length < ready.nodes.length) reached = new Int32Array(ready.nodes.length)
  for (let tree = 0; tree < ready.roots.length; tree++) {
    const root = ready.roots[tree] as number
    reached[root] = all
    partRows(ready, root)
  }
  for (let lane = 0; lane < count; lane++) scores[first + lane] = model.base + (sums[lane] as number) * model.scale
}

/** Answers every question for the rows: bit `lane` is set where the byte is not above the threshold. */
function answerAll(features: number, ready: Ready, rows: Uint8Array, first: number, count: number): void {
  const { questions, firstPassed } = ready
  const total = questions[features] as number
  if (answers.length < total) answers = new Int32Array(total)
  else answers.fill(0, 0, total)
  for (let feature = 0; feature < features; feature++) {
    const from = questions[feature] as number
    const to = (questions[feature + 1] as number) - 1
    if (from === to) continue
    for (let lane = 0, at = first * features + feature; lane < count; lane++, at += features) {
      const passed = firstPassed[feature * 256 + (rows[at] as number)] as number
      answers[passed] = (answers[passed] as number) | (1 << lane)
    }
    // What passes one threshold passes those above it.
    for (let question = from + 1; question < to; question++) {
      answers[question] = (answers[question] as number) | (answers[question - 1] as number)
    }
  }
}

/** Sends the rows at a root down its tree and adds each row's leaf to its sum. */
function partRows({ nodes, rights, ends, leaves }: Ready, root: number): void {
  const end = ends[root] as number
  for (let index = root; index < end; ) {
    let here = reached[index] as number
    if (here === 0) {
      index = ends[index] as number
      continue
    }
    const question = nodes[index] as number
    if (question !== LEAF) {
      const passed = answers[question] as number
      reached[index + 1] = here & passed
      reached[rights[index] as number] = here & ~passed
    } else {
      const value = leaves[index] as number
      do {
        const lane = 31 - Math.clz32(here)
        sums[lane] = (sums[lane] as number) + value
        here &= ~(1 << lane)
      } while (here !== 0)
    }
    index++
  }
}
