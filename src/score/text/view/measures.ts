import { type Block, linkedLength } from '../../../model/block.js'
import { EAST_ASIA } from '../../../unicode/dense.js'
import { endsThaiSentence, isThaiPause } from '../../../unicode/thai.js'
import { COMMA, classes, classOf, DIGIT, foldCase, IDEOGRAPH, LOWER, OTHER, SPACE, STOP, UPPER } from './characters.js'
import { PAIR_LENGTH, TokenList, Vocabulary } from './vocabulary.js'

/** How a text ends. The order is the order of likeness to the end of a sentence. */
export const End = { letter: 0, digit: 1, other: 2, comma: 3, colon: 4, quote: 5, ellipsis: 6, stop: 7 } as const

/**
 * Counts of every block, column by column, and the words of the document as numbers: equal numbers are
 * equal words but for case. Scripts without spaces count each letter as a word of half weight; in those of East
 * Asia each pair of letters is among the words as well, as what a text is about is mostly said in two.
 */
export interface Measures {
  readonly count: number
  readonly characters: Int32Array
  readonly letters: Int32Array
  readonly uppers: Int32Array
  readonly digits: Int32Array
  readonly punctuation: Int32Array
  /** Weighted words. */
  readonly words: Float32Array
  readonly capitalised: Int32Array
  readonly shouted: Int32Array
  readonly sentences: Int32Array
  readonly commas: Int32Array
  /** Bars, dots, arrows and slashes that part the entries of a menu. */
  readonly separators: Int32Array
  readonly years: Int32Array
  readonly clocks: Int32Array
  readonly addresses: Int32Array
  readonly linked: Int32Array
  readonly longest: Int32Array
  readonly end: Uint8Array
  readonly start: Uint8Array
  /** Equal for equal texts but for case, digits and marks; 0 for a block without letters. */
  readonly hash: Int32Array
  /** Tokens of block i: `tokens[offsets[i]]` to `tokens[offsets[i + 1] - 1]`, numbers of words in the vocabulary. */
  readonly offsets: Int32Array
  readonly tokens: Int32Array
  readonly vocabulary: Vocabulary
}

/** How many columns of `Measures` hold whole numbers. */
const NUMBER_COLUMNS = 16

const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193

/** Measures all blocks in one pass over their characters. */
export function measure(blocks: readonly Block[]): Measures {
  let total = 0
  for (const block of blocks) total += block.text.length
  const measures = emptyMeasures(blocks.length, new Vocabulary())
  const tokens = new TokenList(total >> 2)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    measureBlock(measures, index, block.text, tokens)
    add(measures.linked, index, linkedLength(block))
  }
  return { ...measures, tokens: tokens.values() }
}

function emptyMeasures(count: number, vocabulary: Vocabulary): Measures {
  const column = columns(count)
  return {
    count,
    characters: column(),
    letters: column(),
    uppers: column(),
    digits: column(),
    punctuation: column(),
    words: new Float32Array(count),
    capitalised: column(),
    shouted: column(),
    sentences: column(),
    commas: column(),
    separators: column(),
    years: column(),
    clocks: column(),
    addresses: column(),
    linked: column(),
    longest: column(),
    end: new Uint8Array(count),
    start: new Uint8Array(count),
    hash: column(),
    offsets: new Int32Array(count + 1),
    tokens: new Int32Array(0),
    vocabulary,
  }
}

/** Number columns in one piece of memory: asking for each by itself takes longer than filling it. */
function columns(count: number): () => Int32Array {
  const memory = new ArrayBuffer(count * 4 * NUMBER_COLUMNS)
  let next = 0
  return () => new Int32Array(memory, 4 * count * next++, count)
}

/** The measures of some blocks alone. The vocabulary is shared. */
export function selectMeasures(m: Measures, indices: Int32Array): Measures {
  const selected = emptyMeasures(indices.length, m.vocabulary)
  for (const name of Object.keys(selected) as (keyof Measures)[]) {
    const column = selected[name]
    const hasBlocks = ArrayBuffer.isView(column) && column.length === indices.length
    if (hasBlocks) pickInto(m[name] as typeof column, indices, column)
  }
  return { ...selected, ...selectTokens(m, indices) }
}

/** A loop of its own: the array methods that take a function are many times as slow. */
export function pickInto<T extends Int32Array | Float32Array | Uint8Array>(from: T, indices: Int32Array, to: T): T {
  for (let index = 0; index < indices.length; index++) to[index] = from[indices[index] as number] as number
  return to
}

function selectTokens(m: Measures, indices: Int32Array): { offsets: Int32Array; tokens: Int32Array } {
  const offsets = new Int32Array(indices.length + 1)
  const tokens = new Int32Array(m.tokens.length)
  let to = 0
  for (let index = 0; index < indices.length; index++) {
    const block = indices[index] as number
    const end = m.offsets[block + 1] as number
    for (let from = m.offsets[block] as number; from < end; from++) tokens[to++] = m.tokens[from] as number
    offsets[index + 1] = to
  }
  return { offsets, tokens: tokens.subarray(0, to) }
}

