import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isLineEnd } from '../../../model/source-map.js'
import { namesDamage } from '../../../repair/characters/about-damage.js'
import { codePointName, replaceMatches } from '../../../repair/characters/replacements.js'
import { once } from '../../../tools/once.js'

/** What a text calls such characters. */
const KIND = /private[- ]use|\bPUA\b|icon fonts?/i
/** Private-use characters, and the sign for a picture or another object that the text was copied without. */
const PRIVATE = /(^| )?([\uE000-\uF8FF\uFFFC\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]+)( )?/gu
const OBJECT = '\uFFFC'
/** A document that names it may show it in any sentence. */
const NAMES_OBJECT = /object replacement|U\+FFFC/i
const letter = (): RegExp => /[\p{L}\p{N}]/u
const ideograph = (): RegExp => /\p{Script=Han}/u

/** Removes private-use characters with one of the spaces around them. */
export function* withoutIcons(blocks: readonly Block[]): Iterable<Edit> {
  const showsObjects = once(() => blocks.some(({ text }) => NAMES_OBJECT.test(text)))
  yield* replaceMatches(blocks, PRIVATE, (match, block) => {
    const [found, before, icons = '', after] = match
    const from = match.index
    const to = from + found.length
    const left = block.text.slice(0, from).at(-1) ?? ''
    const right = block.text[to] ?? ''
    if (icons === OBJECT ? showsObjects() : isRareIdeograph(left, right)) return undefined
    if (namesDamage(block.text, { from, to }, KIND)) return undefined
    const message = `${icons === OBJECT ? 'sign of an object that did not come along' : 'icon without its font'} (${codePointName(icons)})`
    const joins = before === ' ' && after === ' ' && letter().test(left)
    const isAtEdge = left === '' || (after === undefined ? before === undefined : !joins && right === '')
    if (isAtEdge) return { from, to, insert: '', message }
    // One space of two stays as it is: it may be the end of a line.
    const staysBefore = before !== undefined && (after === undefined || isLineEnd(block, from))
    return { from: from + Number(staysBefore), to: to - Number(!staysBefore), insert: '', message }
  })
}

/** A rare ideograph without a code point of its own is written this way in Chinese text. */
function isRareIdeograph(left: string, right: string): boolean {
  return ideograph().test(left) || ideograph().test(right)
}
