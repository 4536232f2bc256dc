import type { Segment } from '../../../model/block.js'
import type { Line } from '../lines/index.js'

/** The lines of code as one text, without the indentation that all of them have, and where each stands in the source. */
export function codeText(
  source: string,
  lines: readonly Line[],
  indent: number,
): { readonly text: string; readonly segments: readonly Segment[] } {
  const parts: string[] = []
  const segments: Segment[] = []
  let length = 0
  for (const [number, line] of lines.entries()) {
    const breaks = number === 0 ? '' : '\n'.repeat(line.blanks + 1)
    const spaces = ' '.repeat(line.indent - indent)
    const text = source.slice(line.from, line.to)
    const from = length + breaks.length + spaces.length
    segments.push({ from, to: from + text.length, start: line.from, end: line.to })
    parts.push(breaks, spaces, text)
    length = from + text.length
  }
  return { text: parts.join(''), segments }
}
