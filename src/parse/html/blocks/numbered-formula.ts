import type { Block } from '../../../model/block.js'
import type { BlockDraft } from './drafts.js'

/** The number of a formula, as texts refer to it: `(1)`, `(2.3a)`, `(A.1)`. */
const NUMBER = /^\(((?:[A-Z]\.?)?\d{1,3}(?:[.–-]\d{1,3}){0,2}[a-z]?)\)$/
/** What has a number, or takes none at its end. */
const TAKES_NONE = /\\tag\b|\\begin\{(?:align|gather|multline|flalign|eqnarray)/

/**
 * A formula with the number that pages set beside it, in a cell or a box of its own.
 *
 * @param blocks those before the number
 * @returns undefined where what follows is no such number
 */
export function numberedFormula(blocks: readonly Block[], { type, text, start, end }: BlockDraft): Block | undefined {
  const formula = blocks.at(-1)
  if (formula?.type !== 'math' || type !== 'paragraph' || TAKES_NONE.test(formula.text)) return undefined
  // Numbers of exercises stand above what they belong to.
  if (NUMBER.test(blocks.at(-2)?.text ?? '')) return undefined
  const number = NUMBER.exec(text)?.[1]
  if (number === undefined) return undefined
  const tag = ` \\tag{${number}}`
  const from = formula.text.length
  const segments = [...formula.segments, { from, to: from + tag.length, start, end, atomic: true }]
  return { ...formula, text: formula.text + tag, segments, end }
}
