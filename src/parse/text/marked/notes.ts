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
      const marker = { from: 0, to: DEFINITION.exec(block.text)?.[0].length ?? 0 }
      return { ...without(block, [marker]), containers: [note] }
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

/** The references in a block, in order. */
function referencesIn({ type, text, marks }: Block, labels: ReadonlySet<string>): readonly Reference[] {
  if (type === 'code' || !text.includes('[^')) return []
  const codes = marks.filter(({ kind }) => kind === 'code')
  let next = 0
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: found, 1: label = '', index: from }) => {
    while ((codes[next]?.to ?? text.length) <= from) next++
    const isCode = (codes[next]?.from ?? text.length) <= from
    return labels.has(label) && !isCode ? [{ label, from, to: from + found.length }] : []
  })
}

function withReferences(block: Block, labels: ReadonlySet<string>): Block {
  const references = referencesIn(block, labels)
  const notes: Mark[] = []
  const { segments } = block
  let [first, last] = [0, 0]
  for (const { label, from, to } of references) {
    while ((segments[first]?.to ?? to) <= from) first++
    while ((segments[last]?.to ?? to) < to) last++
    const [start, end] = [segments[first], segments[last]]
    if (start === undefined || end === undefined || !isExact(start) || !isExact(end)) continue
    const source = { start: start.start + from - start.from, end: end.start + to - end.from }
    notes.push({ kind: 'footnoteReference', value: label, from, to, ...source })
  }
  if (notes.length === 0) return block
  return without({ ...block, marks: merged(block.marks, notes) }, notes)
}

/** The marks with those of notes, each before the first one that begins behind it. */
function merged(marks: readonly Mark[], notes: readonly Mark[]): Mark[] {
  const out: Mark[] = []
  let next = 0
  for (const mark of marks) {
    while ((notes[next]?.from ?? mark.from) < mark.from) out.push(notes[next++] as Mark)
    out.push(mark)
  }
  return [...out, ...notes.slice(next)]
}
