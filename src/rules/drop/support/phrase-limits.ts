import { type PhraseCategory, phraseHits } from '../../../lexicon/index.js'
import { LONGEST_NOTICE } from '../../../lexicon/notice.js'
import type { PhraseMasks } from '../../../model/rule.js'
import { TextExpression } from '../../../unicode/ascii.js'

/** Up to which probability of being article a block is dropped, by how its phrase stands in it. */
export interface PhraseLimits {
  readonly whole: number
  readonly start: number
  readonly inside: number
}

export interface PhraseRuleSpec {
  readonly categories: readonly PhraseCategory[]
  /** Those of them that tell boilerplate in Markdown as well, which has no score; all when left out. */
  readonly inMarkdown?: readonly PhraseCategory[]
  /** What the block is: "a line of share buttons". */
  readonly message: string
  readonly limits: PhraseLimits
  /** Longer blocks are left to the scorer unless they begin with a phrase. In code units. */
  readonly longest?: number
  /** The limit of a label with its value, where that may be a fact of the article: "Video: 4K", "Annual: $77". */
  readonly valued?: number
  /** The phrases name things of which articles have headings too: "Accessibility", "Customer service". */
  readonly areNames?: boolean
  /** Categories of which lines of several words are left too where they are items among others that stay: what programs can do. */
  readonly leavesItems?: readonly PhraseCategory[]
  /** A further test on the block's text, for the evidence that phrases cannot hold. */
  readonly also?: (text: string) => boolean
}

const LONGEST = 240
/**
 * Blocks that are nothing but a phrase of several words go unless the scorer is all but sure of them: among
 * few lines of boilerplate it takes short lines for parts of a clean text.
 */
const SEVERAL_WORDS = 0.97
/** The same for phrases of several kinds side by side. */
const SEVERAL_KINDS = 0.5
/** A block that holds two such phrases amid other words. */
const SEVERAL_INSIDE = 0.95
/** A label with its value, "Average rating: 4.5", tells something. */
const value = (): RegExp => /^\P{L}*\p{L}[\p{L}\s'\u2019/-]*[:\uFF1A]\s*\p{Lu}{0,3}\p{Sc}?\d/u
/** What any such line has; classes of letters take long to compile. */
const VALUED = /[:\uFF1A]\s*\S{0,4}\d/
const holdsValue = (text: string): boolean => VALUED.test(text) && value().test(text)
/** A line with a number of its own is one of a sequence that the article counts: "2. Food delivery app". */
const NUMBERED = /^\d+[.)]\s/
/** Words of letters and their marks; so many characters are several words where each is one. */
const SEVERAL = new TextExpression(
  String.raw`[\p{L}\p{M}]{2}[^\p{L}]*\s[^\p{L}]*[\p{L}\p{M}]{2}|[\u3040-\u9FFF]{6}|[\u0E01-\u0E4E]{12}`,
)

/** Words of letters: "Price: $220" and "30 hours" are one word, and as common in a text as around it. */
export const hasSeveralWords = (text: string): boolean =>
  SEVERAL.for(text).test(text) && !holdsValue(text) && !NUMBERED.test(text)

/** The categories of which a block is nothing but phrase, or a notice that such a phrase opens. */
export const wholeOf = (text: string, { whole, opens }: PhraseMasks): number =>
  text.length > LONGEST_NOTICE ? whole : whole | opens

/**
 * True when each phrase that a block is made of is one of these categories: three of several kinds side by side,
 * "Home Accessibility Features", are a heading as often as a row of buttons.
 */
function isOfOneKind(text: string, { categories }: PhraseRuleSpec): boolean {
  const hits = phraseHits(text)
  const own = new Set(hits.filter(({ category }) => categories.includes(category)).map(({ phrase }) => phrase))
  return hits.every(({ phrase }) => own.has(phrase))
}

/** True for a block that says two such things in one breath: "a reader-supported publication … consider becoming". */
function saysSeveral(text: string, { categories, areNames }: PhraseRuleSpec): boolean {
  if (areNames === true) return false
  const hits = phraseHits(text).filter(({ category, match }) => match === 'inside' && categories.includes(category))
  return new Set(hits.map(({ phrase }) => phrase)).size > 1
}

/** Up to which probability of being article a block of such phrases is dropped; 0: it stays. */
export function limitOf(text: string, masks: PhraseMasks, mask: number, spec: PhraseRuleSpec): number {
  const { limits, longest, valued } = spec
  const isLong = text.length > (longest ?? LONGEST)
  const inside = (masks.inside & mask) !== 0 && !isLong ? limits.inside : 0
  const start = ((masks.start | masks.opens) & mask) !== 0 ? limits.start : 0
  const whole = (wholeOf(text, masks) & mask) !== 0 ? limits.whole : 0
  if (whole > 0 && hasSeveralWords(text)) {
    if ((masks.whole & mask) === 0 || isOfOneKind(text, spec)) return Math.max(whole, SEVERAL_WORDS)
    return Math.min(whole, SEVERAL_KINDS)
  }
  const most = Math.max(whole, start, inside, inside > 0 && saysSeveral(text, spec) ? SEVERAL_INSIDE : 0)
  return valued !== undefined && most > valued && holdsValue(text) ? valued : most
}
