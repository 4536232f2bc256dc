import type { Block } from '../../model/block.js'
import { once } from '../../tools/once.js'
import { isOfOtherCharset } from '../charsets/one-byte.js'
import type { Replacement } from './replacements.js'
import { areTwoWords, wordsOfProse } from './word-edges.js'

/** Line tabs, next lines and separators of fields: where one stood between two words nothing else parts them. */
const PARTS = /[\u000B\u001C-\u001F\u0085]/
/** Where no word goes on: a capital behind a small letter, a letter behind a mark. */
const EDGE = /(?:\p{Ll}\n[\p{Lu}(\u2018\u201C]|[.,;:!?)\u201D]\n[\p{L}(\u2018\u201C])/u
const OF_LATIN_1 = /[\u0080-\u009F]/
/** So many characters on either side show the words beside such a one. */
const NEAR = 40

/** True for a block whose letters are bytes of a charset that nothing tells: they can be read later, as long as all are there. */
export const isUnread = isOfOtherCharset

/** Tells of control characters what stands in their place: a space between two words, nothing elsewhere. */
export function replacementOfControls(
  blocks: readonly Block[],
): (match: RegExpExecArray, block: Block, isUnread: boolean) => Replacement | undefined {
  const known = once(() => wordsOfProse(blocks))
  return ({ 0: found, index }, { text }, isUnread) => {
    if (OF_LATIN_1.test(found) && isUnread) return undefined
    const before = text.slice(Math.max(0, index - NEAR), index)
    const after = text.slice(index + found.length, index + found.length + NEAR)
    const isParting = PARTS.test(found) && (EDGE.test(`${before}\n${after}`) || areTwoWords(before, after, known))
    const message = found.startsWith('\u001B')
      ? 'sequence for a terminal in the text'
      : `control character${found.length > 1 ? 's' : ''} in the text`
    return { insert: isParting ? ' ' : '', message }
  }
}
