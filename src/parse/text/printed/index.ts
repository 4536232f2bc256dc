import type { Block, Range } from '../../../model/block.js'
import { movedBy } from '../../../model/ranges.js'
import { endsSentence } from '../../../roles/body.js'
import type { Parser } from '../../parser.js'
import type { Line } from '../lines/index.js'
import { type Piece, withPieces } from '../pieces/index.js'
import { type Pages, pagesOf } from './edges.js'

/** What stands between the text of two pages. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** The text of the next page goes on inside of a sentence, from this place of the source on. */
  readonly goesOnAt?: number
}

const PAGE_BREAK = '\f'
/** A line that was filled breaks off in the middle of a sentence, and one below it goes on in small letters. */
const FILLED = 40
const BREAKS_OFF = /[\p{L}\p{N},;\u2019'"\u201D)-]$/u
const SMALL = /^\p{Ll}/u

/**
 * Loads the parser of a text of pages: a sentence that goes on over the page is one, and what a browser prints on each
 * page is a block of its own, or stands as such within the paragraph that goes on.
 *
 * @param load loads the parser of what is left
 */
export async function loadApartFromPages(source: string, load: (left: string) => Promise<Parser>): Promise<Parser> {
  const known = readPages(source)
  const parse = await load(known.left)
  return (text, options) => {
    if (options.isWritten === true) return parse(text, options)
    const { left, stretches } = text === source ? known : readPages(text)
    const document = parse(left, options)
    return { ...document, source: text, blocks: withStretches(document.blocks, text, stretches) }
  }
}

/** A text of pages as one, and what stands between them. */
function readPages(source: string): { readonly left: string; readonly stretches: readonly Stretch[] } {
  const pages = pagesOf(source)
  const stretches = pages.edges.map(({ first, next }) => stretchOf(source, pages, first, next))
  const all = [...stretches, ...breaksIn(source, pages)].sort((a, b) => a.start - b.start)
  return { left: withoutStretches(withHeadline(source, pages), all), stretches }
}

/** Where a sentence goes on over a page that has nothing else at its edges. */
function breaksIn(source: string, { lines, edges }: Pages): Stretch[] {
  const atEdges = new Set(
    edges.flatMap(({ first, next }) => Array.from({ length: next - first + 1 }, (_, offset) => first + offset)),
  )
  return lines.flatMap((below, index) => {
    const above = lines[index - 1]
    if (above === undefined || atEdges.has(index) || !source.slice(above.end, below.start).includes(PAGE_BREAK))
      return []
    return goesOn(source, above, below) ? [{ start: below.start, end: below.start, goesOnAt: below.start }] : []
  })
}

/** The text with the lines of its headline as one. */
function withHeadline(source: string, { lines, headline }: Pages): string {
  let at = 0
  let whole = ''
  for (const index of headline) {
    const [above, below] = [lines[index - 1] as Line, lines[index] as Line]
    whole += source.slice(at, above.to) + ' '.repeat(below.from - above.to)
    at = below.from
  }
  return whole + source.slice(at)
}

function stretchOf(source: string, { lines }: Pages, first: number, next: number): Stretch {
  const [above, below] = [lines[first - 1], lines[next]]
  const { from: start } = lines[first] as Line
  const { to: end } = lines[next - 1] as Line
  return above !== undefined && below !== undefined && goesOn(source, above, below)
    ? { start, end, goesOnAt: below.start }
    : { start, end }
}

function goesOn(source: string, above: Line, below: Line): boolean {
  const upper = source.slice(above.from, above.to)
  return (
    upper.length >= FILLED &&
    BREAKS_OFF.test(upper) &&
    !endsSentence(upper) &&
    SMALL.test(source.slice(below.from, below.to))
  )
}

/** The text with blanks where pages meet, so that all else keeps its place: one break where a sentence goes on. */
function withoutStretches(source: string, stretches: readonly Stretch[]): string {
  let at = 0
  let left = ''
  for (const { start, end, goesOnAt } of stretches) {
    const before = source.slice(at, start)
    if (goesOnAt === undefined) left += before + source.slice(start, end).replace(/[^\n\f]/g, ' ')
    else {
      const kept = before.trimEnd()
      left += `${kept}${' '.repeat(goesOnAt - at - kept.length - 1)}\n`
    }
    at = goesOnAt ?? end
  }
  return left + source.slice(at)
}

/** The blocks with what is printed on each page. */
function withStretches(blocks: readonly Block[], source: string, stretches: readonly Stretch[]): Block[] {
  const all = blocks.slice()
  const pieces: Piece[] = []
  let index = 0
  for (const stretch of stretches) {
    while (index < all.length && (all[index] as Block).end <= stretch.start) index++
    const block = all[index]
    const isWithin = block !== undefined && block.start < stretch.start
    const whole = isWithin ? withStretch(block, source, stretch) : undefined
    if (whole === undefined) pieces.push(pieceOf(source, stretch))
    else all[index] = whole
  }
  return withPieces(all, source, pieces)
}

function pieceOf(source: string, { start, end }: Stretch): Piece {
  const text = source.slice(start, end)
  const segments = [{ from: 0, to: text.length, start, end }]
  const hints = { printed: [{ from: 0, to: text.length }] }
  return { start, end, draft: { type: 'other', text, segments, marks: [], hints } }
}

/** The paragraph with what is printed between its lines, behind the space that stands for their break. */
function withStretch(block: Block, source: string, { start, end }: Stretch): Block | undefined {
  const at = block.segments.findIndex((part) => part.atomic === true && part.start <= start && part.end >= end)
  const joint = block.segments[at]
  if (joint === undefined) return undefined
  const printed = `${source.slice(start, end).replace(/\s/g, ' ')} `
  const by = printed.length
  const { to: from } = joint
  const to = from + by
  const moved = <T extends Range>(range: T): T =>
    range.from >= from ? movedBy(range, by) : range.to > from ? { ...range, to: range.to + by } : range
  const inner = [
    { ...joint, end: start },
    { from, to: to - 1, start, end },
    { from: to - 1, to, start: end, end: joint.end, atomic: true },
  ]
  return {
    ...block,
    text: block.text.slice(0, from) + printed + block.text.slice(from),
    segments: [...block.segments.slice(0, at), ...inner, ...block.segments.slice(at + 1).map(moved)],
    marks: block.marks.map(moved),
    verbatim: block.verbatim.map(moved),
    hints: { ...block.hints, printed: [...(block.hints.printed ?? []), { from, to }] },
  }
}
