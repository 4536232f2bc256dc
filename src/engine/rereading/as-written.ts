import type { Block, Mark, Segment } from '../../model/block.js'
import { isExact, movedBy } from '../../model/ranges.js'
import { countFirst } from '../../tools/count-first.js'
import { withoutPlaces, withPlacesOf } from './as-they-were.js'

/**
 * The blocks that reading the written document gave, as what they are of the source: each takes the id, the text and
 * the places of the blocks that it was written from. Neighbours that are read as one are joined.
 *
 * @param read what the parser makes of the written blocks
 * @param written the blocks that were written
 * @returns undefined where the two tell different texts
 */
export function asWritten(read: readonly Block[], written: readonly Block[]): readonly Block[] | undefined {
  const blocks: Block[] = []
  let next = 0
  for (const found of read) {
    const block = withoutPlaces(found)
    const plain = written[next]
    if (plain !== undefined && plain.text === block.text) {
      next++
      blocks.push(withPlaces(block, plain))
      continue
    }
    const cut = plain && withOtherMarker(block, plain)
    if (cut !== undefined) {
      next++
      blocks.push(cut)
      continue
    }
    const parts = partsOf(bare(block.text), written, next)
    if (parts === undefined) return undefined
    next += parts.length
    blocks.push(parts.length === 1 ? withPlaces(block, parts[0] as Block) : joined(block, parts))
  }
  return next === written.length ? blocks : undefined
}

/** The blocks from an index on that one text joins, with the markers of items that it reads as words. */
function partsOf(whole: string, written: readonly Block[], first: number): readonly Block[] | undefined {
  const parts: Block[] = []
  let length = 0
  do {
    const source = written[first + parts.length]
    if (source === undefined) return undefined
    const rest = whole.slice(length)
    const part = rest.startsWith(bare(source.text)) ? source : withMarker(source, BARE_MARKER.exec(rest)?.[0] ?? '')
    if (!rest.startsWith(bare(part.text))) return undefined
    length += bare(part.text).length
    parts.push(part)
  } while (length < whole.length)
  return parts
}

/** What neither escapes nor white space change. */
function bare(text: string): string {
  return text.replace(/[\s\\]+/g, '')
}

const MARKER = /^(?:\d{1,9}[.)]|[-+*]) /
/** Of an item or a quotation. */
const BARE_MARKER = /^(?:\d{1,9}[.)]|[-+*>])/

function withMarker(block: Block, marker: string): Block {
  const text = `${marker} ${block.text}`
  const by = text.length - block.text.length
  return {
    ...block,
    text,
    segments: block.segments.map((part) => movedBy(part, by)),
  }
}

/** A number that is read as the text's own where it was an item's, or the other way round. */
function withOtherMarker(read: Block, written: Block): Block | undefined {
  const whole = bare(read.text)
  const own = bare(written.text)
  if (whole === own) return undefined
  const added = MARKER.exec(read.text)?.[0]
  if (added !== undefined && whole === bare(added) + own) {
    const { text, segments } = withMarker(written, added.trimEnd())
    return { ...read, ...placesOf(written), text, segments, marks: marksIn(text, read) }
  }
  const { marker } = read.hints
  const unindented = written.text.trimStart()
  if (marker === undefined || own !== bare(marker) + whole || !unindented.startsWith(marker)) return undefined
  const text = unindented.slice(marker.length).trimStart()
  const cut = written.text.length - text.length
  const segments = segmentsWithin(written.segments, cut, written.text.length)
  return { ...read, ...placesOf(written), text, segments, marks: marksIn(text, read) }
}

function placesOf({ id, start, end }: Block): Pick<Block, 'id' | 'start' | 'end'> {
  return { id, start, end }
}

/** Spaces at the ends, which writing takes off where no picture stands beyond them, are gone; those of code stay. */
function withPlaces(read: Block, written: Block): Block {
  const isSame = (read.marks.length > 0 || read.type === 'code') && read.text === written.text
  const text = isSame ? read.text : written.text.trim()
  if (text === written.text) return withPlacesOf(written, { ...read, text })
  const by = written.text.indexOf(text)
  const segments = segmentsWithin(written.segments, by, by + text.length)
  return { ...read, ...placesOf(written), text, segments, marks: marksIn(text, read) }
}

/** Anything but white space and escapes. */
const SOLID = /[^\s\\]/g

/** The marks of a block in a text that differs in white space and escapes alone. */
function marksIn(text: string, { text: read, marks }: Block): readonly Mark[] {
  if (marks.length === 0 || text === read) return marks
  const places = Array.from(text.matchAll(SOLID), ({ index }) => index)
  const solid = Array.from(read.matchAll(SOLID), ({ index }) => index)
  const place = (offset: number, isEnd: boolean): number => {
    const count = countFirst(solid, (index) => index < offset)
    const next = places[count] ?? text.length
    if (!isEnd && solid[count] === offset) return next
    const [behind, from] = count === 0 ? [0, 0] : [(solid[count - 1] as number) + 1, (places[count - 1] as number) + 1]
    return Math.min(from + offset - behind, next)
  }
  return marks.map((mark) => {
    const from = place(mark.from, false)
    return { ...mark, from, to: mark.to === mark.from ? from : place(mark.to, true) }
  })
}

/** The parts of `[from, to)` of a text, counted from its new beginning. */
function segmentsWithin(segments: readonly Segment[], from: number, to: number): Segment[] {
  return segments
    .filter((part) => part.from < to && from < part.to)
    .map((part) => {
      const isUnit = !isExact(part)
      const cutStart = Math.max(0, from - part.from)
      const cutEnd = Math.max(0, part.to - to)
      return {
        ...part,
        from: part.from + cutStart - from,
        to: part.to - cutEnd - from,
        start: isUnit ? part.start : part.start + cutStart,
        end: isUnit ? part.end : part.end - cutEnd,
      }
    })
}

function joined(read: Block, parts: readonly Block[]): Block {
  const segments: Segment[] = []
  const joint = read.text.includes('\n') ? '\n' : ' '
  let text = ''
  for (const part of parts) {
    if (text !== '') text += joint
    const by = text.length
    for (const segment of part.segments) segments.push(movedBy(segment, by))
    text += part.text
  }
  const first = parts[0] as Block
  const last = parts.at(-1) as Block
  const marks = marksIn(text, read)
  return { ...read, id: first.id, text, segments, marks, start: first.start, end: last.end }
}
