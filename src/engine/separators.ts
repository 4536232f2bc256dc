import type { Block } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { Change } from '../model/finding.js'
import type { Entry } from './ledger.js'

/**
 * Widens the ranges of removed blocks over the blank lines between them, so that replaying the
 * changes on the source leaves no hole: a removed block takes the white space up to the next
 * block; where nothing is kept after it, the white space before it goes as well.
 *
 * HTML is written anew and never patched, so its ranges stay as they are.
 */
export function separatorChange(
  document: ParsedDocument,
  entries: readonly Entry[],
  dropped: ReadonlySet<number>,
): readonly Change[] {
  if (document.format === 'html' || dropped.size === 0) return entries
  const { blocks, source } = document
  const ranges = new Map<number, { start: number; end: number }>()
  const lasts = lastBlocks(blocks, entries, dropped)
  let lastKept = -1
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (!dropped.has(block.id)) {
      lastKept = index
      continue
    }
    const last = lasts.get(block.id) ?? index
    const next = blocks[last + 1]
    const least = Math.max(block.end, (blocks[last] as Block).end)
    const end = next !== undefined ? Math.max(least, next.start) : source.trimEnd().length
    ranges.set(block.id, { start: block.start, end: Math.max(least, end) })
    index = last
  }
  const tail = blocks[lastKept + 1]
  const kept = blocks[lastKept]
  const wide = [...lasts.keys()].flatMap((id) => ranges.get(id) ?? [])
  const changes: Change[] = []
  for (const entry of entries) {
    const range = ranges.get(entry.block)
    if (range === undefined) {
      // The removal of joined blocks covers what was done in each.
      if (!wide.some(({ start, end }) => entry.start >= start && entry.end <= end)) changes.push(entry)
      continue
    }
    const { start, end } = range
    // The engine made the entry for this run alone: a copy of each would take longer than all the rest.
    const change = Object.assign(entry, { start, end })
    if (entry.block === tail?.id && kept !== undefined && kept.end < range.start) {
      changes.push({ ...change, start: kept.end, end: range.start, message: 'blank lines before a removed ending' })
    }
    changes.push(change)
  }
  return changes
}

/** Where blocks that were joined with others, and dropped as one, end: the index of the last of them by the first's id. */
function lastBlocks(
  blocks: readonly Block[],
  entries: readonly Entry[],
  dropped: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const ends = new Map(entries.filter(({ block }) => dropped.has(block)).map(({ block, end }) => [block, end]))
  const lasts = new Map<number, number>()
  for (const [index, { id, end }] of blocks.entries()) {
    const until = ends.get(id) ?? end
    let last = index
    while (until > end && (blocks[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= until) last++
    if (last > index) lasts.set(id, last)
  }
  return lasts
}
