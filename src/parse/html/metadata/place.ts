import type { Element } from 'domhandler'
import type { Block } from '../../../model/block.js'
import type { DomElement } from '../../../model/dom.js'
import { startOf } from '../source-place.js'

/** Longer texts are no bylines or dates. */
export const MAX_TEXT = 160

/** Parts of a page whose names and dates belong to other things. */
const ELSEWHERE =
  /comment|related|recent|recommend|promo|trending|popular|reply|respond|read-next|more-from|testimonial|reviews\b/i

/** Code units of source after the title in which what stands in an aside or a footer belongs to it. */
export const HEADER = 2500
/** Parts that hold what is beside a text, and within `HEADER` as often what is said of it. */
const BESIDE = /^(?:aside|footer|nav)$/
/** Parts that hold all of an article. */
const WHOLE = /^(?:body|html|main)$/
/** How far around an element such a part is looked for. */
const LEVELS = 8

/** How far an element stands from the title; before it counts twice. */
export function distance(element: Element, titleAt: number): number {
  const at = startOf(element) - titleAt
  return at >= 0 ? at : -at * 2
}

/**
 * True for elements of comments, related lists, asides, footers and navigation, away from the title. What stands around
 * the title as well says nothing.
 */
export function standsElsewhere(element: Element, titleAt: number): boolean {
  const after = startOf(element) - titleAt
  const isNear = titleAt > 0 && after >= 0 && after < HEADER
  let at = element.parent
  for (let steps = 0; at !== null && 'attribs' in at && steps < LEVELS; steps++) {
    if (titleAt > 0 && startOf(at) <= titleAt && titleAt <= (at.endIndex ?? 0)) return false
    if (BESIDE.test(at.name) && !isNear) return true
    if (ELSEWHERE.test(at.attribs.class ?? '') || ELSEWHERE.test(at.attribs.id ?? '')) return !WHOLE.test(at.name)
    at = at.parent
  }
  return false
}

/** Code units of source between a title and its byline or date. */
export const MAX_DISTANCE = 40_000

/**
 * The blocks that a reader sees. Pages that fade their article in hide it until a script has run:
 * where the title is hidden, what is hidden counts.
 */
export function shownBlocks(blocks: readonly Block[], titleAt: number): readonly Block[] {
  const title = titleBlock(blocks, titleAt)
  return title?.hints.dom?.hidden === undefined
    ? blocks.filter((block) => block.hints.dom?.hidden === undefined)
    : blocks
}

function titleBlock(blocks: readonly Block[], titleAt: number): Block | undefined {
  return titleAt > 0 ? blocks.find((block) => block.start === titleAt) : undefined
}

/** A test for blocks of comments, of lists of other things and of the page's footer, on pages that show their title. */
export function othersTest(blocks: readonly Block[], titleAt: number): (block: Block) => boolean {
  const title = titleBlock(blocks, titleAt)
  if (title === undefined) return () => false
  const known = new Map<DomElement, boolean>(elementsAround(title))
  return ({ hints }) => isOfOthers(hints.dom?.element, known)
}

/** What holds the title is none of other things. */
function* elementsAround({ hints }: Block): Iterable<[DomElement, false]> {
  for (let at = hints.dom?.element; at !== undefined; at = at.parent) yield [at, false]
}

/** True for an element of comments, of related lists, or of the footer of the page. */
function isOfOthers(element: DomElement | undefined, known: Map<DomElement, boolean>): boolean {
  if (element === undefined) return false
  let is = known.get(element)
  if (is === undefined) {
    const isFooter = element.tag === 'footer' && element.parent?.tag === 'body'
    is = isFooter || ELSEWHERE.test(element.names) || isOfOthers(element.parent, known)
    known.set(element, is)
  }
  return is
}

/** The blocks without any code in them: names and dates in code are its examples. */
export function withoutCode(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type, marks }) => type !== 'code' && !marks.some((mark) => mark.kind === 'code'))
}
