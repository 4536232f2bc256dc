import { EMBED_TAGS } from '../../../markup/embeds.js'
import type { Page, PageBlock, PageNode } from '../page/index.js'
import { isInside } from '../page/inside.js'

/** A film or a sound, which became a link with its title. */
const EMBED = new RegExp(`^<(?:video|audio|object|${EMBED_TAGS.join('|')})\\b`, 'i')
const TAG = 20

/**
 * Finds the pictures and films inside of the article. They have no words that a scorer could weigh: a picture belongs to
 * the text that it stands in, and its caption goes with it.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @param films 1 for those that `droppedFilms` finds
 * @returns 1 for pictures between parts of the article or at its end, their captions, and those of other figures that stay
 */
export function articleFigures({ blocks }: Page, keep: Uint8Array, films: Uint8Array): Uint8Array {
  const figures = new Uint8Array(blocks.length)
  const nextText = textAfter(blocks, films)
  let before: PageBlock | undefined
  let hasPicture = false
  for (const [index, block] of blocks.entries()) {
    if (films[index] === 1 || isPassedOver(block)) {
      const isPicture = (films[index] === 1 || block.images > 0) && block.block.hints.dom?.hidden === undefined
      const next = nextText[index] as number
      if (isPicture) hasPicture = before !== undefined && (keep[next] === 1 || endsArticle(block, before, blocks[next]))
      if (hasPicture && (isPicture || isCaption(block))) figures[index] = 1
    } else {
      before = keep[index] === 1 ? block : undefined
      hasPicture = false
    }
  }
  for (const index of blocks.keys()) if (keep[index] !== 1 && isOfKept(blocks, index, keep)) figures[index] = 1
  return figures
}

/** True for the caption of a quotation, a table, code or a picture that stays: whose words it is, what the columns are. */
function isOfKept(blocks: readonly PageBlock[], index: number, keep: Uint8Array): boolean {
  const own = blocks[index] as PageBlock
  const figure = own.node.parent
  if (figure?.element.tag !== 'figure' || !isCaption(own) || own.block.hints.dom?.hidden !== undefined) return false
  return [-1, 1].some((step) => {
    const beside = blocks[index + step]
    if (beside === undefined || keep[index + step] !== 1 || !isInside(beside.node, figure)) return false
    return beside.text.words > 0 || beside.images > 0
  })
}

/** What is longer tells more than whose the picture is, whatever its element is called. */
const CREDIT_WORDS = 20

export function isCredit({ block, text }: PageBlock): boolean {
  return block.role === 'credit' && text.words <= CREDIT_WORDS
}

export function isCaption(view: PageBlock): boolean {
  return view.block.role === 'caption' || (view.block.role === 'credit' && !isCredit(view))
}

/** 1 for the films and sounds that the scorer leaves out. */
export function droppedFilms({ blocks, document }: Page, keep: Uint8Array): Uint8Array {
  return Uint8Array.from(blocks, (block, index) => (keep[index] !== 1 && isFilm(block, document.source) ? 1 : 0))
}

function isFilm({ block }: PageBlock, source: string): boolean {
  return EMBED.test(source.slice(block.start, block.start + TAG))
}

/** Tells whether a picture stands beside the text before it, and nothing else in their element follows. */
function endsArticle({ node }: PageBlock, before: PageBlock | undefined, after: PageBlock | undefined): boolean {
  // The text may stand bare in the element of the picture.
  const article = [before?.node.parent, before?.node].find((around) => around === node || around === node.parent)
  return article !== undefined && (after === undefined || !isInside(after.node, article))
}

/** Below this the scorer knows the line for something else: a box, a list of other articles. */
const LEAST_PROBABILITY = 0.15

/**
 * Finds the headings, equations and code inside of the article that the scorer doubts: too few words to judge them by,
 * but they stand beside the text before and after, as children of one element or of two sections in a row.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @param films 1 for those that `droppedFilms` finds
 * @param isAlone the document is an article and nothing else: what stands so is as sure as the text around it
 * @returns 1 for the headings, equations and code between parts of the article
 */
export function articleJoints(
  { blocks }: Page,
  keep: Uint8Array,
  films: Uint8Array,
  probabilities: Float64Array,
  isAlone: boolean,
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
  return !isLinked(own) && heads(own, after) && isBetween(node, before, after)
}

/** True for a heading that something other than the next section follows; labels of several words are those of boxes. */
function heads({ block, phrases, text }: PageBlock, after: PageBlock | undefined): boolean {
  if (block.type !== 'heading' || (phrases.whole + phrases.start > 0 && text.words > 1)) return false
  const next = after?.block
  return next?.type !== 'heading' || (next.depth ?? 1) > (block.depth ?? 1)
}

/** A heading that is mostly a link is that of another article. */
function isLinked({ linkWords, text }: PageBlock): boolean {
  return linkWords * 2 > text.words
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

/** Pictures, captions, labels and what nobody sees stand between two parts of a text and part nothing. */
function isPassedOver(view: PageBlock): boolean {
  const { block, text, images } = view
  if (block.role === 'caption' || block.role === 'credit' || block.hints.dom?.hidden !== undefined) return true
  return text.words === 0 ? images > 0 : isLabel(view)
}

/** "Image" and "View image in fullscreen", for who cannot see the picture or cannot see it well. */
function isLabel(view: PageBlock): boolean {
  const { block, text } = view
  if (block.type !== 'paragraph' || block.containers.length > 0 || text.words > LABEL_WORDS) return false
  return isBesidePicture(view)
}

const LABEL_WORDS = 5
const MOST_LEVELS = 6

/** True inside of a figure that holds a picture: others hold code, tables and quotations. */
export function isBesidePicture({ node }: PageBlock): boolean {
  let at: PageNode | undefined = node
  for (let level = 0; level < MOST_LEVELS && at !== undefined; level++, at = at.parent) {
    if (at.element.tag === 'figure') return at.images > 0
  }
  return false
}

/**
 * For each block the place of the next with text, or of none.
 *
 * @param films 1 for films and sounds, whose titles are no text of the article's
 */
function textAfter(blocks: readonly PageBlock[], films: Uint8Array): Int32Array {
  const next = new Int32Array(blocks.length)
  let last = blocks.length
  for (let index = blocks.length - 1; index >= 0; index--) {
    next[index] = last
    if (films[index] !== 1 && !isPassedOver(blocks[index] as PageBlock)) last = index
  }
  return next
}
