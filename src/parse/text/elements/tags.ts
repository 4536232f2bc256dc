import { isStandIn } from '../../../markup/stand-ins.js'
import { IN_TAG } from '../../../markup/tags.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import type { Parser } from '../../parser.js'
import type { Line } from '../lines/index.js'
import { isAddress } from '../marked/sound.js'
import type { Piece } from '../pieces/index.js'
import { attributeOf } from './attributes.js'
import { CODE_INDENT } from './code.js'
import { tablePieces } from './table.js'

const NAMES =
  'article|aside|blockquote|button|caption|colgroup|col|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|iframe|img|input|label|li|main|nav|noscript|ol|option|picture|p|section|select|source|summary|svg|table|tbody|td|tfoot|thead|th|tr|ul|video|audio'
/** Elements of sentences: the rule removes their tags, but those that have lines of their own. */
const INLINE = 'a|b|br|em|i|s|small|span|strong|sub|sup|time|u'
/** The tag of an element, whole: no sign of Markdown stands before it. */
const TAG = new RegExp(`(?<![\\\\\`])<(/?)(${NAMES}|${INLINE})(${IN_TAG})/?>`, 'gi')
const OF_SENTENCES = new RegExp(`^(?:${INLINE})$`, 'i')
/** So much beside a tag tells whether its line has words. */
const LONGEST_LINE = 500
/** The signs of items and quotations before the first tag of a line: nothing else may be in them. */
const MARKERS = '(?:(?:[-*+>]|\\d{1,3}[.)])[ \\t]+)*'
const BEHIND_MARKERS = new RegExp(`(?<=^|\\n)${MARKERS}$`)
const BEGINNING = new RegExp(`^${MARKERS}</?(?:${NAMES})(?:[\\s>]|$)`, 'i')
/** Tables and figures go on over blank lines, for so many lines at the most. */
const LONG = /<(\/?)(?:table|figure)\b/gi
const MOST_LINES = 2000

/** True for a text that has elements among its lines, as converters keep those that Markdown has no signs for. */
export function hasElements(source: string): boolean {
  return /^[ \t]{0,3}<(?:table|figure|div|details|p|section|video|iframe)[\s>]/im.test(source) && /<\/\w+>/.test(source)
}

/**
 * The tags of elements that begin on lines of their own, the pictures, and the tables among them.
 *
 * @param parseHtml reads the tables; without it they are tags
 */
export function elementsOf(source: string, lines: readonly Line[], parseHtml: Parser | undefined): Piece[] {
  return stretches(source, lines).flatMap(({ start, end }) => piecesIn(source.slice(start, end), start, parseHtml))
}

/** As in Markdown an element goes on to a blank line, but a table or a figure to its end. */
function stretches(source: string, lines: readonly Line[]): Piece[] {
  const found: Piece[] = []
  const text = (line: Line): string => source.slice(line.from, line.to)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.indent >= CODE_INDENT || !BEGINNING.test(text(line))) continue
    const last = endOf(index)
    found.push({ start: line.from, end: (lines[last] as Line).to })
    index = last
  }
  return found

  function endOf(index: number): number {
    let depth = 0
    let at = index
    for (; at < Math.min(lines.length, index + MOST_LINES); at++) {
      const line = lines[at] as Line
      if (at > index && line.blanks > 0 && depth <= 0) break
      for (const [, slash] of text(line).matchAll(LONG)) depth += slash === '' ? 1 : -1
    }
    return at - 1
  }
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: string
  readonly from: number
  readonly to: number
}

/** @param by where the stretch stands in the source */
function piecesIn(stretch: string, by: number, parseHtml: Parser | undefined): Piece[] {
  const tags = [...stretch.matchAll(TAG)]
    .filter((tag) => isOfBlock(stretch, tag))
    .map(
      ({ 0: tag, 1: slash, 2: name = '', 3: attributes = '', index }): Tag => ({
        name: name.toLowerCase(),
        isEnd: slash === '/',
        attributes,
        from: index,
        to: index + tag.length,
      }),
    )
  const pieces: Piece[] = []
  const ends = parseHtml === undefined ? NONE : endsOfTables(tags)
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as Tag
    const last = ends.get(index)
    const table = last === undefined ? undefined : tableAt(tag, tags[last] as Tag)
    const before = BEHIND_MARKERS.exec(stretch.slice(Math.max(0, tag.from - LONGEST_LINE), tag.from))?.[0] ?? ''
    const start = by + tag.from - before.length
    if (last === undefined || table === undefined)
      pieces.push({ start, end: by + tag.to, draft: tag.name === 'img' ? pictureOf(tag, by) : undefined })
    else {
      if (before !== '') pieces.push({ start, end: by + tag.from })
      pieces.push(...table)
      index = last
    }
  }
  return pieces

  function tableAt({ from }: Tag, { to }: Tag): Piece[] | undefined {
    return parseHtml && tablePieces(stretch.slice(from, to), by + from, parseHtml)
  }
}

/** True for the tag of a block, and for one of a sentence on a line without words. */
function isOfBlock(stretch: string, { 0: tag, 2: name = '', index }: RegExpExecArray): boolean {
  if (!OF_SENTENCES.test(name)) return true
  const end = index + tag.length
  const before = stretch.slice(Math.max(0, index - LONGEST_LINE, stretch.lastIndexOf('\n', index - 1) + 1), index)
  const behind = /^[^\n]*/.exec(stretch.slice(end, end + LONGEST_LINE))?.[0] ?? ''
  return (before + behind).replace(/^[^<>]*>|<[^<>]*(?:>|$)/g, '').trim() === ''
}

function pictureOf({ attributes, from, to }: Tag, by: number): Piece['draft'] {
  const url = attributeOf(attributes, 'src')
  if (!isAddress(url) || isStandIn(url)) return undefined
  const alt = singleSpaced(attributeOf(attributes, 'alt'))
  const mark = { kind: 'image', url, alt, from: 0, to: 0, start: by + from, end: by + to } as const
  return { type: 'paragraph', text: '', segments: [], marks: [mark] }
}

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * The indices of the tags that end tables, by those that begin them: of the outermost, which may be a layout, and of the
 * innermost. What lies between is read with the one or tag by tag, so that a text is parsed twice at the most.
 */
function endsOfTables(tags: readonly Tag[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  let isInnermost = false
  for (const [index, { name, isEnd }] of tags.entries()) {
    if (name !== 'table') continue
    const begin = isEnd ? open.pop() : undefined
    if (begin !== undefined && (isInnermost || open.length === 0)) ends.set(begin, index)
    if (!isEnd) open.push(index)
    isInnermost = !isEnd
  }
  return ends
}
