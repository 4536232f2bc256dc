import { categoryMask, phraseMasks } from '../../lexicon/index.js'
import type { Block } from '../../model/block.js'
import type { BlockScore, DocumentScore } from '../../model/rule.js'
import { endsSentence, isRunningText } from '../../roles/body.js'
import { contentWords, stemOf, wordCount } from '../../roles/title/words.js'
import type { Scorer } from '../index.js'
import { LETTERS } from './furniture.js'

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
    const { blocks } = document
    const rest = restBelowBox(blocks, scored)
    const headings = headingsBelow(blocks, (block) => rest.includes(block) || scored.of(block).keep)
    const stays = new Set([...rest, ...headings].map(({ id }) => id))
    return { ...scored, of: (block) => (stays.has(block.id) ? BELOW_BOX : scored.of(block)) }
  }
}

/** The paragraphs below a box at the end of what stays, if they go on with it. */
function restBelowBox(blocks: readonly Block[], scored: DocumentScore): readonly Block[] {
  const last = blocks.findLastIndex((block) => scored.of(block).keep)
  const from = blocks.findIndex((block, index) => index > last && isRunningText(block))
  if (last < 0 || from < 0 || !isBox(blocks.slice(last + 1, from))) return []
  const length = blocks.slice(from).findIndex((block) => !endsSentence(block.text) || phrasesOf(block) !== 0)
  const rest = blocks.slice(from, length < 0 ? undefined : from + length)
  if (rest.filter(isRunningText).length < LEAST_PARAGRAPHS) return []
  const known = stemsOf(blocks.slice(0, last + 1).filter((block) => scored.of(block).keep))
  return [...stemsOf(rest)].filter((stem) => known.has(stem)).length < LEAST_SHARED ? [] : rest
}

/** True for lines of boxes, and none of what stands below articles. */
function isBox(lines: readonly Block[]): boolean {
  const phrases = lines.map(phrasesOf)
  if (lines.length > MOST_LINES || phrases.some((mask) => (mask & ~BOX) !== 0)) return false
  return phrases.filter((mask) => mask !== 0).length >= LEAST_LINES
}

/** The headings right below the lines of boxes, over what stays. */
function headingsBelow(blocks: readonly Block[], stays: (block: Block) => boolean): readonly Block[] {
  const first = blocks.findIndex(stays)
  return blocks.filter((block, index) => {
    const box = blocks[index - 1]
    const below = blocks.slice(index + 1, index + 1 + WITHIN)
    if (box === undefined || below[0] === undefined || index < first + 2 || !stays(below[0])) return false
    return (phrasesOf(box) & LETTERS) !== 0 && isHeading(block) && holdsAny(below, contentWords(block.text).map(stemOf))
  })
}

/** True for some words that nothing ends, and no phrase of pages. */
function isHeading(block: Block): boolean {
  const words = wordCount(block.text)
  return words >= LEAST_WORDS && words <= MOST_WORDS && !endsSentence(block.text) && phrasesOf(block) === 0
}

function holdsAny(blocks: readonly Block[], stems: readonly string[]): boolean {
  const text = blocks.map((block) => block.text.toLowerCase()).join('\n')
  return stems.some((stem) => text.includes(stem))
}

function phrasesOf({ text }: Block): number {
  const { whole, start, opens } = phraseMasks(text)
  return whole | start | opens
}

function stemsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text }) => contentWords(text)).map(stemOf))
}

const BELOW_BOX: BlockScore = { probability: 0.8, keep: true, reasons: () => ['goes on below a box'] }
