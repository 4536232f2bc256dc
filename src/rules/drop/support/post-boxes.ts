import { type Block, type DomElement, elementNamed } from '../../../model/block.js'

/** A block that the software of a forum writes around a post. */
export interface PostBox {
  readonly index: number
  readonly message: string
  readonly names: string
}

/** Names of whole boxes, as phpBB, XenForo, vBulletin, MyBB and SMF write them: others may mean something else by such a word. */
const SIGNATURE = boxNames('(?:message-|post-?|user-?)?signature')
const PROFILE = boxNames(
  'postprofile|message-user(?:details|extras)?|message-cell--user|userextras|post-?user-?info|poster',
)
const ELSEWHERE = boxNames('online-?list|who(?:-?i)?s-?online|jumpbox|forum-?stats|reactions-?bar')
/** What a post, or what holds one, is called. */
const POST = /(?:^|\s)(?:post|message|js-post|windowbg)(?=[\s_-]|$)/i

/** "4 posts • Page 1 of 1": nothing but a place among pages says so. */
const PLACE =
  /^(?:\P{L}*\d+ \p{L}+\s*[•·|,–-]\s*)?(?:page|seite|página|pagina|strona|страница|sayfa) \d+ (?:of|von|de|di|van|z|из|sur|\/) \d+\P{L}*$/iu

function boxNames(names: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${names})(?=\\s|$)`, 'i')
}

/** How far around a line the element of its box stands, and the post around that. */
const BOX_LEVELS = 4
const POST_LEVELS = 8
/** Longer texts are said in a post. */
const LONGEST_LINE = 80
const LONGEST_SIGNATURE = 600

/** Finds signatures, what profiles tell besides a name, lists of who is there, and counts of pages. */
export function* postBoxes(blocks: readonly Block[]): Generator<PostBox> {
  let profile: DomElement | undefined
  for (const [index, block] of blocks.entries()) {
    const element = block.hints.dom?.element
    const box = (names: RegExp): DomElement | undefined => elementNamed(element, names, BOX_LEVELS)
    const found = (message: string, { names }: DomElement): PostBox => ({ index, message, names: names.slice(0, 60) })
    const signature = block.text.length <= LONGEST_SIGNATURE ? box(SIGNATURE) : undefined
    if (signature !== undefined && isInPost(signature)) {
      yield found('the signature of the author of a post', signature)
      continue
    }
    if (block.text.length > LONGEST_LINE) continue
    const own = box(PROFILE)
    if (own !== undefined && isInPost(own)) {
      // The first line is the name of who wrote the post.
      if (own === profile) yield found('figures of the author of a post', own)
      profile = own
      continue
    }
    const list = box(ELSEWHERE)
    if (PLACE.test(block.text)) yield { index, message: 'a place among the pages of a thread', names: '' }
    else if (list !== undefined) yield found('what a forum tells of itself', list)
  }
}

function isInPost({ parent }: DomElement): boolean {
  return elementNamed(parent, POST, POST_LEVELS) !== undefined || isInArticle(parent)
}

/** XenForo marks up a post as an article, which no test of names reaches. */
function isInArticle(element: DomElement | undefined): boolean {
  for (let at = element; at !== undefined; at = at.parent) if (at.tag === 'article') return POST.test(at.names)
  return false
}
