import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { EDIT_LABELS } from './edit-labels-data.js'

/** One heading may end so by chance. */
const LEAST = 2
const LONGEST_HEADING = 150
/** "[edit]", "[edit | edit source]". */
const IN_BRACKETS = /\s?\[([^[\]]{2,60})\]$/
const labels = new Set(EDIT_LABELS)

/** The links to edit a section that encyclopedias write in brackets behind its heading. */
export function* editLinks(blocks: readonly Block[]): Generator<Edit> {
  const found = blocks.flatMap(({ type, text }, block) => {
    if ((type !== 'paragraph' && type !== 'heading') || text.length > LONGEST_HEADING) return []
    const from = text.search(IN_BRACKETS)
    return from > 0 && isEditLabel(text) ? [{ block, from, to: text.length }] : []
  })
  if (found.length < LEAST) return
  for (const range of found)
    yield { kind: 'replace', ...range, insert: '', message: 'a link to edit the section', confidence: 0.95 }
}

function isEditLabel(text: string): boolean {
  const said = IN_BRACKETS.exec(text)?.[1] ?? ''
  return said.split('|').every((label) => labels.has(label.trim().toLowerCase()))
}
