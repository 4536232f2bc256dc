import type { Block } from '../../../../model/block.js'
import type { Context, DocumentScore } from '../../../../model/rule.js'

/** `Weight: 1.6 kg`: a label of a few words, and what it says. */
const SPECIFICATION = /^[^:：.!?]{2,40}[:：]\s*\S/
/** Longer lists are looked at so far in each direction. */
const REACH = 20
/** So many neighbours on one side are enough for the first or last item. */
const ENDED = 2

/**
 * True for an item of a list, or in a text a line of specifications, whose neighbours on both sides stay, as do all
 * near it that are no phrases of pages: a word that names a section of other sites, "Food", is one of several things
 * here. In a menu others are such words too.
 *
 * @param isSure the scorer believes in the block: neighbours on one side are enough, and phrases among them are no menu
 */
export function isAmongKept(
  blocks: readonly Block[],
  index: number,
  score: DocumentScore,
  context: Context,
  isSure = false,
): boolean {
  const phrases = context.foundPhrases()
  const isPhrase = (other: Block): boolean => (phrases.of(other)?.whole ?? 0) !== 0
  const counts = [-1, 1].map((step) => {
    let count = 0
    for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
      const other = blocks[at]
      if (other === undefined || !isAlike(blocks[index] as Block, other)) break
      if (!score.of(other).keep || (!isSure && isPhrase(other))) return Number.NaN
      if (!isPhrase(other)) count++
    }
    return count
  })
  const [before = 0, after = 0] = counts
  return isSure ? before + after >= ENDED : before > 0 && after > 0
}

function isAlike(block: Block, other: Block): boolean {
  const isText = block.hints.dom === undefined
  const list = listOf(block)
  // What goes on below the first line of an item of a text may be a box of the page.
  if (list !== undefined && (!isText || block.hints.marker !== undefined)) return listOf(other) === list
  return isText && isSpecification(block) && isSpecification(other)
}

/** The number of the innermost list around a block. */
function listOf({ containers }: Block): number | undefined {
  return containers.findLast(({ kind }) => kind === 'list')?.id
}

function isSpecification({ type, containers, text }: Block): boolean {
  return type === 'paragraph' && containers.length === 0 && SPECIFICATION.test(text)
}
