import type { Block } from '../../model/block.js'

/** So many columns further in than the text stands what is centred. */
const FURTHER_IN = 8

/**
 * True for a line as text browsers set the first heading: centred, between blank lines.
 *
 * @param text the index of the running text
 */
export function isCentred(blocks: readonly Block[], index: number, text: number): boolean {
  const block = blocks[index] as Block
  if (block.containers.length > 0 || indentOf(block) < indentOf(blocks[text]) + FURTHER_IN) return false
  return standsAlone(blocks, index)
}

/** The same for the headings below it, which stand further out than the text. */
export function isOutdented(blocks: readonly Block[], index: number, text: number): boolean {
  return indentOf(blocks[index]) === 0 && indentOf(blocks[text]) > 0 && standsAlone(blocks, index)
}

const indentOf = (block: Block | undefined): number => block?.hints.indent ?? 0

function standsAlone(blocks: readonly Block[], index: number): boolean {
  return [index, index + 1].every((at) => (blocks[at]?.hints.blankLines ?? 0) > 0)
}
