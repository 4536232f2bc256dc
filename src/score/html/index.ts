import type { Block } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { BlockScore, DocumentScore } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import { creditsOf } from '../model/contributions.js'
import { scoreRows } from '../model/rows.js'
import { probabilityOf, readModel, type TreeModel } from '../model/trees.js'
import type { ScoreOptions } from '../scorer.js'
import { judgedAlone, standsAlone } from './alone.js'
import { correctionOf } from './corrections/index.js'
import { decide } from './decision/index.js'
import { featureRows } from './features/index.js'
import { viewPage } from './page/index.js'
import { reasonsOf } from './reasons.js'
import { situate } from './situation/index.js'
import { blockModel, confidenceModel } from './weights.js'

/** The models, read on first use. */
const models = once(() => ({
  block: readModel(blockModel),
  confidence: readModel(confidenceModel),
}))

const NOTHING: DocumentScore = {
  of: () => ({ probability: 0, keep: false, reasons: () => [] }),
  confidence: 0,
}

/**
 * Scores the blocks of a page by what they say and where in the page's tree they stand.
 *
 * @param given the blocks' probabilities, where they come from another model than the product's
 */
export function scoreHtml(document: ParsedDocument, options: ScoreOptions, given?: Float64Array): DocumentScore {
  if (document.blocks.some(({ hints }) => hints.isDeclared)) return scoreDeclared(document, options)
  if (document.blocks.length === 0) return NOTHING
  if (document.blocks.some(isForSearchEngines)) return scoreWithout(document, options, given)
  return scorePage(document, options, given)
}

function scorePage(document: ParsedDocument, { strictness }: ScoreOptions, given?: Float64Array): DocumentScore {
  const { block: model, confidence } = models()
  const page = viewPage(document)
  const situation = situate(page)
  const rows = featureRows(situation)
  const isAlone = given === undefined && standsAlone(page)
  const own = given ?? blockProbabilities(model, rows)
  const probabilities = isAlone ? judgedAlone(page, own) : own
  const decision = decide(situation, probabilities, confidence, strictness)
  const corrected = correctionOf({ situation, probabilities, decision, isAlone })
  const credits = creditsOf(model, rows, (index) => decision.keep[index] !== 1)
  const decided = (index: number): BlockScore => {
    const keep = decision.keep[index] === 1
    return {
      probability: probabilities[index] as number,
      keep,
      reasons: () => reasonsOf(credits(index), situation, rows, index),
    }
  }
  const scores = new Map(document.blocks.map(({ id }, index) => [id, corrected(index) ?? decided(index)]))
  return { of: (block) => scores.get(block.id) ?? NEW_BLOCK, confidence: decision.confidence }
}

/** The probability of each block that it belongs to the article. */
function blockProbabilities(model: TreeModel, rows: Uint8Array): Float64Array {
  return scoreRows(model, rows).map(probabilityOf)
}

function isForSearchEngines({ hints }: Block): boolean {
  return hints.dom?.hidden === 'words for search engines'
}

/** What the page hides for search engines is often longer than the rest and says nothing about it. */
function scoreWithout(document: ParsedDocument, options: ScoreOptions, given?: Float64Array): DocumentScore {
  const isShown = (_: unknown, index: number): boolean => !isForSearchEngines(document.blocks[index] as Block)
  const score = scoreHtml({ ...document, blocks: document.blocks.filter(isShown) }, options, given?.filter(isShown))
  return { of: (block) => (isForSearchEngines(block) ? FOR_MACHINES : score.of(block)), confidence: score.confidence }
}

/** A page that only declares its text: that is the article, and what it shows stands around it, unless that is more. */
function scoreDeclared(document: ParsedDocument, options: ScoreOptions): DocumentScore {
  const declared = document.blocks.filter(({ hints }) => hints.isDeclared)
  const ids = new Set(declared.map(({ id }) => id))
  const shown = document.blocks.filter(({ id }) => !ids.has(id))
  const score = scoreHtml({ ...document, blocks: shown }, options)
  if (lettersOf(shown.filter((block) => score.of(block).keep)) > lettersOf(declared)) {
    return { of: (block) => (ids.has(block.id) ? UNSHOWN : score.of(block)), confidence: score.confidence }
  }
  return { of: ({ id }) => (ids.has(id) ? DECLARED : AROUND), confidence: DECLARED.probability }
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** Told by the page itself, if not to its readers. */
const DECLARED: BlockScore = {
  probability: 0.9,
  keep: true,
  reasons: () => ['declared as the text of the page'],
}
const UNSHOWN: BlockScore = {
  probability: 0.1,
  keep: false,
  reasons: () => ['declared by a page that shows a text of its own'],
}
const FOR_MACHINES: BlockScore = { probability: 0, keep: false, reasons: () => ['hidden words for search engines'] }
const AROUND: BlockScore = {
  probability: 0.1,
  keep: false,
  reasons: () => ['the page shows no text of its own and declares one'],
}

/** A block that a rule has made is the rule's business. */
const NEW_BLOCK: BlockScore = { probability: 1, keep: true, reasons: () => [] }
