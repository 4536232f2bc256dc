import type { Segment } from '../../../model/block.js'
import { IN_MARKUP } from '../filled/index.js'
import { type Inline, type InlineText, PLAIN } from '../inline.js'
import type { Line } from '../lines/index.js'
import { headingDepth } from '../lines/signs.js'
import { joinLinks } from './links.js'
import { readWithoutPictures } from './pictures.js'
import { readMarkup } from './reader.js'
import { type Definitions, definitionsFor } from './references.js'

/** A text without any of these has no markup. */
const MARKUP = /[\\*_`[<]/
/** No paragraph is so long; the grammar would take seconds for it. */
const LONGEST = 50_000

/** Reads the inline Markdown of a text that carries it. */
export const MARKED: Inline = markedInline()

/** The same for a text whose links refer to definitions. */
export function markedInline(definitions?: Definitions): Inline {
  const readShort = (raw: string, segments: readonly Segment[]): InlineText | undefined =>
    raw.length <= LONGEST && MARKUP.test(raw)
      ? readMarkup(raw, segments, definitions && definitionsFor(raw, definitions))
      : undefined
  const read = (raw: string, segments: readonly Segment[]): InlineText | undefined =>
    readWithoutPictures(raw, segments, readShort)
  return {
    isMarkdown: true,
    join(source, lines, goesOn) {
      joinHeadings(source, lines, goesOn)
      joinLinks(source, lines, goesOn)
    },
    line: (raw, offset, place) =>
      read(raw, [{ from: 0, to: raw.length, start: offset, end: offset + raw.length }]) ??
      PLAIN.line(raw, offset, place),
    lines: (raw, segments) => read(raw, segments) ?? PLAIN.lines(raw, segments),
  }
}

/** Converters fill the lines of headings too. */
function joinHeadings(source: string, lines: readonly Line[], goesOn: Uint8Array): void {
  let isHeading = false
  for (const [index, line] of lines.entries()) {
    const isWrapped: boolean = isHeading && goesOn[index] === 1
    if (isWrapped) goesOn[index] = IN_MARKUP
    isHeading = isWrapped || headingDepth(source, line) > 0
  }
}
