import type { Block } from '../../../model/block.js'
import type { Metadata } from '../../../model/document.js'
import type { Edit } from '../../../model/edit.js'
import type { Roles } from '../../../model/rule.js'
import { dateInLine } from '../../../roles/dates.js'

/** The lines of a header, each by the label that it begins with, and what they tell. */
const LABEL = /^(Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):[ \t]*/
/** The label of what follows: the page. */
const LAST = 'Markdown Content'
const MOST_LINES = 8

/**
 * Drops the header of a page. The title stays where it is the only one, without its label.
 *
 * @param blocks of a text that begins with such a header
 */
export function* headerEdits(blocks: readonly Block[], roles: Roles): Generator<Edit> {
  for (const [index, block] of blocks.slice(0, MOST_LINES).entries()) {
    const [whole, label] = LABEL.exec(block.text) ?? []
    if (whole === undefined || label === undefined) return
    const value = block.text.slice(whole.length)
    const isOnlyTitle = label === 'Title' && (roles.of(block) === 'title' || roles.metadata.title === undefined)
    // What the page begins with may stand on the line of the last label, or right below it.
    if (isOnlyTitle || (label === LAST && value !== ''))
      yield { ...withoutLabel(index, whole.length), ...(isOnlyTitle ? { metadata: { title: value } } : {}) }
    else yield { kind: 'drop', block: index, message: MESSAGE, ...told(label, value) }
    if (label === LAST) return
  }
}

const MESSAGE = 'the header that a reading service wrote above the page'

function withoutLabel(block: number, to: number): Edit {
  return { kind: 'replace', block, from: 0, to, insert: '', message: 'the label that a reading service wrote' }
}

function told(label: string, value: string): { metadata?: Metadata } {
  if (label === 'URL Source' && URL.canParse(value)) return { metadata: { url: value } }
  const date = label === 'Published Time' ? dateInLine(value)?.iso : undefined
  return date === undefined ? {} : { metadata: { date } }
}
