import type { Segment } from '../../../model/block.js'

/** A text with the source range of each of its code units. */
export interface MappedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What a stretch of a text is decoded to. */
type Decode = (found: string) => string

/** The source range `[start, start + text.length)` as it stands. */
export function mapped(text: string, start: number): MappedText {
  const starts = Array.from({ length: text.length }, (_, at) => start + at)
  return { text, starts, ends: starts.map((at) => at + 1) }
}

/** The text with what `pattern` finds decoded: each code unit of the result stands for all of what was found. */
export function decoded(given: MappedText, pattern: RegExp, decode: Decode): MappedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  const copyTo = (to: number): void => {
    text += given.text.slice(at, to)
    for (; at < to; at++) {
      starts.push(given.starts[at] as number)
      ends.push(given.ends[at] as number)
    }
  }
  for (const match of given.text.matchAll(pattern)) {
    copyTo(match.index)
    const value = decode(match[0])
    const last = match.index + match[0].length - 1
    text += value
    for (let unit = 0; unit < value.length; unit++) {
      starts.push(given.starts[match.index] as number)
      ends.push(given.ends[last] as number)
    }
    at = last + 1
  }
  copyTo(given.text.length)
  return { text, starts, ends }
}

/** Where the text `[start, end)` came from. */
export function sourceOf({ starts, ends }: MappedText, start: number, end: number): { start: number; end: number } {
  const first = starts[start] ?? ends.at(-1) ?? 0
  return { start: first, end: end > start ? (ends[end - 1] ?? first) : first }
}

/** A segment of a block that was read from the text, as segments of the source: one for each stretch without escapes. */
export function sourceSegments(given: MappedText, { from, to, start, end, atomic }: Segment): Segment[] {
  if (atomic || to - from !== end - start) return [{ from, to, ...sourceOf(given, start, end), atomic: true }]
  const { starts, ends } = given
  const segments: Segment[] = []
  let run = start
  const close = (at: number): void => {
    if (at > run) segments.push({ from: from + run - start, to: from + at - start, ...sourceOf(given, run, at) })
    run = at
  }
  for (let at = start; at < end; at++) {
    const isExact = (ends[at] as number) - (starts[at] as number) === 1
    if (isExact && (at === run || starts[at] === ends[at - 1])) continue
    close(at)
    if (isExact) continue
    let next = at + 1
    // The two halves of a character that one escape stands for.
    while (next < end && starts[next] === starts[at]) next++
    segments.push({ from: from + at - start, to: from + next - start, ...sourceOf(given, at, next), atomic: true })
    run = next
    at = next - 1
  }
  close(end)
  return segments
}
