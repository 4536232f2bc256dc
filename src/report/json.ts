import type { ReportedDocument, Reporter, ReporterOptions } from './reporter.js'
import { Totals } from './totals.js'

/** One JSON object: `{ version, documents: [...], summary }`, one document a line. */
export function json(options: Pick<ReporterOptions, 'version' | 'documents'>): Reporter {
  const totals = new Totals()
  const head = `{"version":${JSON.stringify(options.version)},"documents":[`
  return {
    add(document) {
      const lead = totals.documents === 0 ? head : ','
      totals.add(document)
      return `${lead}\n${JSON.stringify(documentObject(document, options.documents))}`
    },
    end() {
      const lead = totals.documents === 0 ? head : ''
      return `${lead}\n],"summary":${JSON.stringify(totals)}}\n`
    },
  }
}

function documentObject({ file, findings, error, cleaned }: ReportedDocument, withMarkdown: boolean): object {
  if (error !== undefined) return { file, error, findings }
  if (cleaned === undefined) return { file, changed: false, findings }
  const { format, encoding, metadata, confidence, stats, changed, markdown } = cleaned
  return {
    file,
    format,
    encoding,
    title: metadata.title ?? null,
    author: metadata.author ?? null,
    date: metadata.date ?? null,
    lang: metadata.lang ?? null,
    metadata,
    confidence,
    stats,
    changed,
    ...(withMarkdown ? { markdown } : {}),
    findings,
  }
}
