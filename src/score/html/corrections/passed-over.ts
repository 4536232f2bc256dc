import type { PageBlock, PageNode } from '../page/index.js'
import { isHidden } from '../page/inside.js'

/** Pictures, captions, labels and what nobody sees stand between two parts of a text and part nothing. */
export function isPassedOver(view: PageBlock): boolean {
  const { block, text, images } = view
  if (block.role === 'caption' || block.role === 'credit' || isHidden(block)) return true
  return text.words === 0 ? images > 0 : isLabel(view)
}

/** "Image" and "View image in fullscreen", for who cannot see the picture or cannot see it well. */
function isLabel(view: PageBlock): boolean {
  const { block, text } = view
  if (block.type !== 'paragraph' || block.containers.length > 0 || text.words > LABEL_WORDS) return false
  return isBesidePicture(view)
}

const LABEL_WORDS = 5
const MOST_LEVELS = 6

/** True inside of a figure that holds a picture: others hold code, tables and quotations. */
export function isBesidePicture({ node }: PageBlock): boolean {
  let at: PageNode | undefined = node
  for (let level = 0; level < MOST_LEVELS && at !== undefined; level++, at = at.parent) {
    if (at.element.tag === 'figure') return at.images > 0
  }
  return false
}

/**
 * For each block the place of the next with text, or of none.
 *
 * @param films 1 for films and sounds, whose titles are no text of the article's
 */
export function textAfter(blocks: readonly PageBlock[], films: Uint8Array): Int32Array {
  const next = new Int32Array(blocks.length)
  let last = blocks.length
  for (let index = blocks.length - 1; index >= 0; index--) {
    next[index] = last
    if (films[index] !== 1 && !isPassedOver(blocks[index] as PageBlock)) last = index
  }
  return next
}
