import { type Block, isProse } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { DocumentPhrases, PhraseMasks } from '../model/rule.js'
import { once } from '../tools/once.js'
import { PhraseMatcher } from './matcher.js'
import { compiledPhrases } from './phrases.data.js'
import { type PhraseCategory, type PhraseHit, phraseCategories } from './types.js'

export type { PhraseMasks } from '../model/rule.js'
export { type PhraseCategory, type PhraseHit, phraseCategories } from './types.js'

/** Built on first use, so that importing the lexicon costs nothing. */
const matcher = once(() => new PhraseMatcher(compiledPhrases))

/**
 * The boilerplate phrases of a block, in all languages of the lexicon.
 *
 * `whole` hits mean that the block holds phrases and numbers alone. Blocks over 600 code units are
 * read in their first 120 only.
 */
export function phraseHits(text: string): readonly PhraseHit[] {
  return matcher().hits(text)
}

/** The same as bits, for scorers: bit `phraseCategories.indexOf(category)` of each mask. */
export function phraseMasks(text: string): PhraseMasks {
  return matcher().masks(text)
}

/** The mask of some categories. */
export function categoryMask(...categories: readonly PhraseCategory[]): number {
  return categories.reduce((mask, category) => mask | (1 << phraseCategories.indexOf(category)), 0)
}

/** The phrases of all blocks that hold prose. */
export function findPhrases(document: ParsedDocument): DocumentPhrases {
  const byBlock = new Map<number, PhraseMasks>()
  const all = masksOf(document.blocks)
  let any = 0
  for (let index = 0; index < all.length; index++) {
    const masks = all[index] as PhraseMasks
    const mask = masks.whole | masks.start | masks.inside | masks.opens
    const block = document.blocks[index] as Block
    if (mask === 0 || !isProse(block)) continue
    any |= mask
    byBlock.set(block.id, masks)
  }
  return { any, of: (block) => byBlock.get(block.id) }
}

const known = new WeakMap<readonly Block[], readonly PhraseMasks[]>()

/** Keeps the masks of the texts that are as they were, so that only those of the others are worked out. */
export function keepMasks(before: readonly Block[], after: readonly Block[]): void {
  const masks = known.get(before)
  if (masks === undefined) return
  const unchanged = new Map(before.map(({ text }, index) => [text, masks[index] as PhraseMasks]))
  known.set(
    after,
    after.map(({ text }) => unchanged.get(text) ?? phraseMasks(text)),
  )
}

/** The masks of all blocks of a document, worked out once: rules and scorer both ask for them. */
export function masksOf(blocks: readonly Block[]): readonly PhraseMasks[] {
  let masks = known.get(blocks)
  if (masks === undefined) {
    masks = blocks.map((block) => phraseMasks(block.text))
    known.set(blocks, masks)
  }
  return masks
}
