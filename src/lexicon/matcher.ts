import type { PhraseMasks } from '../model/rule.js'
import type { CompiledPhrases } from './compile.js'
import {
  categoryIndexOf,
  FRONT_ROAD,
  INSIDE_ROAD,
  isColon,
  kindOf,
  languageIndexOf,
  needsColon,
  type PackedPhrase,
  step,
} from './packed.js'
import { PhraseTable } from './table.js'
import { NUMBER_HASH, Words } from './tokens.js'
import { type PhraseCategory, type PhraseHit, type PhraseMatch, phraseCategories } from './types.js'

/** Blocks longer than this are read in their beginning only: a phrase deep in long prose says nothing. */
const LONG_TEXT = 600
const LONG_TEXT_START = 120
/** No block longer than this is made of phrases alone. */
const WHOLE_LIMIT = 240

const NO_MASKS: PhraseMasks = { whole: 0, start: 0, inside: 0, opens: 0 }
const NO_HITS: readonly PhraseHit[] = []

interface Found {
  readonly phrase: PackedPhrase
  readonly match: PhraseMatch
  readonly from: number
  readonly to: number
}

/** Categories whose phrases are common nouns: two of them in a row may be a heading ("Security Features"). */
const COMMON_NOUNS: ReadonlySet<PhraseCategory> = new Set([
  'related',
  'popular',
  'navigation',
  'breadcrumb',
  'player',
  'shop',
  'search',
  'contact',
  'support',
  'notice',
  'appPromo',
  'credit',
])

function isTelling({ phrase }: Found): boolean {
  return !COMMON_NOUNS.has(phraseCategories[categoryIndexOf(phrase)] as PhraseCategory)
}

/** One phrase, or several of one language; two must also be of one telling category ("Print, Email"). */
function isRow(parts: readonly (readonly Found[])[]): boolean {
  const [first] = parts
  if (parts.length === 1 || first === undefined) return true
  const isSame = (a: Found, b: Found): boolean =>
    languageIndexOf(a.phrase) === languageIndexOf(b.phrase) &&
    (parts.length > 2 || categoryIndexOf(a.phrase) === categoryIndexOf(b.phrase))
  return first.some(
    (found) =>
      (parts.length > 2 || isTelling(found)) && parts.every((part) => part.some((other) => isSame(found, other))),
  )
}

/** "3. Questions": the number of a section, where "3 Comments" counts something. */
const ORDINAL = /^\d{1,2}[.)]\s/

/** Finds the phrases of a block. */
export class PhraseMatcher {
  readonly #table: PhraseTable
  readonly #languages: readonly string[]
  readonly #words = new Words()

  constructor(compiled: CompiledPhrases) {
    this.#table = new PhraseTable(compiled)
    this.#languages = compiled.languages
  }

  /** All phrases of a block; of a block that is made of phrases alone, its parts. */
  hits(text: string): readonly PhraseHit[] {
    this.#readWords(text)
    const found = this.#scan(text)
    if (found === undefined) return NO_HITS
    const hits = new Map<string, PhraseHit>()
    for (const { phrase, match, from, to } of found) {
      const category = phraseCategories[categoryIndexOf(phrase)] as PhraseCategory
      const language = this.#languages[languageIndexOf(phrase)] as string
      const spelling = this.#words.spelling(text, from, to)
      const same = `${category} ${language} ${spelling}`
      if (!hits.has(same)) hits.set(same, { category, match, phrase: spelling, language })
    }
    return [...hits.values()]
  }

  /** The categories of a block's phrases. */
  masks(text: string): PhraseMasks {
    this.#readWords(text)
    if (!this.#beginsAny()) return NO_MASKS
    const found = this.#scan(text)
    if (found === undefined) return NO_MASKS
    const masks = { ...NO_MASKS }
    for (const { phrase, match } of found) masks[match] |= 1 << categoryIndexOf(phrase)
    return masks
  }

  #readWords(text: string): void {
    this.#words.read(text, 0, text.length > LONG_TEXT ? LONG_TEXT_START : text.length)
  }

