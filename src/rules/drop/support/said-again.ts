import type { Block } from '../../../model/block.js'
import { areAlike } from '../../../model/dom.js'
import type { DocumentScore } from '../../../model/rule.js'

/** From this probability on the scorer is sure of what stands in a page for the second time. */
const SURE = 0.7

/** Tells of a block of a page, by its place and that of its twin above, whether the text says it again. */
export type SaidAgain = (earlier: number, index: number) => boolean

/**
 * Finds what a text says again under another heading: the note to one more parameter, the terms of one more event. The
 * second copy of what was scraped twice stands in another element, under the same headings or hidden.
 */
export function saidAgain(blocks: readonly Block[], score: DocumentScore | undefined): SaidAgain {
  const headings = headingsAbove(blocks)
  return (earlier, index) => {
    const [one, other] = [blocks[earlier] as Block, blocks[index] as Block]
    if (other.hints.dom?.hidden !== undefined || (score?.of(other).probability ?? 0) < SURE) return false
    return headings[earlier] !== headings[index] && areParagraphsAlike(one, other)
  }
}

/** What the heading above each block says. */
function headingsAbove(blocks: readonly Block[]): readonly (string | undefined)[] {
  let above: string | undefined
  return blocks.map(({ type, text }) => {
    const heading = above
    if (type === 'heading') above = text.trim()
    return heading
  })
}

function areParagraphsAlike(one: Block, other: Block): boolean {
  const [at, there] = [one.hints.dom?.element, other.hints.dom?.element]
  return one.type === 'paragraph' && other.type === 'paragraph' && at !== undefined && areAlike(at, there)
}
