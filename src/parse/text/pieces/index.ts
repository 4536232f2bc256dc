import type { Block, Hints } from '../../../model/block.js'
import { type Line, lineOf } from '../lines/index.js'

/** A stretch of the source that is none of its lines: the tags of elements, or a block that was read of it. */
export interface Piece {
  /** Its range in the source. */
  readonly start: number
  readonly end: number
  /** It belongs to the fences of an element and not to its tags. */
  readonly isFence?: boolean
  /** What the block is besides a remnant of an element. */
  readonly draft?:
    | (Pick<Block, 'type' | 'text' | 'segments' | 'marks'> & Partial<Block> & { readonly hints?: Hints })
    | undefined
}

/** The pieces in their order, and remnants that only white space parts as one. */
export function joinedPieces(source: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && piece.start < last.end) continue
    const isOne = last?.draft === undefined && piece.draft === undefined
    if (last !== undefined && isOne && source.slice(last.end, piece.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: piece.end, isFence: last.isFence || piece.isFence || false }
    else joined.push(piece)
  }
  return joined
}

/** What the lines have besides the pieces; what follows one begins by itself. */
export function linesBetween(source: string, lines: readonly Line[], pieces: readonly Piece[]): Line[] {
  const left: Line[] = []
  let next = 0
  let isBehind = false
  const take = (line: Line | undefined): void => {
    if (line === undefined) return
    left.push(isBehind ? { ...line, blanks: Math.max(1, line.blanks) } : line)
    isBehind = false
  }
  for (const line of lines) {
    let { start } = line
    for (let piece = pieces[next]; piece !== undefined && piece.start < line.end; piece = pieces[next]) {
      take(lineOf(source, start, Math.max(start, piece.start), start === line.start ? line.blanks : 0))
      isBehind = true
      start = Math.min(piece.end, line.end)
      if (piece.end > line.end) break
      next++
    }
    take(start === line.start ? line : lineOf(source, start, line.end, 0))
  }
  return left
}

/** The blocks with those of the pieces among them, by their places. */
export function withPieces(blocks: readonly Block[], source: string, pieces: readonly Piece[]): Block[] {
  const all: Block[] = []
  let next = 0
  for (const piece of pieces) {
    while (next < blocks.length && (blocks[next] as Block).start < piece.start) all.push(blocks[next++] as Block)
    all.push(blockOf(source, piece))
  }
  return all.concat(blocks.slice(next)).map((block, id) => ({ ...block, id }))
}

function blockOf(source: string, { start, end, isFence, draft }: Piece): Block {
  const text = source.slice(start, end)
  const hints = { element: isFence ? 'fence' : 'tag' } as const
  const remnant = {
    type: 'other',
    text,
    segments: [{ from: 0, to: text.length, start, end }],
    marks: [],
    hints,
  } as const
  return { id: 0, containers: [], verbatim: [], hints: {}, start, end, ...(draft ?? remnant) }
}
