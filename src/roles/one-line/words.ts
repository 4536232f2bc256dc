import { TextExpression } from '../../unicode/ascii.js'

/** A word of a line, its punctuation with it. */
export interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
  /** It begins with a small letter, whatever mark opens it. */
  readonly isSmall: boolean
}

const WORD = /\S+/g
const SMALL = new TextExpression(String.raw`^["“‘«„([]*\p{Ll}`)

/** The words of a line from left to right. */
export function wordsOf(line: string): Word[] {
  return Array.from(line.matchAll(WORD), ({ 0: text, index }) => {
    return { from: index, to: index + text.length, text, isSmall: SMALL.for(text).test(text) }
  })
}

/** The words `[from, to)` of a line as they stand in it. */
export function textOfWords(line: string, words: readonly Word[], from: number, to: number): string {
  return from < to ? line.slice(words[from]?.from, words[to - 1]?.to) : ''
}
