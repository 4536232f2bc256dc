import type { CleanResult } from '../../clean.js'
import type { Finding } from '../../model/finding.js'
import { counted } from '../../tools/counted.js'

/** What happened to one document, in one line. */
export function oneLineSummary(result: CleanResult): string {
  const { stats, findings, confidence, format } = result
  const changes = findings.filter(({ applied }) => applied !== false)
  const rules = countByRule(changes)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ')
  const parts = [
    format,
    `${stats.charactersIn} characters in, ${stats.charactersOut} out`,
    rules === '' ? counted(changes.length, 'change') : `${counted(changes.length, 'change')} (${rules})`,
    `confidence ${confidence.toFixed(2)}`,
  ]
  const reported = findings.length - changes.length
  if (reported > 0) parts.splice(-1, 0, `${reported} only reported`)
  return parts.join(', ')
}

/** The rules with the number of their findings, the most first. */
function countByRule(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
