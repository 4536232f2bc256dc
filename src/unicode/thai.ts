const FIRST = 0x0e01
const LAST = 0x0e4e
/** A line of fewer code units with a space in it may be a headline. */
const LEAST_SENTENCE = 60

const isThai = (code: number): boolean => code >= FIRST && code <= LAST

/** True for a space at a place of a text between two letters of Thai, which has no stops: it parts sentences and clauses. */
export function isThaiPause(text: string, at: number): boolean {
  return isThai(text.charCodeAt(at - 1)) && isThai(text.charCodeAt(at + 1))
}

/** True for a text that ends in Thai and is as long as sentences are: two clauses or more. */
export function endsThaiSentence(text: string): boolean {
  if (text.length < LEAST_SENTENCE || !isThai(text.charCodeAt(text.length - 1))) return false
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (isThaiPause(text, at)) return true
  return false
}
