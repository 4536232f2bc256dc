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
  const isApart = index === 0 ? isParted(blocks, 1) : standsAlone(blocks, index)
  return indentOf(blocks[index]) === 0 && indentOf(blocks[text]) > 0 && isApart
}

/** The same for a name: right below another such line, and on top of a text, it says who wrote. */
export function isOutdentedName(blocks: readonly Block[], index: number, text: number): boolean {
  return index > 0 && isOutdented(blocks, index, text) && !isOutdented(blocks, index - 1, text)
}

const indentOf = (block: Block | undefined): number => block?.hints.indent ?? 0

function standsAlone(blocks: readonly Block[], index: number): boolean {
  return isParted(blocks, index) && isParted(blocks, index + 1)
}

function isParted(blocks: readonly Block[], index: number): boolean {
  return (blocks[index]?.hints.blankLines ?? 0) > 0
}
