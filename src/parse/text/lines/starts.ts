import type { Line } from './index.js'
import type { Marker } from './markers.js'
import { headingDepth, isQuoted, isRule } from './signs.js'

/** 1 for lines that begin something by themselves, and so never go on with the line above. */
export function startsOf(source: string, lines: readonly Line[], markers: readonly (Marker | undefined)[]): Uint8Array {
  const starts = new Uint8Array(lines.length)
  for (let i = 0; i < starts.length; i++) {
    const line = lines[i] as Line
    const isStart =
      line.column !== undefined ||
      markers[i] !== undefined ||
      isQuoted(source, line) ||
      isRule(source, line) ||
      headingDepth(source, line) > 0
    if (isStart) starts[i] = 1
  }
  return starts
}
