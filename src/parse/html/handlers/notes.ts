import type { Element, Text } from 'domhandler'
import type { PageBuilder } from '../blocks/index.js'
import { isBackReference } from '../notes/footnotes.js'
import { startOf } from '../source-place.js'
import { descendants, isBlank } from '../text-of.js'
import { block } from './blocks.js'
import { type Handler, type Leave, leaveBlock } from './types.js'

/** The text of a footnote that stands apart from the sentence that it belongs to. */
export const note: Handler = (builder, element) => {
  const label = builder.page.footnotes.notes.get(element)
  if (builder.isCell || label === undefined) return block(builder, element)
  builder.openElement(element)
  builder.openContainer({ kind: 'footnote', label })
  noteDelimiter(builder, element)
  return leaveNote
}

/** What parts the number of a note from its text. */
const DELIMITER = /^\s*[.:)\]]+(?:\s+|$)/

function noteDelimiter({ page, noted }: PageBuilder, note: Element): void {
  const text = textBehindNumber(note, page.footnotes.numbers)
  const to = text === undefined ? undefined : DELIMITER.exec(text.data)?.[0].length
  if (text !== undefined && to !== undefined) noted.edges.set(text, { from: 0, to, reason: 'link back to the text' })
}

function textBehindNumber(note: Element, numbers: ReadonlySet<Element>): Text | undefined {
  let behind = -1
  for (const node of descendants(note)) {
    if (startOf(node) <= behind) continue
    if ('attribs' in node && (numbers.has(node) || isBackReference(node))) behind = node.endIndex ?? 0
    // Only what stands behind a number is parted from it.
    else if (node.type === 'text' && !isBlank(node.data)) return behind === -1 ? undefined : node
  }
  return undefined
}

const leaveNote: Leave = (builder, element) => {
  leaveBlock(builder, element)
  builder.closeContainer()
}

/** The text of a footnote in the middle of its sentence: a reference takes its place, and it follows the paragraph. */
export const noteInLine: Handler = (builder, element) => {
  const label = builder.page.footnotes.notes.get(element) ?? ''
  const start = startOf(element)
  builder.inline.point({ kind: 'footnoteReference', value: label }, start, start + 1)
  builder.openAside(element)
  builder.openContainer({ kind: 'footnote', label })
  return leaveNoteInLine
}

const leaveNoteInLine: Leave = (builder, element) => {
  builder.flush()
  builder.closeContainer()
  builder.closeAside(element)
}
