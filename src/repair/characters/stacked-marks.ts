import type { Block } from '../../model/block.js'
import { namesDamage } from './about-damage.js'
import type { Replacement } from './replacements.js'

/** What a text calls such words. */
const KIND = /zalgo|combining (?:marks?|characters?)/i

/** A line through or under each letter of a word, drawn with marks: what markup should say, or spam. */
export const DRAWN = /(?:[\p{L}\p{N}][\u0332\u0333\u0335-\u0338\u20D2\u20E5]){3,}/gu

/** A word in which some letter carries three or more combining marks of no script of its own. */
export const STACKED =
  /[\p{L}\p{N}\u0300-\u036F\u0488\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]*[\u0300-\u036F\u0488\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]{3,}[\p{L}\p{N}\u0300-\u036F\u0488\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]*/gu
const MARKS = /[\u0300-\u036F\u0488\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/g

/** The word without its marks; letters that hold one mark in a code point of their own lose it as well. */
export function withoutMarks(word: string): string {
  return word.replace(MARKS, '')
}

/** What is to stand for such a word; undefined where the text speaks of it. */
export function unstacked({ 0: found, index }: RegExpExecArray, { text }: Block): Replacement | undefined {
  if (namesDamage(text, { from: index, to: index + found.length }, KIND)) return undefined
  return { insert: withoutMarks(found), message: 'combining marks stacked on letters' }
}
