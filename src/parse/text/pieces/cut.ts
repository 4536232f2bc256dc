import { type Line, lineOf } from '../lines/index.js'

/** The parts of a line that is cut at some places, from left to right; all but the first begin by themselves. */
export function cutLine(source: string, line: Line, places: readonly number[]): Line[] {
  if (places.length === 0) return [line]
  let start = line.start
  return [...places, line.end].flatMap((end, index) => {
    const part = lineOf(source, start, end, index === 0 ? line.blanks : 0)
    start = end
    if (part === undefined) return []
    const { indent, column = indent } = line
    if (index === 0) return [{ ...part, indent, ...(line.column === undefined ? {} : { column }) }]
    return [{ ...part, indent, column: column + part.from - line.from }]
  })
}
