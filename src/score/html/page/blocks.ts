import type { PhraseMasks } from '../../../lexicon/index.js'
import { type Block, linkedLength } from '../../../model/block.js'
import { measure } from './measure.js'
import type { PageBlock, PageNode } from './types.js'

/** A block with what it holds; what the page tells of it is filled in below. */
export function viewBlock(block: Block, node: PageNode, phrases: PhraseMasks): PageBlock {
  const text = measure(block.text)
  let links = 0
  let images = 0
  for (const { kind } of block.marks) {
    if (kind === 'image') images++
    else if (kind === 'link') links++
  }
  const share = block.text.length === 0 ? 0 : Math.min(1, linkedLength(block) / block.text.length)
  return {
    block,
    text,
    linkWords: text.words * share,
    links,
    images,
    node,
    phrases,
    shortShare: 0,
    prose: 0,
    copies: 1,
  }
}

/** Blocks of at least this many words, mostly not links, teach the page's frequent short words. */
const TEACHER_WORDS = 15
const FREQUENT_WORDS = 40

/** Fills in how much of each block is among the words that the page uses most. */
export function markShortWords(blocks: readonly PageBlock[]): void {
  const counts = new Map<number, number>()
  for (const { text, linkWords } of blocks) {
    if (text.words < TEACHER_WORDS || linkWords * 3 > text.words) continue
    for (const key of text.shortWords) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const frequent = new Set(
    [...counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, FREQUENT_WORDS)
      .map(([key]) => key),
  )
  for (const block of blocks) {
    let hits = 0
    for (const key of block.text.shortWords) if (frequent.has(key)) hits++
    block.shortShare = block.text.words === 0 ? 0 : hits / block.text.words
  }
}

/** Fills in how often the text of each block stands on the page. */
export function markCopies(blocks: readonly PageBlock[]): void {
  const counts = new Map<string, number>()
  for (const { block } of blocks) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  for (const block of blocks) block.copies = counts.get(block.block.text) as number
}

/** A rough likeness to running text: sentences of ordinary length with the language's small words, no links. */
export function proseOf({ text, linkWords, shortShare, block }: PageBlock): number {
  if (text.words === 0) return 0
  if (block.type === 'code') return 0.7
  const unlinked = 1 - linkWords / text.words
  const small = Math.min(1, shortShare * 3)
  const ended = text.sentences > 0 ? 1 : 0
  const long = Math.min(1, text.words / 20)
  return unlinked * (0.4 * small + 0.25 * ended + 0.35 * long)
}
