import { categoryMask, isLabel, isUnmistakable, type PhraseCategory, phraseHits } from '../../../lexicon/index.js'
import { type Block, isProse } from '../../../model/block.js'
import type { DropEdit } from '../../../model/edit.js'
import type { BlockScore, Context, GateContext, PhraseMasks } from '../../../model/rule.js'
import { isAllowed } from './allowed.js'

/** Up to which probability of being article a block is dropped, by how its phrase stands in it. */
export interface PhraseLimits {
  readonly whole: number
  readonly start: number
  readonly inside: number
}

export interface PhraseRuleSpec {
  readonly categories: readonly PhraseCategory[]
  /** What the block is: "a line of share buttons". */
  readonly message: string
  readonly limits: PhraseLimits
  /** Longer blocks are left to the scorer unless they begin with a phrase. In code units. */
  readonly longest?: number
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
/** A label with its value, "Average rating: 4.5", tells something. */
const VALUE = /[:\uFF1A]\s*\p{Sc}?\d/u
const SEVERAL = /\p{L}{2}[^\p{L}]*\s[^\p{L}]*\p{L}{2}/u

/**
 * Drops blocks on phrase and score together: a low probability of being article lets a weak phrase
 * decide, a high one holds against all but the strongest.
 */
export function* dropByPhrases(blocks: readonly Block[], context: Context, spec: PhraseRuleSpec): Generator<DropEdit> {
  const found = context.foundPhrases()
  const mask = categoryMask(...spec.categories)
  if ((found.any & mask) === 0) return
  const score = context.score()
  if (score === undefined) return yield* dropUnmistakable(blocks, context, spec)
  const roles = context.roles()
  for (const [index, block] of blocks.entries()) {
    const masks = found.of(block)
    if (masks === undefined || ((masks.whole | masks.start | masks.inside) & mask) === 0) continue
    if (!isProse(block) || block.type === 'table' || roles.of(block) !== undefined) continue
    const verdict = score.of(block)
    if (!isCertain(block, masks, mask, verdict, spec, context) || isAllowed(block.text, context)) continue
    yield dropEdit(index, block, verdict, spec)
  }
}

/**
 * What may go without a score, in Markdown: a paragraph of plain text that is nothing but phrase, of
 * three words or more, and stands in no list or table.
 */
function* dropUnmistakable(blocks: readonly Block[], context: Context, spec: PhraseRuleSpec): Generator<DropEdit> {
  const mask = categoryMask(...spec.categories)
  const found = context.foundPhrases()
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.marks.length > 0 || block.containers.some(({ kind }) => kind !== 'quote'))
      continue
    if (block.text.length > 80) continue
    if (((found.of(block)?.whole ?? 0) & mask) === 0 || isAllowed(block.text, context)) continue
    // Several short phrases in a row make a sentence as well: "More documentation following".
    const hits = phraseHits(block.text).filter(({ category }) => spec.categories.includes(category))
    if (!hits.some((hit) => isUnmistakable(hit) || (isLabel(hit) && isBetweenSentences(blocks, index)))) continue
    const reasons = (): readonly string[] => [phraseReason(block.text, spec.categories)]
    yield { kind: 'drop', block: index, message: spec.message, reasons, confidence: 0.95 }
  }
}

/** A sentence ends, and it is one of some length: fewer characters where each is a syllable. */
const SENTENCE =
  /(?:.{40}|[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF].{12})[.!?\u2026\u3002\uFF01\uFF1F]["'\u201D\u2019\u00BB)]*$/su

/** True between two paragraphs of which one at least is running text: a label has nothing to name there. */
function isBetweenSentences(blocks: readonly Block[], index: number): boolean {
  const around = [blocks[index - 1], blocks[index + 1]]
  const isParagraph = (block: Block | undefined): boolean =>
    block?.type === 'paragraph' && block.containers.length === 0
  return around.every(isParagraph) && around.some((block) => block !== undefined && SENTENCE.test(block.text))
}

/** The gate of a phrase rule that runs on Markdown too: some line is such a phrase. */
export function hasPhrase(...categories: readonly PhraseCategory[]): (context: GateContext) => boolean {
  const mask = categoryMask(...categories)
  return (context) => (context.foundPhrases().any & mask) !== 0
}

/** Words of letters: "Price: $220" and "30 hours" are one word, and as common in a text as around it. */
const hasSeveralWords = (text: string): boolean => SEVERAL.test(text) && !VALUE.test(text)

function isCertain(
  block: Block,
  masks: PhraseMasks,
  mask: number,
  verdict: BlockScore,
  spec: PhraseRuleSpec,
  context: Context,
): boolean {
  const { limits } = spec
  const isLong = block.text.length > (spec.longest ?? LONGEST)
  const limit = Math.max(
    (masks.whole & mask) !== 0
      ? hasSeveralWords(block.text)
        ? Math.max(limits.whole, SEVERAL_WORDS)
        : limits.whole
      : 0,
    (masks.start & mask) !== 0 ? limits.start : 0,
    (masks.inside & mask) !== 0 && !isLong ? limits.inside : 0,
  )
  if (limit === 0 || verdict.probability >= limit + SHIFTS[context.strictness]) return false
  return spec.also === undefined || spec.also(block.text)
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

/** The telling phrase of a block in words. */
function phraseReason(text: string, categories: readonly PhraseCategory[]): string {
  const hit = phraseHits(text).find(({ category }) => categories.includes(category))
  if (hit === undefined) return 'a boilerplate phrase'
  const place = { whole: 'nothing but', start: 'begins with', inside: 'holds' }[hit.match]
  return `${place} "${hit.phrase}"`
}
