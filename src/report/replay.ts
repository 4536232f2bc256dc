import type { Finding } from '../model/finding.js'

/**
 * Applies findings to the source that they were found in.
 *
 * @param source the decoded source
 * @param findings by place; those that are only reported change nothing
 */
export function replay(source: string, findings: readonly Finding[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, inserted, applied } of findings) {
    if (applied === false) continue
    parts.push(source.slice(at, start.offset), inserted)
    at = end.offset
  }
  parts.push(source.slice(at))
  return parts.join('')
}
