import { categoryMask } from '../../../lexicon/index.js'
import { TextExpression } from '../../../unicode/ascii.js'
import type { Page, PageBlock } from '../page/index.js'

/** Least share of words that a heading has in common with the page's title. */
const ALIKE = 0.5

/** Lower-case words of at least three letters. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return lower.match(WORD.for(lower)) ?? []
}

const WORD = new TextExpression(String.raw`[\p{L}\p{N}]{3,}`, 'gu')

/** The share of words that a text and a title have in common, of the longer of the two. */
export function sharedWords(text: string, title: ReadonlySet<string>): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  let shared = 0
  for (const word of words) if (title.has(word)) shared++
  return shared / Math.max(words.length, title.size)
}

/**
 * The heading that shows the page's title, the first of those most like it; else the first of level 1; else -1.
 * A second article on the page has a headline of its own, further down and not like the title.
 */
export function findHeadline(blocks: readonly PageBlock[], title: ReadonlySet<string>): number {
  let best = -1
  let most = ALIKE
  let first = -1
  for (const [index, { block, text }] of blocks.entries()) {
    if (block.type !== 'heading') continue
    if (first === -1 && block.depth === 1) first = index
    if (title.size === 0 || text.words > 40) continue
    const share = sharedWords(block.text, title)
    if (share <= most) continue
    most = share
    best = index
  }
  return best === -1 ? first : best
}

/** Kinds of labels above what follows an article. */
export const NOTICES: Readonly<Record<string, number>> = {
  related: categoryMask('related', 'popular', 'continues'),
  comments: categoryMask('comments'),
  author: categoryMask('author', 'contact'),
  subscribe: categoryMask('subscribe', 'newsletter', 'follow', 'share', 'login'),
}

/** A label is short. */
const LABEL_WORDS = 12

/**
 * For each kind of label and each block the last such label up to the block, -1 before the first. Labels before
 * `from`, where the article begins, do not count.
 */
export function findNotices({ blocks }: Page, from: number): Readonly<Record<string, Int32Array>> {
  const places: Record<string, Int32Array> = {}
  for (const [kind, mask] of Object.entries(NOTICES)) {
    const last = new Int32Array(blocks.length)
    let at = -1
    for (const [index, { phrases, text }] of blocks.entries()) {
      if (index >= from && text.words <= LABEL_WORDS && ((phrases.whole | phrases.start) & mask) !== 0) at = index
      last[index] = at
    }
    places[kind] = last
  }
  return places
}
