import {
  beginsAppeal,
  categoryMask,
  isLabel,
  isUnmistakable,
  type PhraseCategory,
  type PhraseHit,
  phraseHits,
} from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { DropEdit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { isAllowed } from './allowed.js'
import { phraseReason } from './phrase-reason.js'

/** What a rule drops, and how its findings name it. */
export interface LeftOverSpec {
  readonly categories: readonly PhraseCategory[]
  readonly message: string
}

/**
 * What may go without a score, in Markdown: a paragraph of plain text that is nothing but phrase, of
 * three words or more, or an appeal to the reader, and stands in no list or table.
 */
export function* dropLeftOvers(blocks: readonly Block[], context: Context, spec: LeftOverSpec): Generator<DropEdit> {
  const mask = categoryMask(...spec.categories)
  const found = context.foundPhrases()
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.marks.length > 0 || block.containers.some(({ kind }) => kind !== 'quote'))
      continue
    const masks = found.of(block)
    if (masks === undefined || ((masks.whole | masks.start) & mask) === 0 || isAllowed(block.text, context)) continue
    if (!isLeftOver(blocks, index, spec)) continue
    const reasons = (): readonly string[] => [phraseReason(block.text, spec.categories)]
    yield { kind: 'drop', block: index, message: spec.message, reasons, confidence: 0.95 }
  }
}

/** Longer paragraphs are more than one phrase, and more than one appeal. */
const LONGEST_PHRASE = 80
const LONGEST_APPEAL = 400

function isLeftOver(blocks: readonly Block[], index: number, spec: LeftOverSpec): boolean {
  const { text } = blocks[index] as Block
  const all = phraseHits(text)
  // Several short phrases in a row make a sentence as well: "More documentation following".
  const own = all.filter(({ category }) => spec.categories.includes(category))
  if (text.length <= LONGEST_PHRASE) {
    if (own.some((hit) => isUnmistakable(hit) || (isLabel(hit) && isBetweenSentences(blocks, index)))) return true
  }
  return text.length <= LONGEST_APPEAL && own.some(beginsAppeal) && isAppeal(text, all)
}

/** A healthy document says where to: with a link, an address or the name of a file. */
const HAS_TARGET = /:\/\/|www\.|\S@\S|\.\p{L}{2,4}\b|[:：]$/u
/** What consent notices and offers speak of besides the thing itself. */
const CONSENT =
  /\b(?:exp[eé]ri[eê]n\w+|consent|agree|ac+ept\w*|personali[sz]e|ads|analy[sz]e|Nutzung|zustimmen|esperienza|ac+etti|ervaring|akceptuj\w*)\b|соглас|体验|體驗|同意|体験|경험|동의/iu
/** So many words of phrases, or characters of scripts without spaces, make an appeal where two phrases agree. */
const WORDS_OF_APPEAL = 4
const CHARACTERS_OF_APPEAL = 8

function isAppeal(text: string, hits: readonly PhraseHit[]): boolean {
  if (HAS_TARGET.test(text)) return false
  if (hits.some(({ category }) => category === 'cookies' || category === 'consent')) return CONSENT.test(text)
  if (hits.some(({ category }) => category === 'continues')) return true
  const phrases = new Set(hits.map(({ phrase }) => phrase))
  const words = new Set([...phrases].flatMap((phrase) => phrase.split(' ')))
  const isSpaceless = /[\u3040-\u30FF\u4E00-\u9FFF]/.test(text)
  return phrases.size > 1 && words.size >= (isSpaceless ? CHARACTERS_OF_APPEAL : WORDS_OF_APPEAL)
}

/** A sentence ends, and it is one of some length: fewer characters where each is a syllable. */
const SENTENCE =
  /(?:\p{L}{2}\S*\s+\S+\s+\S+|[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF].{12})[.!?\u2026\u3002\uFF01\uFF1F]["'\u201D\u2019\u00BB)]*$/u

/** True between two paragraphs of which one at least is running text: a label has nothing to name there. */
function isBetweenSentences(blocks: readonly Block[], index: number): boolean {
  const around = [blocks[index - 1], blocks[index + 1]]
  const isParagraph = (block: Block | undefined): boolean =>
    block?.type === 'paragraph' && block.containers.length === 0
  return around.every(isParagraph) && around.some((block) => block !== undefined && SENTENCE.test(block.text))
}
