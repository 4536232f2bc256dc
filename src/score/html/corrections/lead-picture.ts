import { isBarePicture, isDeclaredPicture } from '../../../roles/lead-picture.js'
import type { Page, PageBlock } from '../page/index.js'
import { isHidden, isInside } from '../page/inside.js'
import { isCaption } from './figures.js'

/** Blocks after the headline among which the article's first picture is looked for: the author, the date and buttons stand there too. */
const HEADER = 25
/** A deck may stand between. */
const DECK = 1
/** A label, the picture, its caption and the credit. */
const FIGURE_PARTS = 4

/**
 * Marks the picture between the headline and the text with its caption. One without a caption may be anything, unless
 * the page declares it for its own.
 *
 * @param headline the place of the heading that shows the title, -1 when there is none
 * @returns the place of the picture
 */
export function markLeadPicture(
  page: Page,
  keep: Uint8Array,
  headline: number,
  figures: Uint8Array,
): number | undefined {
  const { blocks, document } = page
  const isDeclared = ({ block }: PageBlock): boolean => isDeclaredPicture(block, document.metadata.image)
  const lead = headline === -1 ? undefined : belowHeadline(page, keep, headline, isDeclared)
  if (lead === undefined) return undefined
  const isShown = blocks.some((block, index) => {
    return index !== lead && (keep[index] === 1 || figures[index] === 1) && isDeclared(block)
  })
  if (isShown && isDeclared(blocks[lead] as PageBlock)) return undefined
  figures[lead] = 1
  if (hasCaption(blocks, lead)) figures[lead + 1] = 1
  return lead
}

function belowHeadline(
  { blocks }: Page,
  keep: Uint8Array,
  headline: number,
  isDeclared: (block: PageBlock) => boolean,
): number | undefined {
  let texts = 0
  for (let index = headline + 1; index < Math.min(blocks.length, headline + HEADER); index++) {
    const block = blocks[index] as PageBlock
    if (keep[index] === 1 && block.text.words > 0) texts++
    if (texts > DECK) return undefined
    if (isBarePicture(block.block) && (hasCaption(blocks, index) || isDeclared(block))) return index
  }
  return undefined
}

function hasCaption(blocks: readonly PageBlock[], picture: number): boolean {
  const caption = blocks[picture + 1]
  return caption !== undefined && isCaptionOf(caption, blocks[picture] as PageBlock)
}

/** The element of the picture, or the one around it, holds the caption and nothing else. */
function isCaptionOf(caption: PageBlock, picture: PageBlock): boolean {
  const { block, node, links } = caption
  if (!isCaption(caption) || links > 0 || isHidden(block)) return false
  const figure = node.parent
  if (figure?.element.tag === 'figure') return figure.blocks <= FIGURE_PARTS && isInside(picture.node, figure)
  return figure !== undefined && figure.blocks <= 2 && [picture.node, picture.node.parent].includes(figure)
}
