import { categoryMask } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { PhraseMasks } from '../model/rule.js'
import { dateInLine } from './dates.js'
import { authorOf } from './names.js'

/** Longer lines say more than by whom, when or how long. */
const LONGEST = 120
/** A byline begun, and a reading time. */
const BY_WHOM = /^(?:(?:written |posted |published )?by|von|par|por|di|door|przez)(?= |$)|\b\d+ min(?:ute)?s?\b/i
/** What pages put between the headline and the text besides: their buttons for the article at hand. */
const BUTTONS = categoryMask('share', 'print', 'readingTime')
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
    found = BY_WHOM.test(text) || authorOf(text) !== undefined || dateInLine(text) !== undefined
    aboutArticle.set(block, found)
  }
  return found
}

/** True for lines of nothing but buttons to share or print the article, and for those that begin with a label of its facts. */
export function isButtonsOrLabel({ text }: Block, masks: PhraseMasks | undefined): boolean {
  if (masks === undefined || text.length > LONGEST) return false
  return (masks.whole & (BUTTONS | LABELS)) !== 0 || (masks.start & LABELS) !== 0
}
