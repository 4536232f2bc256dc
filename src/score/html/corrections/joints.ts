import type { Page, PageBlock, PageNode } from '../page/index.js'
import { isInside, isLinked } from '../page/inside.js'
import { isPassedOver, textAfter } from './passed-over.js'

/** Below this the scorer knows the line for something else: a box, a list of other articles. */
const LEAST_PROBABILITY = 0.15

interface Doubts {
  readonly probabilities: Float64Array
  /** The document is an article and nothing else: what stands so is as sure as the text around it. */
  readonly isAlone: boolean
}

/**
 * Finds the headings, equations and code inside of the article that the scorer doubts: too few words to judge them by,
 * but they stand beside the text before and after, as children of one element or of two sections in a row.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @param films 1 for those that `droppedFilms` finds
 * @returns 1 for the headings, equations and code between parts of the article
 */
export function articleJoints(
  { blocks }: Page,
  keep: Uint8Array,
  films: Uint8Array,
  { probabilities, isAlone }: Doubts,
): Uint8Array {
  const joints = new Uint8Array(blocks.length)
  const nextText = textAfter(blocks, films)
  let before: PageBlock | undefined
  let lastKept: PageBlock | undefined
  for (const [index, block] of blocks.entries()) {
    if (films[index] === 1 || isPassedOver(block)) continue
    const next = nextText[index] as number
    const isKept = keep[index] === 1
    const joins =
      (!isKept || isAlone) &&
      keep[next] === 1 &&
      (isJoint(block, before, blocks[next]) || isInRow(block, lastKept, blocks[next])) &&
      (probabilities[index] as number) >= leastProbability(block)
    if (joins) joints[index] = 1
    if (isKept) lastKept = block
    if (isKept) before = block
    else if (!joins) before = undefined
  }
  return joints
}

/** Code and quotations are long enough to be known for those of another page. */
function leastProbability(view: PageBlock): number {
  return view.block.type === 'code' || isQuoted(view) ? 2 * LEAST_PROBABILITY : LEAST_PROBABILITY
}

function isQuoted({ block }: PageBlock): boolean {
  return block.type === 'paragraph' && block.containers.length === 1 && block.containers[0]?.kind === 'quote'
}

/** The element around a quotation, or of the figure that holds it. */
function quotationAround(node: PageNode): PageNode {
  let at = node
  while (at.element.tag !== 'blockquote' && at.parent !== undefined) at = at.parent
  return at.parent?.element.tag === 'figure' ? at.parent : at
}

function isJoint(own: PageBlock, before: PageBlock | undefined, after: PageBlock | undefined): boolean {
  const { block, node } = own
  const around = before?.node.parent
  // An equation may stand bare in the element of the paragraphs.
  if (block.type === 'math' && node === around) return true
  if (block.type === 'code') return node.parent === around && after?.node.parent === around
  if (isQuoted(own)) return isBetween(quotationAround(node), before, after)
  if (block.type !== 'heading' && block.type !== 'math') return false
  if (after !== undefined && opens(node, after.node)) return true
  if (node.parent === around || (after?.node.parent === node.parent && isNextSection(around, node.parent))) return true
  // A heading that is mostly a link is that of another article.
  return !isLinked(own) && heads(own, after) && isBetween(node, before, after)
}

/** True for a heading that something other than the next section follows; labels of several words are those of boxes. */
function heads({ block, phrases, text }: PageBlock, after: PageBlock | undefined): boolean {
  if (block.type !== 'heading' || (phrases.whole + phrases.start > 0 && text.words > 1)) return false
  const next = after?.block
  return next?.type !== 'heading' || (next.depth ?? 1) > (block.depth ?? 1)
}

/** How far around a heading or a quotation the element stands that holds the text on either side: builders of pages wrap each part. */
const BETWEEN_LEVELS = 4

/** True for what stands in an element with the text before it and the text after it, each maybe in boxes. */
function isBetween({ parent }: PageNode, before: PageBlock | undefined, after: PageBlock | undefined): boolean {
  if (before === undefined || after === undefined) return false
  let around = parent
  for (let level = 1; level < BETWEEN_LEVELS && around !== undefined && !isInside(before.node, around); level++)
    around = around.parent
  return around !== undefined && !isWhole(around) && isInside(before.node, around) && isInside(after.node, around)
}

function isWhole({ element }: PageNode): boolean {
  return WHOLE.test(element.tag)
}

/** What holds more than an article. */
const WHOLE = /^(?:html|body|main)$/

/** True for a heading that the text before and after it stands beside, whatever box stands between: contents, an advertisement. */
function isInRow(own: PageBlock, before: PageBlock | undefined, after: PageBlock | undefined): boolean {
  return heads(own, after) && [before, after].every((text) => text?.node.parent === own.node.parent)
}

/** True for a heading, "Do I need a ticket?", and what a click on it shows: both stand in one part that folds. */
function opens(heading: PageNode, text: PageNode): boolean {
  const { parent } = heading
  return (
    parent !== undefined && FOLDS.test(`${heading.element.names} ${parent.element.names}`) && isInside(text, parent)
  )
}

const FOLDS = /accordion|collaps|toggle|faq/i

/** Pages that mark up the sections of an article put each heading with its text into an element of its own. */
function isNextSection(one: PageNode | undefined, other: PageNode | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return other.parent === one || (one.shape === other.shape && one.parent === other.parent && one.parent !== undefined)
}
