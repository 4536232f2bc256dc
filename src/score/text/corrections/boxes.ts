import { categoryMask } from '../../../lexicon/index.js'
import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'
import { isForm, isHeadline, openingPhrases } from './furniture.js'
import { speaksToReader } from './page-speech.js'

/** What a newsletter says for itself has no more words, and is no more likely to be article. */
const PITCH_WORDS = 40
const PITCH_LIMIT = 0.75
/** A field is less likely: texts about e-mail have lines like one. */
const FORM_LIMIT = 0.5
/** Lines of a box above its form. */
const MOST_ABOVE = 3
/** Labels of lists of articles have no more words. */
const LABEL_WORDS = 6
const RELATED = categoryMask('related', 'popular')
/** Headlines below such a label: from so many on they are a list, and up to this probability they go. */
const LEAST_HEADLINES = 2
const MOST_HEADLINES = 8
const HEADLINE_LIMIT = 0.8
/** The last of them is a heading of the article if it is so much more likely to be article than the others. */
const HEADING_MARGIN = 0.1
/** Running text goes on below the list. */
const TEXT_WORDS = 15

/**
 * Lets go of boxes in the middle of an article, whose lines a model keeps because the article is all around them: what
 * a newsletter says above its form, and headlines below a label such as "Read more".
 *
 * @param kept the cut, 1 for each block that stays; changed in place
 * @param probabilities of being article, by block
 */
export function dropBoxes(kept: Uint8Array, probabilities: Float32Array, view: DocumentView): void {
  for (let block = 1; block < kept.length; block++) {
    if ((probabilities[block] as number) < FORM_LIMIT && isForm(block, view))
      dropPitch(block, kept, probabilities, view)
    if (isLabel(block, view)) dropHeadlines(block, kept, probabilities, view)
  }
}

/** The lines right above a form that speak to the reader. */
function dropPitch(form: number, kept: Uint8Array, probabilities: Float32Array, view: DocumentView): void {
  const { blocks, measures } = view
  const isShort = (block: number): boolean =>
    (measures.words[block] as number) <= PITCH_WORDS && (probabilities[block] as number) < PITCH_LIMIT
  const isPitch = (block: number): boolean => isShort(block) && speaksToReader(blocks[block]?.text ?? '')
  for (let block = form - 1; block >= 0 && form - block <= MOST_ABOVE && isPitch(block); block--) kept[block] = 0
}

function isLabel(block: number, view: DocumentView): boolean {
  return (view.measures.words[block] as number) <= LABEL_WORDS && (openingPhrases(block, view) & RELATED) !== 0
}

function dropHeadlines(label: number, kept: Uint8Array, probabilities: Float32Array, view: DocumentView): void {
  const { measures } = view
  let end = label + 1
  while (isHeadline(end, view) && (probabilities[end] as number) < HEADLINE_LIMIT && !isLabel(end, view)) end++
  const isText =
    (measures.words[end] ?? 0) >= TEXT_WORDS && (measures.end[end] as number) >= End.quote && kept[end] === 1
  if (!isText) return
  const others = probabilities.subarray(label + 1, end - 1)
  if ((probabilities[end - 1] as number) >= Math.max(0, ...others) + HEADING_MARGIN) end--
  const count = end - label - 1
  if (count >= LEAST_HEADLINES && count <= MOST_HEADLINES) kept.fill(0, label, end)
}
