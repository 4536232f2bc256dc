import { hasProse } from './prose.js'

/** A range of the source. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A brace, or a string of data, whose braces open and close nothing. */
const BRACE = /[{}]|(?<=[[{:,]\s{0,4})"(?:[^"\\\n]|\\.)*"(?=\s*[:,}\]])/g

/**
 * The outermost pairs of braces that hold code. A brace without its other one parts nothing, and a pair around sentences
 * holds none: those inside of it are looked at by themselves. Each character is looked at once.
 */
export function bracesIn(source: string): Stretch[] {
  const open: number[] = []
  const found: Stretch[] = []
  for (const { 0: sign, index } of source.matchAll(BRACE)) {
    const from = sign === '}' ? open.pop() : undefined
    if (sign === '{') open.push(index)
    if (from === undefined) continue
    let first = found.length
    while (first > 0 && (found[first - 1] as Stretch).from > from) first--
    // All that is open holds the sentences too.
    if (hasProse(textBetween(source, { from, to: index }, found.slice(first)))) open.length = 0
    else found.splice(first, found.length, { from, to: index + 1 })
  }
  return found
}

/** What stands between braces beside the pairs inside of them. */
function textBetween(source: string, { from, to }: Stretch, inner: readonly Stretch[]): string {
  const starts = [from, ...inner.map((each) => each.to)]
  return starts.map((start, index) => source.slice(start, inner[index]?.from ?? to)).join(' ')
}
