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
  const lastKept = blocks.findLastIndex((block) => !dropped.has(block.id))
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (!dropped.has(block.id)) continue
    const next = blocks[index + 1]
    const end = next !== undefined ? Math.max(block.end, next.start) : source.trimEnd().length
    ranges.set(block.id, { start: block.start, end: Math.max(block.end, end) })
  }
  const tail = blocks[lastKept + 1]
  const kept = blocks[lastKept]
  const changes: Change[] = []
  for (const entry of entries) {
    const range = ranges.get(entry.block)
    if (range === undefined) {
      changes.push(entry)
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
