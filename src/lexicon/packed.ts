import type { PhraseMatch } from './types.js'

/** What is known of a phrase in one number: category in bits 0 to 4, kind in 5 and 6, colon in 7, language from 8. */
export type PackedPhrase = number

/** The kinds by their number in a packed phrase. */
export const kinds: readonly PhraseMatch[] = ['whole', 'start', 'inside', 'opens']

const INSIDE = 2

export function packPhrase(category: number, kind: PhraseMatch, colon: boolean, language: number): PackedPhrase {
  return category | (kinds.indexOf(kind) << 5) | (colon ? 128 : 0) | (language << 8)
}

export const categoryIndexOf = (phrase: PackedPhrase): number => phrase & 31
export const kindOf = (phrase: PackedPhrase): PhraseMatch => kinds[(phrase >> 5) & 3] as PhraseMatch
export const isInsidePhrase = (phrase: PackedPhrase): boolean => ((phrase >> 5) & 3) === INSIDE
export const needsColon = (phrase: PackedPhrase): boolean => (phrase & 128) !== 0
export const languageIndexOf = (phrase: PackedPhrase): number => phrase >> 8

/** Where the walk over a block's words begins: `whole` and `start` phrases share a road, `inside` has its own. */
export const FRONT_ROAD = 0x2545f491
export const INSIDE_ROAD = 0x5bd1e995

/** The key of a row of words: the key of the row without its last word, and that word's hash. */
export function step(road: number, word: number): number {
  const mixed = Math.imul(road ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a
}
