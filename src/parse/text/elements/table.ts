import type { Block, Mark, Segment } from '../../../model/block.js'
import type { Parser } from '../../parser.js'
import type { Piece } from '../pieces/index.js'

/** The cells of a page lose their pictures. */
const PICTURE = /<(?:img|picture|svg)\b/i
/** What stands apart from the rest of a cell. */
const PART = /<(?:p|div|h[1-6]|ul|ol|table)\b/i

/**
 * The pieces that the tags of a table make, as a page has it: the table, or the blocks that it sets beside and below
 * each other.
 *
 * @param html from the tag that begins it to the one that ends it
 * @param by where it stands in the source
 * @param parseHtml the parser of pages
 * @returns undefined where its tags are to be read one by one: around pictures in cells, and where they part nothing
 */
export function tablePieces(html: string, by: number, parseHtml: Parser): Piece[] | undefined {
  const mayBeTable = !PICTURE.test(html)
  const mayBeLayout = PART.test(html)
  if (!mayBeTable && !mayBeLayout) return undefined
  const { blocks } = parseHtml(html, {})
  if (mayBeTable && isTable(blocks)) return [{ start: by, end: by + html.length, draft: draftOf(blocks[0] as Block) }]
  const losesPictures = blocks.some(({ type, start, end }) => type === 'table' && PICTURE.test(html.slice(start, end)))
  return mayBeLayout && !losesPictures ? layoutPieces() : undefined

  /** The blocks in their order, and the tags between them. */
  function layoutPieces(): Piece[] | undefined {
    const pieces: Piece[] = []
    let end = 0
    for (const block of blocks) {
      if (block.start < end) return undefined
      pieces.push({ start: by + end, end: by + block.start })
      end = block.end
      pieces.push({ start: by + block.start, end: by + end, draft: { ...draftOf(block), ...laidOut(block) } })
    }
    pieces.push({ start: by + end, end: by + html.length })
    return pieces.filter((piece) => piece.end > piece.start)
  }

  function draftOf({ type, text, align, segments, marks }: Block): NonNullable<Piece['draft']> {
    const draft = { type, text, segments: segments.map(moved), marks: marks.map(movedMark) }
    return align === undefined ? draft : { ...draft, align }
  }

  /** What the blocks of a text have besides. Their containers are numbered by lines; these go on behind any of them. */
  function laidOut({ depth, language, verbatim, containers }: Block): Partial<Block> {
    return {
      ...(depth === undefined ? {} : { depth }),
      ...(language === undefined ? {} : { language }),
      verbatim,
      containers: containers.map((container) => ({ ...container, id: FIRST_ID + by + container.id })),
      hints: { blankLines: 1, lines: 1 },
    }
  }

  function moved(segment: Segment): Segment {
    return { ...segment, start: segment.start + by, end: segment.end + by }
  }

  function movedMark(mark: Mark): Mark {
    const { start, end } = mark
    return start === undefined || end === undefined ? mark : { ...mark, start: start + by, end: end + by }
  }
}

/** More than any text has lines. */
const FIRST_ID = 2 ** 32

/** True for one table of rows and columns. */
function isTable([table, ...others]: readonly Block[]): boolean {
  return table?.type === 'table' && others.length === 0 && /\t/.test(table.text) && /\n/.test(table.text)
}
