import type { Finding } from '../model/finding.js'
import { counted } from '../tools/counted.js'
import { quote, visible } from './describe.js'
import type { ReportedDocument, Reporter, ReporterOptions, Style } from './reporter.js'

const LONGEST_QUOTE = 160

/** Every change with its rule, place, reason and evidence, for people. */
export function explain({ style }: Pick<ReporterOptions, 'style'>): Reporter {
  return {
    add(document) {
      const { file, findings, error } = document
      if (error !== undefined) return `${style.bold(visible(file))}: ${style.red(error.message)}\n\n`
      const changes = findings.map((finding) => {
        const { line, column } = finding.start
        const place = `${style.cyan(`${line}:${column}`)} ${style.bold(finding.rule)} ${style.dim(gradeOf(finding))}`
        const reasons = finding.evidence.map((reason) => style.dim(`because ${reason}`))
        return `\n${[place, finding.message, ...textsOf(finding, style), ...reasons].join('\n  ')}\n`
      })
      return `${header(document, style.bold(visible(file)))}${changes.join('')}\n`
    },
    end: () => '',
  }
}

/** What goes and what stands in its place, or what is only reported. */
function textsOf({ removed, inserted, applied }: Finding, style: Style): string[] {
  if (applied === false) return [style.yellow(`= ${quote(removed, LONGEST_QUOTE)}`)]
  return [
    ...(removed === '' ? [] : [style.red(`- ${quote(removed, LONGEST_QUOTE)}`)]),
    ...(inserted === '' ? [] : [style.green(`+ ${quote(inserted, LONGEST_QUOTE)}`)]),
  ]
}

function gradeOf({ severity, risk, confidence, applied }: Finding): string {
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
