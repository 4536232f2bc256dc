import iconv from 'iconv-lite'
import { LANGUAGES, type Language } from './languages.js'
import type { EncodingGuess } from './types.js'
import { type Word, wordsOf } from './words.js'

/** What an encoding must explain of a text, and how much better than the one that statistics tell. */
const LEAST_EXPLAINED = 0.9
const BETTER = 0.08
/** Letters of other scripts: fewer are met by chance, and so many speak against an encoding of several bytes. */
const FEW_LETTERS = 6
const MANY_LETTERS = 12

const ENCODINGS = [...new Set(LANGUAGES.flatMap((language) => language.encodings))]
const SEVERAL_BYTES = /^(?:shift_jis|euc|big5|gb)/
const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/gu
const LETTER_BEYOND_ASCII = /(?=[^\0-\x7F])\p{L}/gu
/** A word of ASCII letters and others. */
const MIXED_WORD = /(?=\P{L}*[^\0-\x7F]*[A-Za-z])\p{L}{4}/u

/**
 * The encoding in which the letters of a text are those of one language, where the given one makes less sense.
 *
 * @param bytes that are no UTF-8
 * @param given what statistics tell, if they do
 */
export function byLetters(bytes: Buffer, given = 'windows-1252'): EncodingGuess | undefined {
  const fits = ENCODINGS.map((encoding) => fitOf(bytes, encoding))
  // The more common encoding is the first of those that fit alike.
  const best = fits.reduce((one, other) => (other.score > one.score ? other : one))
  if (best.explained < LEAST_EXPLAINED || best.encoding === given) return undefined
  const other = fits.find(({ encoding }) => encoding === given)
  const isLikelier = other === undefined ? SEVERAL_BYTES.test(given) && isOneByte(best) : isBetter(best, other)
  return isLikelier ? { encoding: best.encoding, evidence: 'the letters are those of one language' } : undefined
}

/** How well a text in an encoding fits the language of it that it fits best. */
interface EncodingFit {
  readonly encoding: string
  readonly words: readonly Word[]
  /** Of the characters beyond ASCII, the share in words of the language; 0 to 1. */
  readonly explained: number
  /** The same with what the other words tell; 0 to 1 and a little more. */
  readonly score: number
}

/** True for an encoding in which a text makes more sense than in the one that statistics tell. */
function isBetter(best: EncodingFit, other: EncodingFit): boolean {
  const special = best.words.filter(({ beyond }) => beyond > 0).map(({ text }) => text)
  const letters = special.join().match(LETTER_BEYOND_ASCII) ?? []
  const least = letters.every((letter) => LATIN.test(letter)) ? 0 : FEW_LETTERS
  const isOneWord =
    other.explained === 0 && (letters.length >= MANY_LETTERS || special.some((word) => MIXED_WORD.test(word)))
  const isTold = isOneWord || (new Set(special).size > 1 && letters.length >= least)
  const difference = best.score - other.score
  return isTold && (areRelated(best.encoding, other.encoding) ? difference > 0 : difference >= BETTER)
}

/** True for encodings of the same languages, most of whose letters have the same place. */
function areRelated(...both: readonly string[]): boolean {
  return !both.includes('macintosh') && LANGUAGES.some(({ encodings }) => both.every((one) => encodings.includes(one)))
}

/** True for a text that makes too much sense in an encoding of one byte to be in one of several. */
function isOneByte({ words, explained }: EncodingFit): boolean {
  const special = words.filter(({ beyond }) => beyond > 0).map(({ text }) => text)
  const letters = special.join().match(LETTER_BEYOND_ASCII) ?? []
  if (!letters.every((letter) => LATIN.test(letter))) return letters.length >= MANY_LETTERS
  return explained === 1 && letters.length > 0 && letters.length * 2 <= (special.join().match(LETTER)?.length ?? 0)
}

function fitOf(bytes: Buffer, encoding: string): EncodingFit {
  const words = wordsOf(iconv.decode(bytes, encoding))
  const languages = LANGUAGES.filter(({ encodings }) => encodings.includes(encoding))
  const fits = languages.map((language) => fitIn(words, language))
  const best = fits.reduce((one, other) => (other.score > one.score ? other : one))
  return { encoding, words, ...best }
}

/** What tells beside the letters beyond ASCII: the frequent ones, function words, and the letters of other words. */
const WEIGHTS = { frequent: 0.3, words: 0.3, plain: 0.15 }
/** Share of function words from which more tell nothing. */
const MOST_WORDS = 0.5
/** The least share of its frequent letters in a text of a language that has some. */
const FREQUENT = 0.6

function fitIn(words: readonly Word[], language: Language): { explained: number; score: number } {
  const letters = new Set(language.letters)
  const known = new Set(language.words?.split(' '))
  const special = { all: 0, fitting: 0 }
  const plain = { all: 0, fitting: 0 }
  let functionWords = 0
  let frequent = 0
  for (const { small, beyond, isOdd } of words) {
    const count = beyond === 0 ? plain : special
    count.all += beyond || 1
    if (isOdd || !small.every((part) => [...part].every((letter) => letters.has(letter)))) continue
    count.fitting += beyond || 1
    if (small.some((part) => known.has(part))) functionWords++
    for (const letter of small.join('')) if (language.frequent?.includes(letter)) frequent++
  }
  const usual = frequent / Math.max(1, special.fitting)
  const isUsual = language.frequent === undefined || usual >= FREQUENT
  const explained = isUsual ? special.fitting / Math.max(1, special.all) : 0
  const share = Math.min(1, functionWords / words.length / MOST_WORDS)
  const score =
    explained +
    WEIGHTS.frequent * usual +
    WEIGHTS.words * share +
    (WEIGHTS.plain * plain.fitting) / Math.max(1, plain.all)
  return { explained, score }
}
