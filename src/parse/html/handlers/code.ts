import type { Element, Text } from 'domhandler'
import type { Segment } from '../../../model/block.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { alignDecoded } from '../blocks/entities.js'
import type { PageBuilder } from '../blocks/index.js'
import { hasOnlyNumbers, isNamedLineNumbers } from '../code/furniture.js'
import { codeLanguage } from '../code/language.js'
import { followsCodeLine, followsEmptyLine, isCodeLine } from '../code/lines.js'
import { endOf, startOf } from '../source-place.js'
import { descendants, textOf } from '../text-of.js'
import { type Handler, leaveMark } from './types.js'

/** Preformatted text is code, verbatim but for line numbers, buttons and hidden lines, which are set aside. */
export const preformatted: Handler = (builder, element) => {
  if (builder.isCell || builder.isHeading) {
    builder.openMark({ kind: 'code' })
    return leaveMark
  }
  builder.flush()
  const code = new CodeText(builder.page.source)
  code.read(element)
  emitCode(builder, element, code)
  for (const part of code.aside) emitAside(builder, part)
  return undefined
}

function emitCode(builder: PageBuilder, element: Element, code: CodeText): void {
  const { text, segments } = code.trimmed()
  if (text.trim() === '') return
  const language = codeLanguage(element)
  const draft = { text, segments, marks: [], start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 }
  const typed = { ...draft, type: 'code' as const, ...(language === undefined ? {} : { language }) }
  const isNumbers = isLineNumbers(element) || NUMBERS.test(code.text)
  if (isNumbers && !builder.isHidden) builder.emit(typed, element, 'line numbers of code')
  else builder.emit(typed, element)
}

/** 1, 2, 3 and so on. */
const NUMBERS = /^\s*1\s+2\s+3(?:\s+\d+)*\s*$/

/** Line numbers, buttons and hidden lines inside of code: blocks of their own that nobody needs. */
function emitAside(builder: PageBuilder, part: Element): void {
  const text = singleSpaced(textOf(part))
  if (text === '') return
  const start = startOf(part)
  const end = endOf(part)
  const segments = [{ from: 0, to: text.length, start, end, atomic: true }]
  builder.emit({ type: 'paragraph', text, segments, marks: [], start, end }, part, asideReason(part))
}

function asideReason(part: Element): HiddenReason {
  if (isOutOfSight(part)) return 'hidden line of code'
  return part.name === 'button' || part.name === 'a' ? 'button of a code block' : 'line numbers of code'
}

/** What mdBook calls the lines of an example that a machine needs and its style sheet hides. */
function isOutOfSight({ name, attribs }: Element): boolean {
  return name === 'span' && attribs.class !== undefined && /(?:^|\s)boring(?:\s|$)/.test(attribs.class)
}

const BUTTONS = new Set(['button', 'clipboard-copy'])
const BUTTON = /(?:^|[\s_-])(?:copy|clipboard|copybtn|copy-button|code-copy|btn-clipboard|toolbar)(?=[\s_-]|$)/i

function isLineNumbers(element: Element): boolean {
  return element.name !== 'pre' && element.name !== 'code' && isNamedLineNumbers(element)
}

function isFurniture(element: Element): boolean {
  if (BUTTONS.has(element.name) || isLinkBesideCode(element)) return true
  if (isLineNumbers(element))
    return !/(?:^|\s)line-numbers(?:\s|$)/.test(element.attribs.class ?? '') || hasOnlyNumbers(element)
  return element.attribs.class !== undefined && BUTTON.test(element.attribs.class) && textOf(element, 40).length < 30
}

/** `Run`, as documentation of Rust has it before its code. */
function isLinkBesideCode({ name, parent }: Element): boolean {
  if (name !== 'a' || parent === null || !('name' in parent) || parent.name !== 'pre') return false
  const codes = parent.children.filter((child) => 'name' in child && child.name === 'code')
  // What stands among words of its own is a part of them.
  return codes.length === 1 && !parent.children.some((child) => child.type === 'text' && child.data.trim() !== '')
}

/** The text of code as it grows. */
class CodeText {
  text = ''
  readonly aside: Element[] = []
  readonly #source: string
  #segments: Segment[] = []

  constructor(source: string) {
    this.#source = source
  }

  read(root: Element): void {
    let skipTo = -1
    for (const node of descendants(root)) {
      if (startOf(node) < skipTo) continue
      if (node.type === 'text') this.#readText(node)
      else if ('attribs' in node && this.#readElement(node)) skipTo = endOf(node)
    }
  }

  #readText(node: Text): void {
    if (followsCodeLine(node)) this.#startLine()
    this.#append(node.data, startOf(node), endOf(node))
  }

  /** Returns true for an element that is set aside with all that it holds. */
  #readElement(element: Element): boolean {
    if (element.name === 'br') {
      this.#newLine(startOf(element), endOf(element))
      return false
    }
    if (isFurniture(element) || isOutOfSight(element)) {
      this.aside.push(element)
      return true
    }
    if (isCodeLine(element) || followsCodeLine(element)) {
      this.#startLine()
      if (followsEmptyLine(element)) this.#newLine(-1, -1)
    }
    return false
  }

  /** Elements that are lines of their own begin one, and so does what follows them. */
  #startLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.#newLine(-1, -1)
  }

  #newLine(start: number, end: number): void {
    if (start >= 0) this.#segments.push({ from: this.text.length, to: this.text.length + 1, start, end, atomic: true })
    this.text += '\n'
  }

  #append(data: string, start: number, end: number): void {
    for (const piece of data.length === end - start
      ? [{ text: data, start, end }]
      : alignDecoded(data, start, end, this.#source)) {
      const from = this.text.length
      this.text += piece.text
      const segment = { from, to: this.text.length, start: piece.start, end: piece.end }
      this.#segments.push(piece.text.length === piece.end - piece.start ? segment : { ...segment, atomic: true })
    }
  }

  /** Without the line breaks at the start and the white space at the end. */
  trimmed(): { text: string; segments: readonly Segment[] } {
    const lines = this.text.replace(/\r\n?/g, '\n')
    if (lines.length !== this.text.length) return this.#normalised(lines)
    const from = /^(?:[ \t]*\n)*/.exec(this.text)?.[0].length ?? 0
    const to = Math.max(from, this.text.trimEnd().length)
    const segments: Segment[] = []
    for (const segment of this.#segments) {
      if (segment.to <= from || segment.from >= to) continue
      const cutStart = segment.atomic ? 0 : Math.max(0, from - segment.from)
      const cutEnd = segment.atomic ? 0 : Math.max(0, segment.to - to)
      segments.push({
        ...segment,
        from: Math.max(segment.from, from) - from,
        to: Math.min(segment.to, to) - from,
        start: segment.start + cutStart,
        end: segment.end - cutEnd,
      })
    }
    return { text: this.text.slice(from, to), segments }
  }

  /** Line ends that change the length: the code maps as a unit. */
  #normalised(lines: string): { text: string; segments: readonly Segment[] } {
    const text = lines.replace(/^(?:[ \t]*\n)*/, '').trimEnd()
    const start = this.#segments[0]?.start ?? 0
    return {
      text,
      segments: [{ from: 0, to: text.length, start, end: this.#segments.at(-1)?.end ?? start, atomic: true }],
    }
  }
}
