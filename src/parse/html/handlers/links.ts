import type { AnyNode, Element } from 'domhandler'
import { protectedLink } from '../../../markup/protected-address.js'
import { redirectedLink } from '../../../markup/redirect-address.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import type { PageBuilder } from '../blocks/index.js'
import { shownBy, toolTip } from '../hidden/tool-tips.js'
import { isBackReference, referenceLabel } from '../notes/footnotes.js'
import { isNameOfEntry } from '../notes/own-numbers.js'
import { isHeadingAnchor, isSelfLink, leadsAround, leadsToPage, leadsToTop } from '../notes/self-links.js'
import { imageAddress } from '../pictures/images.js'
import { isBlank, textOf } from '../text-of.js'
import { insertProtected, isAlone, setAside } from './inline.js'
import { pointToNote } from './note-references.js'
import { jump } from './quotations.js'
import { type Handler, type Leave, leaveNothing, transparent } from './types.js'

const leaveLink: Leave = (builder, element) => {
  builder.inline.closeLink()
  const { next } = element
  if (next?.type === 'tag' && next.name === 'a' && !isCutInWord(element, next)) {
    const at = element.endIndex ?? 0
    builder.inline.space(at, at)
  }
}

const LONGEST_LINK = 2000

/** True for a link that an editor cut in two within a word or before a stop. */
function isCutInWord(first: Element, second: Element): boolean {
  if (first.attribs.href !== second.attribs.href) return false
  return /\p{L}$/u.test(textOf(first, LONGEST_LINK)) && /^[\p{Ll}.,;:!?’)]/u.test(textOf(second, LONGEST_LINK))
}

/** Links that lead nowhere, which scripts fill with life: those of a row of nothing but links are words of their own. */
const leaveButton: Leave = (builder, element) => {
  if (element.next?.type !== 'tag' || element.next.name !== 'a' || !isInRow(element)) return
  const at = element.endIndex ?? 0
  builder.inline.space(at, at)
}

function isInRow({ parent }: Element): boolean {
  return parent?.children.every((child) => ('data' in child ? isBlank(child.data) : isLink(child))) === true
}

function isLink(node: AnyNode): boolean {
  return 'attribs' in node && node.name === 'a'
}

/** Links; what only jumps about in the page is set aside. */
export const link: Handler = (builder, element) => {
  const { href: written } = element.attribs
  if (insertProtected(builder, element)) return undefined
  if (isLinkToSource(element)) return setAside(builder, element, 'link to source code')
  const leaveJump = jump(builder, element)
  if (leaveJump !== undefined) return leaveJump
  if (written === undefined) return leaveButton
  const redirected = redirectedLink(written)
  const href = redirected ?? protectedLink(written) ?? written
  const ownHandler = href.startsWith('#') ? handlerInPage(builder, element) : undefined
  if (ownHandler !== undefined) return ownHandler(builder, element)
  const url = builder.page.links.resolve(href)
  if (isOwnAddress(element, url, builder)) return leaveNothing
  if (url === undefined || url === '' || url === '#') return leaveButton
  // Outlook's tool tips ask whether the reader trusts the address.
  const title = redirected === undefined ? toolTip(element, () => shownBy(element)) : undefined
  builder.openMark(title ? { kind: 'link', url, title } : { kind: 'link', url })
  return leaveLink
}

/** What documentation that is made from code sets beside a signature: Sphinx's `[source]`, rustdoc's `source`. */
function isLinkToSource({ attribs, children }: Element): boolean {
  const [first] = children
  if (first === undefined || children.length > 1) return false
  if ('attribs' in first) return VIEW_CODE.test(first.attribs.class ?? '')
  if (first.type !== 'text' || !/^source$/i.test(first.data.trim())) return false
  return SOURCE.test(attribs.class ?? '') && OF_RUST.test(attribs.href ?? '')
}

const VIEW_CODE = /(?:^|\s)viewcode-link(?:\s|$)/
const SOURCE = /(?:^|\s)src(?:\s|$)/
/** Papers call the links to what they draw on so too. */
const OF_RUST = /\.rs\b/

/** Of links to a place of the page that are no links for a reader of the text. */
function handlerInPage({ isHeading, page }: PageBuilder, element: Element): Handler | undefined {
  if (isNameOfEntry(element)) return transparent
  if (isBackReference(element)) return aside('link back to the text')
  const label = referenceLabel(element, page.footnotes)
  if (isHeading && label === undefined && isHeadingAnchor(element)) return aside('link of a heading to itself')
  if (isHeading && leadsToTop(element)) return aside('button of a heading')
  if (isHeading && leadsAround(element)) return transparent
  if (!isHeading && isSelfLink(element)) return aside('link to where it stands')
  return label === undefined ? undefined : reference(label)
}

function aside(reason: HiddenReason): Handler {
  return (builder, element) => setAside(builder, element, reason)
}

function reference(label: string): Handler {
  return (builder, element) => {
    pointToNote(builder, element, label)
    return undefined
  }
}

/** A heading that is a link to itself, and a picture that opens its own file. */
function isOwnAddress(element: Element, url: string | undefined, builder: PageBuilder): boolean {
  if (builder.isHeading) return isAlone(element) && url !== undefined && leadsToPage(element, url, builder.page)
  const only = element.children[0]
  return (
    element.children.length === 1 &&
    only !== undefined &&
    'attribs' in only &&
    only.name === 'img' &&
    imageAddress(only, builder.page.links) === url
  )
}
