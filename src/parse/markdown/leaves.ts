import type { Root } from 'mdast'
import type { Block, BlockType, Container, Range, Segment } from '../../model/block.js'
import { markdownTree } from './grammar.js'
import { htmlTextRanges } from './html-text.js'
import { indentedBlocks } from './indented.js'
import { type AnyNode, InlineReader, type InlineText, offsetsOf } from './inline.js'
import { protectedRanges, protectedText } from './protected.js'

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g
/** What may stand before a block on its first line: marks of quotations, lists and footnotes. */
const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]*\]:)[\s>]+)*(?:\[[ xX]\]\s)?[\s>]*$/

/** Containers in each other that are looked into. */
const DEEPEST = 200

/** Indented blocks in each other that are looked into: each is read again for all of those around it. */
const MOST_INDENTED = 8

/** A range of the source. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A range of the source with what it holds. */
interface Piece extends Place {
  readonly text: string
}

/**
 * The blocks of a syntax tree, in order: all that the source holds is in one of them.
 *
 * @param tree with positions
 * @param source that the tree was parsed from, behind any byte order mark
 * @param shift code units before `source` in the whole document: 1 for a byte order mark
 */
export function leavesOf(tree: Root, source: string, shift: number): readonly Block[] {
  const collector = new LeafCollector(source)
  collector.visitAll(tree.children as unknown as readonly AnyNode[], [])
  return shift === 0 ? collector.blocks : collector.blocks.map((block) => movedBy(block, shift))
}

function movedBy(block: Block, shift: number): Block {
  const segments = block.segments.map((segment) => ({
    ...segment,
    start: segment.start + shift,
    end: segment.end + shift,
  }))
  const marks = block.marks.map(({ start = 0, end = 0, ...mark }) => ({
    ...mark,
    start: start + shift,
    end: end + shift,
  }))
  return { ...block, segments, marks, start: block.start + shift, end: block.end + shift }
}

class LeafCollector {
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #protected: readonly Range[]
  #containers = 0
  #depth = 0
  #indented = 0

  constructor(source: string) {
    this.#source = source
    this.#protected = protectedRanges(source)
  }

