import { masksOf, type PhraseMasks } from '../../lexicon/index.js'
import type { Block, DomElement } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import { NAME_GROUPS } from '../../parse/html/name-groups.js'
import { measure, type TextMeasures } from './measure.js'

/** One block as the scorer sees it. */
export interface PageBlock {
  readonly block: Block
  readonly text: TextMeasures
  /** Words inside links. */
  readonly linkWords: number
  readonly links: number
  readonly images: number
  readonly node: PageNode
  readonly phrases: PhraseMasks
  /** Share of words that are among the page's own frequent short words. */
  shortShare: number
  /** Likeness to running text, 0 to 1. */
  prose: number
  /** Blocks of the page with the same text, itself included. */
  copies: number
}

/** An element with what stands inside it. */
export interface PageNode {
  readonly element: DomElement
  readonly parent: PageNode | undefined
  /** Place in `Page.nodes`. */
  readonly index: number
  /** A number for tag and names: equal for elements of one template. */
  readonly shape: number
  /** Place among the parent's children that hold blocks. */
  readonly place: number
  children: number
  words: number
  linkWords: number
  /** Words times likeness to running text. */
  prose: number
  blocks: number
  images: number
  /** Blocks of code. */
  codes: number
  headings: number
  /** Headings that are links, as teasers have. */
  linkedHeadings: number
  /** Blocks that are a boilerplate phrase or begin with one. */
  phrased: number
  /** By shape, the children that hold blocks: same shapes repeat in lists of teasers and in threads. */
  shapes: Map<number, Repetition> | undefined
  /** Own entry in the parent's `shapes`. */
  readonly repetition: Repetition
  /** The innermost element from here upwards that repeats. */
  innermostRepeated: PageNode | undefined
  /** Of those that repeat from here upwards, the one whose repetition holds the most words. */
  widestRepeated: PageNode | undefined
  /** What the features measure of the element, as bytes; filled by them on first use. */
  measures: Uint8Array | undefined
}

/** Siblings of one shape. */
export interface Repetition {
  count: number
  words: number
  linkWords: number
  prose: number
  images: number
  linkedHeadings: number
  phrased: number
  /** As `PageNode.measures`. */
  measures: Uint8Array | undefined
}

/** A page ready to be scored. */
export interface Page {
  readonly document: ParsedDocument
  readonly blocks: readonly PageBlock[]
  /** Parents before children. */
  readonly nodes: readonly PageNode[]
  readonly words: number
  readonly linkWords: number
  readonly prose: number
  /** By group of names, the elements that bear it. */
  readonly bearers: Uint32Array
  /** What the features measure of the page, as bytes; filled by them on first use. */
  measures: Uint8Array | undefined
}

/** Measures blocks and elements. Linear in the page. */
export function viewPage(document: ParsedDocument): Page {
  const tree = new NodeTree()
  const { nodes } = tree
  const blocks: PageBlock[] = []
  const masks = masksOf(document.blocks)
  for (const [index, block] of document.blocks.entries()) {
    const element = block.hints.dom?.element ?? NO_ELEMENT
    blocks.push(viewBlock(block, tree.nodeOf(element), masks[index] as PhraseMasks))
  }
  markShortWords(blocks)
  markCopies(blocks)
  for (const block of blocks) block.prose = proseOf(block)
  addUp(blocks, nodes)
  markRepeated(nodes)
  const sum = (value: (block: PageBlock) => number): number => blocks.reduce((total, block) => total + value(block), 0)
  return {
    document,
    blocks,
    nodes,
    words: sum((block) => block.text.words),
    linkWords: sum((block) => block.linkWords),
    prose: sum((block) => block.prose * block.text.words),
    bearers: countBearers(nodes),
    measures: undefined,
  }
}

function countBearers(nodes: readonly PageNode[]): Uint32Array {
  const counts = new Uint32Array(NAME_GROUPS.length)
  for (const { element } of nodes) for (const group of element.groups) counts[group] = (counts[group] as number) + 1
  return counts
}

/** For blocks that come without hints. */
const NO_ELEMENT: DomElement = { parent: undefined, tag: 'body', depth: 0, names: '', groups: [] }

/** The elements that hold blocks, as they are met. */
class NodeTree {
  readonly nodes: PageNode[] = []
  readonly #known = new Map<DomElement, PageNode>()
  /** Numbers of shapes. */
  readonly #shapes = new Map<string, number>()

  nodeOf(element: DomElement): PageNode {
    const known = this.#known.get(element)
    if (known !== undefined) return known
    const pending: DomElement[] = [element]
    let at = element.parent
    let node: PageNode | undefined
    for (; at !== undefined; at = at.parent) {
      node = this.#known.get(at)
      if (node !== undefined) break
      pending.push(at)
    }
    for (let place = pending.length - 1; place >= 0; place--) node = this.#add(pending[place] as DomElement, node)
    return node as PageNode
  }

