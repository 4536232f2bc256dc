import type { Block } from '../../model/block.js'
import { endsSentence } from '../body.js'
import { isBareName } from '../names.js'
import { isFactOfRecipe, isMatter } from '../under-headline.js'
import { candidates, isCandidate, isOfPage, isQuantity, isTopHeading, NEAR_TEXT } from './candidates.js'
import { SITE_PART } from './page.js'
import { BodySample, MIN_WORDS, wordCount } from './words.js'

/** Neither a quantity nor what leads on. */
const OTHER = /^\D.*[^:]$/
/** How far above the text the line stands, in blocks. */
const REACH = 32
/** Lines of so few words are buttons, counts and places. */
const FEW_WORDS = 2
/** So many longer lines may stand between it and the text: a deck, a caption. */
const MOST_OTHERS = 2

/**
 * Where no line's words tell the headline: the name that the text begins with, or the last line that stands apart above
 * those about the article.
 *
 * @param end the first line of the text
 * @returns -1 if there is none
 */
export function leadingLine(blocks: readonly Block[], end: number): number {
  const subject = subjectOf(blocks, end)
  const marked = blocks.findIndex(isTopHeading)
  if (marked !== -1) return marked === subject ? subject : -1
  return subject === -1 ? lineOverMatter(blocks, end) : subject
}

/** An obituary and an article of an encyclopedia begin with the name that is their headline. */
function subjectOf(blocks: readonly Block[], end: number): number {
  const text = textAt(blocks, end)
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    const name = textAt(blocks, index)
    if (text.startsWith(name) && isBareName(name) && (index === 0 || standsApart(blocks, index))) return index
  }
  return -1
}

function lineOverMatter(blocks: readonly Block[], end: number): number {
  const sample = new BodySample(blocks, end)
  let matter = 0
  let others = 0
  let dish = -1
  for (let index = end - 1; index >= Math.max(0, end - REACH) && others <= MOST_OTHERS; index--) {
    if (isMatter(blocks, index)) {
      matter++
      continue
    }
    if (isOfPage(blocks, index)) continue
    const block = blocks[index] as Block
    const isApart = standsApart(blocks, index)
    if (isApart && index === 0 && others === 0 && mayBeTop(block, matter, end)) return 0
    if (isApart && isLine(block, sample) && !isOverQuantities(blocks, index)) {
      const isOver = (matter > 0 || isOverName(blocks, index)) && !SITE_PART.test(block.text)
      return isOver && new Set(candidates(blocks, sample, -1, end)).has(index) ? index : -1
    }
    const isName = isBareName(block.text)
    if (isApart && isName && dish === -1 && hasFacts(blocks, index, end)) dish = index
    if (OTHER.test(block.text) && wordCount(block.text) > FEW_WORDS && !isName) others++
  }
  return dish
}

/** The first line may be of one word where lines about the article lead from it to the text, and of several over buttons. */
function mayBeTop({ text }: Block, matter: number, end: number): boolean {
  const isLong = wordCount(text) >= MIN_WORDS && end > NEAR_TEXT
  return (isLong || (matter > 0 && wordCount(text) > 0)) && !endsSentence(text) && !SITE_PART.test(text)
}

function isLine(block: Block, sample: BodySample): boolean {
  return wordCount(block.text) >= FEW_WORDS && isCandidate(block, (text) => sample.writesSmall(text))
}

function isOverName(blocks: readonly Block[], index: number): boolean {
  return isBareName(textAt(blocks, index + 1)) && !isOfPage(blocks, index + 1)
}

/** Dishes are written as names are. */
function hasFacts(blocks: readonly Block[], index: number, end: number): boolean {
  return blocks.slice(index, end).some(({ text }) => isFactOfRecipe(text))
}

/** "Ingredients for 4 people" leads from the headline of a recipe to its text, too. */
function isOverQuantities(blocks: readonly Block[], index: number): boolean {
  return [1, 2, 3].some((step) => isQuantity(blocks, index + step))
}

function textAt(blocks: readonly Block[], index: number): string {
  return blocks[index]?.text ?? ''
}

function standsApart(blocks: readonly Block[], index: number): boolean {
  const isApart = (at: number): boolean => (blocks[at]?.hints.blankLines ?? 0) > 0
  return (index === 0 || isApart(index)) && isApart(index + 1)
}
