import type { Element } from 'domhandler'
import type { DomElement, DomHints } from '../../../model/dom.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import type { BlockDraft } from '../blocks/drafts.js'
import { withSearchWords } from '../hidden/search-words.js'
import { findInside, isBlank } from '../text-of.js'
import { groupsIn, namesOf } from './element-names.js'
import { foreignTexts } from './foreign-texts.js'

/**
 * What the elements of one page say about the blocks inside them. Each element is looked at once;
 * the blocks share the result, so the cost does not grow with depth times blocks.
 */
export interface HintsContext {
  readonly elements: Map<Element, ElementNames>
  /** Groups by class text, since templates repeat. */
  readonly groups: Map<string, readonly number[]>
  /** Some element may be in another language than the page. */
  readonly marksLanguages: boolean
}

/** A context for one page. */
export function createHintsContext(source: string): HintsContext {
  return { elements: new Map(), groups: new Map(), marksLanguages: marksLanguages(source) }
}

/** An attribute besides that of the root element. */
function marksLanguages(source: string): boolean {
  const first = LANGUAGE.exec(source)
  return first !== null && LANGUAGE.test(source.slice(first.index + first[0].length))
}

const LANGUAGE = /\slang\s*=/i

/**
 * The hints of a block.
 *
 * @param element the element that the block's text stands in: the innermost block-level one
 * @param shared the page's context
 * @param draft the block
 * @param hiding why a reader cannot see the block, if so
 */
export function domHints(
  element: Element,
  shared: HintsContext,
  draft: BlockDraft,
  hiding: Hiding | undefined,
): DomHints {
  const own = elementNames(element, shared)
  const inner = onlyInline(element)
  const innermost = inner === undefined ? own : elementNames(inner, shared)
  // An element that nothing asks for again would keep the whole page in memory.
  const node = shared.marksLanguages ? element : undefined
  const shown = { element: own, innermost, node }
  if (hiding === undefined) return new BlockHints(shown)
  const { reason, root = element } = hiding
  const rootNames = root === element ? own : elementNames(root, shared)
  return new HiddenHints(shown, withSearchWords(reason, draft), rootNames)
}

/** Why a reader cannot see a block. */
export interface Hiding {
  readonly reason: HiddenReason
  /** The element that the reason is one of; the block's own by default. */
  readonly root: Element | undefined
}

/** Elements below this depth count as their ancestor at this depth. */
const MAX_DEPTH = 150

/** One element on the way to a block. */
class ElementNames implements DomElement {
  readonly parent: ElementNames | undefined
  readonly tag: string
  readonly depth: number
  readonly names: string
  readonly groups: readonly number[]

  constructor(element: Element, parent: ElementNames | undefined, shared: HintsContext) {
    this.parent = parent
    this.tag = tagOf(element, parent)
    this.depth = parent === undefined ? 0 : parent.depth + 1
    this.names = namesOf(element)
    this.groups = groupsOf(this.names, shared)
  }
}

/** The tag that says what an element is for: its own, unless its role or its place says more. */
function tagOf(element: Element, parent: ElementNames | undefined): string {
  const { name, attribs } = element
  if (attribs.role === 'navigation' && isInMain(parent) && !hasSections(element)) return 'nav'
  // Docutils sets the notes of a text into elements for what stands beside it.
  if (name === 'aside' && FOOTNOTES.test(attribs.class ?? '')) return 'div'
  // The footer of a quotation says whose words they are.
  return name === 'footer' && isInQuotation(parent) ? 'p' : name
}

const FOOTNOTES = /(?:^|\s)footnote(?:-list)?(?:\s|$)/

/** True inside of the main content, where a box of links looks like text; elsewhere its names say enough. */
function isInMain(parent: ElementNames | undefined): boolean {
  for (let at = parent; at !== undefined; at = at.parent) {
    if (at.tag === 'main' || at.tag === 'article' || MAIN.test(at.names)) return true
  }
  return false
}

