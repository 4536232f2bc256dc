import type { Finding, Position } from '../model/finding.js'
import { describe } from './describe.js'
import type { Reporter } from './reporter.js'

/**
 * Reviewdog Diagnostic Format: one JSON object, one diagnostic a line, with suggestions.
 * Its columns count bytes of UTF-8 (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf).
 */
export function rdjson(): Reporter {
  const head = '{"source":{"name":"clean-article"},"diagnostics":['
  let lead = head
  const line = (diagnostic: object): string => {
    const text = `${lead}\n${JSON.stringify(diagnostic)}`
    lead = ','
    return text
  }
  return {
    add({ file, findings, source, error }) {
      const lines = findings.map((finding) => line(diagnosticOf(finding, file, source)))
      if (error !== undefined) {
        lines.push(
          line({ message: error.message, location: { path: file }, severity: 'ERROR', code: { value: error.code } }),
        )
      }
      return lines.join('')
    },
    end: () => `${lead === head ? head : ''}\n]}\n`,
  }
}

function diagnosticOf(finding: Finding, path: string, source: string): object {
  const range = { start: bytePosition(finding.start, source), end: bytePosition(finding.end, source) }
  return {
    message: describe(finding),
    location: { path, range },
    severity: finding.severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: finding.rule },
    ...(finding.applied === false ? {} : { suggestions: [{ range, text: finding.inserted }] }),
  }
}

function bytePosition({ line, column, offset }: Position, source: string): { line: number; column: number } {
  const before = source.slice(offset - column + 1, offset)
  return { line, column: new TextEncoder().encode(before).length + 1 }
}
