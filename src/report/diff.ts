import { createTwoFilesPatch } from 'diff'
import { leadOf } from './byte-order-mark.js'
import type { Reporter, ReporterOptions, Style } from './reporter.js'

/** The changes of all documents as unified diffs. */
export function diff({ style }: Pick<ReporterOptions, 'style'>): Reporter {
  return {
    add(document) {
      const { file, source, cleaned } = document
      if (!cleaned?.changed) return ''
      const before = leadOf(document)
      const after = cleaned.format === 'markdown' ? before : ''
      return coloured(unifiedDiff(file, before + source, after + cleaned.markdown), style)
    },
    end: () => '',
  }
}

/**
 * The change of a document as a unified diff that `patch -p1` and `git apply` read.
 *
 * @param file its name
 * @param before the source
 * @param after the output
 */
function unifiedDiff(file: string, before: string, after: string): string {
  const options = { context: 3, timeout: TIMEOUT }
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, options)
  if (patch === undefined) return wholeFile(file, before, after)
  const [removed, added, ...hunks] = patch.replace(/^=+\n/, '').split('\n')
  return [name(removed ?? ''), name(added ?? ''), ...hunks].join('\n')
}

/** Milliseconds after which the shortest diff is not looked for any longer. */
const TIMEOUT = 5000

/** A name with a space ends with a tab, as in the diffs of git, or programs would cut it off there. */
function name(header: string): string {
  return /^\S+ .* /.test(header) && !header.endsWith('"') ? `${header.trimEnd()}\t` : header.trimEnd()
}

/** A diff that takes all of a file out and puts all of the other in. */
function wholeFile(file: string, before: string, after: string): string {
  const [removed, added] = [linesOf(before, '-'), linesOf(after, '+')]
  const hunk = `@@ -1,${removed.length} +1,${added.length} @@`
  return [name(`--- a/${file}`), name(`+++ b/${file}`), hunk, ...removed, ...added, ''].join('\n')
}

function linesOf(text: string, sign: string): string[] {
  const lines = text.split('\n').map((line) => sign + line)
  if (lines.at(-1) === sign) return lines.slice(0, -1)
  return [...lines, '\\ No newline at end of file']
}

function coloured(patch: string, style: Style): string {
  return patch
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return style.bold(line)
      if (line.startsWith('@@')) return style.cyan(line)
      if (line.startsWith('-')) return style.red(line)
      return line.startsWith('+') ? style.green(line) : line
    })
    .join('\n')
}
