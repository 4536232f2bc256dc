import type { Block } from '../../../model/block.js'
import type { DomElement } from '../../../model/dom.js'
import { postersIn, postsOf } from '../../../roles/posts.js'
import { isAboutArticle } from '../../../roles/under-headline.js'
import type { Page, PageBlock } from '../page/index.js'
import { isHidden, isInside } from '../page/inside.js'

/** Below this the scorer knows a line of a post for something else: when it was edited, who likes it. */
const LEAST_PROBABILITY = 0.2
/** Of longer ones the scorer knows enough. */
const MOST_WORDS = 25
/** The text of so few posts that stays tells where that of the others stands. */
const LEAST_POSTS = 2

/**
 * Finds what belongs to the posts of a thread whose text stays: the names of their authors, and short answers that say
 * too little for the scorer, "Done, thank you!", in the same place as the text of the posts around them.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns the places of such blocks, with what they are
 */
export function partsOfPosts(
  { blocks, document }: Page,
  keep: Uint8Array,
  probabilities: Float64Array,
): ReadonlyMap<number, 'poster' | 'answer'> {
  const found = new Map<number, 'poster' | 'answer'>()
  const posts = postsOf(document.blocks)
  if (posts.size === 0) return found
  const postOf = ({ block }: PageBlock): DomElement | undefined => posts.get(block)
  const bodies = bodiesOf(blocks, keep, postOf)
  const isBody = (block: PageBlock): boolean => {
    const post = postOf(block)
    if (post === undefined || !isSaid(block)) return false
    if (QUESTION.test(post.names)) return isWithin(block, post, TEXT) && !isWithin(block, post, REMARK)
    return placesOf(block, post).some((place) => bodies.has(place))
  }
  const kept = new Set(
    blocks.flatMap((block, index) => (keep[index] === 1 && isBody(block) ? (postOf(block) ?? []) : [])),
  )
  const said = withAnswers([...new Set(posts.values())], kept)
  const posters = postersIn(posts)
  for (const [index, block] of blocks.entries()) {
    const post = postOf(block)
    if (post === undefined || !said.has(post)) continue
    const isShort = block.text.words <= MOST_WORDS
    const isDoubted = keep[index] !== 1 && isShort && (probabilities[index] as number) >= LEAST_PROBABILITY
    if (posters.has(block.block)) found.set(index, 'poster')
    else if (isDoubted && !isHidden(block.block) && isBody(block)) found.set(index, 'answer')
  }
  return found
}

/** The posts that stay, with those between two of them, and the last one below another. */
function withAnswers(posts: readonly DomElement[], kept: ReadonlySet<DomElement>): ReadonlySet<DomElement> {
  const isKept = (post: DomElement | undefined): boolean => post !== undefined && kept.has(post)
  return new Set(
    posts.filter((post, at) => {
      const after = at === posts.length - 1 || isKept(posts[at + 1])
      return isKept(post) || (isKept(posts[at - 1]) && after)
    }),
  )
}

/** The places inside of posts where text stays in several. */
function bodiesOf(
  blocks: readonly PageBlock[],
  keep: Uint8Array,
  postOf: (block: PageBlock) => DomElement | undefined,
): ReadonlySet<string> {
  const postsByPlace = new Map<string, Set<DomElement>>()
  for (const [index, block] of blocks.entries()) {
    const post = postOf(block)
    if (keep[index] !== 1 || post === undefined || !isSaid(block)) continue
    const place = placeIn(block.block, post)
    const others = postsByPlace.get(place)
    if (others === undefined) postsByPlace.set(place, new Set([post]))
    else others.add(post)
  }
  return new Set([...postsByPlace].filter(([, { size }]) => size >= LEAST_POSTS).map(([place]) => place))
}

/** The places of a block: code stands in a box of its own inside of that of the text. */
function placesOf({ block }: PageBlock, post: DomElement): readonly string[] {
  const place = placeIn(block, post)
  if (block.type !== 'code') return [place]
  const names = place.split(' ')
  return Array.from({ length: Math.min(CODE_LEVELS, names.length) }, (_, level) => names.slice(level).join(' '))
}

