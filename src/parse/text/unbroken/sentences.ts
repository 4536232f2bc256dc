import { ABBREVIATIONS } from './abbreviations-data.js'

/** Behind the marks that end a sentence, with white space between them and what may begin one. */
const BOUNDARY = /(?<=[.!?…。！？]["”’)»\]]{0,3})\s+(?=["“‘«„([¿¡]?[\p{Lu}\p{N}])/gu
/** The word before a full stop. */
const LAST_WORD = /(?:^|[\s("“„«])([^\s("“„«]+)\.$/u
/** An initial, or letters with full stops: `J.`, `U.S.`, `z.B.` */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u
const SHORT: ReadonlySet<string> = new Set(ABBREVIATIONS)
/** How far before a boundary its last word is looked for. */
const NEAR = 24

/** Where sentences begin in a text of one line, the first at 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const { 0: space, index } of text.matchAll(BOUNDARY)) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, index - NEAR), index))?.[1]
    if (word !== undefined && (INITIALS.test(word) || SHORT.has(word.toLowerCase()))) continue
    starts.push(index + space.length)
  }
  return starts
}
