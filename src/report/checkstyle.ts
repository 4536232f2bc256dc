import { describe } from './describe.js'
import type { Reporter } from './reporter.js'
import { escapeAttribute } from './xml.js'

/** Checkstyle XML, which Jenkins and many review tools read. */
export function checkstyle(): Reporter {
  let isBegun = false
  const begin = (): string => {
    if (isBegun) return ''
    isBegun = true
    return '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  }
  return {
    add({ file, findings, error }) {
      const rows = findings.map(
        (finding) =>
          `    <error line="${finding.start.line}" column="${finding.start.column}" ` +
          `severity="${finding.severity === 'error' ? 'error' : 'warning'}" ` +
          `message="${escapeAttribute(describe(finding))}" source="clean-article.${escapeAttribute(finding.rule)}"/>\n`,
      )
      if (error !== undefined) {
        rows.push(
          `    <error line="1" severity="error" message="${escapeAttribute(error.message)}" source="clean-article"/>\n`,
        )
      }
      return `${begin()}  <file name="${escapeAttribute(file)}">\n${rows.join('')}  </file>\n`
    },
    end: () => `${begin()}</checkstyle>\n`,
  }
}
