import type { Block, Mark, Segment } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import type { Parser } from '../../parser.js'
import { NO_MARKS } from '../escapes.js'
import { parseText } from '../index.js'
import type { Inline, InlineText } from '../inline.js'
import { type Line, splitLines } from '../lines/index.js'
import { placedIn } from '../pieces/places.js'
import { parseWritten } from '../quoted-whole.js'
import { isShortText } from './labels.js'
import { type AddressList, NUMBER, numberedAddresses } from './numbers.js'

/** The first word behind a number, without what ends a sentence. */
const FIRST_WORD = /^[^\s[\]]*[\p{L}\p{N}]/u
const WORDED = /^["\u201C(*_#@]?[\p{L}\p{N}]/u
/** Addresses that lead nowhere. */
const NOWHERE = /^javascript:/i

/**
 * Loads the parser of what a text browser has written with the numbers of links in it (`the [12]old tower`), and their
 * addresses in a list below. What is written again has its links in Markdown.
 *
 * @param source the decoded text
 * @returns undefined for any other text
 */
export async function loadNumberedParser(source: string): Promise<Parser | undefined> {
  const list = numberedAddresses(source)
  if (list === undefined) return undefined
  const { MARKED } = await import('../marked/markup.js')
  const inline = numberedInline(list.addresses)
  return (text, { isWritten }) => {
    if (isWritten === true) return parseWritten(text, MARKED)
    const own = text === source ? list : numberedAddresses(text)
    return own === undefined
      ? parseText(text, inline)
      : withList(parseText(text, inline, linesWithList(text, own)), own)
  }
}

const isIn = (list: AddressList, { start }: { readonly start: number }): boolean =>
  list.from <= start && start < list.to

/** The document with the list as the definitions of links that it is: it tells nothing of where the article ends. */
function withList(document: ParsedDocument, list: AddressList): ParsedDocument {
  const blocks = document.blocks.map(
    (block): Block => (isIn(list, block) ? { ...block, type: 'other', containers: [] } : block),
  )
  return { ...document, blocks }
}

/** The lines, of which those of the list go on with none: addresses are as wide as they are, whatever fills the others. */
function linesWithList(text: string, list: AddressList): Line[] {
  return splitLines(text).map((line) => (isIn(list, line) ? { ...line, column: line.indent } : line))
}

function numberedInline(addresses: ReadonlyMap<number, string>): Inline {
  const lines = (raw: string, segments: readonly Segment[]): InlineText => {
    const read = new NumberReader(raw, addresses)
    return read.marks.length === 0 ? { text: raw, segments, marks: NO_MARKS } : placedIn(segments, read)
  }
  return {
    isMarkdown: false,
    join() {},
    line: (raw, offset) => lines(raw, [{ from: 0, to: raw.length, start: offset, end: offset + raw.length }]),
    lines,
  }
}

/** Takes the numbers out of a text and makes links of the first word behind each, or of the whole of a short text. */
class NumberReader implements InlineText {
  text = ''
  readonly segments: Segment[] = []
  readonly marks: Mark[] = []

  constructor(raw: string, addresses: ReadonlyMap<number, string>) {
    const isLabel = isShortText(raw)
    const numbers = [...raw.matchAll(NUMBER)]
    let at = 0
    for (const [index, { 0: number, 1: digits, index: start }] of numbers.entries()) {
      const url = addresses.get(Number(digits))
      const from = start + number.length
      const behind = raw.slice(from, numbers[index + 1]?.index)
      if (url === undefined || NOWHERE.test(url) || !WORDED.test(behind)) continue
      this.#keep(raw, at, start)
      // The number may be all that parts two words.
      if (/\S/.test(this.text.slice(-1))) this.#space(start, from)
      const words = isLabel ? behind.trimEnd() : (FIRST_WORD.exec(behind)?.[0] ?? behind)
      const here = this.text.length
      this.marks.push({ kind: 'link', url, from: here, to: here + words.length, start, end: from + words.length })
      at = from
    }
    this.#keep(raw, at, raw.length)
  }

  #keep(raw: string, start: number, end: number): void {
    if (start >= end) return
    const from = this.text.length
    this.text += raw.slice(start, end)
    this.segments.push({ from, to: this.text.length, start, end })
  }

  #space(start: number, end: number): void {
    const from = this.text.length
    this.text += ' '
    this.segments.push({ from, to: from + 1, start, end, atomic: true })
  }
}
