import { categoryMask, type PhraseCategory, type PhraseHit, phraseHits } from '../../../../lexicon/index.js'
import { areButtons, beginsAppeal, isLabel, isUnmistakable } from '../../../../lexicon/labels.js'
import type { Block } from '../../../../model/block.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { Context } from '../../../../model/rule.js'
import { isAllowed } from '../allowed.js'
import { phraseReason } from './phrase-reason.js'

/** What a rule drops, and how its findings name it. */
export interface LeftOverSpec {
  readonly categories: readonly PhraseCategory[]
  readonly message: string
}

/**
 * What may go without a score, in Markdown: a paragraph of plain text that stands in no list or table and is nothing
 * but phrase, of three words or more, or a label beside a sentence, or an appeal to the reader.
 */
export function* dropLeftOvers(blocks: readonly Block[], context: Context, spec: LeftOverSpec): Generator<DropEdit> {
  const mask = categoryMask(...spec.categories)
  const found = context.foundPhrases()
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.marks.length > 0 || block.containers.some(({ kind }) => kind !== 'quote'))
      continue
    const masks = found.of(block)
    if (
      masks === undefined ||
      ((masks.whole | masks.start | masks.opens) & mask) === 0 ||
      isAllowed(block.text, context)
    )
      continue
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
  if (leadsToList(blocks, index)) return false
  const all = phraseHits(text)
  // Several short phrases in a row make a sentence as well: "More documentation following".
  const own = all.filter(({ category }) => spec.categories.includes(category))
  if (text.length <= LONGEST_PHRASE) {
    if (own.some((hit) => isUnmistakable(hit) || (isLabel(hit) && isOutOfPlace(blocks, index, hit)))) return true
    if (areButtons(own) && isAfterText(blocks, index)) return true
  }
  if (text.length > LONGEST_APPEAL || !own.some(beginsAppeal)) return false
  return isAppeal(text, all) || (isFragment(text) && isBetweenSentences(blocks, index, BOTH))
}

/** "For more information:" above links of the author's own: without it they would hang in the air. */
function leadsToList(blocks: readonly Block[], index: number): boolean {
  const isList = blocks[index + 1]?.containers.some(({ kind }) => kind === 'list') === true
  return isList && LEADS_ON.test((blocks[index] as Block).text)
}

/** A short line without an end: no sentence of a document, whose lines of that kind are headings and labels. */
const isFragment = (text: string): boolean => text.length <= LONGEST_PHRASE && !/[\p{P}\p{S}\d]$/u.test(text)

const LEADS_ON = /[:：]$/u
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

/** A label of one word may be the name of what follows, or a last word; and of more words where it is followed by a list. */
function isOutOfPlace(blocks: readonly Block[], index: number, { phrase }: PhraseHit): boolean {
  if (phrase.includes(' ')) return isAfterText(blocks, index)
  const isLast = index === blocks.length - 1
  return isBetweenSentences(blocks, index, ONE) || (!isLast && isAfterText(blocks, index))
}

/** True below a sentence and above a heading or nothing at all. */
function isAfterText(blocks: readonly Block[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]]
  if (before?.type !== 'paragraph' || !SENTENCE.test(before.text)) return false
  return after === undefined || after.type === 'heading' || isBetweenSentences(blocks, index, ONE)
}

const ONE = 1
const BOTH = 2

/** True between two paragraphs of which so many at least are running text: a label has nothing to name there. */
function isBetweenSentences(blocks: readonly Block[], index: number, sentences: number): boolean {
  const around = [blocks[index - 1], blocks[index + 1]]
  const paragraphs = around.filter((block) => block?.type === 'paragraph' && block.containers.length === 0)
  return paragraphs.length === 2 && paragraphs.filter((block) => SENTENCE.test(block?.text ?? '')).length >= sentences
}
