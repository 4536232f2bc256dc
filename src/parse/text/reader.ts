import type { Container } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import { once } from '../../tools/once.js'
import { HEADING_PLACE } from '../../write/text-place.js'
import { BlockBuilder } from './builder.js'
import type { CodeRun, CodeSearch } from './code/run.js'
import { codeText } from './code/text.js'
import { IN_MARKUP, wrappedLines } from './filled/index.js'
import { type Gates, gatesOf } from './gates.js'
import type { Inline, InlineText } from './inline.js'
import { isIndentedByDepth, type Line } from './lines/index.js'
import { LineTexts } from './lines/line-texts.js'
import type { Marker } from './lines/markers.js'
import { quotedLines } from './lines/quoted.js'
import { headingDepth, headingEnd, isQuoted, isRule, underlineDepth } from './lines/signs.js'
import { startsOf } from './lines/starts.js'
import { listMarkers, OpenLists } from './lists.js'
import type { Searches } from './searches.js'
import type { DrawnTable, TableSearch } from './tables/index.js'
import type { VerseFinder } from './verse/index.js'
import type { StanzaSearch } from './verse/stanzas.js'

/** How to read a text. */
export interface Reading {
  /** Reads what stands inside of lines; see `marked` for texts that carry inline Markdown. */
  readonly inline: Inline
  /** The lines of the source, where its line breaks alone do not tell them; see `glued`. */
  readonly lines: readonly Line[]
  /** Undefined for texts that need none, since they are loaded for the others. */
  readonly searches?: Searches
}

/** See `parseText`. */
export function readText(source: string, { inline, lines, searches }: Reading): ParsedDocument {
  const builder = new BlockBuilder(source)
  parseLines({ source, builder, inline, gates: gatesOf(source, inline.marksCode), searches }, lines, [])
  return { format: 'text', source, blocks: builder.blocks, metadata: {} }
}

/** What the parsers of a document and of its quotations share. */
interface Shared {
  readonly source: string
  readonly builder: BlockBuilder
  readonly gates: Gates
  readonly inline: Inline
  readonly searches: Searches | undefined
}

function parseLines(shared: Shared, lines: readonly Line[], base: readonly Container[]): void {
  new TextParser(shared, lines, base).run()
}

/** Reads the lines of a document or quotation from the first to the last. */
class TextParser {
  readonly #shared: Shared
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #builder: BlockBuilder
  readonly #inline: Inline
  readonly #base: readonly Container[]
  readonly #markers: readonly (Marker | undefined)[]
  readonly #goesOn: Uint8Array
  readonly #texts: LineTexts
  readonly #tables: TableSearch | undefined
  readonly #code: CodeSearch | undefined
  readonly #verse: VerseFinder | undefined
  readonly #stanzas: StanzaSearch | undefined
  readonly #lists: OpenLists

  constructor(shared: Shared, lines: readonly Line[], base: readonly Container[]) {
    const { source, builder, inline, gates, searches } = shared
    this.#shared = shared
    this.#source = source
    this.#lines = lines
    this.#builder = builder
    this.#inline = inline
    this.#base = base
    const markers = listMarkers(source, lines)
    const starts = startsOf(source, lines, markers)
    // Three marks are those of a Python prompt.
    const isInQuotation = base.filter(({ kind }) => kind === 'quote').length === 1
    const joining = { joinFragments: searches?.fragments, isQuoted: isInQuotation }
    const goesOn = wrappedLines({ source, lines, starts }, joining)
    inline.join(source, lines, goesOn)
    const isByDepth = once(() => isIndentedByDepth(lines, markers))
    const known = { source, lines, markers, goesOn, inline, gates, isByDepth }
    this.#markers = markers
    this.#goesOn = goesOn
    this.#texts = new LineTexts(source, lines, inline, goesOn)
    this.#tables = searches?.tables(known)
    this.#code = searches?.code(known)
    this.#verse = searches?.verse(known)
    this.#stanzas = searches?.stanzas(known)
    this.#lists = new OpenLists(builder, base, isByDepth)
  }