  /** False for most blocks: no phrase begins with their first word, none that may stand inside with any. */
  #beginsAny(): boolean {
    const { hashes, count } = this.#words
    if (count === 0) return false
    // A block of phrases and numbers may begin with a number.
    if (hashes[0] === NUMBER_HASH || this.#table.has(step(FRONT_ROAD, hashes[0] as number))) return true
    for (let at = 0; at < count; at++) if (this.#table.has(step(INSIDE_ROAD, hashes[at] as number))) return true
    return false
  }

  /** The phrases among the words that were read. */
  #scan(text: string): Found[] | undefined {
    const words = this.#words
    if (words.count === 0) return undefined
    const whole = text.length <= WHOLE_LIMIT ? this.#readWhole(text) : undefined
    if (whole !== undefined) return whole
    let found = this.#collect(text, 0, FRONT_ROAD, undefined)
    for (let at = 0; at < words.count; at++) found = this.#collect(text, at, INSIDE_ROAD, found)
    return found
  }

  /** Adds the `start` and `inside` phrases whose words begin at word `from`. */
  #collect(text: string, from: number, road: number, before: Found[] | undefined): Found[] | undefined {
    const { hashes, count } = this.#words
    let found = before
    let key = road
    for (let i = from; i < count; i++) {
      key = step(key, hashes[i] as number)
      const phrases = this.#table.at(key)
      if (phrases === undefined) break
      for (const phrase of phrases) {
        const kind = kindOf(phrase)
        if (kind === 'whole' || !this.#hasColon(text, phrase, i)) continue
        found ??= []
        found.push({ phrase, match: kind === 'inside' && from === 0 ? 'start' : kind, from, to: i + 1 })
      }
    }
    return found
  }

  #hasColon(text: string, phrase: PackedPhrase, last: number): boolean {
    if (!needsColon(phrase)) return true
    let at = this.#words.ends[last] as number
    while (text.charCodeAt(at) === 0x20) at++
    return isColon(text.charCodeAt(at))
  }

  /** The phrases of a block that is made of phrases and numbers alone; undefined for any other. */
  #readWhole(text: string): Found[] | undefined {
    let parts: Found[][] | undefined
    let at = 0
    while (at < this.#words.count) {
      const part = this.#longest(text, at)
      if (part === undefined) {
        if (!this.#isNumber(at) || (at === 0 && ORDINAL.test(text))) return undefined
        at++
        continue
      }
      parts ??= []
      parts.push(part)
      at = part[0]?.to ?? at + 1
    }
    return parts !== undefined && isRow(parts) ? parts.flat() : undefined
  }

  /** The longest phrase at a word, in each category and language that has it. */
  #longest(text: string, from: number): Found[] | undefined {
    return (
      this.#longestOn(text, from, FRONT_ROAD) ?? (from === 0 ? this.#longestOn(text, from, INSIDE_ROAD) : undefined)
    )
  }

  #longestOn(text: string, from: number, road: number): Found[] | undefined {
    const { hashes, count } = this.#words
    let longest: Found[] | undefined
    let key = road
    for (let i = from; i < count; i++) {
      key = step(key, hashes[i] as number)
      const phrases = this.#table.at(key)
      if (phrases === undefined) break
      if (phrases.length === 0) continue
      const here = phrases.filter((phrase) => kindOf(phrase) !== 'opens' && this.#hasColon(text, phrase, i))
      if (here.length > 0) longest = here.map((phrase) => ({ phrase, match: 'whole', from, to: i + 1 }))
    }
    return longest
  }

  /** A number, or the `k` of `1.2k`. */
  #isNumber(at: number): boolean {
    const { hashes, starts, ends } = this.#words
    if (hashes[at] === NUMBER_HASH) return true
    const isOneLetter = (ends[at] as number) - (starts[at] as number) === 1
    return at > 0 && isOneLetter && hashes[at - 1] === NUMBER_HASH && ends[at - 1] === starts[at]
  }
}
