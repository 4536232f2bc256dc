import type { Block } from '../model/block.js'

const LONGEST = 60
const SALUTES = /^\p{Lu}[^.!?:;]*[,，]$/u

/** True for "Dear Edith,": the lines over it are the address and the date of a letter. */
export function isSalutation({ text }: Block): boolean {
  return text.length <= LONGEST && SALUTES.test(text)
}
