import type { Change } from '../model/finding.js'

/**
 * Applies changes to the source they were found in.
 *
 * @param source the decoded source
 * @param changes by place, not overlapping where applied (as `runRules` returns them)
 * @returns the source with exactly these ranges replaced
 */
export function applyChanges(source: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  for (const change of changes) {
    if (!change.applied) continue
    parts.push(source.slice(at, change.start), change.inserted)
    at = change.end
  }
  parts.push(source.slice(at))
  return parts.join('')
}
