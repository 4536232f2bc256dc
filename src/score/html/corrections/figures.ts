import { EMBED_TAGS } from '../../../markup/embeds.js'
import type { Page, PageBlock } from '../page/index.js'
import { isHidden, isInside } from '../page/inside.js'
import { isPassedOver, textAfter } from './passed-over.js'

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
    const isFilm = films[index] === 1
    if (!isFilm && !isPassedOver(block)) {
      before = keep[index] === 1 ? block : undefined
      hasPicture = false
      continue
    }
    const isPicture = (isFilm || block.images > 0) && !isHidden(block.block)
    const next = nextText[index] as number
    if (isPicture) hasPicture = before !== undefined && (keep[next] === 1 || endsArticle(block, before, blocks[next]))
    if (hasPicture && (isPicture || isCaption(block))) figures[index] = 1
  }
  for (const index of blocks.keys()) if (keep[index] !== 1 && isOfKept(blocks, index, keep)) figures[index] = 1
  return figures
}

/** True for the caption of a quotation, a table, code or a picture that stays: whose words it is, what the columns are. */
function isOfKept(blocks: readonly PageBlock[], index: number, keep: Uint8Array): boolean {
  const own = blocks[index] as PageBlock
  const figure = own.node.parent
  if (figure?.element.tag !== 'figure' || !isCaption(own) || isHidden(own.block)) return false
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
