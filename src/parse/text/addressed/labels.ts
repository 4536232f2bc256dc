import { countWords } from '../../../tools/count-words.js'

/** So many words at most. */
const MOST_WORDS = 12
const SENTENCE = /[.!?…:;]\s/

/** True for a heading or an entry of a menu, which its link holds whole. */
export function isShortText(text: string): boolean {
  return countWords(text) <= MOST_WORDS && !SENTENCE.test(text)
}
