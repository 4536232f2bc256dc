import type { Block } from '../../../../model/block.js'
import type { Context, DocumentScore } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { type CommentThread, headedComments } from './headed-comments.js'
import { introducedComments } from './introduced-comments.js'

/** Words of the article that must stand before: a page that begins with posts consists of them. */
const ARTICLE_WORDS = 60

/** The comments below an article, by their heading or by how each is introduced. */
export function commentsBelow(
  blocks: readonly Block[],
  score: DocumentScore,
  context: Context,
): CommentThread | undefined {
  if (score.isThread) return undefined
  const isBelow = (thread: CommentThread | undefined): boolean =>
    thread !== undefined && articleWords(blocks, thread.from, score) >= ARTICLE_WORDS
  const headed = headedComments(blocks, context.foundPhrases())
  if (isBelow(headed)) return headed
  const introduced = introducedComments(blocks)
  return isBelow(introduced) ? introduced : undefined
}

function articleWords(blocks: readonly Block[], end: number, score: DocumentScore): number {
  let words = 0
  for (const block of blocks.slice(0, end)) {
    if (score.of(block).probability >= 0.5) words += countWords(block.text)
  }
  return words
}
