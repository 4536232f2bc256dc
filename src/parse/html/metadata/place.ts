import type { Element } from 'domhandler'
import type { Block } from '../../../model/block.js'

/** Longer texts are no bylines or dates. */
export const MAX_TEXT = 160

/** Parts of a page whose names and dates belong to other things. */
const ELSEWHERE =
  /comment|related|recent|recommend|promo|trending|popular|reply|respond|read-next|more-from|testimonial|reviews\b/i

/** Code units of source after the title in which everything belongs to it, whatever is around. */
export const HEADER = 2500

/** How far an element stands from the title; before it counts twice. */
export function distance(element: Element, titleAt: number): number {
  const at = (element.startIndex ?? 0) - titleAt
  return at >= 0 ? at : -at * 2
}

/** True for elements of comments, related lists, asides, footers and navigation, away from the title. */
export function standsElsewhere(element: Element, titleAt: number): boolean {
  const after = (element.startIndex ?? 0) - titleAt
  if (titleAt > 0 && after >= 0 && after < HEADER) return false
  let at = element.parent
  for (let steps = 0; at !== null && 'attribs' in at && steps < 8; steps++) {
    if (/^(?:aside|footer|nav)$/.test(at.name)) return true
    if (ELSEWHERE.test(at.attribs.class ?? '') || ELSEWHERE.test(at.attribs.id ?? ''))
      return !/^(?:body|html|main)$/.test(at.name)
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
  const title = titleAt > 0 ? blocks.find((block) => block.start === titleAt) : undefined
  return title?.hints.dom?.hidden === undefined
    ? blocks.filter((block) => block.hints.dom?.hidden === undefined)
    : blocks
}

/** The blocks without any code in them: names and dates in code are its examples. */
export function withoutCode(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type, marks }) => type !== 'code' && !marks.some((mark) => mark.kind === 'code'))
}