  run(): void {
    for (let i = 0; i < this.#lines.length; ) i += this.#take(i)
  }

  /** Reads what starts at a line and says how many lines it took. */
  #take(index: number): number {
    const line = this.#lines[index] as Line
    if (isRule(this.#source, line) || this.#verse?.parts(index)) return this.#rule(line)
    const stanza = this.#verse?.at(index) || (this.#stanzas?.(index) ?? 0)
    if (stanza > 0) return this.#stanza(index, stanza)
    const code = this.#code?.at(index)
    if (code !== undefined) return this.#codeBlock(index, code, this.#lists.at(line), line.indent)
    if (isQuoted(this.#source, line)) return this.#quote(index)
    const marker = this.#markers[index]
    const table = marker !== undefined && this.#inline.isMarkdown ? undefined : this.#tables?.at(index)
    if (table !== undefined) return this.#table(index, table)
    const placed = this.#code?.indented(index) ?? this.#code?.outdented(index)
    if (placed !== undefined) return this.#codeBlock(index, placed, this.#lists.at(line), line.indent)
    if (marker !== undefined && marker.content < line.to) return this.#item(index, marker)
    const depth = headingDepth(this.#source, line)
    if (depth > 0) return this.#heading(index, depth)
    const below = this.#lines[index + 1]
    const underline = below === undefined ? 0 : underlineDepth(this.#source, line, below)
    if (underline > 0) return this.#underlined(index, underline)
    return this.#paragraph(index)
  }

  #rule(line: Line): number {
    this.#lists.close()
    const { start, end, blanks, indent } = line
    const hints = { blankLines: blanks, indent, lines: 1, marked: true }
    this.#builder.add({ type: 'thematicBreak', text: '', segments: [], start, end, hints }, this.#base)
    return 1
  }

  #heading(index: number, depth: number): number {
    this.#lists.close()
    const line = this.#lines[index] as Line
    let from = line.from + depth
    while (from < line.to && /\s/.test(this.#source.charAt(from))) from++
    const to = headingEnd(this.#source, from, line.to)
    const next = this.#endOf(index, IN_MARKUP)
    const text = next === index + 1 ? this.#texts.line(from, to, HEADING_PLACE) : this.#texts.joined(index, next, from)
    this.#addHeading(index, next, depth, text)
    return next - index
  }

  #underlined(index: number, depth: number): number {
    this.#lists.close()
    const { from, to } = this.#lines[index] as Line
    // Plain parts of mails mark their headings besides.
    const start = this.#source.startsWith('** ', from) && from + 3 < to ? from + 3 : from
    this.#addHeading(index, index + 2, depth, this.#texts.line(start, to, HEADING_PLACE))
    return 2
  }

  /** A heading of lines `[index, next)`. */
  #addHeading(index: number, next: number, depth: number, text: InlineText): void {
    const { start, blanks: blankLines, indent } = this.#lines[index] as Line
    const { end } = this.#lines[next - 1] as Line
    const hints = { blankLines, indent, lines: next - index, marked: true }
    this.#builder.add({ type: 'heading', depth, ...text, start, end, hints }, this.#base)
  }

  #item(index: number, marker: Marker): number {
    const line = this.#lines[index] as Line
    const containers = this.#lists.item(line, marker)
    const code = this.#code?.behind(index, marker.content)
    const fence = line.indent + marker.content - line.from
    if (code !== undefined) return this.#codeBlock(index, code, containers, fence, marker.text)
    return this.#joined(index, marker.content, containers, marker.text)
  }

  #paragraph(index: number): number {
    const line = this.#lines[index] as Line
    return this.#joined(index, line.from, this.#lists.at(line))
  }

  /** A paragraph of a line and those that go on with it. */
  #joined(index: number, from: number, containers: readonly Container[], marker?: string): number {
    const first = this.#lines[index] as Line
    const next = this.#endOf(index, 1)
    const last = this.#lines[next - 1] as Line
    const { blanks: blankLines, indent, follows } = first
    const lines = next - index
    // Two literals: spreading one into the other takes longer than all else that is done for a line.
    const hints =
      marker === undefined
        ? { blankLines, indent, lines, follows }
        : { blankLines, indent, lines, marker, marked: true }
    const read = next === index + 1 ? this.#texts.line(from, first.to) : this.#texts.joined(index, next, from)
    const { text, segments, marks } = read
    const draft = { type: 'paragraph', text, segments, marks, start: first.start, end: last.end, hints } as const
    this.#builder.add(draft, containers)
    return next - index
  }

  /** The first line that does not go on with the ones from `index` on, or only as less than `least`. */
  #endOf(index: number, least: number): number {
    let next = index + 1
    while (next < this.#lines.length && (this.#goesOn[next] as number) >= least) next++
    return next
  }

  /** A paragraph of lines whose breaks stay. */
  #stanza(index: number, count: number): number {
    const first = this.#lines[index] as Line
    const last = this.#lines[index + count - 1] as Line
    const hints = { blankLines: first.blanks, indent: first.indent, lines: count, marked: true }
    const draft = { type: 'paragraph', ...this.#texts.stanza(index, count), hints } as const
    this.#builder.add({ ...draft, start: first.start, end: last.end }, this.#lists.at(first))
    return count
  }

  #table(index: number, table: DrawnTable): number {
    const first = this.#lines[index] as Line
    const last = this.#lines[index + table.count - 1] as Line
    const hints = { blankLines: first.blanks, indent: first.indent, lines: table.count, marked: true }
    const { count, ...drawn } = table
    this.#builder.add({ type: 'table', ...drawn, start: first.start, end: last.end, hints }, this.#lists.at(first))
    return count
  }

  #codeBlock(index: number, run: CodeRun, containers: readonly Container[], fence: number, marker?: string): number {
    const first = this.#lines[index] as Line
    const last = this.#lines[index + run.count - 1] as Line
    const inner = this.#lines.slice(run.first, run.first + run.length)
    // The text of a fence stands where the fence does, which may be behind the marker of an item.
    const indent = inner.reduce((least, line) => Math.min(least, line.indent), fence)
    const said = codeText(this.#source, inner, indent)
    const own = { blankLines: first.blanks, indent: first.indent, lines: run.count, marked: run.count !== run.length }
    const hints = marker === undefined ? own : { ...own, marker }
    const draft = { type: 'code', ...said, start: first.start, end: last.end, hints } as const
    const whole = run.language === undefined ? draft : { ...draft, language: run.language }
    this.#builder.add(whole, containers)
    return run.count
  }

  /** The quoted lines from here on, read again without their marks. */
  #quote(index: number): number {
    const { inner, label, count } = quotedLines(this.#source, this.#lines, index, this.#base.length)
    this.#lists.close()
    const quote = this.#builder.container('quote', label === undefined ? {} : { label })
    parseLines(this.#shared, inner, [...this.#base, quote])
    return count
  }
}
