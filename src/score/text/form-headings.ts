import { contentWords, stemOf } from '../../roles/title/words.js'
import { isForm, isHeadline, openingPhrases } from './furniture.js'
import type { DocumentView } from './view.js'

/** Blocks below a heading that say again what it says. */
const WITHIN = 3

/**
 * Keeps the heading right below a form in the middle of an article, which a model that looks around takes for a line of
 * the form: it shares a word with the text that it stands over.
 *
 * @param kept the cut, 1 for each block that stays; changed in place
 */
export function spareFormHeadings(kept: Uint8Array, view: DocumentView): void {
  for (let block = kept.indexOf(1) + 2; block < kept.length; block++)
    if (kept[block + 1] === 1 && isForm(block - 1, view) && isHeading(block, view)) kept[block] = 1
}

function isHeading(block: number, view: DocumentView): boolean {
  if (!isHeadline(block, view) || openingPhrases(block, view) !== 0) return false
  const [own = '', ...below] = view.blocks.slice(block, block + 1 + WITHIN).map(({ text }) => text.toLowerCase())
  return contentWords(own).some((word) => below.join().includes(stemOf(word)))
}
