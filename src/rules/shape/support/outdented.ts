import type { Block } from '../../../model/block.js'

/** A paragraph of so many code units is running text. */
const MIN_PROSE = 90
/** Of so many paragraphs of running text nearly all are indented. */
const MIN_PARAGRAPHS = 3
const NEARLY_ALL = 0.8

/**
 * Lines that stand further out than the running text of their document: text browsers set headings so, also those
 * that nothing but another heading stands under.
 *
 * @returns what tells such lines from others
 */
export function outdentedIn(blocks: readonly Block[]): (block: Block) => boolean {
  const indents = blocks
    .filter(({ type, containers, text }) => type === 'paragraph' && containers.length === 0 && text.length >= MIN_PROSE)
    .map(({ hints }) => hints.indent ?? 0)
  const indented = indents.filter((indent) => indent > 0)
  if (indented.length < MIN_PARAGRAPHS || indented.length < NEARLY_ALL * indents.length) return () => false
  const least = Math.min(...indented)
  return ({ hints }) => (hints.indent ?? 0) < least
}
