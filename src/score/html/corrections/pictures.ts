import type { BlockScore } from '../../../model/rule.js'
import type { Page, PageBlock } from '../page/index.js'
import { isBesidePicture } from './passed-over.js'

/** The first page of a site, however it is called, and the host where the address names one. */
const HOME = /^(?:(?:https?:)?\/\/([^/]+))?\/?(?:(?:index|default|home)\.\w{2,5})?$/i
const HOST = /^https?:\/\/([^/]+)/i
/** The picture itself in full size, or the page of a wiki about it. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)(?:$|[?#&/])|\/(?:file|datei|fichier|archivo):|attachment_id=/i

/**
 * Finds the pictures that are no part of an article by where they lead: the scorer weighs words, and these have none. And
 * the buttons of figures, which are no captions.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns by block, why it goes
 */
export function strayParts({ blocks, document }: Page, keep: Uint8Array): ReadonlyMap<number, BlockScore> {
  const found = new Map<number, BlockScore>()
  const own = HOST.exec(document.metadata.url ?? '')?.[1]
  const isHome = (url: string): boolean => {
    const home = HOME.exec(url)
    return home !== null && (home[1] === undefined || home[1] === own)
  }
  const last = blocks.findLastIndex(({ text }, index) => keep[index] === 1 && text.words > 0)
  const entry = last === -1 ? [] : targetsOf(blocks[last] as PageBlock)
  for (const [index, block] of blocks.entries()) {
    if (isButton(block) && isBesidePicture(block)) found.set(index, BUTTON)
    if (block.images === 0 || block.text.words > 0) continue
    const targets = targetsOf(block)
    if (isPortrait(block, document.metadata.author) && blocks[index + 1]?.block.role !== 'caption')
      found.set(index, PORTRAIT)
    else if (targets.some(isHome)) found.set(index, LOGO)
    else if (last !== -1 && index > last && targets.some((url) => !PICTURE.test(url) && !entry.includes(url)))
      found.set(index, OFFER)
  }
  return found
}

function targetsOf({ block }: PageBlock): readonly string[] {
  return block.marks.flatMap(({ kind, url }) => (kind === 'link' && url !== undefined ? [url] : []))
}

/** Letters beside the name in the description of a portrait: "Photo of Ann Lee", "Ann Lee's avatar". */
const BESIDE_NAME = 20

/** True for a picture that is described by the name of the author. */
function isPortrait({ block }: PageBlock, author: string | undefined): boolean {
  const alt = block.marks.find(({ kind }) => kind === 'image')?.alt
  if (alt === undefined || author === undefined) return false
  return author.split(', ').some((name) => alt.includes(name) && alt.length <= name.length + BESIDE_NAME)
}

function isButton({ block }: PageBlock): boolean {
  return block.hints.dom?.element.tag === 'button'
}

const BUTTON: BlockScore = { probability: 0.1, keep: false, reasons: () => ['a button of a figure'] }

const LOGO: BlockScore = { probability: 0.1, keep: false, reasons: () => ['a picture that leads to the first page'] }

const PORTRAIT: BlockScore = { probability: 0.1, keep: false, reasons: () => ['a portrait of the author'] }

/** Buttons, advertisements and the pictures of teasers stand so, but for that of the last entry of a list of them. */
const OFFER: BlockScore = {
  probability: 0.1,
  keep: false,
  reasons: () => ['a picture below the text that leads elsewhere'],
}
