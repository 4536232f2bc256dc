import { type Block, linkedLength } from '../../../model/block.js'

/** True for a block that is nothing but links, marks between them aside. */
export function isLink(block: Block): boolean {
  const linked = linkedLength(block)
  return linked > 0 && linked >= block.text.trim().length - 2
}
