import type { Reporter } from './reporter.js'

/** One finding a line as JSON; a document that failed gives one line with its error. */
export function jsonl(): Reporter {
  return {
    add({ file, findings, error }) {
      const lines = findings.map((finding) => JSON.stringify({ ...finding, file }))
      if (error !== undefined) lines.push(JSON.stringify({ file, error }))
      return lines.map((line) => `${line}\n`).join('')
    },
    end: () => '',
  }
}
