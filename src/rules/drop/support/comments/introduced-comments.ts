import { type Block, isProse, itemOf } from '../../../../model/block.js'
import { dateInLine } from '../../../../roles/dates.js'
import type { CommentThread } from './headed-comments.js'
import { VERBS } from './verbs.js'

/**
 * How blogs introduce a comment, "Ann Lee says:". In the past tense forums
 * introduce what they quote, and reports do.
 */
const SAYS = new RegExp(`^(?:\\d+\\.\\s+)?[^\\s.!?:][^.!?:\\n]{0,60} (?:${VERBS}) ?:(?=\\s|$)`)
/** So many are a thread; one or two may stand in a dialogue. */
const FEWEST = 3
/** Up to which block behind the name the comment's date stands. */
const DATE_WITHIN = 2
/** A date with its time and the word before it. */
const DATE_LENGTH = 60

/** The comments that a blog introduces by who says them; undefined where too few are. */
export function introducedComments(blocks: readonly Block[]): CommentThread | undefined {
  const names = blocks.flatMap((block, index) => (isName(blocks, index, block) ? [index] : []))
  const [from] = names
  if (from === undefined || names.length < FEWEST) return undefined
  return { from, to: endOf(blocks, names.at(-1) as number), evidence: `${names.length} times a name that "says"` }
}

/** The line that begins a comment: a name, and the date of what it says on the same line or soon behind it. */
function isName(blocks: readonly Block[], index: number, block: Block): boolean {
  const name = isProse(block) ? SAYS.exec(block.text)?.[0] : undefined
  if (name === undefined) return false
  const rest = block.text.slice(name.length)
  if (rest.trim() !== '') return dateInLine(rest.slice(0, DATE_LENGTH)) !== undefined
  return blocks.slice(index + 1, index + 1 + DATE_WITHIN).some(({ text }) => dateInLine(text) !== undefined)
}

/** The last comment goes on with its list; without one it has no end that could be seen. */
function endOf(blocks: readonly Block[], last: number): number {
  let end = last + 1
  if (itemOf(blocks[last] as Block) === undefined) return end
  while (end < blocks.length && itemOf(blocks[end] as Block) !== undefined) end++
  return end
}
