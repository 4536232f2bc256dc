import { type Block, isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'

/** A button, with the space before it or, at the beginning, the one behind it. */
const BUTTONS = /(?:^\(BUTTON\)\s*)+|\s*\(BUTTON\)/g
/** The address of a frame, with the spaces where its line was filled. */
const FRAME = /^IFRAME: ?\S/
const LONGEST_FRAME = 2000
/** What is left of an address below. */
const REST = /^\s*\S*[=&%/]\S*\s*$/

/** Removes the names of buttons from their blocks, and frames and what holds nothing but buttons as a whole. */
export function* browserSignsIn(blocks: readonly Block[]): Iterable<Edit> {
  let isFrame = false
  for (const [block, inner] of blocks.entries()) {
    if (!isProse(inner)) continue
    const { text } = inner
    isFrame = (isFrame && REST.test(text)) || (FRAME.test(text) && text.length <= LONGEST_FRAME && isAddress(text))
    if (isFrame) {
      yield { kind: 'drop', block, message: 'a frame as text browsers write it' }
      continue
    }
    if (!text.includes('(BUTTON)')) continue
    const message = 'a button as text browsers write it'
    if (text.replace(BUTTONS, '').trim() === '') yield { kind: 'drop', block, message }
    else
      for (const { 0: found, index: from } of text.matchAll(BUTTONS))
        yield { kind: 'replace', block, from, to: from + found.length, insert: '', message }
  }
}

/** True for an address without words, cut at the ends of lines at most. */
function isAddress(frame: string): boolean {
  return frame
    .split(/\s+/)
    .slice(1)
    .every((part) => part.length > 20 || /[\d:/=&?_.-]/.test(part))
}
