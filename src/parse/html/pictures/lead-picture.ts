import type { Block } from '../../../model/block.js'
import { isBarePicture, isDeclaredPicture } from '../../../roles/lead-picture.js'

/** Blocks before the headline among which a picture over the whole width is looked for. */
const ABOVE = 6

/**
 * The blocks of a page with the picture that stands above its headline below it: an article begins with its title.
 *
 * @param at the place of the heading that shows the title, -1 when there is none
 * @param declared the address of the picture that the page declares for its own
 */
export function withLeadPicture(blocks: readonly Block[], at: number, declared: string | undefined): readonly Block[] {
  const picture = at === -1 ? undefined : pictureAbove(blocks, at, declared)
  if (picture === undefined) return blocks
  let end = picture + 1
  while (end < at && isCaption(blocks[end] as Block)) end++
  return [
    ...blocks.slice(0, picture),
    ...blocks.slice(end, at + 1),
    ...blocks.slice(picture, end),
    ...blocks.slice(at + 1),
  ]
}

/** Logos and the pictures of teasers stand there too: the picture is declared, or has a caption and is the only one. */
function pictureAbove(blocks: readonly Block[], at: number, declared: string | undefined): number | undefined {
  const above = [...blocks.keys()].slice(Math.max(0, at - ABOVE), at)
  const pictures = above.filter((index) => isBarePicture(blocks[index] as Block))
  const own = pictures.find((index) => isDeclaredPicture(blocks[index] as Block, declared))
  if (own !== undefined) return own
  const [only] = pictures
  const hasHeading = above.some((index) => blocks[index]?.type === 'heading')
  if (only === undefined || pictures.length > 1 || hasHeading) return undefined
  return only + 1 < at && isCaption(blocks[only + 1] as Block) ? only : undefined
}

function isCaption({ role }: Block): boolean {
  return role === 'caption' || role === 'credit'
}
