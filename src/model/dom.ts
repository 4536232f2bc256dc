/** What an HTML page tells of its blocks besides their text. */
import type { HiddenReason } from './hidden-reason.js'

/** An element on the way from the body to a block. Blocks inside the same element share it. */
export interface DomElement {
  readonly parent: DomElement | undefined
  /** Lower case. */
  readonly tag: string
  /** 0 for the outermost. */
  readonly depth: number
  /** Classes, id, ARIA role and schema.org names as written: equal for elements of the same template. */
  readonly names: string
  /** What those names mean: indices into the name groups of the HTML parser. */
  readonly groups: readonly number[]
}

/** What is known of an HTML block besides its text. Filled by the HTML parser. */
export interface DomHints {
  /** The block-level element that holds the block's text. */
  readonly element: DomElement
  /** The inline element inside it that holds all of the text; else `element` itself. */
  readonly innermost: DomElement
  /** Texts that the page marks as another language than its own by `lang`, white space collapsed: the whole block, or parts. */
  readonly foreignTexts: readonly string[]
  /** Why a reader cannot see the block; absent when it is visible. */
  readonly hidden?: HiddenReason
  /** The element that the reason is one of: the block's own, or one around it. */
  readonly hiddenBy?: DomElement
}

/** True for elements that a template makes alike: of one tag, and of the same names. */
export function areAlike(one: DomElement | undefined, other: DomElement | undefined): boolean {
  return one?.tag === other?.tag && one?.names === other?.names
}

/** Elements that hold the whole of a page or an article: what they are called says nothing of one block. */
const WHOLE = /^(?:html|body|main|article)$/

/** The element, or one of so many around it, whose names pass a test; parts of the page are looked at, not the whole. */
export function elementNamed(
  element: DomElement | undefined,
  names: { test(names: string): boolean },
  levels: number,
): DomElement | undefined {
  let at = element
  for (let level = 0; level <= levels && at !== undefined && !WHOLE.test(at.tag); level++) {
    if (at.names !== '' && names.test(at.names)) return at
    at = at.parent
  }
  return undefined
}

const LONGEST_NAMES = 60

/** An element as evidence tells it: its tag, and what it is called. */
export function elementInWords({ tag, names }: Pick<DomElement, 'tag' | 'names'>): string {
  const shown = names.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAMES)
  return shown === '' ? `<${tag}>` : `<${tag}> named "${shown}"`
}

/** True for a block of HTML somewhere in an element. */
export function standsIn({ hints }: { readonly hints: { readonly dom?: DomHints } }, box: DomElement): boolean {
  let at = hints.dom?.element
  while (at !== undefined && at !== box) at = at.parent
  return at !== undefined
}
