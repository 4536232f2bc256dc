import type { Element, ParentNode } from 'domhandler'
import type { Block, Container, Hints, Mark, Role } from '../../../model/block.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { createHintsContext, domHints, type HintsContext } from '../hints/index.js'
import { NotedElements } from '../notes/noted-elements.js'
import type { PageFacts } from '../notes/page-facts.js'
import { startOf } from '../source-place.js'
import { type BlockDraft, blockOf, draftOf } from './drafts.js'
import { InlineText } from './inline-text.js'
import { numberedFormula } from './numbered-formula.js'

/** What the blocks of a stretch of the page have in common. */
interface Frame {
  inline: InlineText
  /** Headings: 1 to 6; 0 outside of them. */
  heading: number
  /** Inside a cell of a data table block boundaries are only white space. */
  isCell: boolean
  role: Role | undefined
  /** The element whose end ends the frame. */
  readonly root: Element | undefined
}

/** Collects the blocks of a page while its tree is walked. */
export class PageBuilder {
  readonly blocks: Block[] = []
  readonly page: PageFacts
  readonly noted = new NotedElements()
  /** Blocks that stood inside of the block that is being read: they follow it. */
  readonly #waiting: Block[] = []
  readonly #frames: Frame[] = []
  readonly #elements: Element[] = []
  readonly #containerStack: (readonly Container[])[] = []
  readonly #hints: HintsContext
  readonly #impliedItems = new Map<ParentNode | number, readonly Container[]>()
  #frame: Frame = { inline: new InlineText(), heading: 0, isCell: false, role: undefined, root: undefined }
  #containers: readonly Container[] = []
  #nextBlock = 0
  #nextContainer = 0
  #hidden: HiddenReason | undefined
  #hiddenRoot: Element | undefined

  constructor(page: PageFacts) {
    this.page = page
    this.#hints = createHintsContext(page.source)
  }

  get inline(): InlineText {
    return this.#frame.inline
  }

  get isCell(): boolean {
    return this.#frame.isCell
  }

  get isHeading(): boolean {
    return this.#frame.heading > 0
  }

  /** What the running text is, if it says. */
  get role(): Role | undefined {
    return this.#frame.role
  }

  get isHidden(): boolean {
    return this.#hidden !== undefined
  }

  get containers(): readonly Container[] {
    return this.#containers
  }

  /** The innermost block-level element. */
  get element(): Element | undefined {
    return this.#elements.at(-1)
  }

  /** Starts a block-level element: what came before is a block of its own. */
  openElement(element: Element): void {
    const start = startOf(element)
    if (this.noted.numbered.delete(element)) this.inline.space(start, start)
    else this.boundary(start)
    this.#elements.push(element)
  }

  closeElement(element: Element): void {
    this.boundary(element.endIndex ?? 0)
    this.#elements.pop()
  }

  /** Ends the block that is being read; in a cell it parts words. */
  boundary(at: number): void {
    if (this.#frame.isCell) this.inline.space(at, at)
    else this.flush()
  }

  /** Ends the block that is being read. */
  flush(): void {
    const { inline, heading } = this.#frame
    if (!inline.isEmpty) {
      const finished = inline.finish()
      // What parts the cells of a hidden row stands nowhere in the source.
      if (finished.start !== -1) this.#add(draftOf(finished, heading))
    } else if (inline.length === 0 && !inline.isFresh) inline.finish()
    this.#drain()
  }

  /** Adds a block of text, or what it says to the formula before it. */
  #add(draft: BlockDraft): void {
    const isInPage = this.#frames.length === 0 && this.#hidden === undefined
    const formula = isInPage ? numberedFormula(this.blocks, draft) : undefined
    if (formula === undefined) this.emit(draft)
    else this.blocks[this.blocks.length - 1] = formula
  }

