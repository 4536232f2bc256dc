import type { CleanResult } from '../../clean.js'

/** What happened to one document, in one line. */
export function oneLineSummary(result: CleanResult): string {
  const { stats, findings, confidence, format } = result
  const removed = Object.entries(stats.removed).sort((a, b) => b[1] - a[1])
  const byRule = removed.map(([rule, characters]) => `${rule} ${characters}`).join(', ')
  const share = `${stats.charactersIn} characters in, ${stats.charactersOut} out`
  const changes = `${findings.length} ${findings.length === 1 ? 'change' : 'changes'}`
  return `${format}, ${share}, ${changes}${byRule === '' ? '' : ` (${byRule})`}, confidence ${confidence.toFixed(2)}`
}
