import type { Block, Mark, Range } from '../../model/block.js'
import { sourceRange } from '../../model/source-map.js'
import { SAYS } from './ornaments.js'

/** Marks that say nothing without the words between them. */
const ABOUT_WORDS = new Set<Mark['kind']>(['emphasis', 'strong', 'delete', 'link'])

/** A range of the source. */
type Placed = Required<Pick<Mark, 'start' | 'end'>>
type PlacedMark = Mark & Placed

/** The text of a removal, and the source where it takes more than that text stands for. */
export interface WithMarks extends Range {
  readonly source?: Range
}

/** A removal, over the rest of the marks that it leaves nothing to say. */
export function overEmptied({ marks, text }: Block, removed: Range): Range {
  let { from, to } = removed
  for (const mark of marks) {
    const isTouched = ABOUT_WORDS.has(mark.kind) && mark.from < removed.to && removed.from < mark.to
    const rest = text.slice(mark.from, Math.max(mark.from, removed.from)) + text.slice(removed.to, mark.to)
    if (!isTouched || SAYS.test(rest) || holdsMore(mark, marks)) continue
    from = Math.min(from, mark.from)
    to = Math.max(to, mark.to)
  }
  return { from, to }
}

/**
 * A removal with the marks whose words it takes all of: emphasis, links with their addresses, elements of HTML.
 *
 * @param block of Markdown
 * @param removed the words without the spaces around them
 * @param spaced the same with the space that it would leave beside another, if any
 * @returns undefined where no mark is emptied, or other markup stands within: of several links not all may be the spam's
 */
export function withEmptiedMarks(block: Block, removed: Range, spaced: Range): WithMarks | undefined {
  const tags = emptiedTags(block, removed)
  const emptied = [...emptiedMarks(block, removed, tags), ...tags]
  if (emptied.length === 0 || !areNested(emptied)) return undefined
  const { text } = block
  const before = { from: removed.from - 1, to: removed.to }
  const tries = [spaced, ...(text[before.from] === ' ' ? [before] : []), removed]
  const fitting = tries.find((range) => isCovered(block, range, emptied))
  if (fitting === undefined) return undefined
  const { start, end } = sourceRange(block, fitting.from, fitting.to)
  const source = {
    from: Math.min(start, ...emptied.map((mark) => mark.start)),
    to: Math.max(end, ...emptied.map((mark) => mark.end)),
  }
  return { from: fitting.from, to: fitting.to, source }
}

/** True where one range holds all the others, and each of these the next. */
function areNested(ranges: readonly Placed[]): boolean {
  const outerFirst = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return outerFirst.every(({ end }, index) => index === 0 || end <= (outerFirst[index - 1] as Placed).end)
}

function emptiedMarks({ marks }: Block, { from, to }: Range, tags: readonly Placed[]): PlacedMark[] {
  const others = marks.filter(({ start, end }) => !tags.some((tag) => tag.start === start || tag.end === end))
  return marks.filter(
    (mark): mark is PlacedMark =>
      ABOUT_WORDS.has(mark.kind) &&
      mark.start !== undefined &&
      mark.from < mark.to &&
      from <= mark.from &&
      mark.to <= to &&
      !holdsMore(mark, others),
  )
}

/** Opening tags that say nothing without words between them and the closing one: no anchors that others link to. */
const OPENING =
  /^<(a|abbr|b|big|center|del|em|font|i|ins|mark|s|small|span|strike|strong|u)\b(?![^>]*\s(?:id|name)\s*=)/i

/** The elements of raw HTML right around a stretch of text, the innermost one first. */
function emptiedTags({ marks }: Block, { from, to }: Range): Placed[] {
  const tags = marks.filter(({ kind }) => kind === 'html')
  const opening = tags.filter((tag) => tag.from === from).reverse()
  const closing = tags.filter((tag) => tag.from === to)
  const found: Placed[] = []
  for (const [index, { value = '', start = 0 }] of opening.entries()) {
    const name = OPENING.exec(value)?.[1]?.toLowerCase()
    const close = closing[index]
    if (name === undefined || close?.value?.toLowerCase() !== `</${name}>`) break
    found.push({ start, end: close.end as number })
  }
  return found
}

/** True for a mark around a picture, a reference or raw HTML, of which words alone say nothing. */
function holdsMore(around: Mark, marks: readonly Mark[]): boolean {
  const { start = 0, end = 0 } = around
  return marks.some((mark) => mark.from === mark.to && start <= (mark.start ?? -1) && (mark.end ?? -1) <= end)
}

/** True where all that the source holds between the characters of a text are the given marks. */
function isCovered(block: Block, { from, to }: Range, marks: readonly Placed[]): boolean {
  const { segments } = block
  return segments.every((segment, index) => {
    const next = segments[index + 1]
    if (next === undefined || segment.to <= from || next.from >= to || segment.end === next.start) return true
    return marks.some(({ start, end }) => start <= segment.end && next.start <= end)
  })
}
