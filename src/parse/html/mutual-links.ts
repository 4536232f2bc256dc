import type { Element, ParentNode } from 'domhandler'
import { firstInside, textOf } from './text-of.js'

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
  readonly #links = new Map<string, Element>()

  add(element: Element): void {
    const { href, id, name } = element.attribs
    if (element.name !== 'a' || href === undefined || !href.startsWith('#')) return
    if (this.#links.size >= MOST_LINKS) return
    for (const own of [id, name]) if (own !== undefined && own !== '') this.#links.set(own, element)
  }

  find(): MutualLink[] {
    const found = new Map<Element, MutualLink>()
    const several = new Set<Element>()
    for (const [own, reference] of this.#links) {
      const id = reference.attribs.href?.slice(1) ?? ''
      const mark = this.#links.get(id)
      if (mark === undefined || mark.attribs.href !== `#${own}` || !isPair(reference, mark)) continue
      const block = blockBegunBy(mark)
      if (block === undefined) continue
      const other = found.get(block)
      if (other !== undefined && other.mark !== mark) several.add(block)
      found.set(block, { id, mark, block })
    }
    return [...found.values()].filter(({ block }) => !several.has(block))
  }
}

function isPair(reference: Element, mark: Element): boolean {
  if ((reference.startIndex ?? 0) >= (mark.startIndex ?? 0)) return false
  const text = textOf(reference, LONGEST_MARK)
  return MARK.test(text) && comparable(text) === comparable(textOf(mark, LONGEST_MARK))
}

function comparable(text: string): string {
  return text.replace(/[\s[\]()]+/g, '')
}

/** The block that begins with a link and goes on behind it. */
function blockBegunBy(mark: Element): Element | undefined {
  let at = mark
  for (let level = 0; level < MAX_LEVELS; level++) {
    const parent: ParentNode | null = at.parent
    if (parent === null || !('attribs' in parent) || firstInside(parent) !== at) return undefined
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
