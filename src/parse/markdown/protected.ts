import type { Range, Segment } from '../../model/block.js'

/**
 * What other programs read inside Markdown: Hugo shortcodes, Liquid and Jinja tags, wiki links,
 * attribute lists, bare addresses of pages and mailboxes, and comments.
 */
const FOREIGN =
  /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}|\{#[^{}\n]{0,200}\}|\{:[^{}\n]{0,200}\}|\{\.[\w-][^{}\n]{0,200}\}|!?\[\[[^[\]\n]{1,500}\]\]|<!--[\s\S]*?-->|:\/\/(?:[^\s<>"“”)\]]|\uFEFF)+|mailto:(?:[^\s<>"“”)\]]|\uFEFF)+|\bwww\.(?:[^\s<>"“”)\]]|\uFEFF)+|(?<![^\s<>"“”()[\]@,;:])(?:[^\s<>"“”()[\]@,;:]|\uFEFF){1,64}@(?:[^\s<>"“”()[\]@，。；、）]|\uFEFF)+/g
const HAS_FOREIGN = /\{[{%#:.]|\[\[|<!--|:\/\/|www\.|mailto:|[\S\uFEFF]@[\S\uFEFF]/

/** What the name of a scheme is made of. */
const SCHEME = /[A-Za-z\d+.-]*$/
const LONGEST_SCHEME = 24
/** Other characters between the letters of a name: those that nobody sees, and spam. */
const PUT_IN = '(?:[^\\0-\\x7F\\s]|\\uFEFF)*'
/** The commonest names with such characters in them: what broke the address is still a part of it. */
const BROKEN_SCHEME = new RegExp(
  `(?:[A-Za-z]+\\+)?${['h', 't', 't', 'p', 's?'].map((letter) => letter + PUT_IN).join('')}$`,
  'i',
)
const LONGEST_BROKEN_SCHEME = 60

function schemeStart(source: string, colon: number): number {
  const before = source.slice(Math.max(0, colon - LONGEST_BROKEN_SCHEME), colon)
  const [scheme] = BROKEN_SCHEME.exec(before) ?? (SCHEME.exec(before.slice(-LONGEST_SCHEME)) as RegExpExecArray)
  return colon - scheme.length
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
