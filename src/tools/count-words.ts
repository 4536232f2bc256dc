import { countMatches } from './count-matches.js'

/** Scripts of South-East Asia, which part clauses by spaces and words by nothing: Thai, Lao, Burmese, Khmer. */
const SPACELESS = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/g
/** So many of their letters and marks are a word. */
const WORD_LENGTH = 4

/** How many words stand between spaces; 1 for a text without any, but as many as its letters make in scripts without spaces. */
export function countWords(text: string): number {
  const parts = text.trim().split(/\s+/).length
  const letters = countMatches(text, SPACELESS)
  return Math.max(parts, Math.round(letters / WORD_LENGTH))
}
