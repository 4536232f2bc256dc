import type { PhrasingContent } from 'mdast'
import type { Block, Mark } from '../model/block.js'
import { flankedMark } from './flanking.js'

/** A mark that spans text, while what is inside of it is collected. */
interface OpenSpan {
  readonly mark: Mark
  readonly children: PhrasingContent[]
}

const STANDALONE = new Set<Mark['kind']>(['image', 'break', 'html', 'footnoteReference'])
const MERGED = new Set<Mark['kind']>(['emphasis', 'strong', 'delete'])
/** Spans nested deeper than this are left out: no reader could tell. */
const MAX_DEPTH = 24

/**
 * The inline tree of `[from, to)` of a block's text.
 *
 * @returns mdast phrasing content; breaks have no spaces around them
 */
export function phrasingOf(block: Block, from: number, to: number): PhrasingContent[] {
  const { text } = block
  const root: PhrasingContent[] = []
  const open: OpenSpan[] = []
  let at = from
  const siblings = (): PhrasingContent[] => open.at(-1)?.children ?? root
  const writeTo = (end: number): void => {
    if (end > at) siblings().push({ type: 'text', value: text.slice(at, end) })
    at = Math.max(at, end)
  }
  const closeTo = (end: number, next?: Mark): void => {
    for (let span = open.at(-1); span !== undefined && span.mark.to <= end; span = open.at(-1)) {
      if (next !== undefined && holds(span.mark, next)) break
      writeTo(span.mark.to)
      open.pop()
      const node = spanNode(span, text)
      if (node !== undefined) siblings().push(node)
    }
  }
  for (const mark of orderedMarks(block, from, to)) {
    closeTo(mark.from, mark)
    if (mark.from < at) continue
    writeTo(mark.from)
    if (STANDALONE.has(mark.kind)) siblings().push(...standaloneNode(mark))
    else if (open.length < MAX_DEPTH && !isRepeated(open, mark)) open.push({ mark, children: [] })
  }
  closeTo(to)
  writeTo(to)
  return tidied(root)
}

/** A link around a picture has no text: its range is as empty as the picture's. In a text both have places. */
function holds(span: Mark, mark: Mark): boolean {
  const isAround = (mark.end ?? 0) <= (span.end ?? Number.POSITIVE_INFINITY)
  return span.from === mark.from && span.to === mark.from && STANDALONE.has(mark.kind) && isAround
}

/** Emphasis in emphasis and a link in a link cannot be written. */
function isRepeated(open: readonly OpenSpan[], mark: Mark): boolean {
  return open.some((span) => span.mark.kind === mark.kind || span.mark.kind === 'code' || span.mark.kind === 'math')
}

/** The marks that lie in the range, outer before inner, without white space at their ends, touching ones merged. */
function orderedMarks(block: Block, from: number, to: number): Mark[] {
  const inside: Mark[] = []
  for (const mark of block.marks) {
    if (mark.from < from || mark.to > to) continue
    const written = writtenMark(block, mark, from, to)
    if (written !== undefined) inside.push(written)
  }
  const rank = (mark: Mark): number => (STANDALONE.has(mark.kind) ? 1 : 0)
  const place = (mark: Mark): number => mark.start ?? 0
  inside.sort((a, b) => a.from - b.from || place(a) - place(b) || b.to - a.to || rank(a) - rank(b))
  return inside.reduce<Mark[]>((merged, mark) => {
    const last = merged.at(-1)
    if (last?.kind === mark.kind && MERGED.has(mark.kind) && last.to === mark.from) {
      merged[merged.length - 1] = { ...last, to: mark.to }
    } else merged.push(mark)
    return merged
  }, [])
}

/** The mark where Markdown can write it. */
function writtenMark(block: Block, mark: Mark, from: number, to: number): Mark | undefined {
  if (STANDALONE.has(mark.kind)) return mark
  const trimmed = trimmedMark(block.text, mark)
  return trimmed !== undefined && MERGED.has(mark.kind) ? flankedMark(block, trimmed, from, to) : trimmed
}

/** Markdown's marks must touch what they mark. A span that holds only a picture stays though it has no text. */
function trimmedMark(text: string, mark: Mark): Mark | undefined {
  const span = text.slice(mark.from, mark.to)
  const from = mark.from + (span.length - span.trimStart().length)
  const to = mark.from + span.trimEnd().length
  if (from >= to) return mark.kind === 'link' ? { ...mark, to: mark.from } : undefined
  return { ...mark, from, to }
}

function standaloneNode(mark: Mark): PhrasingContent[] {
  switch (mark.kind) {
    case 'image':
      return [{ type: 'image', url: mark.url ?? '', alt: mark.alt ?? null, title: mark.title ?? null }]
    case 'break':
      return [{ type: 'break' }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: mark.value ?? '', label: mark.value ?? '' }]
    default:
      return [{ type: 'html', value: mark.value ?? '' }]
  }
}

function spanNode(span: OpenSpan, text: string): PhrasingContent | undefined {
  const { mark, children } = span
  const value = text.slice(mark.from, mark.to)
  if (mark.kind === 'code') return { type: 'inlineCode', value }
  if (mark.kind === 'math') return { type: 'html', value: `$${value}$` }
  if (children.length === 0) return undefined
  if (mark.kind === 'link') {
    return { type: 'link', url: mark.url ?? '', title: mark.title ?? null, children: tidied(children) as never }
  }
  if (mark.kind === 'emphasis' || mark.kind === 'strong' || mark.kind === 'delete') {
    return { type: mark.kind, children: tidied(children) }
  }
  return undefined
}

/** No white space at the ends and around breaks, and no break at an end. */
function tidied(nodes: PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.slice()
  while (kept.at(-1)?.type === 'break') kept.pop()
  while (kept[0]?.type === 'break') kept.shift()
  return kept.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const start = kept[index - 1]?.type === 'break' ? node.value.trimStart() : node.value
    const value = kept[index + 1]?.type === 'break' ? start.trimEnd() : start
    return value === '' ? [] : [{ type: 'text', value }]
  })
}