  #add(element: DomElement, parent: PageNode | undefined): PageNode {
    const shape = this.#shapeOf(element)
    const node = newNode(element, parent, this.nodes.length, shape)
    this.#known.set(element, node)
    this.nodes.push(node)
    return node
  }

  #shapeOf({ tag, names }: DomElement): number {
    const key = `${tag} ${names}`
    let shape = this.#shapes.get(key)
    if (shape === undefined) {
      shape = this.#shapes.size
      this.#shapes.set(key, shape)
    }
    return shape
  }
}

function repetitionIn(parent: PageNode | undefined, shape: number): Repetition {
  let repetition = parent?.shapes?.get(shape)
  if (repetition === undefined) {
    repetition = {
      count: 0,
      words: 0,
      linkWords: 0,
      prose: 0,
      images: 0,
      linkedHeadings: 0,
      phrased: 0,
      measures: undefined,
    }
    if (parent !== undefined) {
      parent.shapes ??= new Map()
      parent.shapes.set(shape, repetition)
    }
  }
  repetition.count++
  return repetition
}

function newNode(element: DomElement, parent: PageNode | undefined, index: number, shape: number): PageNode {
  return {
    element,
    parent,
    index,
    shape,
    place: parent === undefined ? 0 : parent.children++,
    children: 0,
    words: 0,
    linkWords: 0,
    prose: 0,
    blocks: 0,
    images: 0,
    codes: 0,
    headings: 0,
    linkedHeadings: 0,
    phrased: 0,
    shapes: undefined,
    repetition: repetitionIn(parent, shape),
    innermostRepeated: undefined,
    widestRepeated: undefined,
    measures: undefined,
  }
}

function viewBlock(block: Block, node: PageNode, phrases: PhraseMasks): PageBlock {
  const text = measure(block.text)
  let links = 0
  let images = 0
  let linked = 0
  for (const mark of block.marks) {
    if (mark.kind === 'image') images++
    else if (mark.kind === 'link') {
      links++
      linked += mark.to - mark.from
    }
  }
  const share = block.text.length === 0 ? 0 : Math.min(1, linked / block.text.length)
  return {
    block,
    text,
    linkWords: text.words * share,
    links,
    images,
    node,
    phrases,
    shortShare: 0,
    prose: 0,
    copies: 1,
  }
}

/** Blocks of at least this many words, mostly not links, teach the page's frequent short words. */
const TEACHER_WORDS = 15
const FREQUENT_WORDS = 40

function markShortWords(blocks: readonly PageBlock[]): void {
  const counts = new Map<number, number>()
  for (const { text, linkWords } of blocks) {
    if (text.words < TEACHER_WORDS || linkWords * 3 > text.words) continue
    for (const key of text.shortWords) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const frequent = new Set(
    [...counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, FREQUENT_WORDS)
      .map(([key]) => key),
  )
  for (const block of blocks) {
    let hits = 0
    for (const key of block.text.shortWords) if (frequent.has(key)) hits++
    block.shortShare = block.text.words === 0 ? 0 : hits / block.text.words
  }
}

function markCopies(blocks: readonly PageBlock[]): void {
  const counts = new Map<string, number>()
  for (const { block } of blocks) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  for (const block of blocks) block.copies = counts.get(block.block.text) as number
}

/** A rough likeness to running text: sentences of ordinary length with the language's small words, no links. */
function proseOf({ text, linkWords, shortShare, block }: PageBlock): number {
  if (text.words === 0) return 0
  if (block.type === 'code') return 0.7
  const unlinked = 1 - linkWords / text.words
  const small = Math.min(1, shortShare * 3)
  const ended = text.sentences > 0 ? 1 : 0
  const long = Math.min(1, text.words / 20)
  return unlinked * (0.4 * small + 0.25 * ended + 0.35 * long)
}

function addUp(blocks: readonly PageBlock[], nodes: readonly PageNode[]): void {
  for (const { node, text, linkWords, prose, images, block, phrases } of blocks) {
    node.words += text.words
    node.linkWords += linkWords
    node.prose += prose * text.words
    node.images += images
    node.blocks++
    if (block.type === 'code') node.codes++
    if ((phrases.whole | phrases.start) !== 0) node.phrased++
    if (block.type === 'heading') {
      node.headings++
      if (linkWords * 2 > text.words) node.linkedHeadings++
    }
  }
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as PageNode
    for (const total of [node.parent, node.repetition]) {
      if (total === undefined) continue
      total.words += node.words
      total.linkWords += node.linkWords
      total.prose += node.prose
      total.images += node.images
      total.linkedHeadings += node.linkedHeadings
      total.phrased += node.phrased
    }
    if (node.parent !== undefined) {
      node.parent.blocks += node.blocks
      node.parent.codes += node.codes
      node.parent.headings += node.headings
    }
  }
}

/** Siblings of one shape make a list of teasers, a thread or a gallery from this many on. */
const REPEATED = 3

/** From the outermost element inwards. */
function markRepeated(nodes: readonly PageNode[]): void {
  for (const node of nodes) {
    const { parent, repetition } = node
    const isRepeated = repetition.count >= REPEATED && node.blocks >= 2
    const outer = parent?.widestRepeated
    node.innermostRepeated = isRepeated ? node : parent?.innermostRepeated
    node.widestRepeated =
      isRepeated && (outer === undefined || outer.repetition.words <= repetition.words) ? node : outer
  }
}
