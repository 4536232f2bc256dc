import type { Parser } from '../../parser.js'
import { gluedLineReader } from '../glued/index.js'
import { parseText } from '../index.js'
import type { Inline } from '../inline.js'
import { type Line, type LineReader, splitLines } from '../lines/index.js'
import { cutLine } from '../pieces/cut.js'
import { parseWritten } from '../quoted-whole.js'
import { addressesIn, endsOfElements, isAddressed, withoutAddresses } from './addresses.js'
import { readAddressed } from './reader.js'

/** Widths that programs fill lines to: an address that is wider stands on a line of its own. */
const LEAST_WIDTH = 72
/** What begins something by itself. */
const BEGINNING = /^(?:[*•-]|\d{1,3}\.)\s/

/** Reads texts whose links are followed by their addresses in brackets. */
const ADDRESSED: Inline = {
  isMarkdown: false,
  join: joinAddresses,
  line: (raw, offset) => readAddressed(raw, [{ from: 0, to: raw.length, start: offset, end: offset + raw.length }]),
  lines: readAddressed,
}

/**
 * Loads the parser of a text whose links are followed by their addresses in brackets: `the tower [https://tower.example/]`.
 * What is written again has its links in Markdown.
 *
 * @param source the decoded text
 * @returns undefined for any other text
 */
export async function loadAddressedParser(source: string): Promise<Parser | undefined> {
  if (!isAddressed(source)) return undefined
  const { MARKED } = await import('../marked/markup.js')
  const read = gluedLineReader(withoutAddresses(source)) ?? splitLines
  return (text, { isWritten }) =>
    isWritten === true ? parseWritten(text, MARKED) : parseText(text, ADDRESSED, addressedLines(text, read))
}

function addressedLines(source: string, read: LineReader): Line[] {
  return read(withoutAddresses(source)).flatMap((line) => {
    const places = endsOfElements(source.slice(line.from, line.to))
    return cutLine(
      source,
      line,
      places.map((place) => line.from + place),
    )
  })
}

/** An address stands below its words where it is wide, and a paragraph goes on behind one that is wider than its lines. */
function joinAddresses(source: string, lines: readonly Line[], goesOn: Uint8Array): void {
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.blanks > 0 || line.column !== undefined) continue
    const upper = lines[index - 1] as Line
    const above = source.slice(upper.from, upper.to)
    const text = source.slice(line.from, line.to)
    if (isAddress(text) || (above.length >= LEAST_WIDTH && endsWithAddress(above) && !BEGINNING.test(text)))
      goesOn[index] = 1
  }
}

function isAddress(text: string): boolean {
  const [first] = addressesIn(text)
  return first !== undefined && first.from === 0 && text.length - first.to <= 1
}

function endsWithAddress(text: string): boolean {
  const last = addressesIn(text).at(-1)
  return last !== undefined && text.length - last.to <= 1
}
