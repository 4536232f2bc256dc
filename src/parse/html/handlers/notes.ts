import { block } from './blocks.js'
import { type Handler, type Leave, leaveBlock } from './types.js'

/** The text of a footnote that stands apart from the sentence that it belongs to. */
export const note: Handler = (builder, element) => {
  const label = builder.page.footnotes.notes.get(element)
  if (builder.isCell || label === undefined) return block(builder, element)
  builder.openElement(element)
  builder.openContainer({ kind: 'footnote', label })
  return leaveNote
}

const leaveNote: Leave = (builder, element) => {
  leaveBlock(builder, element)
  builder.closeContainer()
}

/** The text of a footnote in the middle of its sentence: a reference takes its place, and it follows the paragraph. */
export const noteInLine: Handler = (builder, element) => {
  const label = builder.page.footnotes.notes.get(element) ?? ''
  const start = element.startIndex ?? 0
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
