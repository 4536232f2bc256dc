import { countMatches } from '../../../tools/count-matches.js'
import { sentenceStarts } from './sentences.js'

/** A stretch of a line: a sentence, or labels as menus have them. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly isSentence: boolean
}

/** A word with where it stands. */
interface Word {
  readonly from: number
  readonly to: number
  /** It begins with a small letter. */
  readonly isSmall: boolean
}

const WORD = /\S+/g
const SMALL = /^["“‘«„([]*\p{Ll}/u

/**
 * What a word tells of the two: menus and headlines are capitals and numbers, sentences mostly small letters. How much a
 * capital tells goes by the text's own sentences: in German two of five words have one.
 */
const SMALL_TELLS = 2.5
const CAPITAL_TELLS = { least: 1.2, most: 1.7 }
/** The share of small words in sentences from which on and up to which these hold. */
const SMALL_SHARE = { least: 0.62, most: 0.8 }
/** A sentence that is asked for its share has so many words. */
const TELLING = 8

/** What cutting a stretch must gain at the least. */
const LEAST_GAIN = 1.5
/** A sentence so long with hardly a comma is a menu whose entries have small letters. */
const LONG = 45
const WORDS_PER_COMMA = 25
const COMMA = /[,;—–]/g

/** The pieces of a line, from left to right; they touch but for white space. */
export function piecesOf(text: string): Piece[] {
  const starts = sentenceStarts(text)
  const sentences = starts.map((start, index) => wordsOf(text, start, starts[index + 1] ?? text.length))
  const capitalTells = weightOfCapitals(sentences)
  return sentences.flatMap((words) => piecesOfSentence(text, words, capitalTells))
}

/** By the middle one of the shares of small words in the sentences. */
function weightOfCapitals(sentences: readonly (readonly Word[])[]): number {
  const shares = sentences
    .filter(({ length }) => length >= TELLING)
    .map((words) => words.filter(({ isSmall }) => isSmall).length / words.length)
    .sort((a, b) => a - b)
  const share = shares[shares.length >> 1] ?? SMALL_SHARE.most
  const { least, most } = SMALL_SHARE
  const part = Math.min(1, Math.max(0, (share - least) / (most - least)))
  return CAPITAL_TELLS.least + part * (CAPITAL_TELLS.most - CAPITAL_TELLS.least)
}

/** The labels before a sentence, and the sentence. */
function piecesOfSentence(text: string, words: readonly Word[], capitalTells: number): Piece[] {
  const count = isMenu(text, words) ? words.length : labelsBefore(words, capitalTells)
  return [piece(words.slice(0, count), false), piece(words.slice(count), true)].filter((one) => one !== undefined)
}

function piece(words: readonly Word[], isSentence: boolean): Piece | undefined {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to, isSentence }
}

function wordsOf(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(WORD), ({ 0: word, index }) => {
    return { from: from + index, to: from + index + word.length, isSmall: SMALL.test(word) }
  })
}

/** How many words at the head are labels: those before the beginning that tells most of a sentence. */
function labelsBefore(words: readonly Word[], capitalTells: number): number {
  let rest = words.reduce((sum, { isSmall }) => sum + (isSmall ? SMALL_TELLS : -capitalTells), 0)
  let best = rest + LEAST_GAIN
  let count = 0
  for (const [index, { isSmall }] of words.entries()) {
    rest -= isSmall ? SMALL_TELLS : -capitalTells
    if (words[index + 1]?.isSmall === true || rest <= best) continue
    best = rest
    count = index + 1
  }
  return count
}

function isMenu(text: string, words: readonly Word[]): boolean {
  if (words.length < LONG) return false
  const commas = countMatches(text.slice(words[0]?.from, words.at(-1)?.to), COMMA)
  return commas * WORDS_PER_COMMA < words.length
}

/** Labels of at most so many words may be a headline and stay whole. */
const HEADLINE = 12

/** Words of so few small letters join others: `of`, `the`, `zur`. */
const SHORT = 3

/**
 * Where the labels of a piece begin: nothing tells where one ends, so each begins with a capital two words behind the
 * last beginning or later, as most labels are of one to three words, and none ends with a word that joins others.
 */
export function labelStarts(text: string, { from, to }: Piece): number[] {
  const words = wordsOf(text, from, to)
  if (words.length <= HEADLINE) return [from]
  const starts: number[] = []
  let last = -2
  for (const [index, { from: start, isSmall }] of words.entries()) {
    const before = words[index - 1]
    const joins = before?.isSmall === true && before.to - before.from <= SHORT
    if (isSmall || joins || index - last < 2) continue
    starts.push(start)
    last = index
  }
  return starts[0] === from ? starts : [from, ...starts]
}
