import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Mark, Segment } from '../../../model/block.js'
import { align } from '../../markdown/align.js'
import { type AnyNode, offsetsOf } from '../../markdown/inline.js'
import type { InlineText } from '../inline.js'
import { placedIn } from '../pieces/places.js'
import { isAddress, isCode, isEmphasis, isStrong } from './sound.js'
import { withoutSpareSpaces } from './spaces.js'

/** What makes blocks, which the lines were read for already; references and tags, which rules see to. */
const BLOCKS_AND_TAGS = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
]
const GRAMMAR = { extensions: [{ disable: { null: BLOCKS_AND_TAGS } }] }
const WITH_DEFINITIONS = {
  extensions: [{ disable: { null: BLOCKS_AND_TAGS.filter((construct) => construct !== 'definition') } }],
}

/**
 * Reads the inline Markdown of one line, or of lines that were joined. What is not sound stays as it is written.
 *
 * @param raw the line, without line breaks
 * @param segments where it stands in the source
 * @param definitions those that its links may refer to, a line each
 * @returns undefined where the grammar reads other characters than there are
 */
export function readMarkup(raw: string, segments: readonly Segment[], definitions = ''): InlineText | undefined {
  const tree =
    definitions === '' ? fromMarkdown(raw, GRAMMAR) : fromMarkdown(`${raw}\n\n${definitions}`, WITH_DEFINITIONS)
  const [paragraph, ...others] = tree.children as readonly AnyNode[]
  if (paragraph?.type !== 'paragraph' || others.some(({ type }) => type !== 'definition')) return undefined
  const reader = new MarkupReader(raw, new Map(others.map((definition) => [definition.identifier, definition])))
  if (!reader.readAll(paragraph.children as readonly AnyNode[])) return undefined
  return placedIn(segments, withoutSpareSpaces(reader))
}

/** Collects text, marks and where in the line both stand. */
class MarkupReader implements InlineText {
  text = ''
  readonly segments: Segment[] = []
  readonly marks: Mark[] = []
  readonly #raw: string
  readonly #definitions: ReadonlyMap<string | undefined, AnyNode>
  /** How many emphases are open. */
  #emphasis = 0

  constructor(raw: string, definitions: ReadonlyMap<string | undefined, AnyNode>) {
    this.#raw = raw
    this.#definitions = definitions
  }

  /** False where a text and what stands for it differ. */
  readAll(nodes: readonly AnyNode[]): boolean {
    return nodes.every((node) => this.#read(node))
  }

  #read(node: AnyNode): boolean {
    const { start, end } = offsetsOf(node)
    switch (node.type) {
      case 'text':
        return this.#text(node.value ?? '', start, end)
      case 'emphasis':
        return this.#emphasised(node, isEmphasis(this.#raw, start, end))
      case 'strong':
        return this.#around(
          node,
          isStrong(this.#raw, start, end, { isInEmphasis: this.#emphasis > 0 }) && { kind: 'strong' },
        )
      case 'link':
        return this.#link(node, node)
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier))
      case 'image':
        return this.#picture(node, node)
      case 'imageReference':
        return this.#picture(node, this.#definitions.get(node.identifier))
      case 'inlineCode':
        return isCode(this.#raw, start, end) ? this.#code(node.value ?? '', start, end) : this.#written(start, end)
      default:
        return this.#written(start, end)
    }
  }

  #text(value: string, start: number, end: number): boolean {
    const found = align(value, this.#raw, start, end)
    if (found === undefined) return false
    const by = this.text.length
    for (const part of found.segments) this.segments.push({ ...part, from: part.from + by, to: part.to + by })
    this.text += found.text
    return true
  }

  /** The source as it is. */
  #written(start: number, end: number): true {
    const from = this.text.length
    this.text += this.#raw.slice(start, end)
    if (end > start) this.segments.push({ from, to: this.text.length, start, end })
    return true
  }

  #mark(mark: Omit<Mark, 'from' | 'to'>, start: number, end: number): true {
    this.marks.push({ ...mark, from: this.text.length, to: this.text.length, start, end })
    return true
  }

  #link(node: AnyNode, target: AnyNode | undefined): boolean {
    return this.#around(node, isAddress(target?.url ?? '') && { kind: 'link', ...targetOf(target) })
  }

  #picture(node: AnyNode, target: AnyNode | undefined): true {
    const { start, end } = offsetsOf(node)
    return isAddress(target?.url ?? '')
      ? this.#mark({ kind: 'image', ...targetOf(target), alt: node.alt ?? '' }, start, end)
      : this.#written(start, end)
  }

  /** What stands between two marks; without a mark to give it, its signs are text. */
  #around(node: AnyNode, mark: Omit<Mark, 'from' | 'to'> | false): boolean {
    const { start, end } = offsetsOf(node)
    const children = node.children ?? []
    const [first, last] = [children[0], children.at(-1)]
    const from = this.text.length
    const index = this.marks.length
    if (mark === false) this.#written(start, first === undefined ? end : offsetsOf(first).start)
    if (!this.readAll(children)) return false
    if (mark !== false) this.marks.splice(index, 0, { ...mark, from, to: this.text.length, start, end })
    else if (last !== undefined) this.#written(offsetsOf(last).end, end)
    return true
  }

  #emphasised(node: AnyNode, isSound: boolean): boolean {
    const by = isSound ? 1 : 0
    this.#emphasis += by
    const isRead = this.#around(node, isSound && { kind: 'emphasis' })
    this.#emphasis -= by
    return isRead
  }

  #code(value: string, start: number, end: number): boolean {
    const at = this.#raw.slice(start, end).indexOf(value)
    if (at === -1 || value === '') return this.#written(start, end)
    const from = this.text.length
    this.#written(start + at, start + at + value.length)
    this.marks.push({ kind: 'code', from, to: this.text.length, start, end })
    return true
  }
}

function targetOf({ url = '', title }: Pick<AnyNode, 'url' | 'title'> = {}): Pick<Mark, 'url' | 'title'> {
  return title ? { url, title } : { url }
}
