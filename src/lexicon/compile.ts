import type { Packed } from '../tools/base64.js'
import { phrasesOf } from '../tools/phrases-of.js'
import { BUCKETS, bucketOf, ROW_BYTES } from './buckets.js'
import { filterOf } from './filter.js'
import {
  FRONT_ROAD,
  INSIDE_ROAD,
  isColon,
  isInsidePhrase,
  kinds,
  type PackedPhrase,
  packPhrase,
  step,
} from './packed.js'
import { NUMBER_HASH, Words } from './tokens.js'
import { type Lexicon, type PhraseCategory, phraseCategories } from './types.js'

/** The lexicon as the package carries it. */
export interface CompiledPhrases {
  readonly languages: readonly string[]
  /** The different sets of phrases that end at one key: how many, and each in 2 bytes. The first is empty. */
  readonly sets: Packed
  /** By rising key: its lower 3 bytes, and 2 for where its set begins in `sets`, in units of 2 bytes, little endian. */
  readonly rows: Packed
  /** The first row of each bucket of keys with the same upper bits, in 3 bytes, and the number of all rows. */
  readonly starts: Packed
  /** See `filterOf`. */
  readonly filter: Packed
}

/**
 * Compiles phrase lists into a table of hashes, since reading all lists takes longer than cleaning
 * an article. Every beginning of every phrase is a key. No text is kept: a block's words meet a
 * wrong key once in some hundred megabytes, and then weigh as one clue among many.
 */
export function compilePhrases(lexicons: Readonly<Record<string, Lexicon>>): CompiledPhrases {
  const rows = new Map<number, PackedPhrase[]>()
  const languages = Object.keys(lexicons)
  for (const [index, language] of languages.entries()) addLexicon(rows, lexicons[language] as Lexicon, index)
  const sets = [0]
  const places = new Map<string, number>([['', 0]])
  const bytes = new DataView(new ArrayBuffer(rows.size * ROW_BYTES))
  const keys = [...rows.keys()].sort((a, b) => bucketOf(a) - bucketOf(b) || a - b)
  for (const [row, key] of keys.entries()) {
    const phrases = rows.get(key) as PackedPhrase[]
    const set = [...new Set(phrases)].sort((a, b) => a - b)
    const name = set.join()
    if (!places.has(name)) {
      places.set(name, sets.length)
      sets.push(set.length, ...set)
    }
    const at = row * ROW_BYTES
    bytes.setUint16(at, key & 0xffff, true)
    bytes.setUint8(at + 2, (key >>> 16) & 0xff)
    bytes.setUint16(at + 3, places.get(name) ?? 0, true)
  }
  return {
    languages,
    sets: base64(inBytes(2, sets)),
    rows: base64(new Uint8Array(bytes.buffer)),
    starts: base64(inBytes(3, startsOf(keys))),
    filter: base64(filterOf(rows.keys())),
  }
}

/** How many keys lie before each bucket, and before the end. */
function startsOf(keys: readonly number[]): number[] {
  const starts: number[] = []
  let row = 0
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    while (row < keys.length && bucketOf(keys[row] as number) < bucket) row++
    starts.push(row)
  }
  return starts
}

/** Numbers in so many bytes each, little endian; throws where one needs more. */
function inBytes(size: 2 | 3, numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * size)
  for (const [index, number] of numbers.entries()) {
    if (number >= 2 ** (8 * size)) throw new RangeError(`${number} takes more than ${size} bytes`)
    for (let byte = 0; byte < size; byte++) bytes[index * size + byte] = (number >>> (8 * byte)) & 0xff
  }
  return bytes
}

function addLexicon(rows: Map<number, PackedPhrase[]>, lexicon: Lexicon, language: number): void {
  for (const [category, lists] of Object.entries(lexicon)) {
    const number = phraseCategories.indexOf(category as PhraseCategory)
    for (const kind of kinds) {
      for (const written of phrasesOf(lists[kind] ?? '')) {
        const colon = (kind === 'start' || kind === 'inside') && isColon(written.charCodeAt(written.length - 1))
        addPhrase(rows, written, packPhrase(number, kind, colon, language))
      }
    }
  }
}

function addPhrase(rows: Map<number, PackedPhrase[]>, written: string, phrase: PackedPhrase): void {
  const words = new Words()
  const text = written.replaceAll('#', '0')
  words.read(text, 0, text.length)
  const hashes = words.hashes.subarray(0, words.count)
  if (hashes.every((word) => word === NUMBER_HASH)) return
  let key = isInsidePhrase(phrase) ? INSIDE_ROAD : FRONT_ROAD
  for (const word of hashes) {
    key = step(key, word)
    if (!rows.has(key)) rows.set(key, [])
  }
  rows.get(key)?.push(phrase)
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
