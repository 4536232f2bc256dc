import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'

/**
 * Keeps the code that stands between parts of the article, and below it where a colon announces it: the model has learned
 * from lines of prose, and no page sets code of its own into an article.
 *
 * @param kept 1 for each block that stays; changed in place
 */
export function spareCode(kept: Uint8Array, { blocks, measures }: DocumentView): void {
  const isCode = (block: number): boolean => blocks[block]?.type === 'code'
  let last = kept.lastIndexOf(1)
  if (last >= 0 && measures.end[last] === End.colon && isCode(last + 1)) last++
  for (let block = kept.indexOf(1); block >= 0 && block <= last; block++) if (isCode(block)) kept[block] = 1
}
