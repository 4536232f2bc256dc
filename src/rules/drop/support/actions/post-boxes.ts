import { NUMBERED_POST } from '../../../../markup/post-names.js'
import type { Block } from '../../../../model/block.js'
import { type DomElement, elementNamed } from '../../../../model/dom.js'
import type { ReplaceEdit } from '../../../../model/edit.js'
import { remembered } from '../../../../tools/remembered.js'

/** A block that the software of a forum writes around a post. */
export interface PostBox {
  readonly index: number
  readonly message: string
  /** The element that tells it. */
  readonly box: DomElement | undefined
}

/** Names of whole boxes, as phpBB, XenForo, vBulletin, MyBB and SMF write them: others may mean something else by such a word. */
const SIGNATURE = boxNames('(?:message-|post-?|user-?)?signature')
const PROFILE = boxNames(
  'postprofile|message-user(?:details|extras)?|message-cell--user|userextras|post-?user-?info|poster',
)
const ELSEWHERE = boxNames(
  'online-?list|who(?:-?i)?s-?online|jumpbox|(?:forum|forum-)?permissions|posting-?rules|forum-?(?:stats|rules)|reactions-?bar',
)
/** The same where posts stand on the page: elsewhere these are rules of something. */
const IN_FORUM = boxNames('rules')
/** What a post, or what holds one, is called. */
const POST = /(?:^|\s)(?:post|message|js-post|windowbg)(?=[\s\d_-]|$)/i

/** "4 posts • Page 1 of 1": nothing but a place among pages says so. */
const PLACE =
  /^(?:\P{L}*\d+ \p{L}+\s*[•·|,–-]\s*)?(?:page|seite|página|pagina|strona|страница|sayfa) \d+ (?:of|von|de|di|van|z|из|sur|\/) \d+\P{L}*$/iu

const PLACE_END = /\d\W*$/
const LONGEST_PLACE = 60

