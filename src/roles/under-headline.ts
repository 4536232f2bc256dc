import { categoryMask, masksOf } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { PhraseMasks } from '../model/rule.js'
import { TextExpression } from '../unicode/ascii.js'
import { dateInLine } from './dates.js'
import { authorOf } from './names.js'

/** Longer lines say more than by whom, when or how long. */
const LONGEST = 120
/** A byline begun, and a reading time. */
const BY_WHOM = /^(?:(?:written |posted |published )?by|von|par|por|di|door|przez)(?= |$)|\b\d+ min(?:ute)?s?\b/i
/** What pages put between the headline and the text besides: their buttons for the article at hand. */
const BUTTONS = categoryMask('share', 'print', 'readingTime')
/** How long a dish takes and for how many it is: a label, a number and a unit. */
const FACT = new TextExpression(
  String.raw`^(?:\p{L}[\p{L}/ -]{2,24} ?:|\p{L}[\p{L}/-]{3,}(?: \p{L}{4,})?)(?: ca\.?)? ?\d+ ?(?:h|[Mm]in|[Ss]t(?:un)?d|hora|or[ae]|uur|godz|per[so]|[Pp]or[tz]|servin)\p{L}*\.?(?: \d+ ?\p{L}+\.?)?$`,
)
/** Labels that name a source, an author or a date. */
const LABELS = categoryMask('author', 'dateline')

/** What was found of blocks: each stands near several candidates. */
const aboutArticle = new WeakMap<Block, boolean>()

/** True for lines that say by whom, when, or how long: they stand under headlines. */
export function isAboutArticle(block: Block): boolean {
  const { text } = block
  if (text.length > LONGEST) return false
  let found = aboutArticle.get(block)
  if (found === undefined) {
    found = BY_WHOM.test(text) || isFactOfRecipe(text) || authorOf(text) !== undefined || dateInLine(text) !== undefined
    aboutArticle.set(block, found)
  }
  return found
}

/** True for "Prep time 15 minutes": it leads from the headline of a recipe to its text, and is no headline itself. */
export function isFactOfRecipe(text: string): boolean {
  return FACT.for(text).test(text)
}

/** True for lines of nothing but buttons to share or print the article, and for those that begin with a label of its facts. */
export function isButtonsOrLabel({ text }: Block, masks: PhraseMasks | undefined): boolean {
  if (masks === undefined || text.length > LONGEST) return false
  return (masks.whole & (BUTTONS | LABELS)) !== 0 || (masks.start & LABELS) !== 0
}

/** True for a line of a document that is about the article, in one way or the other. */
export function isMatter(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block
  return isAboutArticle(block) || isButtonsOrLabel(block, masksOf(blocks)[index])
}
