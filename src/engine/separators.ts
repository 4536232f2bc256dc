import type { Block } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { Change } from '../model/finding.js'
import type { Entry } from './ledger.js'

/**
 * Widens the ranges of removed blocks over the blank lines between them, so that replaying the
 * changes on the source leaves no hole: a removed block takes the white space up to the next
 * block; where nothing is kept after it, the white space before it goes as well.
 *
 * HTML is written anew and never patched, so its ranges stay as they are; those inside of others are left out.
 */
export function separatorChange(
  document: ParsedDocument,
  entries: readonly Entry[],
  dropped: ReadonlySet<number>,
): readonly Change[] {
  if (dropped.size === 0) return entries
  if (document.format === 'html') return outermost(entries, dropped)
  return withBlankLines(entries, removalsOf(document, entries, dropped))
}

/** What goes of a document, and what stands around it. */
interface Removals {
  /** The ranges of removed blocks by id, each up to the next block. */
  readonly ranges: ReadonlyMap<number, Place>
  /** The end of the last block that stays, and the block with which a removed ending begins: none where nothing stays. */
  readonly keptEnd: number
  readonly ending: number | undefined
}

function removalsOf(
  { blocks, source }: ParsedDocument,
  entries: readonly Entry[],
  dropped: ReadonlySet<number>,
): Removals {
  const ends = new Map(entries.filter(({ block }) => dropped.has(block)).map(({ block, end }) => [block, end]))
  const ranges = new Map<number, Place>()
  let lastKept = -1
  let keptEnd = 0
  for (let index = 0; index < blocks.length; index++) {
    const { id, start, end } = blocks[index] as Block
    if (!dropped.has(id) || end <= keptEnd) {
      lastKept = index
      keptEnd = Math.max(keptEnd, end)
      continue
    }
    while ((blocks[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= (ends.get(id) ?? end)) index++
    const next = blocks[index + 1]
    ranges.set(id, { start, end: Math.max(end, next?.start ?? source.trimEnd().length) })
  }
  return { ranges, keptEnd, ending: lastKept === -1 ? undefined : blocks[lastKept + 1]?.id }
}

function withBlankLines(entries: readonly Entry[], { ranges, keptEnd, ending }: Removals): Change[] {
  const changes: Change[] = []
  // A removal of blocks that were joined covers what was done in each; entries come by place.
  let covered = 0
  for (const entry of entries) {
    const range = ranges.get(entry.block)
    if (range === undefined) {
      if (entry.end > covered || entry.start >= covered) changes.push(entry)
      continue
    }
    const { start, end } = range
    covered = end
    // The engine made the entry for this run alone: a copy of each would take longer than all the rest.
    const change = Object.assign(entry, { start, end })
    if (entry.block === ending && keptEnd < start) changes.push(blankLines(change, keptEnd))
    changes.push(change)
  }
  return changes
}

/** Without the removals inside of others: a page has blocks within the range of a block, and what goes is told once. */
function outermost(entries: readonly Entry[], dropped: ReadonlySet<number>): readonly Entry[] {
  let covered = 0
  return entries.filter(({ block, end }) => {
    if (!dropped.has(block)) return true
    const isTold = end <= covered
    if (!isTold) covered = end
    return !isTold
  })
}

/** What goes with a removed ending: the reasons for that are none for white space. */
function blankLines({ reasons: _, ...ending }: Entry, keptEnd: number): Change {
  const message = 'blank lines before a removed ending'
  return { ...ending, start: keptEnd, end: ending.start, message, evidence: [] }
}

interface Place {
  readonly start: number
  readonly end: number
}
