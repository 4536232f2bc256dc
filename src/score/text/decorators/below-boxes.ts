import { categoryMask, masksOf, type PhraseMasks } from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { BlockScore, DocumentScore } from '../../../model/rule.js'
import { endsSentence, isRunningText } from '../../../roles/body.js'
import { contentWords, stemOf, wordCount } from '../../../roles/title/words.js'
import type { Scorer } from '../../scorer.js'
import { LETTERS } from '../corrections/furniture.js'

/** What boxes in the middle of articles say: adverts, forms, places to follow the site in. */
const BOX = LETTERS | categoryMask('advertising', 'continues', 'follow', 'appPromo')
const LEAST_LINES = 2
const MOST_LINES = 12
/** Paragraphs of the rest, of which a box has one at the most, and words that they say again, so that they are of the same article. */
const LEAST_PARAGRAPHS = 2
const LEAST_SHARED = 4
/** Labels have fewer words than headings, and sentences more. */
const LEAST_WORDS = 3
const MOST_WORDS = 12
/** Blocks below a heading that say again what it says. */
const WITHIN = 3

/**
 * A scorer of texts with boxes in the middle: a model that looks around takes the heading below it for one of its lines,
 * and a short article of which a box of many lines parts the end for one that ends there. Both stay where the words of
 * the text are said again.
 */
export function withTextBelowBoxes(score: Scorer): Scorer {
  return (document, options) => {
    const scored = score(document, options)
    const text: Text = { blocks: document.blocks, phrases: masksOf(document.blocks).map(allOf), scored }
    const rest = restBelowBox(text)
    const headings = headingsBelow(text, (block) => rest.has(block) || scored.of(block).keep)
    const stays = new Set([...rest, ...headings].map(({ id }) => id))
    return { ...scored, of: (block) => (stays.has(block.id) ? BELOW_BOX : scored.of(block)) }
  }
}

/** A text with the phrases of each block, however they stand in it, and what the scorer says. */
interface Text {
  readonly blocks: readonly Block[]
  readonly phrases: readonly number[]
  readonly scored: DocumentScore
}

function allOf({ whole, start, opens }: PhraseMasks): number {
  return whole | start | opens
}

/** The paragraphs below a box at the end of what stays, if they go on with it. */
function restBelowBox({ blocks, phrases, scored }: Text): ReadonlySet<Block> {
  const last = blocks.findLastIndex((block) => scored.of(block).keep)
  const from = blocks.findIndex((block, index) => index > last && isRunningText(block))
  if (last < 0 || from < 0 || !isBox(phrases.slice(last + 1, from))) return NOTHING
  const end = blocks.findIndex((block, index) => index >= from && (!endsSentence(block.text) || phrases[index] !== 0))
  const rest = blocks.slice(from, end < 0 ? undefined : end)
  if (rest.filter(isRunningText).length < LEAST_PARAGRAPHS) return NOTHING
  const known = stemsOf(blocks.slice(0, last + 1).filter((block) => scored.of(block).keep))
  return [...stemsOf(rest)].filter((stem) => known.has(stem)).length < LEAST_SHARED ? NOTHING : new Set(rest)
}

const NOTHING: ReadonlySet<Block> = new Set()

/** True for the phrases of lines of boxes, and none of what stands below articles. */
function isBox(phrases: readonly number[]): boolean {
  if (phrases.length > MOST_LINES || phrases.some((mask) => (mask & ~BOX) !== 0)) return false
  return phrases.filter((mask) => mask !== 0).length >= LEAST_LINES
}

/** The headings right below the lines of boxes, over what stays. */
function headingsBelow({ blocks, phrases }: Text, stays: (block: Block) => boolean): readonly Block[] {
  const first = blocks.findIndex(stays)
  return blocks.filter((block, index) => {
    if (index < first + 2 || ((phrases[index - 1] ?? 0) & LETTERS) === 0 || phrases[index] !== 0) return false
    const below = blocks.slice(index + 1, index + 1 + WITHIN)
    if (below[0] === undefined || !stays(below[0])) return false
    return isHeading(block) && holdsAny(below, contentWords(block.text).map(stemOf))
  })
}

/** True for some words that nothing ends. */
function isHeading({ text }: Block): boolean {
  const words = wordCount(text)
  return words >= LEAST_WORDS && words <= MOST_WORDS && !endsSentence(text)
}

function holdsAny(blocks: readonly Block[], stems: readonly string[]): boolean {
  const text = blocks.map((block) => block.text.toLowerCase()).join('\n')
  return stems.some((stem) => text.includes(stem))
}

function stemsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text }) => contentWords(text)).map(stemOf))
}

const BELOW_BOX: BlockScore = { probability: 0.8, keep: true, reasons: () => ['goes on below a box'] }
