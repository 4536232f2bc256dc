import type { Mark, Segment } from '../../../model/block.js'
import { movedBy } from '../../../model/ranges.js'
import type { TextPlace } from '../../../write/text-place.js'
import { IN_ADDRESS, IN_TITLE, joinsWithoutSpace } from '../filled/index.js'
import type { Inline, InlineText } from '../inline.js'
import type { Line } from './index.js'

/** Makes the texts of blocks from the lines that they stand on. */
export class LineTexts {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #inline: Inline
  readonly #goesOn: Uint8Array

  /** @param goesOn for each line whether, and as what, it goes on with the one above: see `wrappedLines` */
  constructor(source: string, lines: readonly Line[], inline: Inline, goesOn: Uint8Array) {
    this.#source = source
    this.#lines = lines
    this.#inline = inline
    this.#goesOn = goesOn
  }

  /** The text of one line, or of a part of it. */
  line(from: number, to: number, place?: TextPlace): InlineText {
    return this.#inline.line(this.#source.slice(from, to), from, place)
  }

  /** The text of lines `[index, next)` with the breaks between them read as spaces. */
  joined(index: number, next: number, from: number): InlineText {
    const parts: string[] = []
    const segments: Segment[] = []
    let length = 0
    let above: Line | undefined
    for (let i = index; i < next; i++) {
      const line = this.#lines[i] as Line
      if (above !== undefined && this.#isSpaced(i, above, line)) {
        segments.push({ from: length, to: length + 1, start: above.to, end: line.from, atomic: true })
        parts.push(' ')
        length++
      }
      const start = above === undefined ? from : line.from
      segments.push({ from: length, to: length + line.to - start, start, end: line.to })
      parts.push(this.#source.slice(start, line.to))
      length += line.to - start
      above = line
    }
    return this.#inline.lines(parts.join(''), segments)
  }

  /** True when the break before a line stands for a space. */
  #isSpaced(index: number, above: Line, line: Line): boolean {
    const kind = this.#goesOn[index]
    return kind === IN_TITLE || (kind !== IN_ADDRESS && !joinsWithoutSpace(this.#source, above, line))
  }

  /** The text of `count` lines whose breaks stay, as marks. */
  stanza(index: number, count: number): InlineText {
    const first = this.#lines[index] as Line
    const parts: string[] = []
    const segments: Segment[] = []
    const marks: Mark[] = []
    let length = 0
    let above = first.from
    for (let at = index; at < index + count; at++) {
      const line = this.#lines[at] as Line
      const isMarked = at < index + count - 1 && this.#source.charAt(line.to - 1) === '\\'
      const to = isMarked ? line.to - 1 : line.to
      if (at > index) {
        marks.push({ kind: 'break', from: length, to: length })
        segments.push({ from: length, to: length + 1, start: above, end: line.from, atomic: true })
        parts.push(' ')
        length++
      }
      const plain = this.line(line.from, to)
      for (const part of plain.segments) segments.push(movedBy(part, length))
      for (const mark of plain.marks) marks.push(movedBy(mark, length))
      parts.push(plain.text)
      length += plain.text.length
      above = to
    }
    return { text: parts.join(''), segments, marks }
  }
}
