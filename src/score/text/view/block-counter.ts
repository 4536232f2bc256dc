import { EAST_ASIA } from '../../../unicode/dense.js'
import { isThaiPause } from '../../../unicode/thai.js'
import { COMMA, classes, classOf, DIGIT, foldCase, IDEOGRAPH, LOWER, OTHER, SPACE, STOP, UPPER } from './characters.js'
import { endingOf } from './ends.js'
import type { Measures } from './measures.js'
import { PAIR_LENGTH, type TokenList } from './vocabulary.js'

const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193
/** Shouting begins with the third capital: "UN" and "EU" are names. */
const SHOUTED = 3

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const SOFT_HYPHEN = 0xad
const AT = 0x40
const COLON = 0x3a
const CLOSING_BRACKET = 0x5d
const OPENING_PARENTHESIS = 0x28
/** Full stops from here on end a sentence wherever they stand. */
const WIDE_STOPS = 0x3002

/** Counts the characters and words of one block into its row of the measures, in one pass. */
export class BlockCounter {
  readonly #measures: Measures
  readonly #index: number
  readonly #text: string
  readonly #tokens: TokenList
  /** Of the letters so far. */
  #hash = HASH_START

  constructor(measures: Measures, index: number, text: string, tokens: TokenList) {
    this.#measures = measures
    this.#index = index
    this.#text = text
    this.#tokens = tokens
  }

  count(): void {
    const text = this.#text
    let previous = SPACE
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0x20
      const kind = classes[code] as number
      if (kind === LOWER || kind === UPPER || kind === DIGIT) at = this.#countWord(at, kind) - 1
      else if (kind === IDEOGRAPH) this.#countIdeograph(code, previous === IDEOGRAPH ? text.charCodeAt(at - 1) : 0)
      else if (kind !== SPACE) this.#countSign(kind, code, at)
      else if (previous === STOP || (previous === IDEOGRAPH && isThaiPause(text, at)))
        this.#add(this.#measures.sentences)
      previous = kind
    }
    const m = this.#measures
    m.characters[this.#index] = text.length
    m.end[this.#index] = endingOf(text)
    m.start[this.#index] = classOf(text.charCodeAt(0))
    m.hash[this.#index] = (m.letters[this.#index] as number) > 0 ? this.#hash : 0
    m.offsets[this.#index + 1] = this.#tokens.length
  }

  /** @returns where the word ends that begins at a place with a letter or digit of some kind */
  #countWord(start: number, first: number): number {
    const text = this.#text
    let hash = HASH_START
    let length = 0
    let uppers = 0
    let digits = 0
    let at = start
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = classes[code] as number
      if (kind !== LOWER && kind !== UPPER && kind !== DIGIT) {
        if (isInsideWord(code)) continue
        break
      }
      if (kind === UPPER) uppers++
      else if (kind === DIGIT) digits++
      hash = Math.imul(hash ^ (kind === UPPER ? foldCase(code) : code), HASH_FACTOR)
      length++
    }
    const m = this.#measures
    if (first === UPPER) this.#add(m.capitalised)
    if (uppers === length && length >= SHOUTED) this.#add(m.shouted)
    if (digits > 0) this.#countNumber(at, length, digits)
    if (digits < length) this.#hash = Math.imul(this.#hash ^ hash, HASH_FACTOR)
    if (length > (m.longest[this.#index] as number)) m.longest[this.#index] = length
    this.#add(m.words)
    this.#add(m.letters, length - digits)
    this.#add(m.uppers, uppers)
    this.#add(m.digits, digits)
    this.#tokens.push(m.vocabulary.add(hash, length))
    return at
  }

  /** @param before the letter of such a script right before it; 0 for none */
  #countIdeograph(code: number, before: number): void {
    const { vocabulary, words, letters } = this.#measures
    this.#add(words, 0.5)
    this.#add(letters)
    const single = Math.imul(HASH_START ^ code, HASH_FACTOR)
    this.#hash = Math.imul(this.#hash ^ single, HASH_FACTOR)
    this.#tokens.push(vocabulary.add(single, 1))
    if (before === 0 || code < EAST_ASIA) return
    this.#tokens.push(vocabulary.add(Math.imul(single ^ before, HASH_FACTOR), PAIR_LENGTH))
  }

  #countSign(kind: number, code: number, at: number): void {
    const { commas, sentences, punctuation } = this.#measures
    if (kind === COMMA) this.#add(commas)
    else if (kind === OTHER) this.#countMark(at, code)
    else if (code >= WIDE_STOPS) this.#add(sentences)
    this.#add(punctuation)
  }

  /** A year is four digits from 1900 to 2099; a clock is two digits after a colon. */
  #countNumber(end: number, length: number, digits: number): void {
    const { years, clocks } = this.#measures
    if (length === 4 && digits === 4) {
      if (/19|20/.test(this.#text.slice(end - 4, end - 2))) this.#add(years)
    } else if (length === 2 && digits === 2 && this.#text.charCodeAt(end - 3) === COLON) {
      this.#add(clocks)
    }
  }

  #countMark(at: number, code: number): void {
    const text = this.#text
    const { addresses, linked, separators } = this.#measures
    if (code === AT || (code === COLON && text.startsWith('//', at + 1))) {
      this.#add(addresses)
    } else if (code === CLOSING_BRACKET && text.charCodeAt(at + 1) === OPENING_PARENTHESIS) {
      this.#add(linked, linkLength(text, at))
    } else if (SEPARATORS.has(code)) {
      this.#add(separators)
    }
  }

  #add(column: Int32Array | Float32Array, by = 1): void {
    add(column, this.#index, by)
  }
}

/** True for an apostrophe or a soft hyphen, which stay inside their word. */
function isInsideWord(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE || code === SOFT_HYPHEN
}

/** Adds to a block's value in a column. */
export function add(column: Int32Array | Float32Array, index: number, by: number): void {
  column[index] = (column[index] as number) + by
}

const SEPARATORS = new Set([...'|/·•»›>→⟩❯▸►‹«<←\u2013\u2014'].map((mark) => mark.charCodeAt(0)))

/** The text and the address of a link are looked for as far as this: a text may hold as many of its marks as characters. */
const LONGEST_LINK = 4000

/** How long a link of Markdown is whose text ends at a bracket; 0 where there is none. */
function linkLength(text: string, bracket: number): number {
  const before = text.slice(Math.max(0, bracket - LONGEST_LINK), bracket)
  const open = before.lastIndexOf('[')
  const close = text.slice(bracket, bracket + LONGEST_LINK).indexOf(')')
  return open >= 0 && close > 0 ? before.length - open + close + 1 : 0
}
