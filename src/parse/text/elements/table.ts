import type { Mark, Segment } from '../../../model/block.js'
import type { Parser } from '../../index.js'
import type { Piece } from '../pieces.js'

/** The cells of a page lose their pictures. */
const PICTURE = /<(?:img|picture|svg)\b/i

/**
 * The table that the tags of one make, as a page has it.
 *
 * @param html from the tag that begins it to the one that ends it
 * @param by where it stands in the source
 * @param parseHtml the parser of pages
 * @returns undefined around pictures, and where a page has more there than one table of rows and columns
 */
export function tableOf(html: string, by: number, parseHtml: Parser): Piece['draft'] {
  if (PICTURE.test(html)) return undefined
  const [table, ...others] = parseHtml(html, {}).blocks
  if (table?.type !== 'table' || others.length > 0 || !/\t/.test(table.text) || !/\n/.test(table.text)) return undefined
  const { type, text, align } = table
  const draft = { type, text, segments: table.segments.map(moved), marks: table.marks.map(movedMark) }
  return align === undefined ? draft : { ...draft, align }

  function moved(segment: Segment): Segment {
    return { ...segment, start: segment.start + by, end: segment.end + by }
  }

  function movedMark(mark: Mark): Mark {
    const { start, end } = mark
    return start === undefined || end === undefined ? mark : { ...mark, start: start + by, end: end + by }
  }
}