const CODE_LEVELS = 4

/** Where a block stands in its post: what each element around it is called first, without the numbers that differ. */
function placeIn(block: Block, post: DomElement): string {
  const names: string[] = []
  let at = block.hints.dom?.element
  while (at !== undefined && at !== post) {
    if (!/^(?:p|blockquote|[uo]l|li)$/.test(at.tag)) names.push(`${at.tag}.${/^[^\s\d]*/.exec(at.names)?.[0]}`)
    at = at.parent
  }
  return names.join(' ')
}

/** True for a block of a post that stands in an element of a name inside of it. */
function isWithin({ block }: PageBlock, post: DomElement, name: RegExp): boolean {
  let at = block.hints.dom?.element
  while (at !== undefined && at !== post && !name.test(at.names)) at = at.parent
  return at !== undefined && at !== post
}

/** Questions and answers declare what their text is (schema.org). Remarks on them do too. */
const QUESTION = /(?:^|\s)(?:js-question|(?:accepted|suggested)Answer)(?=\s|$)/
const TEXT = /(?:^|\s)text(?=\s|$)/
const REMARK = /(?:^|\s)comments?(?=[\s-]|$)/i

/** Running text and code outside of quotations. */
function isSaid({ block, text, linkWords }: PageBlock): boolean {
  const { type, containers, role } = block
  if ((type !== 'paragraph' && type !== 'code') || role !== undefined || text.words === 0 || linkWords * 2 > text.words)
    return false
  if (isAboutArticle(block)) return false
  return !containers.some(({ kind }) => kind === 'quote')
}

/** The quotation that a block stands in. */
function quotationOf({ containers }: Block): number | undefined {
  return containers.find(({ kind }) => kind === 'quote')?.id
}

/** So many blocks of a quotation are taken for one. */
const MOST_QUOTED = 200

/** How far around an attribution the text stands that answers the quotation. */
const ANSWER_LEVELS = 5

/**
 * Finds the quotations of posts whose answer stays: they say little in other words, and who said it.
 *
 * @param isKept whether the block at a place stays
 * @returns the places of their blocks
 */
export function answeredQuotations({ blocks }: Page, isKept: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  // From the end: what answers several quotations stands below the last.
  for (let index = blocks.length - 1; index >= 0; index--) {
    const own = blocks[index] as PageBlock
    if (own.block.role !== 'attribution') continue
    const end = endOfQuotation(blocks, index)
    const isAnswer = (at: number): boolean =>
      blocks[at] !== undefined && (isKept(at) || found.has(at)) && isNear(own, blocks[at] as PageBlock)
    if (!isAnswer(nextSeen(blocks, end)) && !isAnswer(index - 1)) continue
    for (let at = index; at < end; at++)
      if (!isHidden((blocks[at] as PageBlock).block) && !isButton(blocks[at] as PageBlock)) found.add(at)
  }
  return found
}

function endOfQuotation(blocks: readonly PageBlock[], from: number): number {
  const id = quotationOf((blocks[from] as PageBlock).block)
  let end = from + 1
  while (
    end < Math.min(blocks.length, from + MOST_QUOTED) &&
    id !== undefined &&
    quotationOf((blocks[end] as PageBlock).block) === id
  )
    end++
  return end
}

function nextSeen(blocks: readonly PageBlock[], from: number): number {
  let at = from
  while (at < blocks.length && isHidden((blocks[at] as PageBlock).block)) at++
  return at
}

function isNear(one: PageBlock, other: PageBlock): boolean {
  let around = one.node
  for (let level = 0; level < ANSWER_LEVELS && around.parent !== undefined; level++) around = around.parent
  return isInside(other.node, around)
}

/** XenForo folds long quotations. */
function isButton({ block }: PageBlock): boolean {
  const { innermost } = block.hints.dom ?? {}
  return innermost !== undefined && (innermost.tag === 'button' || /(?:^|\s)button(?=\s|$)/i.test(innermost.names))
}
