import type { REPORT_FORMATS } from '../model/choices.js'
import type { Reporter, ReporterOptions } from './reporter.js'

/** A report format's name. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Loads a report format. */
export async function createReporter(format: ReportFormat, options: ReporterOptions): Promise<Reporter> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.js')).stylish(options)
    case 'json':
      return (await import('./json.js')).json(options)
    case 'jsonl':
      return (await import('./jsonl.js')).jsonl()
    case 'sarif':
      return (await import('./sarif.js')).sarif(options)
    case 'github':
      return (await import('./github.js')).github()
    case 'checkstyle':
      return (await import('./checkstyle.js')).checkstyle()
    case 'junit':
      return (await import('./junit.js')).junit()
    case 'rdjson':
      return (await import('./rdjson.js')).rdjson()
  }
}
