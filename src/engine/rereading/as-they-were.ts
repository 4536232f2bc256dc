import type { Block, Mark } from '../../model/block.js'

/**
 * The blocks that reading the written document gave, as what they are of the source, where each has the text of the one
 * that it was written from; see `asWritten` for all others, whose code is loaded for these.
 *
 * @returns undefined where one has another text
 */
export function asTheyWere(read: readonly Block[], written: readonly Block[]): readonly Block[] | undefined {
  if (read.length !== written.length) return undefined
  const blocks: Block[] = []
  for (const [index, block] of read.entries()) {
    const source = written[index] as Block
    if (block.text !== source.text || !isWhole(block)) return undefined
    blocks.push(withPlacesOf(source, withoutPlaces(block)))
  }
  return blocks
}

/** Spaces at the ends are taken off where no picture stands beyond them; those of code stay. */
function isWhole({ type, text, marks }: Block): boolean {
  return marks.length > 0 || type === 'code' || text === text.trim()
}

/** A block with the same text as the one that it was written from, and with the places of that. */
export function withPlacesOf({ id, start, end, segments, verbatim, marks }: Block, read: Block): Block {
  return { ...read, id, start, end, segments, verbatim, marks: read.marks.length === marks.length ? marks : read.marks }
}

/** A block whose marks were found in what was written, at places that are none of the source. */
export function withoutPlaces(block: Block): Block {
  return block.marks.length === 0 ? block : { ...block, marks: block.marks.map(withoutPlace) }
}

function withoutPlace({ start: _start, end: _end, ...mark }: Mark): Mark {
  return mark
}
