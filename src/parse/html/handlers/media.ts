import type { Element } from 'domhandler'
import { EMBEDS, NAMED_EMBEDS } from '../../../markup/embeds.js'
import { isIcon } from '../../../markup/stand-ins.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { beginsWord, endsWord } from '../blocks/beside-picture.js'
import type { PageBuilder } from '../blocks/index.js'
import { holdsBlocks, isAmongText } from '../hidden/seen-in-line.js'
import { toolTip } from '../hidden/tool-tips.js'
import { texOfPicture } from '../math/tex-pictures.js'
import { pictureDescription } from '../pictures/descriptions.js'
import { imageAddress } from '../pictures/images.js'
import { endOf, startOf } from '../source-place.js'
import { elementBeside, findInside, isBlank, nodeBeside, textOf } from '../text-of.js'
import { block } from './blocks.js'
import { writeElement } from './math.js'
import { type Handler, type Leave, leaveNothing } from './types.js'

export const image: Handler = (builder, element) => {
  // A portrait, or an icon.
  if (builder.role === 'attribution') return undefined
  const sign = emojiOf(element)
  if (sign !== undefined) {
    builder.inline.insert(sign, startOf(element), endOf(element))
    return undefined
  }
  const tex = texOfPicture(element)
  if (tex !== undefined) {
    writeElement(builder, element, { tex, isDisplay: false })
    return undefined
  }
  const url = imageAddress(element, builder.page.links)
  if (url === undefined) return undefined
  const last = builder.inline.lastImage
  if (last?.url === url) return undefined
  const alt = pictureDescription(element)
  if (alt === '' && isIcon(url)) return undefined
  if (isBehindHeading(builder) && isSmallSign(element)) return undefined
  const start = startOf(element)
  const end = endOf(element)
  const mark = { kind: 'image' as const, url, alt }
  const title = toolTip(element, () => alt)
  const isApart = standsApart(builder.element) || (builder.inline.isEmpty && floats(element))
  // At the edge of a cell, white space makes an icon of it.
  const isInLine = !isApart && !builder.isCell
  if (isApart) builder.boundary(start)
  if (isInLine && endsWord(element)) builder.inline.space(start, start)
  builder.inline.point(title ? { ...mark, title } : mark, start, end)
  if (isApart) builder.boundary(end)
  if (isInLine && beginsWord(element)) builder.inline.space(end, end)
  return undefined
}

/** True behind the words of a heading. */
function isBehindHeading({ isHeading, isCell, inline }: PageBuilder): boolean {
  return isHeading && !isCell && !inline.isEmpty
}

/** Pixels that the signs of buttons and of links to a heading are high and wide. */
const SMALL = /^(?:1?\d|2[0-4])(?:px)?$/

/** True for a picture as small as a letter, with nothing behind it. */
function isSmallSign(element: Element): boolean {
  const { width = '', height = '' } = element.attribs
  return SMALL.test(width) && SMALL.test(height) && nodeBeside(element, 'next') === undefined
}

/** What software that draws emoji calls the pictures, and where it keeps them. */
const EMOJI_NAME = /emoji|emoticon|smil(?:ey|ie)/i
const EMOJI =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3])[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}$/u

/** The sign that a picture of an emoji stands for. */
function emojiOf({ attribs: { alt, class: names, src } }: Element): string | undefined {
  const sign = alt?.trim()
  if (sign === undefined || !(EMOJI_NAME.test(names ?? '') || EMOJI_NAME.test(src ?? ''))) return undefined
  return EMOJI.test(sign) ? sign : undefined
}

/** A picture that the text flows around: where it begins a text it stands beside that, not in it. */
function floats({ attribs: { align, style, class: names } }: Element): boolean {
  return (
    (align !== undefined && /^(?:left|right)$/i.test(align)) ||
    (style !== undefined && /\bfloat\s*:\s*(?:left|right)/i.test(style)) ||
    (names !== undefined && /(?:^|[\s_-])(?:align|float|pull)-?_?(?:left|right)(?=[\s_-]|$)/i.test(names))
  )
}

/** Elements that figures keep pictures in, whose other text is labels and credits. */
const FRAMES = /^(?:figure|div|button|picture)$/
const MOST_FRAMES = 6

