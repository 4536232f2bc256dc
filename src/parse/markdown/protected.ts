import type { Range, Segment } from '../../model/block.js'

/**
 * What other programs read inside Markdown: Hugo shortcodes, Liquid and Jinja tags, wiki links,
 * attribute lists, bare addresses of pages and mailboxes, and comments.
 */
const FOREIGN =
  /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}|\{#[^{}\n]{0,200}\}|\{:[^{}\n]{0,200}\}|\{\.[\w-][^{}\n]{0,200}\}|!?\[\[[^[\]\n]{1,500}\]\]|<!--[\s\S]*?-->|:\/\/(?:[^\s<>"“”)\]]|\uFEFF)+|mailto:(?:[^\s<>"“”)\]]|\uFEFF)+|\bwww\.(?:[^\s<>"“”)\]]|\uFEFF)+|(?<![^\s<>"“”()[\]@,;:])[^\s<>"“”()[\]@,;:]{1,64}@[^\s<>"“”()[\]@，。；、）]+/g
const HAS_FOREIGN = /\{[{%#:.]|\[\[|<!--|:\/\/|www\.|mailto:|\S@\S/

/** What the name of a scheme is made of, invisible characters included that stand in it. */
const IN_SCHEME = /[A-Za-z\d+.\-\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uDB40\uDC00-\uDC7F]/
const LONGEST_SCHEME = 24

function schemeStart(source: string, colon: number): number {
  let at = colon
  while (at > 0 && colon - at < LONGEST_SCHEME && IN_SCHEME.test(source[at - 1] as string)) at--
  return at
}

/** Ranges of the source that belong to other programs, in order. */
export function protectedRanges(source: string): readonly Range[] {
  if (!HAS_FOREIGN.test(source)) return []
  return [...source.matchAll(FOREIGN)].map(({ 0: found, index }) => ({
    from: found.startsWith(':') ? schemeStart(source, index) : index,
    to: index + found.length,
  }))
}

/**
 * The parts of a text that stand for protected source.
 *
 * @param segments of the text
 * @param ranges protected ranges of the source, in order
 */
export function protectedText(segments: readonly Segment[], ranges: readonly Range[]): readonly Range[] {
  const first = segments[0]
  const last = segments.at(-1)
  if (ranges.length === 0 || first === undefined || last === undefined) return []
  const found: Range[] = []
  for (let index = firstEndingAfter(ranges, first.start); index < ranges.length; index++) {
    const range = ranges[index] as Range
    if (range.from >= last.end) break
    for (const segment of segments) {
      if (segment.end <= range.from || segment.start >= range.to) continue
      const shift = segment.from - segment.start
      found.push(
        segment.atomic
          ? { from: segment.from, to: segment.to }
          : { from: Math.max(segment.start, range.from) + shift, to: Math.min(segment.end, range.to) + shift },
      )
    }
  }
  return found
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).to <= offset) low = middle + 1
    else high = middle
  }
  return low
}
