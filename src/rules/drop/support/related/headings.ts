import { categoryMask } from '../../../../lexicon/index.js'
import { type Block, isProse } from '../../../../model/block.js'
import type { BlockScore, Context } from '../../../../model/rule.js'
import { isAllowed } from '../allowed.js'

/** Up to which probability of being article the line above a list is taken for its heading. */
const HEADING_LIMIT = 0.9
/** The same for a single word: "Results", "Sources" and "News" head the parts of an article as well. */
const WORD_LIMIT = 0.5
/** And for a line that begins so and says more: "Read more: …". */
const START_LIMIT = 0.96
/** From this probability on a label is the heading of text that speaks of the same: "Recent updates". */
const NAMING_LIMIT = 0.6
const HEADING_LENGTH = 120
/** "Lesen Sie auch:", with the headline in the next line. */
export const LEADS_ON = /[:：]$/
/** "Read more: Why does the moor smell of rain?" */
const ASKING = /^[^:?]{2,30}:\s.+\?$/
/** A label of so many characters is a word of a script without spaces. */
const SHORT_LABEL = 4

/** True for what may head a list of related or popular articles. */
export function isListHeading(block: Block, { probability }: BlockScore, context: Context): boolean {
  if (!isProse(block) || block.type === 'table' || block.text.length > HEADING_LENGTH) return false
  const masks = context.foundPhrases().of(block)
  if (masks === undefined) return false
  const mask = categoryMask('related', 'popular')
  const isWhole = (masks.whole & mask) !== 0
  const says =
    ((masks.whole & categoryMask('related')) !== 0 && LEADS_ON.test(block.text)) || (masks.start & mask) !== 0
  const limit = isWhole && isOneWord(block.text) ? WORD_LIMIT : says ? START_LIMIT : isWhole ? HEADING_LIMIT : 0
  return (
    probability < limit &&
    (!/[.!?]$/.test(block.text) || (says && ASKING.test(block.text))) &&
    context.roles().of(block) === undefined &&
    !isAllowed(block.text, context)
  )
}

/** What is popular in a shop is what a page of its goods is for; related articles are that of no page. */
export function isRelated(block: Block, context: Context): boolean {
  const masks = context.foundPhrases().of(block)
  return masks !== undefined && (masks.whole & categoryMask('related')) !== 0
}

/** "Read more on rivers" is no heading of a text about rivers, where nothing but a label may be one. */
export function mayNameText(block: Block, { probability }: BlockScore, context: Context): boolean {
  if (context.format !== 'text' || probability < NAMING_LIMIT) return false
  return (context.foundPhrases().of(block)?.start ?? 0) === 0
}

/** Words like "Live" and "News" name entries of menus as well as lists of articles. */
export function isMenuLabel({ text }: Block): boolean {
  return isOneWord(text) || text.trim().length <= SHORT_LABEL
}

/** "Read also: The last cooper of the valley": a label with the one headline that it leads to. */
export function namesItsHeadline({ text }: Block): boolean {
  return /^[^:：]{2,40}[:：]\s*\S+\s+\S/.test(text)
}

/** Two words, of the letters that most texts have: classes of all letters take long to compile. */
const SEVERAL_WORDS = /[A-Za-z]\s+[A-Za-z]/
/** Latin and the like only: scripts without spaces write several words without a gap. */
const isOneWord = (text: string): boolean =>
  !SEVERAL_WORDS.test(text) && /^[\p{Script=Latin}\p{Script=Cyrillic}]+(?:\P{L}|\d\p{L}$)*$/u.test(text.trim())
