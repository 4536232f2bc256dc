import type { Block } from '../../../model/block.js'

/** True for a block that is nothing but links, marks between them aside. */
export function isLink({ text, marks }: Block): boolean {
  const linked = marks.reduce((sum, { kind, from, to }) => sum + (kind === 'link' ? to - from : 0), 0)
  return linked > 0 && linked >= text.trim().length - 2
}
