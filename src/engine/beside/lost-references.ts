import type { Block, Mark } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { Change } from '../../model/finding.js'
import type { EngineResult } from '../run-rules.js'

/**
 * Adds the changes to the numbers whose notes the rules have removed: they would be read as text, so none is written.
 *
 * @param run what the rules have left
 * @param document what they ran on
 */
export function addLostReferences<Result extends EngineResult>(run: Result, { blocks }: ParsedDocument): Result {
  const removals = removalsOfNotes(blocks, run)
  if (removals.size === 0) return run
  const lost = run.blocks.flatMap(({ marks }) => marks.flatMap((mark) => lostReference(mark, removals)))
  return lost.length === 0 ? run : { ...run, changes: merged(run.changes, lost) }
}

/** By label, what removed most of a note of which nothing is left: not what took the link back from it. */
function removalsOfNotes(blocks: readonly Block[], run: EngineResult): ReadonlyMap<string, Change> {
  const kept = new Set(run.blocks.flatMap(labelsOf))
  const changes = new Map(run.changes.filter(({ applied }) => applied).map((change) => [change.start, change]))
  const removals = new Map<string, Change>()
  for (const block of blocks) {
    const change = changes.get(block.start)
    if (change === undefined) continue
    for (const label of labelsOf(block)) {
      const other = removals.get(label)
      if (!kept.has(label) && (other === undefined || sizeOf(other) < sizeOf(change))) removals.set(label, change)
    }
  }
  return removals
}

function sizeOf({ start, end }: Change): number {
  return end - start
}

function labelsOf({ containers }: Block): string[] {
  return containers.flatMap(({ kind, label }) => (kind === 'footnote' && label !== undefined ? [label] : []))
}

function lostReference({ kind, value = '', start, end }: Mark, removals: ReadonlyMap<string, Change>): Change[] {
  const removal = kind === 'footnoteReference' ? removals.get(value) : undefined
  if (removal === undefined || start === undefined || end === undefined) return []
  const { reasons: _, ...change } = removal
  return [{ ...change, start, end, inserted: '', message: 'the number of a note that is removed', evidence: [] }]
}

/** All by place; what another change has removed already is left out. */
function merged(changes: readonly Change[], lost: readonly Change[]): readonly Change[] {
  const added = new Set(lost)
  const all = [...changes, ...lost].sort((a, b) => a.start - b.start)
  let covered = 0
  return all.filter((change, index) => {
    const isFree = change.start >= covered && change.end <= (all[index + 1]?.start ?? Number.POSITIVE_INFINITY)
    if (added.has(change) && !isFree) return false
    covered = Math.max(covered, change.end)
    return true
  })
}
