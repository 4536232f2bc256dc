import type { Finding } from '../model/finding.js'
import { replaceRanges } from '../tools/replace-ranges.js'

/**
 * Applies findings to the source that they were found in.
 *
 * @param source the decoded source
 * @param findings by place; those that are only reported change nothing
 */
export function replay(source: string, findings: readonly Finding[]): string {
  const ranges = findings
    .filter(({ applied }) => applied !== false)
    .map(({ start, end, inserted }) => ({ start: start.offset, end: end.offset, inserted }))
  return replaceRanges(source, ranges)
}
