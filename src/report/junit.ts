import { counted } from '../tools/counted.js'
import { describe } from './describe.js'
import type { ReportedDocument, Reporter } from './reporter.js'
import { escapeAttribute, escapeXml } from './xml.js'

/** JUnit XML: a test suite with one case a file, which fails when anything is found. */
export function junit(): Reporter {
  const cases: string[] = []
  let failures = 0
  let errors = 0
  return {
    add(document) {
      if (document.error !== undefined) errors++
      else if (document.findings.length > 0) failures++
      cases.push(testCase(document))
      return ''
    },
    end() {
      const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`
      return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        `<testsuites ${counts}>\n  <testsuite name="clean-article" ${counts}>\n`,
        ...cases,
        '  </testsuite>\n</testsuites>\n',
      ].join('')
    },
  }
}

function testCase({ file, findings, error }: ReportedDocument): string {
  const name = `name="${escapeAttribute(file)}" classname="clean-article"`
  if (error !== undefined) {
    return `    <testcase ${name}>\n      <error message="${escapeAttribute(error.message)}" type="${error.code}"/>\n    </testcase>\n`
  }
  if (findings.length === 0) return `    <testcase ${name}/>\n`
  const lines = findings.map((finding) => {
    const { line, column } = finding.start
    return `${line}:${column} ${finding.severity} ${describe(finding)} (${finding.rule})`
  })
  const message = counted(findings.length, 'finding')
  const failure = `<failure message="${message}" type="findings">${escapeXml(lines.join('\n'))}</failure>`
  return `    <testcase ${name}>\n      ${failure}\n    </testcase>\n`
}
