import type { Block } from '../model/block.js'
import { type DomElement, elementNamed } from '../model/dom.js'
import { remembered } from '../tools/remembered.js'

/** What forums name the element of a post by its number: XenForo and phpBB call it a message or a post besides, Invision a comment; Arc's news calls rows of its table so. Pages of questions mark their answers as such. */
const THREAD_POST =
  /(?:^|\s)(?:(?:js-post-|post_?container_?|elcomment_|(?:post|message|msg)_?)\d+)(?=\s|$)|(?:^|\s)(?:comtr|js-question|(?:accepted|suggested)Answer)(?=\s|$)|^(?=.*\bp\d+(?:\s|$)).*\bpost(?:\s|$)|^(?=.*\bpost-\d+(?:\s|$)).*\bmessage(?:\s|$)/i

/** What they call the name of who wrote it, and what holds little more than that. */
const POSTER =
  /(?:^|\s)(?:user-?name(?:[_-]container|-coloured)?|bigusername|creator|comhead|crawler-post-meta|names|message-name|poster|postprofile|post[_-]?author|author-?name|postmenu_\d+|memberaction|cauthorpane_author)(?=\s|$)/i

/** How far inside of a post its text may stand, and how far around a name the element that says whose it is. */
const POST_LEVELS = 12
const NAME_LEVELS = 2
const LONGEST_NAME = 60

const found = new WeakMap<readonly Block[], ReadonlyMap<Block, DomElement>>()

/** Finds the posts of a thread: the elements with the number of a post, where there are several, by block. */
export function postsOf(blocks: readonly Block[]): ReadonlyMap<Block, DomElement> {
  let posts = found.get(blocks)
  if (posts === undefined) {
    posts = findPosts(blocks)
    found.set(blocks, posts)
  }
  return posts
}

function findPosts(blocks: readonly Block[]): ReadonlyMap<Block, DomElement> {
  const isPost = remembered((names) => THREAD_POST.test(names))
  const around = new Map<DomElement, DomElement | undefined>()
  // The innermost post: one that a reply stands in is another.
  const postAround = (element: DomElement): DomElement | undefined => {
    if (!around.has(element)) {
      const { parent } = element
      around.set(element, isPost.test(element.names) ? element : parent && postAround(parent))
    }
    return around.get(element)
  }
  const posts = new Map<Block, DomElement>()
  for (const block of blocks) {
    const element = block.hints.dom?.element
    const post = element && postAround(element)
    if (post !== undefined && (element as DomElement).depth - post.depth <= POST_LEVELS) posts.set(block, post)
  }
  return new Set(posts.values()).size > 1 ? posts : new Map()
}

/** The blocks that name the authors of posts: the first line of each that is called so. */
export function postersIn(posts: ReadonlyMap<Block, DomElement>): ReadonlySet<Block> {
  const named = new Set<DomElement>()
  const posters = new Set<Block>()
  for (const [block, post] of posts) {
    if (named.has(post) || !isName(block, post)) continue
    named.add(post)
    posters.add(block)
  }
  return posters
}

function isName({ text, hints, type, containers }: Block, post: DomElement): boolean {
  const { dom } = hints
  if (dom === undefined || dom.hidden !== undefined || !/\p{L}/u.test(text) || text.length > LONGEST_NAME) return false
  if ((type !== 'paragraph' && type !== 'heading') || containers.some(({ kind }) => kind === 'quote')) return false
  const box = elementNamed(dom.innermost, POSTER, NAME_LEVELS)
  return box !== undefined && box.depth > post.depth
}
