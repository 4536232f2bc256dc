import type { Segment } from '../../../model/block.js'
import { movedBy } from '../../../model/ranges.js'
import { CELL_PLACE } from '../../../write/text-place.js'
import type { Inline } from '../inline.js'
import type { Line } from '../lines/index.js'
import type { Piece } from '../pieces/index.js'
import { type Grid, gridsIn } from './grids.js'

/** Finds the tables whose every cell stands on a line of its own, as dumps with one line a text node have them. */
export function unrolledTables(source: string, lines: readonly Line[], inline: Inline): Piece[] {
  const texts = lines.map(({ from, to }) => source.slice(from, to))
  return gridsIn(texts).map((grid) => tableOf(source, lines, inline, grid))
}

function tableOf(source: string, lines: readonly Line[], inline: Inline, { from, to, columns }: Grid): Piece {
  const cells = lines.slice(from, to)
  const [first, last] = [cells[0] as Line, cells.at(-1) as Line]
  let text = ''
  const segments: Segment[] = []
  let end = first.from
  for (const [index, cell] of cells.entries()) {
    if (index > 0) {
      const at = text.length
      text += index % columns === 0 ? '\n' : '\t'
      segments.push({ from: at, to: at + 1, start: end, end: cell.from, atomic: true })
    }
    const read = inline.line(source.slice(cell.from, cell.to), cell.from, CELL_PLACE)
    for (const part of read.segments) segments.push(movedBy(part, text.length))
    text += read.text
    end = cell.to
  }
  const hints = { blankLines: first.blanks, indent: first.indent, lines: cells.length, isUnrolled: true }
  return { start: first.start, end: last.end, draft: { type: 'table', text, segments, marks: [], hints } }
}
