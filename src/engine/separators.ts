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
  for (const [index, block] of blocks.entries()) {
    if (!dropped.has(block.id)) continue
    const next = blocks[index + 1]
    const end = next !== undefined ? Math.max(block.end, next.start) : source.trimEnd().length
    ranges.set(block.id, { start: block.start, end: Math.max(block.end, end) })
  }
  const tail = blocks[lastKept + 1]
  const kept = blocks[lastKept]
  return entries.flatMap((entry): Change[] => {
    const range = dropped.has(entry.block) ? ranges.get(entry.block) : undefined
    if (range === undefined) return [entry]
    const change = { ...entry, start: range.start, end: range.end }
    if (entry.block !== tail?.id || kept === undefined || kept.end >= range.start) return [change]
    const gap = { ...change, start: kept.end, end: range.start, message: 'blank lines before a removed ending' }
    return [gap, change]
  })
}