/** Headings: what has them is no box of links, whatever it calls itself. */
function hasSections(element: Element): boolean {
  return findInside(element, ({ name }) => /^h[1-6]$/.test(name)) !== undefined
}

const MAIN = /(?:^|\s)main(?:\s|$)/

/** How far around a footer the quotation stands that it ends. */
const QUOTATION_LEVELS = 3

function isInQuotation(parent: ElementNames | undefined): boolean {
  let at = parent
  for (let level = 0; level < QUOTATION_LEVELS && at !== undefined; level++) {
    if (at.tag === 'blockquote') return true
    at = at.parent
  }
  return false
}

/** The elements of a block. */
interface Elements {
  readonly element: DomElement
  readonly innermost: DomElement
  /** Undefined where nothing will ask for it. */
  readonly node: Element | undefined
}

class BlockHints implements DomHints {
  readonly element: DomElement
  readonly innermost: DomElement
  readonly #node: Element | undefined
  #foreignTexts: readonly string[] | undefined

  constructor({ element, innermost, node }: Elements) {
    this.element = element
    this.innermost = innermost
    this.#node = node
  }

  get foreignTexts(): readonly string[] {
    this.#foreignTexts ??= this.#node === undefined ? [] : foreignTexts(this.#node)
    return this.#foreignTexts
  }
}

class HiddenHints extends BlockHints {
  readonly hidden: HiddenReason
  readonly hiddenBy: DomElement

  constructor(elements: Elements, hidden: HiddenReason, hiddenBy: DomElement) {
    super(elements)
    this.hidden = hidden
    this.hiddenBy = hiddenBy
  }
}

/** The names of an element, with those of its ancestors worked out on the way. */
function elementNames(element: Element, shared: HintsContext): ElementNames {
  const pending: Element[] = []
  let at: Element | undefined = element
  while (at !== undefined && !shared.elements.has(at)) {
    pending.push(at)
    at = parentOf(at)
  }
  let names = at === undefined ? undefined : shared.elements.get(at)
  for (let index = pending.length - 1; index >= 0; index--) {
    const next = pending[index] as Element
    if (names === undefined || names.depth < MAX_DEPTH) names = new ElementNames(next, names, shared)
    shared.elements.set(next, names)
  }
  return names as ElementNames
}

/** The parent element, up to the body. */
function parentOf(element: Element): Element | undefined {
  const parent = element.parent
  if (parent === null || !('attribs' in parent) || parent.name === 'html') return undefined
  return parent
}

const INLINE = new Set(['a', 'span', 'b', 'strong', 'i', 'em', 'small', 'time', 'font', 'label', 'button', 'u', 'cite'])

/** The innermost inline element that holds all text of a block: `<p><span class="credit">...</span></p>`. */
function onlyInline(element: Element): Element | undefined {
  let found: Element | undefined
  let at = element
  for (let depth = 0; depth < 4; depth++) {
    let only: Element | undefined
    for (const child of at.children) {
      if ('data' in child && (child.type !== 'text' || isBlank(child.data))) continue
      if (only !== undefined || !('attribs' in child) || !INLINE.has(child.name)) return found
      only = child
    }
    if (only === undefined) return found
    if (!isHeadingToOpen(only, at)) found = only
    at = only
  }
  return found
}

/** The button that all of a heading is, to open what stands below it, is no more than that heading. */
function isHeadingToOpen({ name }: Element, around: Element): boolean {
  return name === 'button' && /^(?:h[1-6]|summary|dt)$/.test(around.name)
}

function groupsOf(names: string, shared: HintsContext): readonly number[] {
  if (names === '') return NO_GROUPS
  let groups = shared.groups.get(names)
  if (groups === undefined) {
    groups = groupsIn(names)
    shared.groups.set(names, groups)
  }
  return groups
}

const NO_GROUPS: readonly number[] = []
