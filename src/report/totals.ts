import type { ReportedDocument } from './reporter.js'

/** Counts over the documents of a report. */
export class Totals {
  documents = 0
  changed = 0
  failed = 0
  errors = 0
  warnings = 0

  add({ findings, error, cleaned }: ReportedDocument): void {
    this.documents++
    if (cleaned?.changed) this.changed++
    if (error !== undefined) this.failed++
    for (const { severity } of findings) {
      if (severity === 'error') this.errors++
      else this.warnings++
    }
  }
}
