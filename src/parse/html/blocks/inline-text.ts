import type { Mark, Segment } from '../../../model/block.js'
import { alignDecoded } from './entities.js'
import { type OpenMark, OpenMarks } from './open-marks.js'
import { isPlainAddress } from './plain-addresses.js'

/** The text of one block as it grows, with its marks and its map to the source. */
export interface FinishedText {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly segments: readonly Segment[]
  readonly start: number
  readonly end: number
}

const SPACE = 32
/** Marks that stand for themselves and not for their text. */
const POINTS: ReadonlySet<Mark['kind']> = new Set(['image', 'break', 'html', 'footnoteReference'])

/** HTML's white space: other spaces, such as U+00A0, are text. */
function isSpace(code: number): boolean {
  return code === SPACE || code === 10 || code === 9 || code === 13 || code === 12
}

/**
 * Collects the inline content of a block: white space is collapsed as a browser does, marks are
 * kept as ranges, and each stretch of text remembers where it came from.
 */
export class InlineText {
  #text = ''
  /** What the text ends with: to ask a text for it that still grows would copy all of it. */
  #last = SPACE
  /** Since a link was opened: the text of it, and the character before that. */
  #linkText = ''
  #beforeLink = ''
  #segments: Segment[] = []
  #marks: OpenMark[] = []
  #hasImage = false
  readonly #open = new OpenMarks()
  #start = -1
  #end = -1
  /** White space that is written when more text follows. */
  #isSpacePending = false
  #spaceStart = 0
  #spaceEnd = 0
  #isBreakPending = false

  /** Nothing to show so far. */
  get isEmpty(): boolean {
    return this.#text === '' && !this.#hasImage
  }

  /** Nothing was collected, not even the start of a mark: there is nothing to hand out. */
  get isFresh(): boolean {
    return this.#text === '' && this.#marks.length === 0 && this.#segments.length === 0
  }

  /** A line break came last, with at most white space after it. */
  get isAtBreak(): boolean {
    return this.#isBreakPending
  }

  get length(): number {
    return this.#text.length
  }

  /** A text node: `data` is source `[start, end)` with its entities decoded. */
  append(data: string, start: number, end: number, source: string): void {
    if (data.length === end - start) this.#appendExact(data, start)
    else for (const piece of alignDecoded(data, start, end, source)) this.#appendPiece(piece)
  }

