import { Totals } from '../../report/totals.js'
import type { Flags } from '../arguments/index.js'
import { LOW_CONFIDENCE } from '../confidence.js'
import type { Processed } from './document.js'

const ALL_REMOVED = 'nothing is left of it: try --explain, or --strictness low'
const NO_TEXT = 'nothing is left: the input is empty'

/** Counts over a run, and the exit code that follows from them. */
export class BatchTotals {
  readonly reported = new Totals()
  lowConfidence = 0
  readonly rules: Record<string, { documents: number; findings: number; characters: number }> = {}
  /** Documents of which nothing is left, each with what to do. */
  readonly empty: string[] = []

  add({ source, decoded, result, report }: Processed): void {
    this.reported.add(report)
    if (decoded === undefined || result === undefined) return
    if (result.confidence < LOW_CONFIDENCE) this.lowConfidence++
    const hadText = decoded.text.trim() !== ''
    if (result.markdown.trim() === '' && (hadText || result.format !== 'markdown'))
      this.empty.push(`${source.label}: ${hadText ? ALL_REMOVED : NO_TEXT}`)
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
  summary(): object {
    const { lowConfidence, rules, empty } = this
    return { ...this.reported, lowConfidence, rules, empty }
  }

  /** The exit code; see `runBatch`. */
  exitCode(flags: Flags, maxWarnings: number | undefined): number {
    const { failed, changed, errors, warnings } = this.reported
    if (failed > 0) return 2
    if (flags['suppress-all']) return 0
    if (maxWarnings !== undefined && warnings > maxWarnings) return 1
    if (flags.check) return errors > 0 || changed > 0 ? 1 : 0
    return this.empty.length > 0 ? 1 : 0
  }

  /** The counts in lines. */
  text(): string {
    const { documents, changed, failed } = this.reported
    const lines = [
      `${documents} documents, ${changed} changed, ${failed} failed, ${this.lowConfidence} with low confidence`,
    ]
    const rules = Object.entries(this.rules).sort((a, b) => b[1].characters - a[1].characters)
    for (const [rule, counts] of rules) {
      lines.push(`  ${rule}: ${counts.findings} in ${counts.documents} documents, ${counts.characters} characters`)
    }
    return lines.join('\n')
  }
}
