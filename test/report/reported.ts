import type { Finding } from '../../src/model/finding.js'
import { createReporter, type ReportFormat } from '../../src/report/index.js'
import type { ReportedDocument, Style } from '../../src/report/reporter.js'
import { rules } from '../../src/rules/index.js'

const same = (text: string): string => text

export const STYLE: Style = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same, link: same }

/** A finding at `[from, to)` of the source. */
export function finding(
  source: string,
  from: number,
  to: number,
  inserted: string,
  more: Partial<Finding> = {},
): Finding {
  const position = (offset: number): Finding['start'] => {
    const before = source.slice(0, offset)
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
  }
  return {
    rule: 'boilerplate',
    severity: 'error',
    risk: 'guess',
    message: 'a <test> & more',
    start: position(from),
    end: position(to),
    removed: source.slice(from, to),
    inserted,
    confidence: 0.9,
    evidence: ['one', 'two'],
    ...more,
  }
}

export const SOURCE = 'Größe 数字 here\nShare\u200b this, "now"\n'

export const FINDINGS = [
  finding(SOURCE, 6, 8, ''),
  finding(SOURCE, 19, 20, '', { severity: 'warn', rule: 'invisible-characters' }),
  finding(SOURCE, 21, 25, 'that', { applied: false as const, inserted: 'this', severity: 'warn' }),
]

export const DOCUMENTS: readonly ReportedDocument[] = [
  { file: 'docs/a b,c.md', source: SOURCE, findings: FINDINGS },
  { file: 'docs/good.md', source: 'Fine.\n', findings: [] },
  {
    file: 'docs/bad.md',
    source: '',
    findings: [],
    error: { code: 'not-found', message: 'no such file: check the name' },
  },
]

export async function report(
  format: ReportFormat,
  documents: readonly ReportedDocument[] = DOCUMENTS,
): Promise<string> {
  const reporter = await createReporter(format, {
    version: '1.2.3',
    rules,
    style: STYLE,
    separator: '/',
    documents: false,
  })
  const parts = documents.map((document) => reporter.add(document))
  return parts.join('') + reporter.end()
}
