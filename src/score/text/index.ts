import { type Block, highestId } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { BlockScore, DocumentScore, Strictness } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import { creditsOf } from '../model/contributions.js'
import { scoreRows } from '../model/rows.js'
import { probabilityOf, readModel } from '../model/trees.js'
import type { ScoreOptions } from '../scorer.js'
import { judgeAlone } from './alone.js'
import { raiseTables, spareTables } from './corrections/data-tables.js'
import { choose, type Decision } from './decision/index.js'
import { indicesOf } from './decision/kept.js'
import { featureRows, sizeOfRows } from './features/index.js'
import { canonicalBlanks } from './features/line.js'
import { reasonsOf } from './reasons.js'
import { ofWholeTables, withCells } from './unrolled.js'
import { type DocumentView, viewOf } from './view/index.js'
import { look, type Sight, select } from './view/sight.js'
import { weights } from './weights.js'

/** Rounds of cleaning what is kept again; few documents need a second one. */
const MOST_ROUNDS = 4
/**
 * A text of more blocks is no scraped article but a book, a dump of many, or data: one in a thousand pages of the
 * training data has as many. What the model has hardly seen it must not judge.
 */
const MOST_BLOCKS = 2_000
/** Nobody knows how right all of a text is. */
const UNKNOWN = 0.5
/** Bytes of rows up to which their memory is used again. */
const MOST_MEMORY = 1 << 20

const model = once(() => readModel(weights))

/** One look at some blocks: their probabilities and which of them stay. */
interface Pass {
  readonly view: DocumentView
  readonly probabilities: Float32Array
  readonly decision: Decision
}

/**
 * Scores the blocks of a flattened text and decides for the whole document which of them are article.
 *
 * What is kept is scored again as a document of its own until nothing more goes, so that cleaning the
 * output changes nothing. A text of more than 2,000 blocks is kept as it is, for the rules that need no score.
 */
export function scoreText({ blocks }: ParsedDocument, options: ScoreOptions): DocumentScore {
  const cells = withCells(blocks)
  if (cells.length > MOST_BLOCKS) return { of: () => KEPT, confidence: UNKNOWN }
  return ofWholeTables(blocks, cells, scoreBlocks(cells, options))
}

function scoreBlocks(all: readonly Block[], options: ScoreOptions): DocumentScore {
  const { strictness } = options
  const sight = look(all)
  const first = pass(sight, isCanonical(all), strictness)
  const verdicts = new Verdicts(all)
  let current = first
  for (let round = 1; ; round++) {
    const { blocks } = current.view
    verdicts.decide(current)
    const kept = indicesOf(current.decision.kept)
    if (kept.length === blocks.length || kept.length === 0 || round === MOST_ROUNDS) break
    current = pass(select(current.view, kept), true, strictness)
  }
  return {
    of: (block) => verdicts.of(block) ?? KEPT,
    confidence: first.decision.confidence,
  }
}

function pass(sight: Sight, canonical: boolean, strictness: Strictness): Pass {
  const view = viewOf(sight, { canonical })
  const scores = scoreRows(model(), featureRows(view, cleared(sizeOfRows(view))))
  judgeAlone(scores, sight)
  const probabilities = new Float32Array(scores.length)
  for (let block = 0; block < scores.length; block++) probabilities[block] = probabilityOf(scores[block] as number)
  let decision = choose(view, probabilities, strictness)
  if (raiseTables(probabilities, decision.kept, sight.blocks)) decision = choose(view, probabilities, strictness)
  if (strictness !== 'high') spareTables(decision.kept, sight.blocks)
  return { view, probabilities, decision }
}

/** Memory for rows that are read at once and not kept: there is more of them than of all else that scoring makes. */
let memory = new Uint8Array(0)

function cleared(size: number): Uint8Array {
  if (size > MOST_MEMORY) return new Uint8Array(size)
  if (memory.length < size) memory = new Uint8Array(2 * size)
  return memory.subarray(0, size).fill(0)
}

const explained = new WeakMap<Pass, Explanation>()

/** What explains the decisions of a pass. Its rows are made again when the first is asked for. */
interface Explanation {
  readonly rows: Uint8Array
  readonly credits: (block: number) => Float64Array
}

function explanationOf(pass: Pass): Explanation {
  const known = explained.get(pass)
  if (known !== undefined) return known
  const rows = featureRows(pass.view)
  const made = { rows, credits: creditsOf(model(), rows, (block) => pass.decision.kept[block] !== 1) }
  explained.set(pass, made)
  return made
}

/** True when the source is laid out as the writer lays out Markdown, as far as the features can see. */
function isCanonical(blocks: readonly Block[]): boolean {
  return blocks.every(
    ({ hints }, index) =>
      (hints.lines ?? 1) === 1 && (index === 0 || (hints.blankLines ?? 0) === canonicalBlanks(blocks, index)),
  )
}

/** A block that was made after scoring, or that is one of too many. */
const KEPT: BlockScore = { probability: 1, keep: true, reasons: () => [] }

/** The last pass over each block, by its id. */
class Verdicts {
  readonly #passes: Pass[] = []
  /** 1 + the number of the pass; 0 for ids that no block has. */
  readonly #passOf: Uint8Array
  readonly #indexOf: Int32Array
  readonly #made: (Verdict | undefined)[] = []

  constructor(blocks: readonly Block[]) {
    const size = highestId(blocks) + 1
    this.#passOf = new Uint8Array(size)
    this.#indexOf = new Int32Array(size)
  }

  decide(pass: Pass): void {
    const number = this.#passes.push(pass)
    const { blocks } = pass.view
    for (let index = 0; index < blocks.length; index++) {
      const { id } = blocks[index] as Block
      this.#passOf[id] = number
      this.#indexOf[id] = index
    }
  }

  of({ id }: Block): Verdict | undefined {
    const number = this.#passOf[id] ?? 0
    if (number === 0) return undefined
    this.#made[id] ??= new Verdict(this.#passes[number - 1] as Pass, this.#indexOf[id] as number)
    return this.#made[id]
  }
}

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
    const { rows, credits } = explanationOf(this.#pass)
    return reasonsOf(credits(this.#index), this.#pass.view, rows, this.#index)
  }
}
