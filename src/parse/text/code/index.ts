import { once } from '../../../tools/once.js'
import type { Gates } from '../gates.js'
import type { Line } from '../lines/index.js'
import type { KnownLines } from '../lines/known.js'
import type { Marker } from '../lines/markers.js'
import { headingDepth } from '../lines/signs.js'
import { CodeElements } from './elements.js'
import { openFence } from './fences.js'
import { outdentedCode, proseColumn } from './outdented.js'
import type { CodeRun, CodeSearch, CodeSearchOf } from './run.js'
import { settingsAt } from './settings.js'
import {
  CALL,
  CODE_SIGN,
  GOES_ON,
  isBranch,
  isHead,
  isMarkup,
  isOfTree,
  isRoot,
  isStatement,
  opensBlock,
  PROMPT,
  SENTENCE,
  WORDS,
} from './signs.js'

const MIN_LINES = 3
const MIN_SHARE = 0.6
/** Blank lines inside of a stretch of code. */
const MAX_BLANKS = 2
/** A longer line that nothing shows to be code is none. */
const MAX_LINE = 160

/** So many columns code hangs under the prose around it where nothing else marks it, and so many lines of it at the least. */
const MIN_HANG = 4
const MIN_HANGING = 2
/** Share of the lines that have a sign of code. */
const MIN_SIGNS = 0.5

/** Looks for code in the lines of a document, or of a quotation in it. */
export const findCode: CodeSearchOf = (known) => new CodeFinder(known)

class CodeFinder implements CodeSearch {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #markers: readonly (Marker | undefined)[]
  readonly #gates: Gates
  readonly #elements: CodeElements
  /** Lines before this one were looked at and are no code. */
  #from = 0
  #hangingFrom = 0
  #settingsFrom = 0
  /** Where each line is indented by the depth of its element, what stands further in tells nothing. */
  readonly #isByDepth: () => boolean
  /** Fences that nothing closes from here on. */
  readonly #unclosed = new Set<string>()

  constructor({ source, lines, markers, gates, isByDepth }: KnownLines) {
    this.#source = source
    this.#lines = lines
    this.#markers = markers
    this.#gates = gates
    this.#elements = new CodeElements(source, lines)
    this.#isByDepth = isByDepth
  }

  /** The column of the prose, where a text browser may have set code further out. */
  readonly #column = once(() => proseColumn(this.#lines))

