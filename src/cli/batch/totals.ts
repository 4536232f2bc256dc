import { Totals } from '../../report/totals.js'
import type { Flags } from '../arguments/flags.js'
import { type Counts, countResult, noResults, type RuleCounts } from '../output/counts.js'
import { emptinessOf } from '../output/emptiness.js'
import type { Processed } from './document.js'

const ALL_REMOVED = 'nothing is left of it: try --explain, or --strictness low'

/** Counts over a run, and the exit code that follows from them. */
export class BatchTotals {
  readonly reported = new Totals()
  readonly rules: Record<string, Required<RuleCounts>> = {}
  /** What to do about documents of which nothing is left; none for Markdown that was empty before. */
  readonly emptied: string[] = []
  readonly #results = noResults()

  add({ source, decoded, result, report }: Processed): void {
    this.reported.add(report)
    if (decoded === undefined || result === undefined) return
    countResult(this.#results, result)
    const hadText = decoded.text.trim() !== ''
    if (result.markdown.trim() === '' && (hadText || result.format !== 'markdown'))
      this.emptied.push(`${source.label}: ${emptinessOf(decoded, result) ?? ALL_REMOVED}`)
    this.#countRules(report.findings)
  }

  #countRules(findings: Processed['report']['findings']): void {
    const seen = new Set<string>()
    for (const { rule, removed, applied } of findings) {
      this.rules[rule] ??= { documents: 0, findings: 0, characters: 0 }
      const counts = this.rules[rule]
      if (!seen.has(rule)) counts.documents++
      seen.add(rule)
      counts.findings++
      if (applied !== false) counts.characters += removed.length
    }
  }

  /** What `--summary-file` writes. */
  summary(): Counts {
    return { ...this.reported, ...this.#results, rules: this.rules }
  }

  /** The exit code; see `runBatch`. */
  exitCode(flags: Flags, maxWarnings: number | undefined): number {
    const { failed, changed, errors, warnings } = this.reported
    if (failed > 0) return 2
    if (flags['suppress-all']) return 0
    if (maxWarnings !== undefined && warnings > maxWarnings) return 1
    if (flags.check) return errors > 0 || changed > 0 ? 1 : 0
    return this.emptied.length > 0 ? 1 : 0
  }

  /** The counts in lines. */
  text(): string {
    const { documents, changed, failed, lowConfidence } = this.summary()
    const lines = [`${documents} documents, ${changed} changed, ${failed} failed, ${lowConfidence} with low confidence`]
    const rules = Object.entries(this.rules).sort((a, b) => b[1].characters - a[1].characters)
    for (const [rule, counts] of rules) {
      lines.push(`  ${rule}: ${counts.findings} in ${counts.documents} documents, ${counts.characters} characters`)
    }
    return lines.join('\n')
  }
}
