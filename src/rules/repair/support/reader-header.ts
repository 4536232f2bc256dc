import type { Block } from '../../../model/block.js'
import type { Metadata, Roles } from '../../../model/document.js'
import type { Edit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { dateInLine } from '../../../roles/dates.js'
import { fold } from '../../../roles/title/words.js'
import { toldByHead } from './page-head.js'

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
export function headerEdits(blocks: readonly Block[], context: Context): Iterable<Edit> {
  return blocks[0]?.type === 'other' ? headEdits(blocks, context) : lineEdits(blocks, context.roles())
}

/** The head of the page is one block. What the text itself tells counts more. */
function* headEdits(blocks: readonly Block[], { roles, layout }: Context): Generator<Edit> {
  const found = roles().metadata
  const metadata = { ...toldByHead((blocks[0] as Block).text), ...found }
  yield { kind: 'drop', block: 0, message: 'the head of the page, which a converter wrote above it', metadata }
  const { title } = metadata
  if (title === undefined || found.title !== undefined || blocks.length === 1 || !layout.title || layout.body) return
  // A heading may be too short to be told as the headline.
  if (blocks.some(({ type, text }) => type === 'heading' && fold(text) === fold(title))) return
  yield { kind: 'insert', block: 1, text: title, depth: 1, message: 'the title that only the head of the page tells' }
}

function* lineEdits(blocks: readonly Block[], roles: Roles): Generator<Edit> {
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
