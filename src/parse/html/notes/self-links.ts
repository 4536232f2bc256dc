import type { Element } from 'domhandler'
import { textOf } from '../text-of.js'
import type { PageFacts } from './page-facts.js'

const NAMED = /(?:^|[\s-])(?:anchor|headerlink|permalink|hash-link|header-anchor|heading-link|direct-link)/i
/** Signs of such links, and what is invisible. */
const SIGNS = /^[\s#¶§🔗⚓︎​]*$/u
/** How many elements around a link may be what it leads to. */
const LEVELS = 3

/** A heading's sign that links to itself: `#`, a pilcrow, an icon, and any other sign beside words. */
export function isHeadingAnchor(element: Element): boolean {
  const text = textOf(element, LONGEST_NAME)
  if (SIGNS.test(text)) return true
  const isShort = NAMED.test(element.attribs.class ?? '') ? text.trim().length < LONGEST_NAME : !WORD.test(text)
  return isShort && hasWordsBeside(element, text)
}

const TOP = /^#(?:page-?)?top(?:[-_]?of[-_]?page)?$/i

/** A link beside the words of a heading that leads back to the top of the page. */
export function leadsToTop(element: Element): boolean {
  return TOP.test(element.attribs.href ?? '') && hasWordsBeside(element, textOf(element, LONGEST_HEADING))
}

const WORD = /[\p{L}\p{N}]/u
/** What such links are called is shorter. */
const LONGEST_NAME = 20

/** False where a link holds all words of its heading: VuePress and mandoc link the whole of it, by the same classes. */
function hasWordsBeside({ parent }: Element, text: string): boolean {
  let at = parent
  for (let level = 0; level < LEVELS && at !== null && 'attribs' in at; level++) {
    if (/^h[1-6]$/.test(at.name)) return WORD.test(textOf(at, LONGEST_HEADING).replace(text, ''))
    at = at.parent
  }
  return false
}

const LONGEST_HEADING = 500

/** The same beside other text, a term, a caption, an equation: a sign, named for what it does or leading to where it stands. */
export function isSelfLink(element: Element): boolean {
  const text = textOf(element, 20)
  if (!SIGNS.test(text) || text.trim() === '') return false
  return NAMED.test(element.attribs.class ?? '') || leadsAround(element)
}

/** True for a link to an element around it. */
export function leadsAround(element: Element): boolean {
  const { href = '' } = element.attribs
  let at = element.parent
  for (let level = 0; level < LEVELS && at !== null && 'attribs' in at; level++) {
    if (at.attribs.id !== undefined && href === `#${at.attribs.id}`) return true
    at = at.parent
  }
  return false
}

/** What two spellings of one address may differ in. */
const SPELLING = /^https?:\/\/(?:www\.)?|\/?(?:#.*)?$/g

/**
 * True for the link of a whole heading that leads to the heading or to its page. Where the address of the page is not
 * known, the one title of a page leads there if it leads to a place of the same site that is not the first page.
 */
export function leadsToPage(
  { parent }: Element,
  url: string,
  { address, hasOneTitle }: Pick<PageFacts, 'address' | 'hasOneTitle'>,
): boolean {
  if (url.startsWith('#')) return true
  if (address !== undefined) return url.replace(SPELLING, '') === address.replace(SPELLING, '')
  return hasOneTitle && parent !== null && 'name' in parent && parent.name === 'h1' && /^\/[^/?#]/.test(url)
}
