import type { Change } from '../../model/finding.js'
import { countFirst } from '../../tools/count-first.js'
import { replaceRanges } from '../../tools/replace-ranges.js'

/**
 * Applies changes to the source they were found in.
 *
 * @param source the decoded source
 * @param changes by place, not overlapping where applied (as `runRules` returns them)
 * @returns the source with exactly these ranges replaced
 */
export function applyChanges(source: string, changes: readonly Change[]): string {
  return replaceRanges(
    source,
    changes.filter(({ applied }) => applied),
  )
}

/** Where what stands at an offset of the source stands when changes are applied: before what is inserted there. */
export function placesAfter(changes: readonly Change[]): (offset: number) => number {
  const applied = changes.filter((change) => change.applied)
  const shifts = [0]
  for (const { start, end, inserted } of applied)
    shifts.push((shifts.at(-1) as number) + inserted.length - (end - start))
  return (offset) => {
    const before = countFirst(applied, ({ start, end }) => end < offset || (end === offset && start < end))
    return Math.min(offset, applied[before]?.start ?? offset) + (shifts[before] as number)
  }
}
