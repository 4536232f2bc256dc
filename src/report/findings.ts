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
 * Turns changes into findings: adds lines, columns and the removed text. Changes of one kind that touch within a line are
 * one finding, as those of an element that goes with its tags.
 *
 * @param source the decoded source that the offsets count in
 * @param changes by place
 * @param file the input's name, if it has one
 */
export function toFindings(source: string, changes: readonly Change[], file?: string): Finding[] {
  const positionOf = positions(source)
  const findings: Finding[] = []
  for (const change of changes) {
    const start = positionOf(change.start)
    const finding: Finding = {
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
    const before = findings.at(-1)
    if (before === undefined || !touches(before, finding)) findings.push(finding)
    else findings[findings.length - 1] = joined(before, finding)
  }
  return findings
}

/** True where two findings meet within a line and say the same; lines that go are told one by one. */
function touches(before: Finding, next: Finding): boolean {
  return before.end.offset === next.start.offset && next.start.column > 1 && whatIsSaid(before) === whatIsSaid(next)
}

function whatIsSaid(finding: Finding): string {
  return JSON.stringify({ ...finding, start: 0, end: 0, removed: 0, inserted: 0 })
}

function joined(before: Finding, next: Finding): Finding {
  return {
    ...before,
    end: next.end,
    removed: before.removed + next.removed,
    inserted: before.inserted + next.inserted,
  }
}