  /** Adds a block at the place that the walk has reached. */
  emit(draft: BlockDraft, element = this.element, hidden = this.#hidden): void {
    const role = draft.type === 'paragraph' ? this.#frame.role : undefined
    const target = this.#frames.length > 0 ? this.#waiting : this.blocks
    const hiding = hidden === undefined ? undefined : { reason: hidden, root: this.#hiddenRoot }
    const hints: Hints = element === undefined ? NO_HINTS : { dom: domHints(element, this.#hints, draft, hiding) }
    const id = this.#nextBlock++
    target.push(blockOf(draft, { id, containers: this.#itemContainers(), role, hints }))
  }

  #drain(): void {
    if (this.#waiting.length === 0 || this.#frames.length > 0) return
    for (const block of this.#waiting) this.blocks.push(block)
    this.#waiting.length = 0
  }

  setHeading(depth: number): void {
    this.#frame.heading = depth
  }

  setRole(role: Role | undefined): void {
    this.#frame.role = role
  }

  openCell(): void {
    this.#frame.isCell = true
  }

  closeCell(): void {
    this.#frame.isCell = false
  }

  openContainer(container: Omit<Container, 'id'>): void {
    this.#containerStack.push(this.#containers)
    if (this.#containers.length >= MAX_CONTAINERS) return
    this.#containers = [...this.#containers, { ...container, id: this.#nextContainer++ }]
  }

  /** Opens an item of the list around it, or of a list that has no tag. */
  openItem(parent: ParentNode | null, checked: boolean | undefined): void {
    this.#containerStack.push(this.#containers)
    if (this.#containers.length >= MAX_CONTAINERS) return
    if (this.#containers.at(-1)?.kind !== 'list') this.#containers = this.#impliedList(parent)
    const item: Container = { kind: 'item', id: this.#nextContainer++, ...(checked === undefined ? {} : { checked }) }
    const list = this.#containers.at(-1) as Container
    this.#containers = [...this.#containers, item]
    this.#impliedItems.set(list.id, this.#containers)
  }

  /** Items next to each other without a list around them share one. */
  #impliedList(parent: ParentNode | null): readonly Container[] {
    const key = parent ?? -1
    const known = this.#impliedItems.get(key)
    if (known !== undefined && known.length === this.#containers.length + 1) return known
    const list = [...this.#containers, { kind: 'list' as const, ordered: false, id: this.#nextContainer++ }]
    this.#impliedItems.set(key, list)
    return list
  }

  /** A list right inside of a list belongs to the item before it. */
  openList(list: Omit<Container, 'id' | 'kind'>): void {
    this.#containerStack.push(this.#containers)
    if (this.#containers.length >= MAX_CONTAINERS) return
    this.#containers = [...this.#itemContainers(), { ...list, kind: 'list', id: this.#nextContainer++ }]
  }

  /** The containers of a block: never a list without an item. */
  #itemContainers(): readonly Container[] {
    const innermost = this.#containers.at(-1)
    if (innermost?.kind !== 'list') return this.#containers
    const last = this.#impliedItems.get(innermost.id)
    if (last !== undefined) return last
    const containers = [...this.#containers, { kind: 'item' as const, id: this.#nextContainer++ }]
    this.#impliedItems.set(innermost.id, containers)
    return containers
  }

  closeContainer(): void {
    this.#containers = this.#containerStack.pop() ?? []
  }

  /**
   * Starts a stretch that is no part of the running text: hidden text, a caption in a table. Its
   * blocks follow the block that it interrupts.
   */
  openAside(root: Element): void {
    this.#frames.push(this.#frame)
    this.#frame = { inline: new InlineText(), heading: 0, isCell: false, role: undefined, root }
  }

  closeAside(root: Element): void {
    if (this.#frame.root !== root) return
    this.flush()
    const outer = this.#frames.pop()
    if (outer !== undefined) this.#frame = outer
    if (this.#frames.length === 0 && this.inline.isEmpty && !this.isCell) this.#drain()
  }

  /** Starts hidden text; it may stand in the middle of a visible block. */
  openHidden(element: Element, reason: HiddenReason): void {
    if (!this.inline.isEmpty || this.isCell || this.isHeading) this.openAside(element)
    else this.flush()
    this.#hidden = reason
    this.#hiddenRoot = element
  }

  /** Ends hidden text where `element` started it. */
  closeHidden(element: Element): void {
    if (this.#hiddenRoot !== element) return
    if (this.#frame.root === element) this.closeAside(element)
    else this.flush()
    this.#hidden = undefined
    this.#hiddenRoot = undefined
  }

  openMark(mark: Omit<Mark, 'from' | 'to'>): void {
    this.inline.openMark(mark)
  }
}

const NO_HINTS: Hints = {}

/** Lists and quotations nested deeper than this are not told apart: no reader could. */
const MAX_CONTAINERS = 60
