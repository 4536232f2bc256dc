import type { PhraseMasks } from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import type { DomElement } from '../../../model/dom.js'
import type { TextMeasures } from './measure.js'

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
