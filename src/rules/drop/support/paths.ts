import { categoryMask, phraseMasks } from '../../../lexicon/index.js'
import { type Block, itemOf } from '../../../model/block.js'
import type { DropEdit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { isRunningText } from '../../../roles/body.js'
import { countWords } from '../../../tools/count-words.js'
import { isAllowed } from './allowed.js'

/** Up to which probability of being article a path is taken for a breadcrumb. */
const LIMIT = 0.9
/**
 * The same in a list, where a bar stands between a title and its source as often, and in a page, whose scorer sees the
 * element of the path: what it believes in are sizes in two units, names of parts and steps of a menu.
 */
const SURE_LIMIT = 0.5
const SEPARATOR = /[>»›→❯▸|/\\]/
const SEPARATORS = /\s*[>»›→❯▸]\s*|\s+[/|\\]\s+/u
const MAX_STEP_WORDS = 7
const HOME = categoryMask('breadcrumb')
/**
 * Sentences, quotations, formulas, code, prompts, arrows of diagrams and between values, and numbers, prices, marks,
 * names with values or nothing in columns, and measures in two units.
 */
const noPath = (): RegExp =>
  /[.!?;,:]$|^['"“‘]|\w\(|[>/|] ['"]|[;=<+∈⊆∧∀∃×÷≤≥∘{}]|->|:\s|(?:^|\s)[\d.,%✓✗-]+\s*[|/\\]|\p{Sc}\d|\|\s*(?:\||$)|^\S+>\s\p{Ll}|\d\w*\s→|\d ?\p{L}{1,4}(?: \p{L}+)? [/|] \d/u
/** From this probability on a line with as many bars as one beside it is a row of a table; menus have such rows too. */
const ROW_LIMIT = 0.5

/** Drops the paths of pages that lead to the article. */
export function* breadcrumbs(blocks: readonly Block[], context: Context): Generator<DropEdit> {
  const score = context.score()
  if (score === undefined) return
  const roles = context.roles()
  const text = blocks.findIndex(isRunningText)
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || roles.of(block) !== undefined || !isPath(block.text)) continue
    const verdict = score.of(block)
    const { probability } = verdict
    const isSeen = context.format === 'html' || itemOf(block) !== undefined
    const isUnlikely = probability < (isSeen ? SURE_LIMIT : LIMIT)
    if (!isUnlikely && !(index < text && isFromHome(block.text))) continue
    if (isAllowed(block.text, context) || (probability >= ROW_LIMIT && isRow(blocks, index))) continue
    const reasons = (): readonly string[] => ['short steps between separators', ...verdict.reasons()]
    yield {
      kind: 'drop',
      block: index,
      message: 'the way to this page',
      reasons,
      confidence: 1 - probability / 2,
    }
  }
}

/** Two steps or more, each a few words, none a sentence. */
function isPath(text: string): boolean {
  if (text.length > 200 || !SEPARATOR.test(text) || noPath().test(text)) return false
  const steps = text.split(SEPARATORS).filter((step) => step !== '')
  return (
    steps.length >= (/[|/\\]/.test(text) ? 3 : 2) &&
    steps.every((step) => countWords(step) <= MAX_STEP_WORDS && !/[.!?]\s/.test(step))
  )
}

/** The first step is the home page, in the words of sites. */
function isFromHome(text: string): boolean {
  const [first = ''] = text.split(SEPARATORS)
  return (phraseMasks(first).whole & HOME) !== 0
}

/** The cells of a row are parted as those of the next or the last one are. */
function isRow(blocks: readonly Block[], index: number): boolean {
  const bars = (at: number): number => blocks[at]?.text.split(' |').length ?? 0
  return bars(index) > 1 && (bars(index - 1) === bars(index) || bars(index + 1) === bars(index))
}
