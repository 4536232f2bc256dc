import type { Block } from '../model/block.js'
import { TextExpression } from '../unicode/ascii.js'

const LONGEST = 60
const SALUTES = new TextExpression(String.raw`^\p{Lu}[^.!?:;]*[,\uff0c]$`)

/** True for "Dear Edith,": the lines over it are the address and the date of a letter. */
export function isSalutation({ text }: Block): boolean {
  return text.length <= LONGEST && SALUTES.for(text).test(text)
}