function boxNames(names: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${names})(?=\\s|$)`, 'i')
}

/** How far around a line the element of its box stands, and the post around that. */
const BOX_LEVELS = 4
const POST_LEVELS = 8
/** Longer texts are said in a post. */
const LONGEST_LINE = 80
const LONGEST_NOTICE = 240
const LONGEST_SIGNATURE = 600

const LABEL = /^[\p{Lu}\p{Lo}][\p{L} ]{1,20}[:：](?=\s*\S)/u
const LONGEST_LABELLED = 60
/** vBulletin draws a line before a signature. */
const DRAWN = /^_{8,}(?=\s|$)/
/** "#4", the number of a post in its thread. */
const NUMBER = /^#\d+$/

/** Behind a name and a time: links in a row with bars between them. */
const ROW = /\s*\|.*$/s

/** Takes what leads to other posts out of the lines that name who wrote one. */
export function* withoutRows(blocks: readonly Block[]): Generator<ReplaceEdit> {
  for (const [block, { role, text }] of blocks.entries()) {
    const from = role === 'poster' ? text.search(ROW) : -1
    const message = 'what leads to other posts'
    if (from > 0) yield { kind: 'replace', block, from, to: text.length, insert: '', message, confidence: 0.85 }
  }
}

/** Finds signatures, what profiles tell besides a name, lists of who is there, and counts of pages. */
export function* postBoxes(blocks: readonly Block[]): Generator<PostBox> {
  let profile: DomElement | undefined
  const any = remembered(
    (names) => SIGNATURE.test(names) || PROFILE.test(names) || ELSEWHERE.test(names) || IN_FORUM.test(names),
  )
  const numbered = numberedPosts(blocks)
  const lines = labelledLines(numbered)
  const isForum = numbered.size > 0 || blocks.some(({ hints }) => inPost(hints.dom?.element, PROFILE) !== undefined)
  for (const [index, block] of blocks.entries()) {
    const element = block.hints.dom?.element
    const post = numbered.get(block)
    const line = post === undefined ? undefined : lineOf(block, lines)
    if (isPlace(block)) yield { index, message: 'a place among the pages of a thread', box: undefined }
    else if (line !== undefined) yield { index, message: line, box: post }
    else if (elementNamed(element, any, BOX_LEVELS) !== undefined) {
      const own = inPost(element, PROFILE)
      // The first line of a profile is the name of who wrote the post.
      const found = boxOf(block, own === profile ? own : undefined, isForum)
      if (found !== undefined) yield { index, message: found.message, box: found.box }
      profile = own ?? profile
    }
  }
}

function isPlace({ text }: Block): boolean {
  return text.length <= LONGEST_PLACE && PLACE_END.test(text) && PLACE.test(text)
}

/** @param profile the profile that the block stands in, below a name */
function boxOf(
  { text, hints }: Block,
  profile: DomElement | undefined,
  isForum: boolean,
): { readonly message: string; readonly box: DomElement } | undefined {
  const element = hints.dom?.element
  const signature = text.length <= LONGEST_SIGNATURE ? inPost(element, SIGNATURE) : undefined
  if (signature !== undefined) return { message: 'the signature of the author of a post', box: signature }
  if (profile !== undefined && text.length <= LONGEST_LINE)
    return { message: 'figures of the author of a post', box: profile }
  if (text.length > LONGEST_NOTICE) return undefined
  const list =
    elementNamed(element, ELSEWHERE, BOX_LEVELS) ??
    (isForum && inPost(element, PROFILE) === undefined ? elementNamed(element, IN_FORUM, BOX_LEVELS) : undefined)
  return list === undefined ? undefined : { message: 'what a forum tells of itself', box: list }
}

/** The post of each block that stands in an element with the number of a post, where there are several. */
function numberedPosts(blocks: readonly Block[]): ReadonlyMap<Block, DomElement> {
  const posts = new Map<Block, DomElement>()
  const isNumbered = remembered((names) => NUMBERED_POST.test(names))
  for (const block of blocks) {
    const post = elementNamed(block.hints.dom?.element, isNumbered, POST_LEVELS)
    if (post !== undefined) posts.set(block, post)
  }
  return new Set(posts.values()).size > 1 ? posts : new Map()
}

/**
 * Lines with a label, "Join date: May 2009", that stands in half of the posts or more, and those beside them in the same
 * element: what it tells differs from post to post.
 */
function labelledLines(posts: ReadonlyMap<Block, DomElement>): ReadonlySet<Block> {
  const bearers = new Map<string, Set<DomElement>>()
  const labelled: Block[] = []
  for (const [block, post] of posts) {
    const label = labelOf(block)
    if (label === undefined) continue
    labelled.push(block)
    const others = bearers.get(label)
    if (others === undefined) bearers.set(label, new Set([post]))
    else others.add(post)
  }
  const count = new Set(posts.values()).size
  const isCommon = (block: Block): boolean => {
    const size = bearers.get(labelOf(block) ?? '')?.size ?? 0
    return size > 1 && size * 2 >= count
  }
  const boxes = new Set(labelled.filter(isCommon).map(({ hints }) => hints.dom?.element.parent))
  return new Set(labelled.filter((block) => isCommon(block) || boxes.has(block.hints.dom?.element.parent)))
}

function labelOf({ text }: Block): string | undefined {
  return text.length <= LONGEST_LABELLED ? LABEL.exec(text)?.[0] : undefined
}

function lineOf(block: Block, lines: ReadonlySet<Block>): string | undefined {
  if (block.text.length <= LONGEST_SIGNATURE && DRAWN.test(block.text)) return 'the signature of the author of a post'
  if (NUMBER.test(block.text)) return 'the number of a post'
  return lines.has(block) ? 'a line that each post of a forum has' : undefined
}

/** The box of such a name around an element, where it stands in a post. */
function inPost(element: DomElement | undefined, names: RegExp): DomElement | undefined {
  const box = elementNamed(element, names, BOX_LEVELS)
  return box !== undefined && isInPost(box) ? box : undefined
}

function isInPost({ parent }: DomElement): boolean {
  return elementNamed(parent, POST, POST_LEVELS) !== undefined || isInArticle(parent)
}

/** XenForo marks up a post as an article, which no test of names reaches. */
function isInArticle(element: DomElement | undefined): boolean {
  for (let at = element; at !== undefined; at = at.parent) if (at.tag === 'article') return POST.test(at.names)
  return false
}