  #appendPiece(piece: { text: string; start: number; end: number }): void {
    if (piece.text.length === piece.end - piece.start) this.#appendExact(piece.text, piece.start)
    else if (piece.text.trim() === '' && isSpace(piece.text.charCodeAt(0))) this.space(piece.start, piece.end)
    else this.insert(piece.text, piece.start, piece.end)
  }

  /** Words between white space; single line breaks are read as spaces in place. */
  #appendExact(data: string, start: number): void {
    const { length } = data
    let at = 0
    let run = 0
    let piece = ''
    let pieceStart = 0
    while (at < length) {
      if (!isSpace(data.charCodeAt(at))) {
        at++
        continue
      }
      const spaceAt = at++
      while (at < length && isSpace(data.charCodeAt(at))) at++
      if (at - spaceAt === 1 && spaceAt > pieceStart && at < length) {
        if (data.charCodeAt(spaceAt) === SPACE) continue
        piece += `${data.slice(run, spaceAt)} `
        run = at
        continue
      }
      if (spaceAt > pieceStart) this.#write(piece + data.slice(run, spaceAt), start + pieceStart)
      this.space(start + spaceAt, start + at)
      piece = ''
      pieceStart = at
      run = at
    }
    if (length > pieceStart) this.#write(piece + data.slice(run), start + pieceStart)
  }

  /** Text that maps to the source character by character. */
  #write(text: string, start: number): void {
    this.#flushSpace()
    const from = this.#text.length
    this.#grow(text)
    this.#segments.push({ from, to: from + text.length, start, end: start + text.length })
    this.#cover(start, start + text.length)
  }

  /** Text that stands for source `[start, end)` as a unit. */
  insert(text: string, start: number, end: number): void {
    this.#flushSpace()
    const from = this.#text.length
    this.#grow(text)
    this.#segments.push({ from, to: this.#text.length, start, end, atomic: true })
    this.#cover(start, end)
  }

  #grow(text: string): void {
    if (text === '') return
    this.#text += text
    this.#linkText += text
    this.#last = text.charCodeAt(text.length - 1)
  }

  /** A tab or line feed between cells; white space before it goes. */
  separate(separator: string): void {
    this.#isSpacePending = false
    this.#isBreakPending = false
    this.#grow(separator)
  }

  /** White space of the source `[start, end)`; runs count as one, and none stands at an end. */
  space(start: number, end: number): void {
    if (this.#isSpacePending) {
      this.#spaceEnd = end
      return
    }
    if (isSpace(this.#last) && this.#lastPoint === undefined) return
    this.#isSpacePending = true
    this.#spaceStart = start
    this.#spaceEnd = end
  }

  /** A mark that stands for itself, if nothing was written after it: white space before it is none at the end. */
  get #lastPoint(): Mark | undefined {
    const last = this.#marks.at(-1)
    return last !== undefined && POINTS.has(last.kind) && last.from === this.#text.length ? last : undefined
  }

  /** A line break that the page asks for. Written as a space under a `break` mark. */
  lineBreak(start: number, end: number): void {
    this.space(start, end)
    if (this.#isSpacePending) this.#isBreakPending = true
  }

  #flushSpace(): void {
    if (!this.#isSpacePending) return
    const at = this.#text.length
    if (this.#isBreakPending) this.#marks.push({ kind: 'break', from: at, to: at })
    this.#grow(' ')
    this.#segments.push({ from: at, to: at + 1, start: this.#spaceStart, end: this.#spaceEnd, atomic: true })
    this.#isSpacePending = false
    this.#isBreakPending = false
    if (this.#open.moveBehindSpace(at)) this.#beginLink()
  }

  /** A mark that stands for itself: an image, a footnote's number. */
  point(mark: Omit<Mark, 'from' | 'to'>, start: number, end: number): void {
    this.#flushSpace()
    const at = this.#text.length
    this.#marks.push({ ...mark, from: at, to: at })
    if (mark.kind === 'image') this.#hasImage = true
    this.#cover(start, end)
  }

  /** The last image so far, if nothing was written after it. */
  get lastImage(): Mark | undefined {
    return this.#lastPoint?.kind === 'image' ? this.#lastPoint : undefined
  }

  /** Opens a mark; a kind that is open already is counted and not opened twice. */
  openMark(mark: Omit<Mark, 'from' | 'to'>): void {
    const opened = this.#open.open(mark, this.#text.length)
    if (opened === undefined) return
    this.#marks.push(opened)
    if (mark.kind === 'link') this.#beginLink()
  }

  #beginLink(): void {
    this.#linkText = ''
    this.#beforeLink = this.#text === '' ? '' : String.fromCharCode(this.#last)
  }

  /** Closes the mark that was opened last; gives it unless its like is still open. */
  closeMark(): Mark | undefined {
    return this.#open.close(this.#text.length)
  }

  /** Closes a link; an address that stands for itself needs no mark, GFM links it by itself. */
  closeLink(): void {
    const link = this.closeMark()
    if (link === undefined || link.to === link.from || link.title !== undefined) return
    const isBare = isPlainAddress(this.#linkText, link.url) && !/[\w:/]/.test(this.#beforeLink)
    if (isBare && this.#marks.at(-1) === link) this.#marks.pop()
  }

  #cover(start: number, end: number): void {
    if (this.#start === -1) this.#start = start
    if (end > this.#end) this.#end = end
  }

  /** Hands out what was collected and starts anew; open marks go on in the next block. */
  finish(): FinishedText {
    this.#open.endAll(this.#text.length)
    const marks = this.#marks.length === 0 ? NO_MARKS : this.#finishedMarks()
    const finished = { text: this.#text, marks, segments: this.#segments, start: this.#start, end: this.#end }
    this.#reset()
    return finished
  }

  #finishedMarks(): readonly Mark[] {
    const images = new Set(this.#marks.filter((mark) => mark.kind === 'image').map((mark) => mark.from))
    const isShown = ({ kind, from, to }: Mark): boolean =>
      from < to || POINTS.has(kind) || (kind === 'link' && images.has(from))
    return this.#marks.filter(isShown).map((mark) => ({ ...mark }))
  }

  #reset(): void {
    this.#text = ''
    this.#last = SPACE
    this.#segments = []
    this.#hasImage = false
    this.#start = -1
    this.#end = -1
    this.#isSpacePending = false
    this.#isBreakPending = false
    this.#beginLink()
    this.#marks = this.#open.restarted()
  }
}

const NO_MARKS: readonly Mark[] = []
