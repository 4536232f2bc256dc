import type { Block, Range } from '../../model/block.js'
import { isLineEnd } from '../../model/source-map.js'

/** Characters between which no space stands. */
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\uFF01\uFF0C\uFF1F]/u
/** Tabs and line feeds part the cells of a table. */
const SPACE = /[^\S\t\n]/
const SPACES_AFTER = /^[^\S\t\n]+/

/** What is removed, with the space that would be left beside another, or all of it between letters without spaces. */
export function withSpareSpace({ from, to }: Range, block: Block): Range {
  const { text } = block
  const start = beforeSpaces(text, from)
  const end = to + (SPACES_AFTER.exec(text.slice(to))?.[0].length ?? 0)
  if (NO_SPACES.test(text.charAt(start - 1)) && NO_SPACES.test(text.charAt(end))) return { from: start, to: end }
  const isFirst = from === 0 || /[\t\n]/.test(text[from - 1] as string)
  const isBehindSpace = start < from
  // Of the spaces on both sides the end of a line stays, which may be more than a space: a break, a definition.
  const keepsLineEnd = isBehindSpace && isLineEnd(block, to) && !isLineEnd(block, from - 1)
  if (end > to && (isBehindSpace || isFirst) && !keepsLineEnd) return { from, to: to + 1 }
  const isBeforeMark = keepsLineEnd || /^(?:$|[.,;:!?)\]\t\n\u060C\u061B\u061F\u0964\u0965\u06D4])/.test(text.slice(to))
  return isBehindSpace && isBeforeMark ? { from: from - 1, to } : { from, to }
}

function beforeSpaces(text: string, from: number): number {
  let at = from
  while (SPACE.test(text.charAt(at - 1))) at--
  return at
}
