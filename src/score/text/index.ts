import type { Block } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { BlockScore, DocumentScore, Strictness } from '../../model/rule.js'
import type { ScoreOptions } from '../index.js'
import { probabilityOf, readModel, scoreRow, type TreeModel } from '../model/trees.js'
import { choose, type Decision } from './choose.js'
import { featureNames, featureRows } from './features/index.js'
import { canonicalBlanks } from './features/line.js'
import { reasonsOf } from './reasons.js'
import { look, type Sight, select } from './sight.js'
import { type DocumentView, viewOf } from './view.js'
import { weights } from './weights.js'

/** Rounds of cleaning what is kept again; few documents need a second one. */
const MOST_ROUNDS = 4

const model = ((): (() => TreeModel) => {
  let read: TreeModel | undefined
  return () => {
    read ??= readModel(weights)
    return read
  }
})()

/** One look at some blocks: their probabilities and which of them stay. */
interface Pass {
  readonly view: DocumentView
  readonly rows: Uint8Array
  readonly probabilities: Float32Array
  readonly decision: Decision
}

/**
 * Scores the blocks of a flattened text and decides for the whole document which of them are article.
 *
 * What is kept is scored again as a document of its own until nothing more goes, so that cleaning the
 * output changes nothing.
 */
export function scoreText(document: ParsedDocument, options: ScoreOptions): DocumentScore {
  const { strictness } = options
  const sight = look(document.blocks)
  const first = pass(sight, isCanonical(document.blocks), strictness)
  const verdicts = new Map<number, Verdict>()
  let current = first
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { blocks } = current.view
    for (let index = 0; index < blocks.length; index++) {
      verdicts.set((blocks[index] as Block).id, new Verdict(current, index))
    }
    const kept = indicesOf(current.decision.kept)
    if (kept.length === blocks.length || kept.length === 0) break
    current = pass(select(current.view, kept), true, strictness)
  }
  return {
    of: (block) => verdicts.get(block.id) ?? KEPT,
    confidence: first.decision.confidence,
  }
}

function indicesOf(kept: Uint8Array): Int32Array {
  const indices = new Int32Array(kept.length)
  let count = 0
  for (let index = 0; index < kept.length; index++) if (kept[index] === 1) indices[count++] = index
  return indices.subarray(0, count)
}

function pass(sight: Sight, canonical: boolean, strictness: Strictness): Pass {
  const view = viewOf(sight, canonical)
  const rows = featureRows(view)
  const probabilities = new Float32Array(sight.blocks.length)
  const trees = model()
  for (let block = 0; block < probabilities.length; block++) {
    probabilities[block] = probabilityOf(scoreRow(trees, rows, block * featureNames.length))
  }
  return { view, rows, probabilities, decision: choose(view, probabilities, strictness) }
}

/** True when the source is laid out as the writer lays out Markdown, as far as the features can see. */
function isCanonical(blocks: readonly Block[]): boolean {
  return blocks.every(
    ({ hints }, index) =>
      (hints.lines ?? 1) === 1 && (index === 0 || (hints.blankLines ?? 0) === canonicalBlanks(blocks, index)),
  )
}

/** A block that was made after scoring. */
const KEPT: BlockScore = { probability: 1, keep: true, reasons: () => [] }

/** A block's score in the pass that decided it. */
class Verdict implements BlockScore {
  readonly #pass: Pass
  readonly #index: number

  constructor(from: Pass, index: number) {
    this.#pass = from
    this.#index = index
  }

  get probability(): number {
    return this.#pass.probabilities[this.#index] as number
  }

  get keep(): boolean {
    return this.#pass.decision.kept[this.#index] === 1
  }

  reasons(): readonly string[] {
    const { view, rows } = this.#pass
    return reasonsOf(model(), view, rows, this.#index)
  }
}
