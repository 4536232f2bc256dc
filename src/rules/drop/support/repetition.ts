import type { Edit } from '../../../model/edit.js'
import { isSpace } from '../../../unicode/white-space.js'

/** Paragraphs that come again further down, as pull quotes and teasers of themselves. */
export const REPEATED_WORDS = 18

/** Removes a block that says what stands above already. */
export function repetition(block: number, text: string): Edit {
  return {
    kind: 'drop',
    block,
    message: 'the same text as before',
    evidence: [`${countWordsOrPairs(text)} words that stand above already`],
    confidence: 0.9,
  }
}

/** Words, or for scripts without spaces every second character. */
export function countWordsOrPairs(text: string): number {
  let words = 1
  let dense = 0
  let isAfterSpace = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isBlank = isSpace(code)
    if (isBlank && !isAfterSpace) words++
    isAfterSpace = isBlank
    if (code >= 0x3040 && isDense(code)) dense++
  }
  return words + (dense >> 1)
}

function isDense(code: number): boolean {
  return code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)
}
