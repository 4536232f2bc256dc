import type { Block } from '../../model/block.js'
import { countMatches } from '../../tools/count-matches.js'
import { countsOf } from '../../tools/counts.js'
import { TextExpression } from '../../unicode/ascii.js'
import { furtherScripts } from '../load-further.js'
import { LATIN_WORDS } from './latin-words.js'

/** Headlines have more words than labels. */
export const MIN_WORDS = 4
/** How many paragraphs of the body a headline's words are looked for in. */
const BODY_SAMPLE = 24
const SAMPLE_LENGTH = 500

const NO_WORD = new TextExpression(String.raw`[^\p{L}\p{N}]+`, 'gu')

export function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(NO_WORD.for(lower), ' ').trim()
}

/** Capitalised words of which the text writes so many small are a headline and no name. */
const ENOUGH_SMALL = 2

/** The first paragraphs of the body, looked at when a line asks for them. */
export class BodySample {
  readonly #blocks: readonly Block[]
  readonly #from: number
  #texts: readonly string[] | undefined
  #words: Map<string, number> | undefined

  constructor(blocks: readonly Block[], from: number) {
    this.#blocks = blocks
    this.#from = from
  }

  /** The longer words, and how often each occurs. */
  get words(): ReadonlyMap<string, number> {
    this.#words ??= countsOf(this.#sampled().flatMap(contentWords).map(stemOf))
    return this.#words
  }

  writesSmall(text: string): boolean {
    const own = [...new Set(contentWords(text))]
    const small = own.filter((word) => this.#sampled().some((sample) => sample.includes(` ${word}`)))
    return small.length >= Math.min(ENOUGH_SMALL, own.length)
  }

  #sampled(): readonly string[] {
    this.#texts ??= this.#blocks
      .slice(this.#from, this.#from + BODY_SAMPLE)
      .map((block) => block.text.slice(0, SAMPLE_LENGTH))
    return this.#texts
  }
}

/** So many letters tell words apart, whatever their endings. */
const STEM = 5

export function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word.replace(/s$/, '')
}

/** More than Latin letters and the punctuation of typesetters. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/

/**
 * The longer words of a text, in lower case; what counts as a word in other scripts than Latin stands in
 * `further-scripts.ts`.
 */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase()
  const further = BEYOND_LATIN.test(lower) ? furtherScripts() : undefined
  return further?.contentWordsOf(lower) ?? lower.match(LATIN_WORDS) ?? []
}

const WORD = new TextExpression(String.raw`[\p{L}\p{N}]+`, 'gu')

export function wordCount(text: string): number {
  return countMatches(text, WORD.for(text))
}
