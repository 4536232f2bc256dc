import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isLineEnd } from '../../../model/source-map.js'
import { codePointName, replaceMatches } from '../../../repair/replacements.js'

const PRIVATE = /(^| )?([\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]+)( )?/gu
const letter = (): RegExp => /[\p{L}\p{N}]/u
const ideograph = (): RegExp => /\p{Script=Han}/u

/** Removes private-use characters with one of the spaces around them. */
export function* withoutIcons(blocks: readonly Block[]): Iterable<Edit> {
  yield* replaceMatches(blocks, PRIVATE, (match, block) => {
    const [found, before, icons = '', after] = match
    const left = block.text.slice(0, match.index).at(-1) ?? ''
    const right = block.text[match.index + found.length] ?? ''
    // A rare ideograph without a code point of its own is written this way in Chinese text.
    if (ideograph().test(left) || ideograph().test(right)) return undefined
    const joins = before === ' ' && after === ' ' && letter().test(left)
    const from = match.index
    const to = from + found.length
    const message = `icon without its font (${codePointName(icons)})`
    const isAtEdge = left === '' || (after === undefined ? before === undefined : !joins && right === '')
    if (isAtEdge) return { from, to, insert: '', message }
    // One space of two stays as it is: it may be the end of a line.
    const staysBefore = before !== undefined && (after === undefined || isLineEnd(block, from))
    return { from: from + Number(staysBefore), to: to - Number(!staysBefore), insert: '', message }
  })
}