  /** The code that starts at a line, if any does. */
  at(index: number): CodeRun | undefined {
    return (
      this.behind(index, (this.#lines[index] as Line).from) ??
      (this.#gates.trees ? this.#tree(index) : undefined) ??
      (this.#gates.settings ? this.#settings(index) : undefined) ??
      (this.#gates.code ? this.#bare(index) : undefined)
    )
  }

  /** The fenced code that begins behind the marker of an item, if any does. */
  behind(index: number, from: number): CodeRun | undefined {
    return this.#gates.fences ? this.#fenced(index, from) : undefined
  }

  /**
   * Code that nothing marks but its place: lines that hang under the prose above, between blank lines. Browsers
   * indent quotations, lists and verse too, so the lines must have the signs of code and be no sentences.
   */
  indented(index: number): CodeRun | undefined {
    const line = this.#lines[index] as Line
    const above = this.#lines[index - 1]
    if (above === undefined || line.blanks === 0 || this.#markers[index - 1] !== undefined) return undefined
    const least = above.indent + MIN_HANG
    if (index < this.#hangingFrom || line.indent < least) return undefined
    let next = index
    let signs = 0
    for (; next < this.#lines.length; next++) {
      const inner = this.#lines[next] as Line
      if (inner.indent < least || (next > index && inner.blanks > MAX_BLANKS)) break
      const text = this.#text(inner)
      const hasSign = CODE_SIGN.test(text)
      this.#hangingFrom = next + 1
      if (this.#markers[next] !== undefined || (!hasSign && SENTENCE.test(text))) return undefined
      // A paragraph may hold an equation, references in brackets or addresses.
      if (text.length > MAX_LINE && WORDS.test(text) && !this.#looksLikeCode(next)) return undefined
      if ((hasSign && !this.#isByDepth()) || this.#looksLikeCode(next)) signs++
    }
    const length = next - index
    if (length < MIN_HANGING || signs < MIN_SIGNS * length || this.#lines[next]?.blanks === 0) return undefined
    return { count: length, first: index, length }
  }

  /** Code that text browsers set further out than the prose. */
  outdented(index: number): CodeRun | undefined {
    const column = this.#column()
    // Only where such lines begin: each is looked at once.
    const above = this.#lines[index - 1]?.indent ?? column
    if (column === 0 || (above < column && this.#lines[index]?.blanks === 0)) return undefined
    const lines = { source: this.#source, lines: this.#lines, markers: this.#markers }
    const length = outdentedCode(lines, index, column)
    return length === 0 ? undefined : { count: length, first: index, length }
  }

  /** A drawn tree of files, with the name of its root right above. */
  #tree(index: number): CodeRun | undefined {
    const first = this.#textAt(index)
    if (this.#lines[index + 1]?.blanks !== 0 || !isBranch(this.#textAt(index + 1))) return undefined
    if (!isBranch(first) && !isRoot(first)) return undefined
    let next = index + 2
    while (this.#lines[next]?.blanks === 0 && isOfTree(this.#textAt(next))) next++
    return next - index < MIN_LINES ? undefined : { count: next - index, first: index, length: next - index }
  }

  #settings(index: number): CodeRun | undefined {
    if (index < this.#settingsFrom) return undefined
    const found = settingsAt({ lines: this.#lines, text: (at) => this.#textAt(at) }, index)
    this.#settingsFrom = index + (found?.count ?? 0)
    return found?.isFound ? { count: found.count, first: index, length: found.count } : undefined
  }

  #text(line: Line): string {
    return this.#source.slice(line.from, line.to)
  }

  #textAt(index: number): string {
    return this.#text(this.#lines[index] as Line)
  }

  #fenced(index: number, from: number): CodeRun | undefined {
    const open = openFence(this.#source.slice(from, (this.#lines[index] as Line).to))
    if (open === undefined || this.#unclosed.has(open.fence)) return undefined
    const { fence, language } = open
    for (let i = index + 1; i < this.#lines.length; i++) {
      const last = this.#text(this.#lines[i] as Line)
      if (!last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '') continue
      const run = { count: i - index + 1, first: index + 1, length: i - index - 1 }
      return language ? { ...run, language } : run
    }
    this.#unclosed.add(fence)
    return undefined
  }

  /** Code without a fence: a run of lines most of which end or begin as only code does. */
  #bare(index: number): CodeRun | undefined {
    if (index < this.#from || !(this.#looksLikeCode(index) || this.#opens(index))) return undefined
    const base = (this.#lines[index] as Line).indent
    const close = this.#elements.closing(index)
    let found = 0
    let last = index
    let next = index
    for (; next < this.#lines.length; next++) {
      const line = this.#lines[next] as Line
      const isCode = this.#isInside(next, index, close)
      if (next > index && line.blanks > MAX_BLANKS) break
      if (!isCode && next > close && (line.indent <= base || line.to - line.from > MAX_LINE)) break
      if (isCode) found++
      // What hangs right under code belongs to it, whatever it looks like.
      if (isCode || next <= close || (last === next - 1 && line.blanks === 0)) last = next
    }
    this.#from = next
    const length = last - index + 1
    const isHung = length > 1 && found === length && (this.#lines[index + 1] as Line).indent > base
    if ((length < MIN_LINES && !isHung && !PROMPT.test(this.#textAt(index))) || found < MIN_SHARE * length)
      return undefined
    return { count: length, first: index, length }
  }

  /**
   * True for a line of code, or what is code among such lines.
   *
   * @param first of the lines
   * @param close the line that closes the element of XML which the first one opens, or the first
   */
  #isInside(index: number, first: number, close: number): boolean {
    if (this.#looksLikeCode(index) || this.#opens(index)) return true
    const line = this.#lines[index] as Line
    const text = this.#text(line)
    const hangs = line.indent > (this.#lines[first] as Line).indent
    if (hangs && (index < close || GOES_ON.test(text))) return true
    if ((hangs || (index > first && line.blanks === 0)) && CALL.test(text)) return true
    return index > first && this.#isContinued(index - 1)
  }

  /** True for a line that opens a block right above one of code that hangs under it. */
  #opens(index: number): boolean {
    const [line, next] = [this.#lines[index] as Line, this.#lines[index + 1]]
    if (next === undefined || next.blanks > 0 || next.indent <= line.indent) return false
    return opensBlock(this.#text(line)) && (this.#looksLikeCode(index + 1) || CALL.test(this.#text(next)))
  }

  /** What stands right above a brace on a line of its own is the head of what it opens. */
  #isBrace(index: number): boolean {
    const line = this.#lines[index]
    return line?.blanks === 0 && line.to - line.from === 1 && this.#source.charAt(line.from) === '{'
  }

  /** A backslash at the end of a line joins the next one to it. */
  #isContinued(index: number): boolean {
    return this.#source.charAt((this.#lines[index] as Line).to - 1) === '\\'
  }

  #looksLikeCode(index: number): boolean {
    const line = this.#lines[index] as Line
    if (this.#markers[index] !== undefined || headingDepth(this.#source, line) > 0) return false
    const text = this.#text(line)
    if (text.startsWith('<')) return isMarkup(text)
    return isStatement(text) || (this.#isBrace(index + 1) && isHead(text))
  }
}
