/**
 * The block: the smallest piece of a document that a rule may drop, and the shape in which
 * plain text, HTML and Markdown meet.
 *
 * All offsets are UTF-16 code units. "Source" is the decoded input; "text" is `Block.text`.
 */
import type { FORMATS } from './choices.js'
import type { DomHints } from './dom.js'

/** The input formats. */
export type Format = (typeof FORMATS)[number]

/** What a block is. A list item or a quotation is a paragraph (or other leaf) inside containers. */
export type BlockType =
  | 'paragraph'
  | 'heading'
  | 'code'
  | 'table'
  | 'thematicBreak'
  | 'math'
  /** Raw HTML that nothing else can carry (Markdown input). */
  | 'html'
  /** A link or footnote definition, an import, a directive fence: Markdown that is not prose. */
  | 'other'

/** What a block is to the article. Found by `src/roles`, used by the title and metadata rules. */
export type Role =
  | 'title'
  | 'deck'
  | 'byline'
  | 'date'
  | 'biography'
  | 'caption'
  | 'credit'
  /** Who wrote what a post of a forum quotes. */
  | 'attribution'
  /** Who wrote a post of a forum. */
  | 'poster'

/**
 * One container on the path from the document to a leaf. Consecutive blocks whose paths share an
 * `id` stand in the same container, so the nesting can be rebuilt from a flat list of blocks.
 */
export interface Container {
  readonly kind: 'quote' | 'list' | 'item' | 'footnote'
  /** Unique in the document. */
  readonly id: number
  /** Lists: numbered or not. */
  readonly ordered?: boolean
  /** Numbered lists: the first number. */
  readonly first?: number
  /** Items: a task's check box. */
  readonly checked?: boolean
  /** Footnotes: the label. Quotations that are callouts: the kind, as GitHub's Markdown writes it. */
  readonly label?: string
}

/** Inline markup, kept as stand-off ranges over `Block.text`. Ranges nest; they never cross. */
export interface Mark {
  readonly kind:
    | 'emphasis'
    | 'strong'
    | 'delete'
    | 'link'
    | 'code'
    | 'math'
    | 'image'
    | 'break'
    | 'html'
    | 'footnoteReference'
  readonly from: number
  /** Equal to `from` for marks that stand for themselves: image, break, html, footnoteReference. */
  readonly to: number
  readonly url?: string
  readonly title?: string
  /** Images: alternative text. */
  readonly alt?: string
  /** html: the raw source. footnoteReference: the label. */
  readonly value?: string
  /** Source range with the marks themselves: of texts and Markdown, and of the references to notes in a page. */
  readonly start?: number
  readonly end?: number
}

/**
 * Where a stretch of text came from: text `[from, to)` stands for source `[start, end)`.
 * Equal lengths mean character by character unless `atomic`; otherwise the stretch is one unit
 * (a decoded entity, a line break read as a space, text that a rule has replaced).
 */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly atomic?: boolean
  /** The change that wrote this stretch. Set by the engine alone. */
  readonly change?: number
}

/** A half-open range of text. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What the source shows of a block that Markdown cannot hold. */
export interface Hints {
  /** Blank lines before the block (text and Markdown). */
  readonly blankLines?: number
  /** Columns of indentation (text). */
  readonly indent?: number
  /** The bullet or number as written, without white space (text). */
  readonly marker?: string
  /** Source lines that the block covers (text). */
  readonly lines?: number
  /** The heading, list or quotation mark is in the source, not guessed (text). */
  readonly marked?: boolean
  /** It stands right behind the block before, on one line: both may be one paragraph (text). */
  readonly follows?: boolean | undefined
  /** What is left of an element of a page that a converter has kept: the fence around it, or its tag (text). */
  readonly element?: 'fence' | 'tag'
  /** Scripts, style sheets or data of the page that a scraper took for its text (text). */
  readonly isPageCode?: boolean
  /** What of its text a browser has printed at the edges of each page (text). */
  readonly printed?: readonly Range[]
  /** Each cell of the table stands on a line of its own (text). */
  readonly isUnrolled?: boolean
  readonly dom?: DomHints
  /** The page declares this as its text in a script and shows it nowhere (HTML). */
  readonly isDeclared?: boolean
}

/** One paragraph, heading, item, table or code block; its offsets are UTF-16 code units. */
export interface Block {
  /** Unique in the document and stable through every change. */
  readonly id: number
  readonly type: BlockType
  /** Headings: 1 to 6. */
  readonly depth?: number
  /** From the outermost to the innermost. */
  readonly containers: readonly Container[]
  /**
   * The visible text. Paragraphs and headings: one line, line breaks of the source read as single
   * spaces (a `break` mark keeps a real one). Tables: cells parted by tabs, rows by line feeds, the
   * first row is the header. Code and mathematics: verbatim.
   */
  readonly text: string
  /** Ordered, not overlapping. Empty when nothing in `text` maps to the source. */
  readonly segments: readonly Segment[]
  /** What of the text is strong, a link, code and so on. */
  readonly marks: readonly Mark[]
  /** Parts of `text` that no rule may change besides those of `code`, `math` marks: URLs, shortcodes. */
  readonly verbatim: readonly Range[]
  /** Source range of whole lines with markers and indentation, without the final line break. */
  readonly start: number
  readonly end: number
  /** Code: the language. */
  readonly language?: string
  /** Tables: alignment by column. */
  readonly align?: readonly ('left' | 'right' | 'center' | null)[]
  readonly role?: Role
  readonly hints: Hints
}

/** True for blocks whose text is prose that rules may change: not code, mathematics or raw markup. */
export function isProse(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'heading' || block.type === 'table'
}

/** True for the heading of a section that the source itself marks as one. */
export function isMarkedSection({ type, depth, hints }: Block): boolean {
  return type === 'heading' && (depth ?? 1) > 1 && hints.marked === true
}

/** The highest id of the blocks; 0 for none. */
export function highestId(blocks: readonly Block[]): number {
  return blocks.reduce((most, { id }) => Math.max(most, id), 0)
}

/** The innermost list item that a block stands in, if any. */
export function itemOf(block: Block): Container | undefined {
  for (let i = block.containers.length - 1; i >= 0; i--) {
    const container = block.containers[i]
    if (container?.kind === 'item') return container
  }
  return undefined
}

/** The label of the footnote that a block stands in, if any. */
export function noteOf({ containers }: Block): string | undefined {
  return containers.find(({ kind }) => kind === 'footnote')?.label
}

/** How many characters of a block's text stand in links. */
export function linkedLength({ marks }: Pick<Block, 'marks'>): number {
  let linked = 0
  for (const mark of marks) if (mark.kind === 'link') linked += mark.to - mark.from
  return linked
}

/** Number of lists around a block: 0 outside of lists. */
export function listDepth(block: Block): number {
  let depth = 0
  for (const container of block.containers) if (container.kind === 'list') depth++
  return depth
}
