import type { Node, PhrasingContent } from 'mdast'
import type { Mark, Range, Segment } from '../../model/block.js'
import { align } from './align.js'

/** The visible text of inline nodes with what is known of it. */
export interface InlineText {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks: readonly Mark[]
  readonly verbatim: readonly Range[]
  /** Alternative texts of images: prose of their own beside the sentence. */
  readonly alternatives: readonly { readonly text: string; readonly start: number; readonly end: number }[]
}

/** A node of any extension, seen by its fields. */
export interface AnyNode extends Node {
  readonly value?: string
  readonly children?: readonly AnyNode[]
  readonly url?: string
  readonly title?: string | null
  readonly alt?: string | null
  readonly identifier?: string
  readonly label?: string | null
  readonly attributes?: unknown
}

const MARK_KINDS: Readonly<Record<string, Mark['kind']>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
}

/** Reads the inline nodes of one block. */
export class InlineReader implements InlineText {
  text = ''
  readonly segments: Segment[] = []
  readonly marks: Mark[] = []
  readonly verbatim: Range[] = []
  readonly alternatives: { text: string; start: number; end: number }[] = []
  readonly #source: string

  /** @param source the whole source that the positions of the nodes count in */
  constructor(source: string) {
    this.#source = source
  }

  readAll(nodes: readonly (AnyNode | PhrasingContent)[]): this {
    for (const node of nodes) this.#read(node as AnyNode)
    return this
  }

  /** A stretch without source between two others: the tab between cells, the line feed between rows. */
  gap(text: string): void {
    this.text += text
  }

  #read(node: AnyNode) {
    switch (node.type) {
      case 'text':
        return this.#aligned(node, node.value ?? '')
      case 'inlineCode':
        return this.#marked('code', node, () => this.#literal(node, node.value ?? ''))
      case 'inlineMath':
        return this.#marked('math', node, () => this.#literal(node, node.value ?? ''))
      case 'break':
        return this.#break(node)
      case 'html':
      case 'mdxTextExpression':
        return this.#standsFor({ kind: 'html', value: node.value ?? '' }, node)
      case 'footnoteReference':
        return this.#standsFor({ kind: 'footnoteReference', value: node.label ?? '' }, node)
      case 'image':
      case 'imageReference':
        return this.#image(node)
      case 'textDirective':
        return this.#directive(node)
      default:
        return this.#children(node)
    }
  }

  #children(node: AnyNode) {
    const kind = MARK_KINDS[node.type]
    const read = (): void => void this.readAll(node.children ?? [])
    if (kind === undefined) return read()
    const from = this.text.length
    this.#marked(kind, node, read)
    const shown = this.text.slice(from)
    if (node.type === 'link' && isAddress(shown, node.url ?? '')) this.verbatim.push({ from, to: this.text.length })
  }

  #marked(kind: Mark['kind'], node: AnyNode, read: () => void): void {
    const from = this.text.length
    read()
    const url = node.url === undefined ? {} : { url: node.url }
    this.marks.push({ kind, from, to: this.text.length, ...url, ...offsetsOf(node) })
  }

  #standsFor(mark: Omit<Mark, 'from' | 'to'>, node: AnyNode): void {
    this.marks.push({ ...mark, from: this.text.length, to: this.text.length, ...offsetsOf(node) })
  }

  #break(node: AnyNode): void {
    const { start, end } = offsetsOf(node)
    this.#standsFor({ kind: 'break' }, node)
    this.segments.push({ from: this.text.length, to: this.text.length + 1, start, end, atomic: true })
    this.text += ' '
  }

  #aligned(node: AnyNode, value: string) {
    const { start, end } = offsetsOf(node)
    const found = align(value, this.#source, start, end)
    if (found === undefined) return this.#whole(node, value)
    const shift = this.text.length
    for (const segment of found.segments) {
      this.segments.push({ ...segment, from: segment.from + shift, to: segment.to + shift })
    }
    this.text += found.text
  }

  /** A value whose characters cannot be told apart in the source: kept as one piece that no rule may change. */
  #whole(node: AnyNode, value: string): void {
    const { start, end } = offsetsOf(node)
    const from = this.text.length
    this.text += value.replace(/\s+/g, ' ')
    if (this.text.length === from) return
    this.segments.push({ from, to: this.text.length, start, end, atomic: true })
    this.verbatim.push({ from, to: this.text.length })
  }

  /** Code and mathematics: exact where the source shows the value as it is. */
  #literal(node: AnyNode, value: string) {
    const { start, end } = offsetsOf(node)
    const at = value === '' ? -1 : this.#source.slice(start, end).indexOf(value)
    if (at === -1 || value.includes('\n')) return this.#whole(node, value)
    const from = this.text.length
    this.segments.push({ from, to: from + value.length, start: start + at, end: start + at + value.length })
    this.text += value
  }

  #image(node: AnyNode) {
    const { start, end } = offsetsOf(node)
    const alt = node.alt ?? ''
    this.#standsFor({ kind: 'image', alt }, node)
    if (alt !== '' && this.#source.startsWith(`![${alt}]`, start)) this.#alternative(alt, start + 2)
    const title = node.title ?? ''
    if (title !== '' && this.#source.endsWith(`"${title}")`, end)) this.#alternative(title, end - title.length - 2)
  }

  #alternative(text: string, start: number) {
    this.alternatives.push({ text, start, end: start + text.length })
  }

  /** `:name` without label and attributes is a colon in a sentence far more often than a directive. */
  #directive(node: AnyNode) {
    const { start, end } = offsetsOf(node)
    const written = this.#source.slice(start, end)
    if (/^:[\w-]+$/.test(written)) {
      const from = this.text.length
      this.segments.push({ from, to: from + written.length, start, end })
      this.text += written
    } else this.readAll(node.children ?? [])
  }
}

function isAddress(shown: string, url: string): boolean {
  return shown === url || url === `mailto:${shown}` || url === `http://${shown}`
}

/** Where a node stands in the source. */
export function offsetsOf(node: Node): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
