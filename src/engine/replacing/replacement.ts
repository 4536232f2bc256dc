import type { Block, Mark, Range } from '../../model/block.js'
import type { ReplaceEdit } from '../../model/edit.js'
import { holdsWholeAddresses, isProtected } from '../../model/protected.js'
import { hasGap, sourceRange } from '../../model/source-map.js'
import type { Entry, Ledger } from '../ledger.js'

/** What an edit replaces, with all that it takes in. */
export interface Replacement {
  /** Source range `[start, end)`. */
  readonly start: number
  readonly end: number
  /** What then stands in the source. */
  readonly inserted: string
  readonly evidence: readonly string[]
  /** What is replaced in the text of the block. */
  readonly text: { readonly from: number; readonly to: number; readonly insert: string }
  /** Earlier changes that are part of it, and stand for themselves no more. */
  readonly taken: readonly Entry[]
}

/**
 * The replacement with the earlier changes whose source text it touches taken in, so that changes never overlap.
 *
 * @param isPatched true for Markdown, of which no mark goes that the edit does not name
 */
export function replacementOf(block: Block, edit: ReplaceEdit, ledger: Ledger, isPatched: boolean): Replacement {
  let { start, end } = rangeOf(edit, isPatched ? { ...block, marks: [] } : block)
  let { from, to } = edit
  const evidence = [...(edit.evidence ?? [])]
  const taken = new Set<Entry>()
  for (;;) {
    const earlier = ledger.overlapping(block.id, start, end).filter((entry) => !taken.has(entry))
    if (earlier.length === 0) break
    for (const entry of earlier) {
      start = Math.min(start, entry.start)
      end = Math.max(end, entry.end)
      evidence.push(`after ${entry.rule}: ${entry.message}`)
      taken.add(entry)
      const place = placesOf(block).get(entry.id)
      if (place === undefined) continue
      from = Math.min(from, place.from)
      to = Math.max(to, place.to)
    }
  }
  const insert = block.text.slice(from, edit.from) + edit.insert + block.text.slice(edit.to, to)
  return { start, end, inserted: insert, evidence, text: { from, to, insert }, taken: [...taken] }
}

const places = new WeakMap<Block['segments'], ReadonlyMap<number, Range>>()

/** Where in the text the changes made so far stand: kept, since each of as many edits may ask for it. */
function placesOf({ segments }: Block): ReadonlyMap<number, Range> {
  const known = places.get(segments)
  if (known !== undefined) return known
  const found = new Map<number, Range>()
  for (const { change = -1, from, to } of segments) found.set(change, { from: found.get(change)?.from ?? from, to })
  places.set(segments, found)
  return found
}

function rangeOf({ from, to, insert, source }: ReplaceEdit, block: Block): { start: number; end: number } {
  if (source !== undefined) return { start: source.from, end: source.to }
  let { start, end } = sourceRange(block, from, to)
  for (const mark of insert.trim() === '' ? block.marks : []) {
    if (mark.start === undefined || mark.end === undefined || !isWithin(mark, from, to)) continue
    start = Math.min(start, mark.start)
    end = Math.max(end, mark.end)
  }
  return { start, end }
}

/** True where an edit would take one end of markup that was found in a text, or would write other words for it. */
export function cutsMarkup(block: Block, { from, to, insert }: ReplaceEdit): boolean {
  const isRemoval = insert.trim() === ''
  return block.marks.some((mark) => {
    const isTouched = mark.start !== undefined && mark.from < to && from < mark.to
    const isAround = mark.from <= from && to <= mark.to
    return isTouched && !isAround && !(isRemoval && isWithin(mark, from, to))
  })
}

/** True for a mark all of whose text is removed; a picture goes with the words on both sides of it. */
function isWithin(mark: Mark, from: number, to: number): boolean {
  if (mark.from === mark.to) return from < mark.from && mark.to < to
  return from <= mark.from && mark.to <= to
}

/** False for what is taken already, protected, or would join the cells or lines of a table or list. */
export function isReplaceable(block: Block, edit: ReplaceEdit): boolean {
  if (edit.from > edit.to || edit.to > block.text.length) return false
  if (block.text.slice(edit.from, edit.to) === edit.insert) return false
  const isTaken = edit.withAddresses === true && edit.insert === '' && holdsWholeAddresses(block, edit.from, edit.to)
  if (!isTaken && isProtected(block, edit.from, edit.to)) return false
  const parts = block.type === 'table' ? /[\t\n]/ : /\n/
  return !parts.test(block.text.slice(edit.from, edit.to)) && !parts.test(edit.insert)
}

/**
 * A removal whose last or first space stands on the other side of a mark, as behind the end of a link: without
 * that space, or with the one at its other end. Undefined where more than a space is beyond the mark.
 */
export function withoutSpaceBeyondMarkup(block: Block, edit: ReplaceEdit): ReplaceEdit | undefined {
  if (edit.insert !== '') return undefined
  const { text } = block
  const isSpace = (at: number): boolean => text[at] === ' '
  const tries: [from: number, to: number][] = []
  if (isSpace(edit.to - 1)) {
    if (isSpace(edit.from - 1)) tries.push([edit.from - 1, edit.to - 1])
    tries.push([edit.from, edit.to - 1])
  }
  if (isSpace(edit.from)) {
    if (isSpace(edit.to)) tries.push([edit.from + 1, edit.to + 1])
    tries.push([edit.from + 1, edit.to])
  }
  const fitting = tries.find(([from, to]) => from < to && !hasGap(block, from, to))
  return fitting && { ...edit, from: fitting[0], to: fitting[1] }
}
