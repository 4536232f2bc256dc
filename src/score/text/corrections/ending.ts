import { categoryMask } from '../../../lexicon/index.js'
import { type Block, itemOf, linkedLength } from '../../../model/block.js'
import { isBareName } from '../../../roles/names.js'
import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'
import { isForm, isHeadline, LETTERS, openingPhrases, SHARE } from './furniture.js'
import { isAboutAuthor, isOwnSentence } from './own-sentence.js'

/** Blocks between two parts of an article: more are the end of it. */
const MOST_BETWEEN = 10
/** An article has so many words before its last paragraphs stand alone; those of a shorter one stand right below it. */
const LEAST_KEPT = 40
/** Words of its last paragraphs, and the part of all that they may be. */
const MOST_WORDS = 160
const MOST_SHARE = 0.5
/** What opens a section below the article has no more. */
const OPENING_WORDS = 12
/** The day of a comment or of another article. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
const DATE_WORDS = 6
/** Two sentences are no teaser of another article. */
const SEVERAL = 2
const LEAST_PROBABILITY = 0.055

/** Below these nothing is article: comments, tags, the author, the rights. */
const END = categoryMask('comments', 'tags', 'author', 'copyright', 'legal', 'print', 'notice')
/** "Article continues below". */
const CONTINUES = categoryMask('continues')
/** What leads to another article. */
const POINTERS = categoryMask('related')
/** Questions and calls alone are the page's. */
const CALLS = /[!?\uFF01\uFF1F]\W*$/

/** Consecutive blocks of sentences: `[first, end)`. */
interface Stretch {
  readonly first: number
  readonly end: number
  readonly sentences: number
}

/**
 * Keeps the last paragraphs of an article that a box parts from the rest: a newsletter, links to other articles, a
 * player. They are few and short, and what stands around them is furniture, so that a model that looks around doubts
 * them. Sentences that speak to the reader are the box's own; teasers are one sentence each below a headline.
 *
 * @param kept the cut, 1 for each block that stays; changed in place
 * @param probabilities of being article, by block
 */
export function spareEnding(kept: Uint8Array, probabilities: Float32Array, view: DocumentView): void {
  const { words } = view.measures
  const last = kept.lastIndexOf(1)
  const near = view.phrases.whole.subarray(last + 1, last + 1 + MOST_BETWEEN)
  // Where a line says that the article goes on it does, however short it has been.
  const isAnnounced = last >= 0 && near.some((mask) => mask & CONTINUES)
  const most = isAnnounced ? MOST_WORDS : Math.min(MOST_WORDS, MOST_SHARE * wordsOf(kept, words))
  const between = most < LEAST_KEPT * MOST_SHARE ? 0 : MOST_BETWEEN
  const ending = endingOf(last, between, probabilities, view)
  // What goes on for longer is another text, or the model would have seen it.
  if (ending.reduce((sum, block) => sum + (words[block] as number), 0) > most) return
  for (const block of ending) kept[block] = 1
}

/** The blocks below the last one that stays which go on with the article, with no more than `between` others amid them. */
function endingOf(lastKept: number, between: number, probabilities: Float32Array, view: DocumentView): number[] {
  const ending: number[] = []
  let last = lastKept
  for (let at = last + 1; at < view.blocks.length && at - last <= between + 1 && !isEnd(at, view); at++) {
    const stretch = stretchAt(at, view)
    if (stretch === undefined) continue
    const { first, end } = stretch
    if (isResumed(stretch, last, view) && Math.max(...probabilities.subarray(first, end)) >= LEAST_PROBABILITY) {
      for (let block = first; block < end; block++) ending.push(block)
      last = end - 1
    }
    at = end - 1
  }
  return ending
}

function wordsOf(kept: Uint8Array, words: Float32Array): number {
  return kept.reduce((sum, own, block) => sum + own * (words[block] as number), 0)
}

function isEnd(block: number, view: DocumentView): boolean {
  const { blocks, measures } = view
  const { text } = blocks[block] as Block
  const words = measures.words[block] as number
  if (words > OPENING_WORDS) return isAboutAuthor(text)
  const masks = openingPhrases(block, view)
  // The fields of a newsletter are those of a comment and of a message to friends too.
  // Single words of sharing are buttons of other forms too.
  const most = words > 1 ? END | SHARE : END
  if ((masks & most) !== 0 && (masks & LETTERS) === 0) return true
  if (words <= DATE_WORDS && YEAR.test(text)) return true
  return isBareName(text) && isToldOf(block + 1, view)
}

/** A sentence below a name says who that is, unless it speaks for a letter of that name. */
function isToldOf(block: number, view: DocumentView): boolean {
  return (view.measures.end[block] ?? 0) >= End.quote && !isForm(block + 1, view)
}

function stretchAt(first: number, view: DocumentView): Stretch | undefined {
  let end = first
  let sentences = 0
  let isTold = false
  while (end < view.blocks.length && isOwn(end, view) && (end === first || !isEnd(end, view))) {
    const { text } = view.blocks[end++] as Block
    sentences += sentencesIn(text)
    isTold ||= !CALLS.test(text)
  }
  return isTold ? { first, end, sentences } : undefined
}

function isOwn(block: number, { blocks, prose }: DocumentView): boolean {
  const own = blocks[block]
  if (own === undefined) return false
  return own.type === 'paragraph' && itemOf(own) === undefined && isOwnSentence(own.text, prose[block] as number)
}

function sentencesIn(text: string): number {
  return (
    text.match(/[.!?\u3002\uFF01\uFF1F\u0964](?=["'\u201C\u201D\u2019\u00BB\u300D)\s]|$)|[\u3002\uFF01\uFF1F]/g)
      ?.length ?? 1
  )
}

function isResumed({ first, end, sentences }: Stretch, last: number, view: DocumentView): boolean {
  if (first === last + 1) return true
  // What comes before a form speaks for it.
  if (isForm(end, view)) return false
  if (isPointer(first - 1, view)) return !isTeased(end, view) && !isItem(end, view)
  const headlines = headlinesBefore(first, view)
  if (headlines === 0) return true
  if (sentences >= SEVERAL) return headlines > 1 || !isTeased(end, view)
  return headlines > 1 && !isTeased(end, view)
}

/** True for a line such as "Read also: How mills are built", which stands between two paragraphs. */
function isPointer(block: number, { phrases }: DocumentView): boolean {
  return phrases.whole[block] === 0 && ((phrases.start[block] as number) & POINTERS) !== 0
}

function isItem(block: number, { blocks }: DocumentView): boolean {
  const own = blocks[block]
  return own !== undefined && itemOf(own) !== undefined
}

/** How many headlines stand right above a block, one below the other. */
function headlinesBefore(block: number, view: DocumentView): number {
  let count = 0
  while (isHeadline(block - 1 - count, view) && !isSectionHeading(block - 1 - count, view)) count++
  return count
}

/** Where links are kept, the headline of another article leads to it. */
function isSectionHeading(block: number, { blocks }: DocumentView): boolean {
  const heading = blocks[block] as Block
  return heading.type === 'heading' && !holdsLink(heading) && blocks.some(holdsLink)
}

const holdsLink = (block: Block): boolean => linkedLength(block) > 0

/** A headline and a sentence again. */
function isTeased(block: number, view: DocumentView): boolean {
  return isHeadline(block, view) && isOwn(block + 1, view)
}
