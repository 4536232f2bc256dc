import type { Block } from '../../../model/block.js'
import { elementNamed } from '../../../model/dom.js'

/** What pages call the line under a picture where they have no `figcaption`. */
const CAPTION_NAMES =
  /(?:^|[\s_-])(?:(?:wp-)?caption(?:-?text)?|cutline|bildunterschrift|bild-?text|legende|(?:img|image|photo|pic)[-_]?desc(?:r|ription)?|didascalia|pie-?(?:de-?)?foto|leyenda|legenda|onderschrift|podpis(?:-\w+)?|popisek|billedtekst|bildetekst)(?=[\s_-]|$)/i

/** What a slide says over its picture is no caption of it, whatever it is called. */
const SLIDE_NAMES = /carousel|slide|hero|banner/i

/** True for what pages call such a line. */
export function isCaptionName(names: string): boolean {
  return CAPTION_NAMES.test(names) && !SLIDE_NAMES.test(names)
}

/** Gives paragraphs right after a picture that are called captions their role. */
export function withCaptions(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const picture = blocks[index - 1]
    if (picture === undefined || picture.text !== '' || !isBeside(picture, block)) return block
    return isNamedCaption(block) ? { ...block, role: 'caption' as const } : block
  })
}

function isNamedCaption({ type, role, hints }: Block): boolean {
  if (type !== 'paragraph' || role !== undefined) return false
  const named = elementNamed(hints.dom?.element, CAPTION_NAMES, 1)
  return named !== undefined && isCaptionName(named.names)
}

/** True for a picture in the element around a line, or in one inside of it. */
function isBeside({ marks, hints }: Block, line: Block): boolean {
  const around = line.hints.dom?.element.parent
  const element = hints.dom?.element
  return (
    marks.some(({ kind }) => kind === 'image') &&
    around !== undefined &&
    (element === around || element?.parent === around)
  )
}
