import { categoryMask, type PhraseCategory, phraseMasks } from '../../../../lexicon/index.js'
import { isNoticeSentence } from '../../../../lexicon/notice.js'
import { type Block, type Format, isProse } from '../../../../model/block.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { BlockScore, Context, DocumentScore, GateContext, PhraseMasks, Rule } from '../../../../model/rule.js'
import { TextExpression } from '../../../../unicode/ascii.js'
import { isAllowed } from '../allowed.js'
import { hasSeveralWords, limitOf, type PhraseRuleSpec, wholeOf } from '../phrase-limits.js'
import { isAmongKept } from './among-kept.js'
import { headsText, namesText } from './heads-text.js'
import { phraseReason } from './phrase-reason.js'

/** What a strictness adds to the limits: `low` takes what the scorer opposes from nobody. */
const SHIFTS = { low: -0.15, normal: 0, high: 0.1 } as const
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
  const search: Search = { blocks, context, spec, mask, score }
  for (const [index, block] of blocks.entries()) {
    const masks = found.of(block)
    if (masks === undefined || !isBoilerplate(search, index, masks)) continue
    yield dropEdit(index, block, score.of(block), spec)
  }
}

/** What one rule looks through. */
interface Search {
  readonly blocks: readonly Block[]
  readonly context: Context
  readonly spec: PhraseRuleSpec
  /** The categories of the rule. */
  readonly mask: number
  readonly score: DocumentScore
}

function isBoilerplate(search: Search, index: number, masks: PhraseMasks): boolean {
  const { blocks, context, spec, mask, score } = search
  const block = blocks[index] as Block
  const { text } = block
  if (!mayBeBoilerplate(block, masks, mask) || context.roles().of(block) !== undefined) return false
  if (isAllowed(text, context)) return false
  const isTold = spec.also?.(text) !== false
  if (isTold && context.strictness !== 'low' && isNoticeSentence(text, masks.opens & mask)) return true
  const limit = limitOf(text, masks, mask, spec)
  const isDoubted = limit > 0 && score.of(block).probability < limit + SHIFTS[context.strictness]
  return isDoubted && isTold && !isOfArticle(search, index, masks)
}

/** True for prose that holds such a phrase, and neither quotes it nor counts it. */
function mayBeBoilerplate(block: Block, masks: PhraseMasks, mask: number): boolean {
  const { text } = block
  const leading = (masks.whole | masks.start | masks.opens) & mask
  if ((leading | (masks.inside & mask)) === 0 || !isProse(block) || block.type === 'table') return false
  if (QUOTES_PHRASE.for(text).test(text) || SECTION.test(text)) return false
  return leading !== 0 || !isQuoted(text, mask)
}

/** True for a heading of text that stays, an answer, and an item among others that stay. */
function isOfArticle({ blocks, context, spec, mask, score }: Search, index: number, masks: PhraseMasks): boolean {
  const block = blocks[index] as Block
  const { text } = block
  const { probability } = score.of(block)
  const isText = context.format === 'text'
  if (probability >= HEADING_LIMIT && headsText(blocks, index, score)) return true
  const mayBeText = probability >= TEXT_LIMIT
  if (mayBeText && isText && namesText(blocks, index, score, spec.areNames)) return true
  if (mayAnswer(text) && ASKS.test(blocks[index - 1]?.text ?? '')) return true
  const whole = wholeOf(text, masks)
  const isLabel = (whole & mask) !== 0 && hasSeveralWords(text)
  const isFree = isLabel && (whole & categoryMask(...(spec.leavesItems ?? []))) === 0
  // Pages set what readers are to do between the items of a list: "Share this article".
  const mayStay = !isFree || (mayBeText && (isText || spec.areNames === true))
  return mayStay && isAmongKept(blocks, index, score, context, mayBeText)
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
function dropEdit(index: number, block: Block, verdict: BlockScore, spec: PhraseRuleSpec): DropEdit {
  return {
    kind: 'drop',
    block: index,
    message: spec.message,
    reasons: () => [phraseReason(block.text, spec.categories), ...verdict.reasons()],
    confidence: Math.max(0.5, 1 - verdict.probability / 2),
  }
}
