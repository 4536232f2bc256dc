/** What stood where U+FFFD stands, as far as the characters around it tell. */
import type { Block } from '../model/block.js'
import { once } from '../tools/once.js'
import { isNamed, OF_DECODING } from './about-damage.js'
import { isContraction } from './contractions.js'
import { areTwoWords, wordsOf } from './word-edges.js'

const APOSTROPHE = '\u2019'
/** So many characters on either side show the words beside the place. */
const NEAR = 40
const LAST_WORD = /(?<![\p{L}\p{M}])\p{L}{3,}$/u
const POSSESSIVE = /^s(?![\p{L}\p{N}])/u
/** An English noun that ends in no letter with an accent. */
const NOUN =
  /(?<!\p{L})(?:the|an?|of|his|her|its|my|your|our|their)\s\p{L}+(?:er|or|ist|ion|ment|m[ae]n|ness|day|ship)$/iu
const ENDS_IN_LETTER = /\p{Script=Latin}$/u
const BEGINS_WITH_LETTER = /^\p{Script=Latin}/u
/** In UTF-8 letters of Latin script have two bytes, and marks of punctuation three. */
const BYTES_OF_MARK = 3
/** A number and its unit, but no ordinal. */
const NUMBER = /\d$/
const UNIT = /^(?!(?:st|nd|rd|th|er|re|os|as)(?!\p{L}))\p{L}{2}/u

/** Tells what a stretch of lost characters was; empty where nothing tells, undefined where the text speaks of them. */
export function lostCharacters(
  blocks: readonly Block[],
): (text: string, from: number, to: number) => string | undefined {
  const known = once(() => wordsOf(blocks))
  return (text, from, to) => {
    if (isNamed(text, { from, to }, OF_DECODING)) return undefined
    const before = text.slice(Math.max(0, from - NEAR), from)
    const after = text.slice(to, to + NEAR)
    if (isContraction(text, from, to)) return APOSTROPHE
    const isInWord = ENDS_IN_LETTER.test(before) && BEGINS_WITH_LETTER.test(after)
    if (isInWord && to - from === BYTES_OF_MARK) return APOSTROPHE
    // Of a word that stands elsewhere no letter is lost.
    const noun = POSSESSIVE.test(after) ? LAST_WORD.exec(before)?.[0].toLowerCase() : undefined
    if (noun !== undefined && (NOUN.test(before) || known().has(noun))) return APOSTROPHE
    const isUnit = NUMBER.test(before) && UNIT.test(after)
    return isUnit || (isInWord && areTwoWords(before, after, known)) ? ' ' : ''
  }
}
