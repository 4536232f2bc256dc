import { categoryMask, type PhraseCategory, phraseHits, phraseMasks } from '../../../lexicon/index.js'
import { isNoticeSentence, LONGEST_NOTICE } from '../../../lexicon/notice.js'
import { type Block, type Format, isProse } from '../../../model/block.js'
import type { DropEdit } from '../../../model/edit.js'
import type { BlockScore, Context, GateContext, PhraseMasks, Rule } from '../../../model/rule.js'
import { TextExpression } from '../../../unicode/ascii.js'
import { isAllowed } from './allowed.js'
import { isAmongKept } from './among-kept.js'
import { headsText, namesText } from './heads-text.js'
import { phraseReason } from './phrase-reason.js'

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

/** What a strictness adds to the limits: `low` takes what the scorer opposes from nobody. */
const SHIFTS = { low: -0.15, normal: 0, high: 0.1 } as const
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
/** A sentence about a phrase quotes it: "'We use cookies' is no consent". */
const QUOTES_PHRASE = new TextExpression(
  String.raw`^["'\u00ab\u201e\u201c\u2018\u300c].+["'\u00bb\u201c\u201d\u2019\u300d],? \p{Ll}`,
)

/** What stands between the marks of a quotation. */
const QUOTATION =
  /["\u201c\u201e]([^"\u201c\u201d\u201e]{3,200})["\u201c\u201d]|[\u00ab\u00bb]([^\u00ab\u00bb]{3,200})[\u00ab\u00bb]|\u300c[^\u300d]{3,100}\u300d/g

/** True where the phrases inside of a text stand in quotation marks alone: it speaks of them. */
const isQuoted = (text: string, mask: number): boolean =>
  text.search(QUOTATION) >= 0 && (phraseMasks(text.replace(QUOTATION, ' . ')).inside & mask) === 0

/** "No." right below a question: buttons have no stop. */
const ASKS = /[?\uff1f]$/
const mayAnswer = (text: string): boolean => /^[^\s.]{1,12}[.\u3002]$/.test(text)

/** "§ 3 Membership": a section of a law or of statutes, whose names labels have too. */
const SECTION = /^§ ?\d/

/**
 * Drops blocks on phrase and score together: a low probability of being article lets a weak phrase
 * decide, a high one holds against all but the strongest.
 *
 * @param leftOvers what judges where there is no score; without it nothing goes
 */
export function* dropByPhrases(
  blocks: readonly Block[],
  context: Context,
  spec: PhraseRuleSpec,
  leftOvers?: LeftOvers,
): Generator<DropEdit> {
  const found = context.foundPhrases()
  const mask = categoryMask(...spec.categories)
  if ((found.any & mask) === 0) return
  const score = context.score()
  if (score === undefined) {
    yield* leftOvers?.dropLeftOvers(blocks, context, { ...spec, categories: spec.inMarkdown ?? spec.categories }) ?? []
    return
  }
  const roles = context.roles()
  for (const [index, block] of blocks.entries()) {
    const masks = found.of(block)
    if (masks === undefined || ((masks.whole | masks.start | masks.inside | masks.opens) & mask) === 0) continue
    if (!isProse(block) || block.type === 'table' || roles.of(block) !== undefined) continue
    if (QUOTES_PHRASE.for(block.text).test(block.text) || SECTION.test(block.text)) continue
    if (((masks.whole | masks.start | masks.opens) & mask) === 0 && isQuoted(block.text, mask)) continue
    const verdict = score.of(block)
    if (isAllowed(block.text, context)) continue
    const isNotice = context.strictness !== 'low' && isNoticeSentence(block.text, masks.opens & mask)
    if (isNotice && spec.also?.(block.text) !== false) {
      yield dropEdit(index, block, verdict, spec)
      continue
    }
    if (!isCertain(block, masks, mask, verdict, spec, context)) continue
    if (verdict.probability >= HEADING_LIMIT && headsText(blocks, index, score)) continue
    const mayBeText = verdict.probability >= TEXT_LIMIT
    if (mayBeText && context.format === 'text' && namesText(blocks, index, score, spec.areNames)) continue
    if (mayAnswer(block.text) && ASKS.test(blocks[index - 1]?.text ?? '')) continue
    const isLabel = (wholeOf(block.text, masks) & mask) !== 0 && hasSeveralWords(block.text)
    const isFree = isLabel && (wholeOf(block.text, masks) & categoryMask(...(spec.leavesItems ?? []))) === 0
    if (context.format === 'text' && (!isFree || mayBeText) && isAmongKept(blocks, index, score, context, mayBeText))
      continue
    yield dropEdit(index, block, verdict, spec)
  }
}

/** What judges without a score. */
export type LeftOvers = typeof import('./left-over.js')

/** Loads it for Markdown, which alone has no score. */
export async function loadLeftOvers(format: Format): Promise<LeftOvers | undefined> {
  return format === 'markdown' ? import('./left-over.js') : undefined
}

/** What a rule does that drops by phrases and nothing else. */
export function droppingPhrases(spec: PhraseRuleSpec): Pick<Rule<LeftOvers | undefined>, 'load' | 'propose'> {
  return {
    load: loadLeftOvers,
    propose: (blocks, context, leftOvers) => dropByPhrases(blocks, context, spec, leftOvers),
  }
}

/** The gate of a phrase rule: some line is such a phrase. */
export function hasPhrase(...categories: readonly PhraseCategory[]): (context: GateContext) => boolean {
  const mask = categoryMask(...categories)
  return (context) => (context.foundPhrases().any & mask) !== 0
}

/** From this probability on a heading whose text stays is that text's: "Discussion", "Frequently asked questions". */
const HEADING_LIMIT = 0.3
/** The same where no mark tells: for a line above what it names, and for a label among the items of a list that stay. */
const TEXT_LIMIT = 0.6
/** Words of letters: "Price: $220" and "30 hours" are one word, and as common in a text as around it. */
const hasSeveralWords = (text: string): boolean =>
  SEVERAL.for(text).test(text) && !holdsValue(text) && !NUMBERED.test(text)

function isCertain(
  block: Block,
  masks: PhraseMasks,
  mask: number,
  verdict: BlockScore,
  spec: PhraseRuleSpec,
  context: Context,
): boolean {
  const limit = limitOf(block.text, masks, mask, spec)
  if (limit === 0 || verdict.probability >= limit + SHIFTS[context.strictness]) return false
  return spec.also === undefined || spec.also(block.text)
}

/** The categories of which a block is nothing but phrase, or a notice that such a phrase opens. */
const wholeOf = (text: string, { whole, opens }: PhraseMasks): number =>
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
function limitOf(text: string, masks: PhraseMasks, mask: number, spec: PhraseRuleSpec): number {
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

function dropEdit(index: number, block: Block, verdict: BlockScore, spec: PhraseRuleSpec): DropEdit {
  return {
    kind: 'drop',
    block: index,
    message: spec.message,
    reasons: () => [phraseReason(block.text, spec.categories), ...verdict.reasons()],
    confidence: Math.max(0.5, 1 - verdict.probability / 2),
  }
}
