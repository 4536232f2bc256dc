import type { Block } from '../../../../src/model/block.js'
import { parseText } from '../../../../src/parse/text/index.js'

/** A block in one line: `list/item: text`. */
export function shown(block: Block): string {
  const path = block.containers.map((container) => (container.ordered ? `list ${container.first}` : container.kind))
  const kind = block.type === 'paragraph' ? '' : `${block.type}${block.depth ?? ''} `
  return `${path.map((step) => `${step}/`).join('')}${kind}${block.text}`
}

export const parsed = (source: string): string[] => parseText(source).blocks.map(shown)

export const WRAPPED = `   The lighthouse at the end of the breakwater had been empty for eleven
   years when its last keeper asked the council whether she could have
   the key again. Nobody had expected the question, and for a month
   nobody answered it.
     * the keeper herself, who learned it from her father and has written
       down every step,
     * the clockmaker

   She had not come for the view, she said.
   The end.
`
