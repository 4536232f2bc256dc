import type { ReportedDocument } from './reporter.js'

/** What stands in the file of a document before its decoded source. */
export function leadOf({ hasByteOrderMark }: Pick<ReportedDocument, 'hasByteOrderMark'>): string {
  return hasByteOrderMark === true ? '\ufeff' : ''
}
