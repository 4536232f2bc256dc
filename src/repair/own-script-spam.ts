import { type Block, isProse } from '../model/block.js'
import { expressionOf, mayOffer, phrasesOf } from './spam-offers.js'
import { TERMS } from './spam-terms.js'
import { TRADES, type TradeName } from './spam-trades.js'
import { alternatives } from './spam-words.js'

/** A sentence that advertises something that the rest of the document does not speak of. */
export interface SpamSentence {
  readonly block: number
  /** Text offsets, UTF-16 code units. */
  readonly from: number
  readonly to: number
  readonly trade: string
  readonly phrases: readonly string[]
}

interface Matcher {
  readonly name: string
  readonly offers: RegExp
  readonly terms: RegExp
}

function anyOf(list: string): string {
  const phrases = phrasesOf(list).map(expressionOf)
  return alternatives(phrases.sort((a, b) => b.length - a.length))
}

const pattern = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(list)})(?![\\p{L}\\p{N}])`, 'giu')

const MATCHERS: readonly Matcher[] = (Object.keys(TRADES) as TradeName[]).map((name) => ({
  name,
  offers: pattern(TRADES[name]),
  terms: pattern(`${TRADES[name]}, ${TERMS[name]}`),
}))

/** Marks of emphasis, code and links, which may stand within a phrase. */
const MARKS = /[*_~`[\]\\]/g

/**
 * Tells without a syntax tree whether `spamSentences` could find any in a Markdown source: a paragraph that holds an
 * offer and another phrase of its trade. Code and addresses count as text, which only makes the answer more careful.
 */
export function mayHoldSpamSentence(source: string): boolean {
  if (!mayOffer(source)) return false
  return source.split(/\n\s*\n/).some((paragraph) => {
    const text = paragraph.replace(MARKS, '')
    return (
      mayOffer(text) &&
      MATCHERS.some(({ offers, terms }) => text.search(offers) !== -1 && phrasesIn(text, terms).length > 1)
    )
  })
}

const SENTENCE = /[^.!?。！？]+[.!?。！？]*/g

/**
 * Finds sentences that hold an offer and a second phrase of the same trade, in documents whose other sentences
 * hold none of it: an article about casinos names them throughout, spam stands alone.
 */
export function spamSentences(blocks: readonly Block[]): readonly SpamSentence[] {
  const candidates = blocks.flatMap((block, index) => (isProse(block) && mayOffer(block.text) ? [index] : []))
  if (candidates.length === 0) return []
  return MATCHERS.flatMap((matcher) => {
    const offering = candidates.flatMap((index) => {
      const { text } = blocks[index] as Block
      return text.search(matcher.offers) === -1 ? [] : sentencesOf(text, index, matcher)
    })
    if (offering.length === 0 || offering.length > 2) return []
    const inside = offering.reduce((sum, { phrases }) => sum + phrases.length, 0)
    const all = blocks.reduce(
      (sum, block) => sum + (isProse(block) ? phrasesIn(block.text, matcher.terms).length : 0),
      0,
    )
    return inside === all ? offering : []
  })
}

function sentencesOf(text: string, block: number, { name, offers, terms }: Matcher): SpamSentence[] {
  const found: SpamSentence[] = []
  for (const match of text.matchAll(SENTENCE)) {
    const phrases = phrasesIn(match[0], terms)
    if (phrases.length < 2 || phrasesIn(match[0], offers).length === 0) continue
    const from = match.index + (match[0].length - match[0].trimStart().length)
    found.push({ block, from, to: match.index + match[0].trimEnd().length, trade: name, phrases })
  }
  return found
}

function phrasesIn(text: string, expression: RegExp): string[] {
  return [...text.matchAll(expression)].map(([phrase]) => phrase)
}
