import { type Block, isProse } from '../../model/block.js'
import { phrasesOf } from '../../tools/phrases-of.js'
import { mayOffer } from './offers.js'
import { inSmallLetters, TermFinder } from './term-finder.js'
import { TERMS } from './terms.js'
import { TRADES, type TradeName } from './trades.js'

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
  readonly offers: TermFinder
  readonly terms: TermFinder
}

const finderOf = (list: string): TermFinder =>
  new TermFinder(
    phrasesOf(list).map((phrase) => phrase.replaceAll(' ', '_')),
    'Latin',
  )

const MATCHERS: readonly Matcher[] = (Object.keys(TRADES) as TradeName[]).map((name) => ({
  name,
  offers: finderOf(TRADES[name]),
  terms: finderOf(`${TRADES[name]}, ${TERMS[name]}`),
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
      MATCHERS.some(({ offers, terms }) => phrasesIn(text, offers).length > 0 && phrasesIn(text, terms).length > 1)
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
      return phrasesIn(text, matcher.offers).length === 0 ? [] : sentencesOf(text, index, matcher)
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

function phrasesIn(text: string, finder: TermFinder): string[] {
  return finder.find(inSmallLetters(text)).map(({ from, to }) => text.slice(from, to))
}
