import type { Packed } from '../model/base64.js'
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
  /** By each key 4 bytes for it and 2 for where its set begins in `sets`, in units of 2 bytes, little endian. */
  readonly rows: Packed
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
  const bytes = new DataView(new ArrayBuffer(rows.size * 6))
  let at = 0
  for (const [key, phrases] of [...rows].sort((a, b) => a[0] - b[0])) {
    const set = [...new Set(phrases)].sort((a, b) => a - b)
    const name = set.join()
    if (!places.has(name)) {
      places.set(name, sets.length)
      sets.push(set.length, ...set)
    }
    bytes.setInt32(at, key, true)
    bytes.setUint16(at + 4, places.get(name) ?? 0, true)
    at += 6
  }
  return {
    languages,
    sets: base64(inTwoBytes(sets)),
    rows: base64(new Uint8Array(bytes.buffer)),
    filter: base64(filterOf(rows.keys())),
  }
}

function inTwoBytes(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 2))
  for (const [index, number] of numbers.entries()) view.setUint16(index * 2, number, true)
  return new Uint8Array(view.buffer)
}

/** The phrases of one list as written; `#` stands for any number. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

function addLexicon(rows: Map<number, PackedPhrase[]>, lexicon: Lexicon, language: number): void {
  for (const [category, lists] of Object.entries(lexicon)) {
    const number = phraseCategories.indexOf(category as PhraseCategory)
    for (const kind of kinds) {
      for (const written of phrasesOf(lists[kind] ?? '')) {
        const colon = kind === 'start' && isColon(written.charCodeAt(written.length - 1))
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
