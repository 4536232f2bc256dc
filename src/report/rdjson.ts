import type { Finding, Position } from '../model/finding.js'
import { leadOf } from './byte-order-mark.js'
import { describe } from './describe.js'
import type { Reporter } from './reporter.js'

/**
 * Reviewdog Diagnostic Format: one JSON object, one diagnostic a line, with suggestions.
 * Its columns count bytes of UTF-8 (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf).
 */
export function rdjson(): Reporter {
  const head = '{"source":{"name":"clean-article"},"diagnostics":['
  let separator = head
  const line = (diagnostic: object): string => {
    const text = `${separator}\n${JSON.stringify(diagnostic)}`
    separator = ','
    return text
  }
  return {
    add(document) {
      const { file, findings, source, error } = document
      const lead = leadOf(document)
      const lines = findings.map((finding) => line(diagnosticOf(finding, file, { source, lead })))
      if (error !== undefined) {
        lines.push(
          line({ message: error.message, location: { path: file }, severity: 'ERROR', code: { value: error.code } }),
        )
      }
      return lines.join('')
    },
    end: () => `${separator === head ? head : ''}\n]}\n`,
  }
}

interface FileText {
  readonly source: string
  /** What stands in the file before it. */
  readonly lead: string
}

function diagnosticOf(finding: Finding, path: string, text: FileText): object {
  const range = { start: bytePosition(finding.start, text), end: bytePosition(finding.end, text) }
  return {
    message: describe(finding),
    location: { path, range },
    severity: finding.severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: finding.rule },
    ...(finding.applied === false ? {} : { suggestions: [{ range, text: finding.inserted }] }),
  }
}

function bytePosition(
  { line, column, offset }: Position,
  { source, lead }: FileText,
): { line: number; column: number } {
  const before = (line === 1 ? lead : '') + source.slice(offset - column + 1, offset)
  return { line, column: new TextEncoder().encode(before).length + 1 }
}
