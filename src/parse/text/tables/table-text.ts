import type { Mark, Segment } from '../../../model/block.js'
import { movedBy } from '../../../model/ranges.js'
import { CELL_PLACE } from '../../../write/text-place.js'
import type { Inline } from '../inline.js'
import type { Cell } from './rows.js'

export type Row = readonly Cell[]

/** The text of a table as its rows are read: cells parted by tabs, rows by line feeds. */
export class TableText {
  text = ''
  readonly segments: Segment[] = []
  readonly marks: Mark[] = []
  readonly #source: string
  readonly #inline: Inline
  #rows = 0
  /** The source is read up to here. */
  #end: number

  constructor(source: string, inline: Inline, start: number) {
    this.#source = source
    this.#inline = inline
    this.#end = start
  }

  add(row: Row): void {
    for (const [column, cell] of row.entries()) {
      if (column > 0) this.#addJoint('\t', cell)
      else if (this.#rows > 0) this.#addJoint('\n', cell)
      this.#addCell(cell)
    }
    this.#rows++
  }

  #addJoint(sign: string, { from }: Cell): void {
    const at = this.text.length
    this.segments.push({ from: at, to: at + 1, start: this.#end, end: Math.max(this.#end, from), atomic: true })
    this.text += sign
  }

  #addCell({ from, to }: Cell): void {
    this.#end = Math.max(this.#end, to)
    if (to <= from) return
    const by = this.text.length
    const { text, segments, marks } = this.#inline.line(this.#source.slice(from, to), from, CELL_PLACE)
    for (const part of segments) this.segments.push(movedBy(part, by))
    for (const mark of marks) this.marks.push(movedBy(mark, by))
    this.text += text
  }
}
