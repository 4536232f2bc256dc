import type { Block } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { BlockScore, DocumentScore } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import type { ScoreOptions } from '../index.js'
import { creditsOf } from '../model/contributions.js'
import { scoreRows } from '../model/rows.js'
import { probabilityOf, readModel, type TreeModel } from '../model/trees.js'
import { judgedAlone, standsAlone } from './alone.js'
import { announcedItems } from './corrections/announced.js'
import { judgeBreaks } from './corrections/breaks.js'
import { citedNotes } from './corrections/cited-notes.js'
import { articleFacts } from './corrections/facts.js'
import { articleFigures, articleJoints, droppedFilms, isCredit } from './corrections/figures.js'
import { documentFlow } from './corrections/flow.js'
import { markLeadPicture } from './corrections/lead-picture.js'
import { keptPairs } from './corrections/pairs.js'
import { strayParts } from './corrections/pictures.js'
import { answeredQuotations, partsOfPosts } from './corrections/posts.js'
import { openingSummaries } from './corrections/summaries.js'
import { decide } from './decision/index.js'
import { featureRows } from './features/index.js'
import { type PageBlock, viewPage } from './page/index.js'
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
  const { block: model, confidence } = models()
  const page = viewPage(document)
  const situation = situate(page)
  const rows = featureRows(situation)
  const isAlone = given === undefined && standsAlone(page)
  const own = given ?? blockProbabilities(model, rows)
  const probabilities = isAlone ? judgedAlone(page, own) : own
  const decision = decide(situation, probabilities, confidence, options.strictness)
  const flow = documentFlow(page, decision.keep)
  const films = droppedFilms(page, decision.keep)
  const joints = articleJoints(page, decision.keep, films, probabilities, isAlone)
  const figures = articleFigures(page, eitherOf(decision.keep, joints), films)
  const lead = markLeadPicture(page, decision.keep, situation.headline, figures)
  const stray = strayParts(page, decision.keep)
  const facts = articleFacts(page, decision.keep, probabilities)
  const announced = announcedItems(page, decision.keep)
  const pairs = keptPairs(page, decision.keep)
  const notes = citedNotes(page, decision.keep, probabilities)
  const posts = partsOfPosts(page, decision.keep, probabilities)
  const quotations = answeredQuotations(page, (index) => decision.keep[index] === 1 || posts.has(index))
  const summaries = openingSummaries(page, (index) => decision.keep[index] === 1 || quotations.has(index))
  const breaks = judgeBreaks(page, decision.keep, situation.headline)
  const credits = creditsOf(model, rows, (index) => decision.keep[index] !== 1)
  const scores = new Map<number, BlockScore>()
  for (const [index, { id }] of document.blocks.entries()) {
    const probability = probabilities[index] as number
    const keep = decision.keep[index] === 1
    const parting = breaks.get(index)
    if (parting === 'parts nothing') scores.set(id, PARTS_NOTHING)
    else if (parting === 'parts') scores.set(id, BETWEEN)
    else if (flow?.[index] === 1) scores.set(id, IN_FLOW)
    else if (isCredit(page.blocks[index] as PageBlock)) scores.set(id, CREDIT)
    else if (stray.has(index)) scores.set(id, stray.get(index) as BlockScore)
    else if (index === lead) scores.set(id, LEAD_PICTURE)
    else if (figures[index] === 1) scores.set(id, { probability, keep: true, reasons: () => [IN_ARTICLE] })
    else if (joints[index] === 1) scores.set(id, BETWEEN)
    else if (posts.has(index) || quotations.has(index)) {
      const isAnswer = posts.get(index) === 'answer'
      scores.set(id, keep || isAnswer ? OF_POST : FRAME_OF_POST)
    } else if (!keep && summaries.has(index)) scores.set(id, SUMMARY)
    else if (pairs.has(index)) scores.set(id, PAIR)
    else if (notes.has(index)) scores.set(id, NOTE)
    else if (!keep && facts[index] === 1) scores.set(id, FACT)
    else if (!keep && announced[index] === 1) scores.set(id, ANNOUNCED)
    else scores.set(id, { probability, keep, reasons: () => reasonsOf(credits(index), keep) })
  }
  return { of: (block) => scores.get(block.id) ?? NEW_BLOCK, confidence: decision.confidence }
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

/** 1 for the blocks that one list keeps or the other. */
function eitherOf(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((keep, index) => keep | (other[index] as number))
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

/** Part of a technical document: what it says cannot make it furniture. */
const IN_FLOW: BlockScore = { probability: 1, keep: true, reasons: () => ['stands in the flow of the document'] }

/** A caption marks it as what it is. */
const CREDIT: BlockScore = { probability: 0.1, keep: false, reasons: () => ['says whose picture it is'] }

/** The text around a picture or its caption decides. */
const IN_ARTICLE = 'a picture inside of the article'

/** Stands among what goes: logos, menus, bylines. */
const LEAD_PICTURE: BlockScore = { probability: 0.9, keep: true, reasons: () => ['the first picture of the article'] }

/** A heading or an equation between two parts of the article is as good as they are. */
const JOINT = 0.9
const BETWEEN: BlockScore = {
  probability: JOINT,
  keep: true,
  reasons: () => ['stands between two parts of the article'],
}

/** A line that parts the article from what goes. */
const PARTS_NOTHING: BlockScore = {
  probability: 0.1,
  keep: false,
  reasons: () => ['a line with no part of the article on one side'],
}

/** A fact among those of the article is one of them. */
const FACT: BlockScore = {
  probability: JOINT,
  keep: true,
  reasons: () => ['one of the facts that the article lists'],
}

/** A name without its value says nothing, and neither does a value without its name. */
const NOTE: BlockScore = { probability: 0.9, keep: true, reasons: () => ['a note that kept text refers to'] }
const PAIR: BlockScore = { probability: 1, keep: true, reasons: () => ['stands beside a value or a name that stays'] }

const SUMMARY: BlockScore = { probability: JOINT, keep: true, reasons: () => ['opens a part of the article'] }

/** The names of those who speak in a thread, what they quote and what they answer. */
const OF_POST: BlockScore = { probability: 1, keep: true, reasons: () => ['part of a post whose text stays'] }

const FRAME_OF_POST: BlockScore = { ...OF_POST, isFrame: true }

/** What a sentence of the article announces is as good as it is. */
const ANNOUNCED: BlockScore = { probability: JOINT, keep: true, reasons: () => ['in a list that the text announces'] }

/** The probability of each block that it belongs to the article. */
function blockProbabilities(model: TreeModel, rows: Uint8Array): Float64Array {
  return scoreRows(model, rows).map(probabilityOf)
}
