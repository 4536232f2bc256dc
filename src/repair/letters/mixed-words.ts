import { type Block, isProse } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { countMatches } from '../../tools/count-matches.js'
import { ARMENIAN, CYRILLIC, GREEK } from '../../unicode/alphabet-classes-data.js'
import { reportProtected } from '../characters/protected.js'
import {
  cyrillicAlphabet,
  type HomeAlphabet,
  homeAlphabet,
  isInflected,
  isSwappedThroughout,
  isTranscription,
  latinOf,
  mostlyLatin,
  unmixed,
  withoutPhonetic,
} from './look-alikes.js'
import { IS_PHONETIC, MIXED } from './mixed-letters.js'

/** Words that hold Latin letters beside Greek, Cyrillic, Armenian, Cherokee, Coptic or Lisu ones. */
const word = (): RegExp => /[\p{L}\p{M}]+/gu
/** Look-alikes beside the letters of a host name: "p\u0430ypal.com" leads elsewhere. */
const IN_ADDRESS = new RegExp(`(?<=//[^/\\s]*)(?<=[A-Za-z])[${GREEK}${CYRILLIC}${ARMENIAN}](?=[A-Za-z][^/\\s]*)`, 'g')
/** Whoever writes words in both scripts now and then hits a key of the other layout. */
const CYRILLIC_WORDS = new RegExp(`(?<![A-Za-z])[${CYRILLIC}]{4,}(?:[\\s,.-]+[${CYRILLIC}]{1,20}){2}(?![A-Za-z])`)
/** So many times as many Latin letters a Russian text may hold. */
const MOST_LATIN = 3

function isPartlyCyrillic(text: string): boolean {
  const cyrillic = countMatches(text, /\p{Script=Cyrillic}/gu)
  return CYRILLIC_WORDS.test(text) && cyrillic * MOST_LATIN >= countMatches(text, /[A-Za-z]/g)
}

/** A text about the trick shows it on purpose. */
const ABOUT = /\b(?:homoglyph|homograph|confusable|look-?alike|Cyrillic|IDN|punycode)/i

/** So many words of mixed letters show that letters were swapped throughout, whole words among them. */
const THROUGHOUT = 4

/** The edits that restore words with letters swapped for look-alikes, and reports of those in addresses. */
export function* unmixedWords(blocks: readonly Block[]): Generator<Edit> {
  const isSwapped = isSwappedThroughout(
    blocks
      .filter(isProse)
      .map(({ text }) => text)
      .join('\n'),
  )
  const mixed = [...mixedWords(blocks, isSwapped)]
  yield* mixed
  const isThroughout = mixed.filter(({ kind }) => kind === 'replace').length >= THROUGHOUT
  if (isThroughout && !blocks.some(({ text }) => CYRILLIC_WORDS.test(text.replace(word(), withoutSwapped))))
    yield* wholeWords(blocks, isSwapped)
}

/** A word of other letters than those that look Latin, or a sign of no script. */
const withoutSwapped = (found: string): string => (latinOf(found) === undefined ? found : '_')

/** Words that look Latin and have no letter of it, in a text whose letters were swapped throughout. */
function* wholeWords(blocks: readonly Block[], isSwapped: boolean): Generator<Edit> {
  const message = 'Latin word in look-alike letters of another alphabet'
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block) || ABOUT.test(block.text) || homeAlphabet(block.text, { isSwapped }).script !== 'Latin')
      continue
    for (const { 0: found, index: from } of block.text.matchAll(word())) {
      const insert = latinOf(found)
      if (insert === undefined) continue
      yield { kind: 'replace', block: index, from, to: from + found.length, insert, message, confidence: 0.95 }
    }
  }
}

function* mixedWords(blocks: readonly Block[], isSwapped: boolean): Generator<Edit> {
  yield* reportProtected(blocks, IN_ADDRESS, 'look-alike letter of another script')
  const mayBePhonetic = !isTranscription(blocks)
  const isSlip = blocks.some((block) => isProse(block) && CYRILLIC_WORDS.test(block.text))
  for (const [index, block] of blocks.entries()) {
    const { text } = block
    const hasPhonetic = mayBePhonetic && IS_PHONETIC.test(text)
    if (!isProse(block) || !(hasPhonetic || MIXED.test(text)) || ABOUT.test(text)) continue
    const home = homeAlphabet(text, { isSwapped })
    // A text full of Latin names may be Russian for all that.
    const second = home.script === 'Latin' && isPartlyCyrillic(text) ? cyrillicAlphabet(text) : undefined
    yield* mixedWordsIn(text, index, { home, second, hasPhonetic, isSlip })
  }
}

/** How the words of a paragraph are read. */
interface Reading {
  readonly home: HomeAlphabet
  /** An alphabet that the paragraph may be in as well. */
  readonly second: HomeAlphabet | undefined
  readonly hasPhonetic: boolean
  /** The document has Cyrillic words, whose author hits a key of the other layout. */
  readonly isSlip: boolean
}

/** Letters of another script that spaces part, of which the last or the first is glued to a Latin word. */
const SPACED_BEFORE = /(?:(?<!\p{L})(?!\p{Script=Latin})\p{L} ){2}$/u
const SPACED_AFTER = /^(?: (?!\p{Script=Latin})\p{L}(?!\p{L})){2}/u
const NEAR = 5

function isOfSpacedLetters(text: string, from: number, to: number): boolean {
  return SPACED_BEFORE.test(text.slice(Math.max(0, from - NEAR), from)) || SPACED_AFTER.test(text.slice(to, to + NEAR))
}

function* mixedWordsIn(text: string, block: number, reading: Reading): Generator<Edit> {
  const { hasPhonetic } = reading
  const isLatin = reading.home.script === 'Latin'
  const message = `${reading.home.script} word with look-alike letters of another alphabet`
  const slip = reading.isSlip ? ({ severity: 'warn' } as const) : {}
  for (const { 0: found, index: from } of text.matchAll(word())) {
    const to = from + found.length
    // A letter or two before a number are notation: moves of chess, models, units.
    if (found.length <= 2 && /^\d/.test(text.slice(to))) continue
    if (isLatin && isOfSpacedLetters(text, from, to)) continue
    const insert =
      inOneAlphabet(found, reading) ?? (hasPhonetic ? withoutPhonetic(found, text.slice(0, from)) : undefined)
    if (insert === undefined) continue
    yield { kind: 'replace', block, from, to, insert, message, confidence: 0.97, ...slip }
  }
}

/** A word in the letters of the text's own alphabet, or of the one that it is from. */
function inOneAlphabet(found: string, { home, second, isSlip }: Reading): string | undefined {
  const isOwnForm = isSlip && home.script === 'Latin' && isInflected(found)
  return (
    (isOwnForm ? undefined : unmixed(found, home)) ??
    (second === undefined ? undefined : unmixed(found, second)) ??
    // A foreign name in the text: the larger part of its letters says what it is.
    (home.script === 'Cyrillic' ? mostlyLatin(found) : undefined)
  )
}
