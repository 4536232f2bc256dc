import { scoreRow, type TreeModel, unitsOf } from './trees.js'

/**
 * Scores many rows at once, 32 at a time: each question that a model asks is answered for 32 rows as one
 * 32-bit word, and a tree then parts the rows with two operations a node in place of a walk for each.
 * The sums are whole numbers, so that the scores are the same as those of `scoreRow` to the last bit.
 * Of a model with exits only the rows that are still undecided after the first trees are taken together.
 */

/** Rows that one word answers for. */
const LANES = 32
/** Making a model ready costs as much as walking its trees for so many rows. */
const READY_AFTER = 1500
/** Most rows leave at one of so many exits; up to there each walks alone. */
const EXITS_ALONE = 3

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
  const lanes: Lanes = { model, ready, rows, scores, count: 0 }
  const alone = model.exits[Math.min(EXITS_ALONE, model.exits.length) - 1]
  for (let row = 0; row < count; row++) {
    if (alone !== undefined && leavesEarly(lanes, row)) continue
    numbers[lanes.count] = row
    sums[lanes.count++] = alone === undefined ? 0 : undecided
    if (lanes.count === LANES) scoreLanes(lanes, alone?.trees ?? 0)
  }
  if (lanes.count > 0) scoreLanes(lanes, alone?.trees ?? 0)
  return scores
}

/** Rows that wait to be scored together: `numbers` and `sums` hold `count` of them. */
interface Lanes {
  readonly model: TreeModel
  readonly ready: Ready
  readonly rows: Uint8Array
  readonly scores: Float64Array
  count: number
}

/** The sum of the row that last did not leave early. */
let undecided = 0

/** Scores a row if one of the first exits lets it go. */
function leavesEarly({ model, rows, scores }: Lanes, row: number): boolean {
  const { exits, base, scale } = model
  let units = 0
  let trees = 0
  for (let index = 0; index < EXITS_ALONE && index < exits.length; index++) {
    const exit = exits[index] as TreeModel['exits'][number]
    units += unitsOf(model, rows, row * model.features, trees, exit.trees)
    trees = exit.trees
    const score = base + units * scale
    if (Math.abs(score) < exit.margin) continue
    scores[row] = score
    return true
  }
  undecided = units
  return false
}

/** The ready form, once so many rows were scored that it pays; never for models beyond its numbers. */
function readyModel(model: TreeModel, count: number): Ready | undefined {
  const ready = readied.get(model)
  if (ready !== undefined) return ready
  if (model.nodes.length >= LEAF) return undefined
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
const numbers = new Int32Array(LANES)

/** Takes the waiting rows, whose sums hold what the trees before `first` gave, to their exits or to the end. */
function scoreLanes(lanes: Lanes, first: number): void {
  const { model, ready, scores, count } = lanes
  answerAll(lanes)
  if (reached.length < ready.nodes.length) reached = new Int32Array(ready.nodes.length)
  let open = count === LANES ? -1 : (1 << count) - 1
  let tree = first
  for (const { trees, margin } of [...model.exits, { trees: ready.roots.length, margin: 0 }]) {
    if (trees < first || (trees === first && margin > 0)) continue
    for (; tree < trees; tree++) {
      const root = ready.roots[tree] as number
      reached[root] = open
      partRows(ready, root)
    }
    for (let lane = 0; lane < count; lane++) {
      const score = model.base + (sums[lane] as number) * model.scale
      if ((open & (1 << lane)) === 0 || Math.abs(score) < margin) continue
      scores[numbers[lane] as number] = score
      open &= ~(1 << lane)
    }
    if (open === 0) break
  }
  lanes.count = 0
}

/** Answers every question for the rows: bit `lane` is set where the byte is not above the threshold. */
function answerAll({ model: { features }, ready, rows, count }: Lanes): void {
  const { questions, firstPassed } = ready
  const total = questions[features] as number
  if (answers.length < total) answers = new Int32Array(total)
  else answers.fill(0, 0, total)
  for (let feature = 0; feature < features; feature++) {
    const from = questions[feature] as number
    const to = (questions[feature + 1] as number) - 1
    if (from === to) continue
    for (let lane = 0; lane < count; lane++) {
      const byte = rows[(numbers[lane] as number) * features + feature] as number
      const passed = firstPassed[feature * 256 + byte] as number
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
