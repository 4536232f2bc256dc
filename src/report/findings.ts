import type { Change, Finding, Position } from '../model/finding.js'

/** Gives the line and column of offsets that never go back. Lines end at LF, CRLF or CR. */
function positions(source: string): (offset: number) => Position {
  let line = 1
  let lineStart = 0
  let at = 0
  return (offset) => {
    if (offset < lineStart) {
      line = 1
      lineStart = 0
      at = 0
    }
    for (; at < offset; at++) {
      const code = source.charCodeAt(at)
      if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) {
        line++
        lineStart = at + 1
      }
    }
    return { line, column: offset - lineStart + 1, offset }
  }
}

/**
 * Turns changes into findings: adds lines, columns and the removed text.
 *
 * @param source the decoded source that the offsets count in
 * @param changes by place
 * @param file the input's name, if it has one
 */
export function toFindings(source: string, changes: readonly Change[], file?: string): Finding[] {
  const positionOf = positions(source)
  return changes.map((change) => {
    const start = positionOf(change.start)
    return {
      rule: change.rule,
      severity: change.severity,
      risk: change.risk,
      message: change.message,
      ...(file === undefined ? {} : { file }),
      start,
      end: positionOf(change.end),
      removed: source.slice(change.start, change.end),
      inserted: change.inserted,
      confidence: change.confidence,
      evidence: change.reasons === undefined ? change.evidence : [...change.reasons(), ...change.evidence],
      ...(change.applied ? {} : { applied: false as const }),
    }
  })
}
