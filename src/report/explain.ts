import { counted } from '../tools/counted.js'
import { quote, visible } from './describe.js'
import type { ReportedDocument, Reporter, ReporterOptions } from './reporter.js'

/** Every change with its rule, place, reason and evidence, for people. */
export function explain({ style }: Pick<ReporterOptions, 'style'>): Reporter {
  return {
    add(document) {
      const { file, findings, error } = document
      if (error !== undefined) return `${style.bold(visible(file))}: ${style.red(error.message)}\n\n`
      const parts = [header(document, style.bold(visible(file)))]
      for (const finding of findings) {
        const { line, column } = finding.start
        parts.push(`\n${style.cyan(`${line}:${column}`)} ${style.bold(finding.rule)} ${style.dim(gradeOf(finding))}\n`)
        parts.push(`  ${finding.message}\n`)
        if (finding.removed !== '' && finding.applied !== false)
          parts.push(`  ${style.red(`- ${quote(finding.removed, 160)}`)}\n`)
        if (finding.applied === false) parts.push(`  ${style.yellow(`= ${quote(finding.removed, 160)}`)}\n`)
        else if (finding.inserted !== '') parts.push(`  ${style.green(`+ ${quote(finding.inserted, 160)}`)}\n`)
        for (const reason of finding.evidence) parts.push(`  ${style.dim(`because ${reason}`)}\n`)
      }
      return `${parts.join('')}\n`
    },
    end: () => '',
  }
}

function gradeOf({ severity, risk, confidence, applied }: ReportedDocument['findings'][number]): string {
  const certainty = risk === 'safe' ? 'safe' : `guess, ${Math.min(99, Math.round(confidence * 100))}% sure`
  return `(${severity}, ${applied === false ? 'reported only' : certainty})`
}

function header({ cleaned, findings }: ReportedDocument, name: string): string {
  if (cleaned === undefined) return `${name}: nothing to change\n`
  const { format, formatEvidence, encoding, encodingEvidence, confidence, stats } = cleaned
  const changes = counted(findings.length, 'finding')
  return [
    `${name}: ${changes}\n`,
    `  read as ${format} (${formatEvidence}) in ${encoding} (${encodingEvidence})\n`,
    `  ${stats.charactersIn} characters in, ${stats.charactersOut} out, confidence ${confidence.toFixed(2)}\n`,
  ].join('')
}
