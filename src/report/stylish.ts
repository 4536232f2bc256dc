import type { Finding } from '../model/finding.js'
import { counted } from '../tools/counted.js'
import { describe, visible } from './describe.js'
import type { ReportedDocument, Reporter, ReporterOptions, Style } from './reporter.js'
import { Totals } from './totals.js'

/** Findings for people, grouped by file. */
export function stylish({ style }: Pick<ReporterOptions, 'style'>): Reporter {
  const totals = new Totals()
  return {
    add(document) {
      const { file, error } = document
      // The message of one that failed goes to standard error, as all of that kind do; no finding of it is listed.
      const findings = error === undefined ? document.findings : []
      totals.add({ ...document, findings })
      if (error !== undefined) return ''
      const lines = findingLines(findings, style)
      if (lines.length === 0 && document.cleaned?.changed) lines.push(rewritten(document))
      return lines.length === 0 ? '' : `${style.link(style.bold(visible(file)), file)}\n${lines.join('\n')}\n\n`
    },
    end() {
      const { errors, warnings, failed, documents } = totals
      if (errors + warnings + failed === 0) return ''
      const counts = [counted(errors, 'error'), counted(warnings, 'warning')]
      if (failed > 0) counts.push(`${counted(failed, 'file')} not cleaned`)
      const text = `${counts.join(', ')} in ${counted(documents, 'file')}`
      return `${errors + failed > 0 ? style.red(text) : style.yellow(text)}\n`
    },
  }
}

/** One line a finding, in columns. */
function findingLines(findings: readonly Finding[], style: Style): string[] {
  const places = findings.map(({ start }) => `${start.line}:${start.column}`)
  const width = Math.max(0, ...places.map((place) => place.length))
  return findings.map((finding, index) => {
    const place = style.dim((places[index] as string).padStart(width))
    const severity = finding.severity === 'error' ? style.red('error') : style.yellow('warn ')
    return `  ${place}  ${severity}  ${describe(finding)}  ${style.dim(finding.rule)}`
  })
}

/** Text that is written in another form although no rule found anything, such as wrapped lines. */
function rewritten({ cleaned }: ReportedDocument): string {
  return cleaned?.format === 'html' ? '  would be written as Markdown' : '  would be written anew; --diff shows it'
}