  visitAll(nodes: readonly AnyNode[], containers: readonly Container[]): void {
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'code') this.#code(node, nodes[index - 1], containers)
      else this.#visit(node, containers)
    }
  }

  #code(node: AnyNode, before: AnyNode | undefined, containers: readonly Container[]) {
    const isTooDeep = this.#indented === MOST_INDENTED
    const inside = isTooDeep ? undefined : indentedBlocks(node, before, this.#source, markdownTree)
    if (inside === undefined) return this.#raw(node, 'code', containers)
    this.#indented++
    this.#deeper({ ...node, children: inside }, containers, containers)
    this.#indented--
  }

  #visit(node: AnyNode, containers: readonly Container[]) {
    switch (node.type) {
      case 'paragraph':
      case 'leafDirective':
        return this.#prose(node, 'paragraph', containers)
      case 'heading':
        return this.#prose(node, 'heading', containers)
      case 'table':
        return this.#table(node, containers)
      case 'html':
        return this.#html(node, containers)
      case 'math':
        return this.#raw(node, 'math', containers)
      case 'thematicBreak':
        return this.#raw(node, 'thematicBreak', containers)
      case 'blockquote':
        return this.#inside(node, { kind: 'quote' }, containers)
      case 'list':
        return this.#inside(
          node,
          { kind: 'list', ordered: (node as { ordered?: boolean }).ordered === true },
          containers,
        )
      case 'listItem':
        return this.#inside(node, { kind: 'item' }, containers)
      case 'footnoteDefinition':
        return this.#inside(node, { kind: 'footnote', label: node.label ?? '' }, containers)
      case 'containerDirective':
      case 'mdxJsxFlowElement':
        return this.#deeper(node, containers, containers)
      default:
        return this.#raw(node, 'other', containers)
    }
  }

  #inside(node: AnyNode, container: Omit<Container, 'id'>, containers: readonly Container[]) {
    this.#deeper(node, [...containers, { ...container, id: this.#containers++ }], containers)
  }

  /** What stands deeper than anybody reads is kept as it is: each level takes some of the stack. */
  #deeper(node: AnyNode, inside: readonly Container[], containers: readonly Container[]) {
    if (this.#depth === DEEPEST) return this.#raw(node, 'other', containers)
    this.#depth++
    this.visitAll(node.children ?? [], inside)
    this.#depth--
  }

  #prose(node: AnyNode, type: BlockType, containers: readonly Container[]) {
    const inline = new InlineReader(this.#source).readAll(node.children ?? [])
    this.#add(node, type, containers, inline, type === 'heading' ? (node as { depth?: number }).depth : undefined)
  }

  #table(node: AnyNode, containers: readonly Container[]) {
    const reader = new InlineReader(this.#source)
    for (const [index, row] of (node.children ?? []).entries()) {
      if (index > 0) reader.gap('\n')
      for (const [column, cell] of (row.children ?? []).entries()) {
        if (column > 0) reader.gap('\t')
        reader.readAll(cell.children ?? [])
      }
    }
    this.#add(node, 'table', containers, reader)
  }

  #add(node: AnyNode, type: BlockType, containers: readonly Container[], inline: InlineText, depth?: number): void {
    const verbatim = [...inline.verbatim, ...protectedText(inline.segments, this.#protected)]
    const { text, segments, marks } = inline
    const place = this.#wholeLines(node)
    this.#push({
      type,
      containers,
      text,
      segments,
      marks,
      verbatim,
      ...place,
      ...(depth === undefined ? {} : { depth }),
    })
    for (const alternative of inline.alternatives) this.#exact('paragraph', alternative, containers)
  }

  /** Source that is kept as it is written; its characters can be reported on but never changed. */
  #raw(node: AnyNode, type: BlockType, containers: readonly Container[]) {
    const { start, end } = offsetsOf(node)
    this.#exact(type, { text: this.#source.slice(start, end), start, end }, containers, this.#wholeLines(node))
  }

  /** The readable text of raw HTML as paragraphs of their own, and the rest as it is. */
  #html(node: AnyNode, containers: readonly Container[]) {
    const { start, end } = offsetsOf(node)
    const html = this.#source.slice(start, end)
    const texts = htmlTextRanges(html)
    if (texts.length === 0) return this.#raw(node, 'html', containers)
    let at = 0
    for (const { from, to } of [...texts, { from: html.length, to: html.length }]) {
      const markup = { text: html.slice(at, from), start: start + at, end: start + from }
      if (from > at) this.#exact('html', markup, containers)
      if (to > from)
        this.#exact('paragraph', { text: html.slice(from, to), start: start + from, end: start + to }, containers)
      at = to
    }
  }

  /** @param lines the range of the block, where that is more than its text's own */
  #exact(type: BlockType, place: Piece, containers: readonly Container[], lines: Place = place): void {
    const { text, start, end } = place
    const segments: readonly Segment[] = text === '' ? [] : [{ from: 0, to: text.length, start, end }]
    const entities = type === 'paragraph' ? [...text.matchAll(ENTITY)] : []
    const verbatim = [
      ...protectedText(segments, this.#protected),
      ...entities.map((match) => ({ from: match.index, to: match.index + match[0].length })),
    ]
    this.#push({ type, containers, text, segments, marks: [], verbatim, start: lines.start, end: lines.end })
  }

  #push(block: Omit<Block, 'id' | 'hints'>): void {
    this.blocks.push({ ...block, id: this.blocks.length, hints: {} })
  }

  /** The node's range from the start of its first line when nothing but marks stands before it. */
  #wholeLines(node: AnyNode): Place {
    const { start, end } = offsetsOf(node)
    let lineStart = start
    // No lastIndexOf: where the file has no such character it searches all that stands before.
    while (lineStart > 0 && !isLineEnd(this.#source.charCodeAt(lineStart - 1))) lineStart--
    return { start: MARKERS.test(this.#source.slice(lineStart, start)) ? lineStart : start, end }
  }
}

/** Line feed or carriage return. */
const isLineEnd = (code: number): boolean => code === 10 || code === 13
