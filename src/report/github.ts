import type { Finding } from '../model/finding.js'
import { describe, visible } from './describe.js'
import type { Reporter } from './reporter.js'

/** GitHub shows this many annotations of a level for a step; the others would be lost without a word. */
const SHOWN = 10

/** Workflow commands that annotate a pull request; what GitHub would not show is listed in the log. */
export function github(): Reporter {
  const shown = { error: 0, warning: 0 }
  let hidden = 0
  const annotate = (level: 'error' | 'warning', properties: string, text: string, place: string): string => {
    if (shown[level]++ < SHOWN) return `::${level} ${properties}::${escapeData(text)}\n`
    hidden++
    return `${harmless(escapeData(`${visible(place)} ${level} ${text}`))}\n`
  }
  return {
    add({ file, findings, error }) {
      const lines = findings.map((finding) => {
        const level = finding.severity === 'error' ? 'error' : 'warning'
        const place = `${file}:${finding.start.line}:${finding.start.column}`
        return annotate(level, properties(finding, file), describe(finding), place)
      })
      if (error !== undefined) lines.push(annotate('error', `file=${escapeProperty(file)}`, error.message, file))
      return lines.join('')
    },
    end() {
      if (hidden === 0) return ''
      const total = shown.error + shown.warning
      return `::notice title=clean-article::${total} findings, ${hidden} of them only in the log of this step\n`
    },
  }
}

function properties({ start, end, rule }: Finding, file: string): string {
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${Math.max(start.column, end.column)}` : ''
  return `file=${escapeProperty(file)},line=${start.line},endLine=${end.line}${columns},title=${escapeProperty(rule)}`
}

/** A line of the log that is no command, whatever a file is called or holds: those begin with `::` or hold `##[`. */
function harmless(line: string): string {
  return line.replace(/^\s*:/, '%3A').replaceAll('##[', '##%5B')
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
