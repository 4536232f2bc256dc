import { characterAt, characterBefore } from '../../tools/character-at.js'

/** A stretch of a text: `[from, to)`, UTF-16 code units. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How terms are met in the texts of a writing system. */
interface Manner {
  /** What stands beside no term; undefined where words are written without spaces. */
  readonly letter: RegExp | undefined
  /** What may be written together with a term that follows, longest first; the last is nothing. */
  readonly prefixes: readonly string[]
  /** Terms are stems, which take endings. */
  readonly endings: boolean
}

interface Term {
  /** Words that mean the trade only side by side. */
  readonly parts: readonly string[]
  /** Letters that may follow. */
  readonly ending: number
}

const WITHOUT_SPACES: ReadonlySet<string> = new Set(['Han', 'Thai', 'Hangul', 'Lao', 'Khmer', 'Myanmar'])
/** Articles, prepositions, the first half of a compound. */
const PREFIXES: Readonly<Record<string, string>> = {
  Arabic:
    '\u0648\u0628\u0627\u0644 \u0648\u0627\u0644 \u0648\u0644\u0644 \u0648 \u0628\u0627\u0644 \u0627\u0644 \u0644\u0644',
  Hebrew: '\u05D4 \u05D1 \u05DC \u05D5',
  Cyrillic: '\u043C\u0438\u043A\u0440\u043E \u0430\u0432\u0442\u043E \u043A\u0440\u0438\u043F\u0442\u043E',
}
/** Stems up to this length take short endings, or they would be met in words of another meaning. */
const SHORT_STEM = 4
const SHORT_ENDING = 3
const LONG_ENDING = 6
/** What parts the words of a term, and how much of it. */
const SEPARATOR = /[\s_-]/
const MOST_SEPARATORS = 2

/** 1 for letters and digits: spaces and stops, the most frequent of the others, need no expression. */
const ASCII_LETTERS = Uint8Array.from({ length: 0x80 }, (_unit, code) =>
  Number(/[a-z\d]/i.test(String.fromCharCode(code))),
)
const BEGINNINGS = 0x400
const NONE: readonly Term[] = []

function mannerOf(system: string): Manner {
  if (WITHOUT_SPACES.has(system)) return { letter: undefined, prefixes: [''], endings: false }
  if (system === 'Latin') return { letter: /[\p{L}\p{N}]/u, prefixes: [''], endings: false }
  const prefixes = [...(PREFIXES[system]?.split(' ') ?? []), '']
  return { letter: new RegExp(`\\p{scx=${system}}`, 'u'), prefixes, endings: true }
}

/**
 * Finds the terms of a list in texts, the longest of those that begin at one place. Terms are looked up by how they
 * begin: an expression for thousands of them takes longer to compile than all else that is done to a document.
 */
export class TermFinder {
  readonly #manner: Manner
  readonly #isLatin: boolean
  /** By the first two code units, or the first alone where a term's first word has no more. */
  readonly #terms = new Map<number, Term[]>()
  /** 1 for what a term or a prefix begins with, and few others: most places of most texts are passed by with it. */
  readonly #begins = new Uint8Array(BEGINNINGS)

  /**
   * @param terms in small letters; an underscore parts words that count only side by side
   * @param system the name of their writing system
   */
  constructor(terms: readonly string[], system: string) {
    this.#manner = mannerOf(system)
    this.#isLatin = system === 'Latin'
    for (const term of [...terms].sort((a, b) => b.length - a.length)) this.#add(term)
    for (const prefix of this.#manner.prefixes) if (prefix !== '') this.#begins[beginning(prefix, 0)] = 1
  }

  /**
   * The places of terms, in their order; none overlap.
   *
   * @param text in small letters
   */
  find(text: string): Stretch[] {
    const found: Stretch[] = []
    for (let at = 0; at < text.length; at++) {
      if (this.#begins[beginning(text, at)] === 0 || (this.#isLatin && ASCII_LETTERS[text.charCodeAt(at - 1)] === 1))
        continue
      const to = this.#endFrom(text, at)
      if (to === undefined) continue
      found.push({ from: at, to })
      at = to - 1
    }
    return found
  }

  #add(term: string): void {
    const { letter, endings } = this.#manner
    const parts = letter === undefined ? [term] : term.split('_')
    const ending = endings ? (term.length > SHORT_STEM ? LONG_ENDING : SHORT_ENDING) : 0
    const [first = ''] = parts
    const key = first.length > 1 ? keyAt(first, 0) : first.charCodeAt(0)
    this.#begins[beginning(first, 0)] = 1
    const same = this.#terms.get(key)
    if (same === undefined) this.#terms.set(key, [{ parts, ending }])
    else same.push({ parts, ending })
  }

  /** Where the term ends that begins at a place, if any does. */
  #endFrom(text: string, at: number): number | undefined {
    const isAfterAscii = this.#isLatin && text.charCodeAt(at - 1) < 0x80
    if (!isAfterAscii && this.#isLetter(characterBefore(text, at))) return undefined
    for (const prefix of this.#manner.prefixes) {
      if (!text.startsWith(prefix, at)) continue
      const from = at + prefix.length
      for (const key of [keyAt(text, from), text.charCodeAt(from)]) {
        for (const term of this.#terms.get(key) ?? NONE) {
          const to = this.#endOf(term, text, from)
          if (to !== undefined) return to
        }
      }
    }
    return undefined
  }

  #endOf({ parts, ending }: Term, text: string, from: number): number | undefined {
    let to = from
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as string
      const first = to
      while (index > 0 && to - first < MOST_SEPARATORS && SEPARATOR.test(text.charAt(to))) to++
      if ((index > 0 && to === first) || !text.startsWith(part, to)) return undefined
      to += part.length
    }
    for (let count = 0; count < ending && this.#isLetter(characterAt(text, to)); count++)
      to += characterAt(text, to).length
    return this.#isLetter(characterAt(text, to)) ? undefined : to
  }

  #isLetter(character: string): boolean {
    const { letter } = this.#manner
    if (letter === undefined || character === '') return false
    const code = character.charCodeAt(0)
    return code < 0x80 ? ASCII_LETTERS[code] === 1 && letter.test(character) : letter.test(character)
  }
}

/** Small letters where they are as long as the capitals, so that places stay what they are. */
export function inSmallLetters(text: string): string {
  const small = text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase())
  return small.length === text.length ? small : text
}

function beginning(text: string, at: number): number {
  return text.charCodeAt(at) & (BEGINNINGS - 1)
}

function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}