/** True inside of a figure, outside of its running text: a label for those who cannot see the picture is no part of it. */
function standsApart(around: Element | undefined): boolean {
  let element = around
  for (let level = 0; level < MOST_FRAMES && element !== undefined && FRAMES.test(element.name); level++) {
    if (element.name === 'figure') return true
    element = element.parent !== null && 'attribs' in element.parent ? element.parent : undefined
  }
  return false
}

/** `noscript` holds the content of some pages, and of others the image that a script shows too. */
export const noScript: Handler = (builder, element) => {
  const only = element.children.filter((child) => child.type !== 'text' || child.data.trim() !== '')
  const first = only[0]
  if (only.length === 1 && first !== undefined && 'attribs' in first && first.name === 'img') {
    return isShown(element, first, builder) ? undefined : leaveNothing
  }
  return isWordsOfLine(element) ? leaveNothing : block(builder, element)
}

/** Words in the middle of a sentence that a script would write there. */
function isWordsOfLine(element: Element): boolean {
  const { parent } = element
  if (parent === null || !('name' in parent) || !/^(?:p|a|span|em|strong|b|i)$/.test(parent.name)) return false
  return isAmongText(element) && !holdsBlocks(element) && !isBlank(textOf(element))
}

/** The image before a `noscript` element has an address of its own, or the one behind it has the same. */
function isShown(element: Element, image: Element, builder: PageBuilder): boolean {
  const { links } = builder.page
  const [before, behind] = [imageBeside(element, 'prev'), imageBeside(element, 'next')]
  if (before !== undefined) return imageAddress(before, links) !== undefined
  const address = behind === undefined ? undefined : imageAddress(behind, links)
  return address !== undefined && address === imageAddress(image, links)
}

function imageBeside(element: Element, direction: 'prev' | 'next'): Element | undefined {
  const beside = elementBeside(element, direction)
  if (beside === undefined) return undefined
  return beside.name === 'img' ? beside : findInside(beside, ({ name }) => name === 'img')
}

/** Words of titles that players and plugins write themselves. */
const GENERIC = new Set(
  'youtube vimeo dailymotion spotify soundcloud google map maps embed embedded video audio iframe frame content player post from'.split(
    ' ',
  ),
)

function isGeneric(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => GENERIC.has(word))
}

/** The address of what an element embeds, if it belongs to a text. */
function embedded({ name, attribs }: Element): string | undefined {
  const named = NAMED_EMBEDS[name]
  if (named !== undefined) {
    const value = attribs[named[0]]?.trim() ?? ''
    return /^[\w-]+$/.test(value) ? named[1] + value : undefined
  }
  const address = attribs.src || attribs['data-src'] || attribs['data-lazy-src'] || ''
  return EMBEDS.test(address) ? address : undefined
}

/** An embedded player as a link to it. */
export const frame: Handler = (builder, element) => {
  const address = embedded(element)
  if (address === undefined) return undefined
  const url = builder.page.links.resolve(address)
  if (url === undefined) return undefined
  const start = startOf(element)
  builder.boundary(start)
  const title = singleSpaced(element.attribs.title ?? '')
  const label = isGeneric(title) ? watchAddress(url) : title
  builder.openMark({ kind: 'link', url: watchAddress(url) })
  builder.inline.insert(label, start, endOf(element))
  builder.inline.closeMark()
  builder.boundary(start)
  return undefined
}

/** The page of a video whose player is embedded. */
function watchAddress(url: string): string {
  const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(url)?.[1]
  if (youtube !== undefined && youtube !== 'videoseries') return `https://www.youtube.com/watch?v=${youtube}`
  const vimeo = /player\.vimeo\.com\/video\/(\d+)/.exec(url)?.[1]
  return vimeo === undefined ? url : `https://vimeo.com/${vimeo}`
}

const leaveHidden: Leave = () => {}

/** What stands inside is for browsers that cannot show the element. */
function fallback(reason: HiddenReason): Handler {
  return (builder, element) => {
    if (!builder.isHidden) builder.openHidden(element, reason)
    return leaveHidden
  }
}

/** Text inside of players. */
export const player = fallback('only for browsers without a player')

/** Names of drawings, shown as tool tips. */
export const drawingTitle = fallback('name of a drawing')
