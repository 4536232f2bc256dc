import type { Block, Mark } from '../../model/block.js'

/** Elements in a line that a reader sees as the end of a word: breaks, pictures, keys, cells, blocks. */
const PARTING =
  /^<\/?(?:br|hr|img|svg|video|kbd|button|input|li|[ou]l|d[dtl]|t[dhr]|table|p|div|h[1-6]|section|summary|details|blockquote|pre|figure|figcaption)\b/i

/** Marks whose edges show that a word or a phrase begins or ends there. */
const SHOWN = new Set<Mark['kind']>(['strong', 'emphasis', 'code', 'math'])

/**
 * True where something that is no text of a block, or the edge of a phrase that is set apart, stands between two of its
 * characters: the words on both sides are not glued, although no space parts them.
 *
 * @param at the offset of the second of them
 * @param options whether the words stand in texts of all scripts, to which the edge of a phrase is boundary enough; an
 *   offer in another script may well be bold
 */
export function isParted({ marks }: Block, at: number, { isGuest }: { readonly isGuest: boolean }): boolean {
  return marks.some(({ kind, from, to, value }) => {
    if (from !== at && to !== at) return false
    if (kind === 'break' || kind === 'image') return true
    if (kind === 'html') return PARTING.test(value ?? '')
    return isGuest && SHOWN.has(kind)
  })
}
