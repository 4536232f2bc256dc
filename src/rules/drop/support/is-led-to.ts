import type { Block } from '../../../model/block.js'
import { endsSentence } from '../../../roles/body.js'

const COLON = /[:\uFF1A]\s*$/
const SMALL = /^\p{Ll}/u
/** Labels have fewer words. */
const WORDS = /^(?:\s*\S+\s+){3}\S/

/** True for a line that an article shows: the words above it end in a colon, or their sentence goes on below it. */
export const isLedTo = (blocks: readonly Block[], index: number): boolean =>
  COLON.test(blocks[index - 1]?.text ?? '') || isAmidSentence(blocks, index)

/** True for a line between the halves of a sentence. */
export function isAmidSentence(blocks: readonly Block[], index: number): boolean {
  const [above = '', below = ''] = [blocks[index - 1]?.text, blocks[index + 1]?.text]
  return SMALL.test(below) && WORDS.test(above) && !endsSentence(above)
}
