import type { Element, ParentNode } from 'domhandler'
import { startOf } from '../source-place.js'
import { nodeBeside, textOf } from '../text-of.js'

/** A link at the beginning of a text and one in the text before, each of which leads to the other. */
export interface MutualLink {
  readonly id: string
  /** The link that leads back. */
  readonly mark: Element
  /** The paragraph, item or section that it begins. */
  readonly block: Element
}

/** What both of them say: `1`, `(a)`, `[2]`, `3)`, `*4`. */
export const MARK = /^[\s[(]*(?:\*?\d{1,3}|\p{L}|[*†‡§]+)[\])\s]*$/u
const BLOCK = /^(?:p|li|div|dd|aside)$/
const IN_LINE = /^(?:sup|span|b|strong|font|small)$/
const MAX_LEVELS = 4
const LONGEST_MARK = 20
const LONGEST_NOTE = 3000
/** More links are those of an index. */
const MOST_LINKS = 5000

/**
 * Collects the links of a page that have a name of their own, and finds those that lead to each other: what word
 * processors, wikis and editors of law write for notes, whatever they call them.
 */
export class MutualLinks {
  readonly #links: Element[] = []

  add(element: Element): void {
    const isInPage = element.name === 'a' && element.attribs.href?.startsWith('#') === true
    if (isInPage && this.#links.length < MOST_LINKS) this.#links.push(element)
  }

  find(): MutualLink[] {
    const byName = new Map<string, Element>()
    for (const link of this.#links) for (const name of namesOf(link)) if (!byName.has(name)) byName.set(name, link)
    const found = new Map<Element, MutualLink>()
    const several = new Set<Element>()
    for (const reference of this.#links) {
      const id = reference.attribs.href?.slice(1) ?? ''
      const mark = byName.get(id)
      if (mark === undefined || byName.get(mark.attribs.href?.slice(1) ?? '') !== reference) continue
      if (!isPair(reference, mark) || !followsWords(reference)) continue
      const block = blockBegunBy(mark)
      if (block === undefined) continue
      const other = found.get(block)
      if (other !== undefined && other.mark !== mark) several.add(block)
      found.set(block, { id, mark, block })
    }
    return [...found.values()].filter(({ block }) => !several.has(block))
  }
}

/** What leads to a link: its own names, those of an empty anchor before it, and those of elements that it begins. */
function* namesOf(link: Element): Iterable<string> {
  yield* ownNames(link)
  let at = link
  for (let level = 0; level < MAX_LEVELS; level++) {
    const { prev, parent } = at
    if (prev !== null && 'attribs' in prev && prev.name === 'a' && prev.children.length === 0) yield* ownNames(prev)
    if (parent === null || !('attribs' in parent) || !isBegunBy(parent, at)) return
    yield* ownNames(parent)
    if (BLOCK.test(parent.name)) return
    at = parent
  }
}

function* ownNames({ attribs: { id, name } }: Element): Iterable<string> {
  for (const own of [id, name]) if (own !== undefined && own !== '') yield own
}

/** True where nothing but an empty anchor stands before a node in its parent. */
function isBegunBy(parent: ParentNode, node: Element): boolean {
  const first = parent.children.find((child) => !('data' in child) || child.data.trim() !== '')
  if (first === node) return true
  return first !== undefined && 'attribs' in first && first.children.length === 0 && nodeBeside(first, 'next') === node
}

function isPair(reference: Element, mark: Element): boolean {
  if (startOf(reference) >= startOf(mark)) return false
  const text = textOf(reference, LONGEST_MARK)
  return MARK.test(text) && comparable(text) === comparable(textOf(mark, LONGEST_MARK))
}

/** True for a link behind words of its block: tables of contents and indexes begin with theirs. */
function followsWords(link: Element): boolean {
  let at: Element = link
  for (let level = 0, nodes = 0; level < MAX_LEVELS; level++) {
    for (let { prev } = at; prev !== null && nodes < MOST_NODES; prev = prev.prev, nodes++) {
      if (prev.type === 'text' ? WORD.test(prev.data) : 'attribs' in prev && saysMore(prev)) return true
    }
    const { parent } = at
    if (parent === null || !('attribs' in parent) || BLOCK.test(parent.name)) return false
    at = parent
  }
  return false
}

const WORD = /[\p{L}\p{N}]/u
const MOST_NODES = 60

/** True for an element of words that is no other such link. */
function saysMore(element: Element): boolean {
  const text = textOf(element, LONGEST_MARK)
  return WORD.test(text) && !MARK.test(text)
}

function comparable(text: string): string {
  return text.replace(/[\s[\]()]+/g, '')
}

/** The block that begins with a link and goes on behind it. */
function blockBegunBy(mark: Element): Element | undefined {
  let at = mark
  for (let level = 0; level < MAX_LEVELS; level++) {
    const parent: ParentNode | null = at.parent
    if (parent === null || !('attribs' in parent) || !isBegunBy(parent, at)) return undefined
    if (BLOCK.test(parent.name)) return holdsNote(parent, mark) ? parent : undefined
    if (!IN_LINE.test(parent.name)) return undefined
    at = parent
  }
  return undefined
}

function holdsNote(block: Element, mark: Element): boolean {
  const text = textOf(block, LONGEST_NOTE)
  return text.length < LONGEST_NOTE && text.trim().length > textOf(mark, LONGEST_MARK).trim().length
}
