import {
  ASCII_END,
  COPYRIGHT_SIGN,
  DIGIT,
  FIRST_THAI,
  FIRST_WORD_ALONE,
  foldHigh,
  foldTable,
  IGNORED,
  LAST_THAI,
  LAST_WORD_ALONE,
  LATIN_END,
  SEPARATOR,
  TABLE_END,
} from './fold.js'

const MAX_WORDS = 256
/** FNV-1a (Fowler, Noll, Vo; public domain) over folded code units, 32 bits. */
const HASH_SEED = 0x811c9dc5
const HASH_PRIME = 0x01000193

/** The hash of a number, whatever its digits. */
export const NUMBER_HASH = Math.imul(HASH_SEED ^ DIGIT, HASH_PRIME)

const COPYRIGHT_HASH = Math.imul(HASH_SEED ^ COPYRIGHT_SIGN, HASH_PRIME)
/** Words that are spelt in one way, however they are written. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [NUMBER_HASH, '#'],
  [COPYRIGHT_HASH, '©'],
])

/**
 * Cuts text into folded words and hashes each. The arrays are filled anew by every call, so that
 * reading allocates nothing.
 */
export class Words {
  /** Words found by the last `read`. */
  count = 0
  readonly hashes = new Int32Array(MAX_WORDS)
  readonly starts = new Int32Array(MAX_WORDS)
  readonly ends = new Int32Array(MAX_WORDS)
  #fold = foldTable(ASCII_END)

  /** Reads the words of `text[from, limit)`, at most 256 of them. */
  read(text: string, from: number, limit: number): void {
    const fold = this.#fold
    let at = from
    this.count = 0
    while (at < limit && this.count < MAX_WORDS) {
      const code = text.charCodeAt(at)
      const folded = code < fold.length ? (fold[code] as number) : this.#foldRare(code)
      if (folded === SEPARATOR && code === OPENING && isBracketedC(text, at)) at = this.#add(COPYRIGHT_HASH, at, at + 3)
      else if (folded === SEPARATOR || folded === IGNORED) at++
      else if (folded === DIGIT) at = this.#readNumber(text, at, limit)
      else if (isWordAlone(folded)) at = this.#add(hashed(HASH_SEED, folded), at, at + 1)
      else at = this.#readWord(text, at, limit)
    }
  }

  /** The folded spelling of words `[from, to)` of the text that was read last: one space between two, but in Thai. */
  spelling(text: string, from: number, to: number): string {
    let spelling = ''
    for (let i = from; i < to; i++) {
      const sign = SIGNS.get(this.hashes[i] as number)
      if (i > from && !this.#isWithinThai(text, i)) spelling += ' '
      spelling += sign ?? this.#spell(text, this.starts[i] ?? 0, this.ends[i] ?? 0)
    }
    return spelling
  }

  /** True for a letter or mark of Thai right behind another one: few of them are a word. */
  #isWithinThai(text: string, word: number): boolean {
    const start = this.starts[word] as number
    return this.ends[word - 1] === start && isThai(text.charCodeAt(start)) && isThai(text.charCodeAt(start - 1))
  }

  #readWord(text: string, start: number, limit: number): number {
    const fold = this.#fold
    let hash = HASH_SEED
    let at = start
    for (; at < limit; at++) {
      const code = text.charCodeAt(at)
      const folded = code < fold.length ? (fold[code] as number) : this.#foldRare(code)
      if (folded === IGNORED) continue
      if (folded === SEPARATOR || folded === DIGIT) break
      if (isWordAlone(folded)) break
      hash = hashed(hash, folded)
    }
    return this.#add(hash, start, at)
  }

  /** Digits with the points and commas between them. */
  #readNumber(text: string, start: number, limit: number): number {
    let at = start + 1
    while (
      at < limit &&
      (this.#isDigit(text, at) || (isDecimalMark(text.charCodeAt(at)) && this.#isDigit(text, at + 1)))
    )
      at++
    return this.#add(NUMBER_HASH, start, at)
  }

  /** The fold of any code unit; the first one beyond the table extends it. */
  #foldRare(code: number): number {
    if (code >= TABLE_END) return foldHigh(code)
    if (code >= this.#fold.length) this.#fold = foldTable(code < LATIN_END ? LATIN_END : TABLE_END)
    return this.#fold[code] as number
  }

  #isDigit(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    return this.#foldRare(code) === DIGIT
  }

  #add(hash: number, start: number, end: number): number {
    const index = this.count++
    this.hashes[index] = hash
    this.starts[index] = start
    this.ends[index] = end
    return end
  }

  #spell(text: string, start: number, end: number): string {
    let word = ''
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      const folded = this.#foldRare(code)
      if (folded !== IGNORED) word += String.fromCharCode(folded)
    }
    return word
  }
}

const OPENING = 0x28

/** True for `(c)`, which stands for the copyright sign. */
function isBracketedC(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 0x63 && text.charCodeAt(at + 2) === 0x29
}

function isWordAlone(folded: number): boolean {
  return (folded >= FIRST_WORD_ALONE && folded <= LAST_WORD_ALONE) || isThai(folded)
}

function isThai(code: number): boolean {
  return code >= FIRST_THAI && code <= LAST_THAI
}

function hashed(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME)
}

function isDecimalMark(code: number): boolean {
  return code === 0x2e || code === 0x2c
}
