import type { BlockScore } from '../../../model/rule.js'
import type { Decision } from '../decision/index.js'
import type { PageBlock } from '../page/index.js'
import type { Situation } from '../situation/index.js'
import { announcedItems } from './announced.js'
import { type Break, judgeBreaks } from './breaks.js'
import { citedNotes } from './cited-notes.js'
import { articleFacts } from './facts.js'
import { articleFigures, droppedFilms, isCredit } from './figures.js'
import { documentFlow } from './flow.js'
import { articleJoints } from './joints.js'
import { markLeadPicture } from './lead-picture.js'
import { keptPairs } from './pairs.js'
import { strayParts } from './pictures.js'
import { answeredQuotations, partsOfPosts } from './posts.js'
import { openingSummaries } from './summaries.js'
import {
  ANNOUNCED,
  BETWEEN,
  CREDIT,
  FACT,
  FRAME_OF_POST,
  IN_FLOW,
  LEAD_PICTURE,
  NOTE,
  OF_POST,
  PAIR,
  PARTS_NOTHING,
  pictureInArticle,
  SUMMARY,
} from './verdicts.js'

/** What becomes of the block at a place for another reason than what it says; undefined where the decision stands. */
export type Correction = (index: number) => BlockScore | undefined

/** A page and what the scorer has decided of it. */
export interface Decided {
  readonly situation: Situation
  readonly probabilities: Float64Array
  readonly decision: Decision
  /** The document is an article and nothing else. */
  readonly isAlone: boolean
}

/**
 * Corrects a decision where the words of a block tell less than what stands around it: of a picture, a heading, a value.
 * What several tell of one block is said by the first in order.
 */
export function correctionOf(decided: Decided): Correction {
  const corrections = correctionsOf(decided)
  return (index) => {
    for (const correct of corrections) {
      const score = correct(index)
      if (score !== undefined) return score
    }
    return undefined
  }
}

/** From what is certain of a block to what is likely. */
function correctionsOf(decided: Decided): readonly Correction[] {
  const { page } = decided.situation
  const { keep } = decided.decision
  const breaks = judgeBreaks(page, keep, decided.situation.headline)
  const flow = documentFlow(page, keep)
  const stray = strayParts(page, keep)
  return [
    (index) => scoreOf(breaks.get(index)),
    (index) => (flow?.[index] === 1 ? IN_FLOW : undefined),
    (index) => (isCredit(page.blocks[index] as PageBlock) ? CREDIT : undefined),
    (index) => stray.get(index),
    ...ofPictures(decided),
    ...ofThreads(decided),
    ...ofLines(decided),
  ]
}

function scoreOf(line: Break | undefined): BlockScore | undefined {
  if (line === undefined) return undefined
  return line === 'parts' ? BETWEEN : PARTS_NOTHING
}

/** Pictures, and what else stands between two parts of the article. */
function ofPictures({ situation, probabilities, decision: { keep }, isAlone }: Decided): readonly Correction[] {
  const { page, headline } = situation
  const films = droppedFilms(page, keep)
  const joints = articleJoints(page, keep, films, { probabilities, isAlone })
  const figures = articleFigures(page, eitherOf(keep, joints), films)
  const lead = markLeadPicture(page, keep, headline, figures)
  return [
    (index) => (index === lead ? LEAD_PICTURE : undefined),
    (index) => (figures[index] === 1 ? pictureInArticle(probabilities[index] as number) : undefined),
    (index) => (joints[index] === 1 ? BETWEEN : undefined),
  ]
}

/** 1 for the blocks that one list keeps or the other. */
function eitherOf(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((keep, index) => keep | (other[index] as number))
}

/** Posts with who writes them and what they quote, and what opens a part of the text. */
function ofThreads({ situation: { page }, probabilities, decision: { keep } }: Decided): readonly Correction[] {
  const posts = partsOfPosts(page, keep, probabilities)
  const quotations = answeredQuotations(page, (index) => keep[index] === 1 || posts.has(index))
  const summaries = openingSummaries(page, (index) => keep[index] === 1 || quotations.has(index))
  const ofPost = (index: number): BlockScore =>
    keep[index] === 1 || posts.get(index) === 'answer' ? OF_POST : FRAME_OF_POST
  return [
    (index) => (posts.has(index) || quotations.has(index) ? ofPost(index) : undefined),
    (index) => (keep[index] !== 1 && summaries.has(index) ? SUMMARY : undefined),
  ]
}

/** Lines too short to tell: values, notes, facts, items. */
function ofLines({ situation: { page }, probabilities, decision: { keep } }: Decided): readonly Correction[] {
  const pairs = keptPairs(page, keep)
  const notes = citedNotes(page, keep, probabilities)
  const facts = articleFacts(page, keep, probabilities)
  const announced = announcedItems(page, keep)
  return [
    (index) => (pairs.has(index) ? PAIR : undefined),
    (index) => (notes.has(index) ? NOTE : undefined),
    (index) => (keep[index] !== 1 && facts[index] === 1 ? FACT : undefined),
    (index) => (keep[index] !== 1 && announced[index] === 1 ? ANNOUNCED : undefined),
  ]
}
