import type { HiddenReason } from '../../../model/hidden-reason.js'
import { countWords } from '../../../tools/count-words.js'
import type { BlockDraft } from '../blocks/drafts.js'

/** A hidden text of so many words that ends no sentence and breaks few lines is no text that a click shows. */
const LEAST_WORDS = 120
const WORDS_A_LINE = 40
const SENTENCE_END = /[.!?…؟।](?=[\s"'”’»)\]]|$)|[。！？]/

/**
 * The reason for which a hidden text is out of sight: who broke into a page hides lists of words for search engines
 * there, longer than its article, and no click shows them.
 *
 * @param reason what its elements say
 */
export function withSearchWords(reason: HiddenReason, { type, text, marks }: BlockDraft): HiddenReason {
  if (reason === 'aria-hidden' || type !== 'paragraph') return reason
  const words = countWords(text)
  const breaks = marks.reduce((count, { kind }) => count + (kind === 'break' ? 1 : 0), 0)
  const isList = words >= LEAST_WORDS && words >= WORDS_A_LINE * (breaks + 1) && !SENTENCE_END.test(text)
  return isList ? 'words for search engines' : reason
}
