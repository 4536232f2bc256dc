import type { Block, Container, Mark } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import { isExact } from '../../../model/ranges.js'
import { without } from './without.js'

const DEFINITION = /^\[\^([^\s[\]]{1,60})\]:[ \t]*(?=\S)/
const REFERENCE = /\[\^([^\s[\]]{1,60})\](?!:)/g
/** The next paragraphs of a note stand so far in. */
const INDENT = 4

/**
 * Reads the notes of a text as Markdown has them: `[^1]` in a sentence, and `[^1]: …` below. What is defined and nowhere
 * referred to is text, as a number that nothing defines is.
 */
export function withNotes(document: ParsedDocument): ParsedDocument {
  const { blocks } = document
  const defined = new Set(blocks.flatMap((block) => labelOf(block) ?? []))
  if (defined.size === 0) return document
  const labels = new Set(blocks.flatMap((block) => referencesIn(block, defined).map(({ label }) => label)))
  if (labels.size === 0) return document
  return { ...document, blocks: withDefinitions(blocks, labels).map((block) => withReferences(block, labels)) }
}

/** The label of the note that a block begins. */
function labelOf({ type, text, containers }: Block): string | undefined {
  return type === 'paragraph' && containers.length === 0 ? DEFINITION.exec(text)?.[1] : undefined
}

function withDefinitions(blocks: readonly Block[], labels: ReadonlySet<string>): Block[] {
  let id = blocks.reduce((most, { containers }) => containers.reduce((all, own) => Math.max(all, own.id), most), -1)
  let note: Container | undefined
  return blocks.map((block) => {
    const label = labelOf(block)
    if (label !== undefined && labels.has(label)) {
      note = { kind: 'footnote', id: ++id, label }
      return { ...without(block, 0, DEFINITION.exec(block.text)?.[0].length ?? 0), containers: [note] }
    }
    const goesOn = block.type === 'paragraph' && block.containers.length === 0 && (block.hints.indent ?? 0) >= INDENT
    if (!goesOn) note = undefined
    return note === undefined ? block : { ...block, containers: [note] }
  })
}

interface Reference {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** The references in a block, the last one first. */
function referencesIn({ type, text, marks }: Block, labels: ReadonlySet<string>): readonly Reference[] {
  if (type === 'code' || !text.includes('[^')) return []
  const isCode = (at: number): boolean => marks.some(({ kind, from, to }) => kind === 'code' && from <= at && at < to)
  return [...text.matchAll(REFERENCE)]
    .map(({ 0: found, 1: label = '', index }) => ({ label, from: index, to: index + found.length }))
    .filter(({ label, from }) => labels.has(label) && !isCode(from))
    .reverse()
}

function withReferences(block: Block, labels: ReadonlySet<string>): Block {
  let read = block
  for (const { label, from, to } of referencesIn(block, labels)) {
    const start = block.segments.find((segment) => segment.to > from)
    const end = block.segments.find((segment) => segment.to >= to)
    if (start === undefined || end === undefined || !isExact(start) || !isExact(end)) continue
    const [first, last] = [start.start + from - start.from, end.start + to - end.from]
    const mark: Mark = { kind: 'footnoteReference', value: label, from, to: from, start: first, end: last }
    read = withMark(without(read, from, to), mark)
  }
  return read
}

function withMark(block: Block, mark: Mark): Block {
  const at = block.marks.findIndex(({ from }) => from > mark.from)
  return { ...block, marks: block.marks.toSpliced(at === -1 ? block.marks.length : at, 0, mark) }
}