function measureBlock(m: Measures, index: number, text: string, tokens: TokenList): void {
  let letters = 0
  let uppers = 0
  let digits = 0
  let punctuation = 0
  let words = 0
  let capitalised = 0
  let sentences = 0
  let commas = 0
  let longest = 0
  let blockHash = HASH_START
  let hash = HASH_START
  let length = 0
  let wordUppers = 0
  let wordDigits = 0
  let startsUpper = false
  let previous = SPACE
  const size = text.length
  const { vocabulary } = m
  for (let at = 0; at <= size; at++) {
    const code = at < size ? text.charCodeAt(at) : 0x20
    const kind = classes[code] as number
    const inside = kind === LOWER || kind === UPPER || kind === DIGIT
    if (inside) {
      if (length === 0) startsUpper = kind === UPPER
      if (kind === UPPER) wordUppers++
      else if (kind === DIGIT) wordDigits++
      const folded = kind === UPPER ? foldCase(code) : code
      hash = Math.imul(hash ^ folded, HASH_FACTOR)
      length++
    } else if (length > 0 && (code === 0x27 || code === 0x2019 || code === 0xad)) {
      // An apostrophe or soft hyphen stays inside its word.
    } else {
      if (length > 0) {
        words++
        if (startsUpper) capitalised++
        if (wordUppers === length && length > 2) add(m.shouted, index, 1)
        if (wordDigits > 0) countNumber(m, index, text, at, length, wordDigits)
        letters += length - wordDigits
        uppers += wordUppers
        digits += wordDigits
        if (length > longest) longest = length
        if (wordDigits < length) blockHash = Math.imul(blockHash ^ hash, HASH_FACTOR)
        tokens.push(vocabulary.add(hash, length))
        hash = HASH_START
        length = 0
        wordUppers = 0
        wordDigits = 0
      }
      if (kind === IDEOGRAPH) {
        words += 0.5
        letters++
        const single = Math.imul(HASH_START ^ code, HASH_FACTOR)
        blockHash = Math.imul(blockHash ^ single, HASH_FACTOR)
        tokens.push(vocabulary.add(single, 1))
        if (previous === IDEOGRAPH && code >= EAST_ASIA) {
          tokens.push(vocabulary.add(Math.imul(single ^ text.charCodeAt(at - 1), HASH_FACTOR), PAIR_LENGTH))
        }
      } else if (kind === SPACE) {
        if (previous === STOP || (previous === IDEOGRAPH && isThaiPause(text, at))) sentences++
      } else {
        if (kind === COMMA) commas++
        else if (kind === OTHER) mark(m, index, text, at, code)
        else if (code >= 0x3002) sentences++
        punctuation++
      }
    }
    previous = kind
  }
  m.characters[index] = text.length
  m.letters[index] = letters
  m.uppers[index] = uppers
  m.digits[index] = digits
  m.punctuation[index] = punctuation
  m.words[index] = words
  m.capitalised[index] = capitalised
  m.sentences[index] = sentences
  m.commas[index] = commas
  m.longest[index] = longest
  m.end[index] = endsThaiSentence(text) ? End.stop : endOf(text)
  m.start[index] = classOf(text.charCodeAt(0))
  m.hash[index] = letters > 0 ? blockHash : 0
  m.offsets[index + 1] = tokens.length
}

function add(column: Int32Array, index: number, by: number): void {
  column[index] = (column[index] as number) + by
}

/** A year is four digits from 1900 to 2099; a clock is two digits after a colon. */
function countNumber(m: Measures, index: number, text: string, end: number, length: number, digits: number): void {
  if (length === 4 && digits === 4) {
    const century = text.slice(end - 4, end - 2)
    if (/19|20/.test(century)) add(m.years, index, 1)
  } else if (length === 2 && digits === 2 && text.charCodeAt(end - 3) === 0x3a) {
    add(m.clocks, index, 1)
  }
}

const SEPARATORS = new Set([...'|/·•»›>→⟩❯▸►‹«<←\u2013\u2014'].map((mark) => mark.charCodeAt(0)))

/** The text and the address of a link are looked for as far as this: a text may hold as many of its marks as characters. */
const LONGEST = 4000

function mark(m: Measures, index: number, text: string, at: number, code: number): void {
  if (code === 0x40 || (code === 0x3a && text.startsWith('//', at + 1))) {
    add(m.addresses, index, 1)
  } else if (code === 0x5d && text.charCodeAt(at + 1) === 0x28) {
    const before = text.slice(Math.max(0, at - LONGEST), at)
    const open = before.lastIndexOf('[')
    const close = text.slice(at, at + LONGEST).indexOf(')')
    if (open >= 0 && close > 0) add(m.linked, index, before.length - open + close + 1)
  } else if (SEPARATORS.has(code)) {
    add(m.separators, index, 1)
  }
}

const CLOSING = new Set([...'"\'\u201d\u2019\u00bb\u203a)]\u300d\u300f\uff09'].map((mark) => mark.charCodeAt(0)))

function endOf(text: string): number {
  let at = text.length - 1
  let quoted = false
  while (at >= 0 && CLOSING.has(text.charCodeAt(at))) {
    quoted = true
    at--
  }
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (code === 0x2026 || (code === 0x2e && text.charCodeAt(at - 1) === 0x2e)) return End.ellipsis
  if (kind === STOP) return End.stop
  if (quoted) return End.quote
  if (code === 0x3a || code === 0xff1a) return End.colon
  if (kind === COMMA) return End.comma
  if (kind === DIGIT) return End.digit
  return kind === OTHER || kind === SPACE ? End.other : End.letter
}
