import { IN_TAG } from '../../../markup/tags.js'
import { type Block, isProse, type Mark, type Range } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { sourceRange } from '../../../model/source-map.js'
import { markupCopies } from './markup-copies.js'

/** Attributes of an element, and the space before those of a heading; and those that are none. */
const ATTRIBUTES =
  /\s?\{(?:[.#=][^\s{}"]|[\w:@.-]{1,60}=")(?:(?:[^{}"]|"[^"]{0,2000}"){0,3000}|[^{}]{0,2000})\}|(?<=[\])])\{\s?\}/g
/** The name that links lead to, behind a heading. */
const NAME = /\s\{#[\w:.-]+\}$/
/** The tag of an element that stands in a sentence. */
const TAG = new RegExp(
  `</?(?:a|abbr|b|bdi|br|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)${IN_TAG}/?>`,
  'gi',
)

/**
 * Removes the fences and tags that the parser has found, and the attributes and tags in the blocks between them. What
 * goes as the source of the text above it tells nothing of that text.
 *
 * @param source the document: what is escaped there is no tag
 */
export function* elementRemnantsIn(blocks: readonly Block[], source: string): Iterable<Edit> {
  const copies = [...markupCopies(blocks)]
  yield* copies
  const gone = new Set(copies.map(({ block }) => block))
  const left = [...blocks.entries()].filter(([index]) => !gone.has(index))
  const hasTags = left.some(([, { hints }]) => hints.element !== undefined)
  const isFenced = left.some(([, { hints }]) => hints.element === 'fence')
  for (const [index, block] of left) {
    const isRaw = block.type === 'code' && block.language === '=html'
    if (block.hints.element !== undefined || isRaw)
      yield { kind: 'drop', block: index, message: 'the fence or tag of an element' }
    else if (isProse(block)) {
      if (isFenced && block.text.includes('{')) yield* attributesIn(block, index)
      else if (block.type === 'heading') yield* nameOf(block, index)
      if (hasTags && block.text.includes('<')) yield* tagsIn(block, index, source)
    }
  }
}

function* nameOf({ text }: Block, block: number): Iterable<Edit> {
  const from = text.search(NAME)
  if (from > 0) yield { kind: 'replace', block, from, to: text.length, insert: '', message: 'the name of a heading' }
}

function* attributesIn({ text, marks }: Block, block: number): Iterable<Edit> {
  const message = 'the attributes of an element'
  const remnants = attributesOf(text)
  const isAll = marks.every(({ kind }) => kind !== 'image') && bareText(text, remnants).trim() === ''
  if (isAll && remnants.length > 0) yield { kind: 'drop', block, message }
  else {
    const emptied = marks.flatMap((mark) => emptiedBy(remnants, mark, text) ?? [])
    const others = remnants.filter((range) => !emptied.some(({ from, to }) => from <= range.from && range.to <= to))
    for (const range of [...emptied, ...others]) yield { kind: 'replace', block, ...range, insert: '', message }
  }
}

/** All of a link whose text is nothing but remnants: its address goes with them. */
function emptiedBy(remnants: readonly Range[], { kind, from, to, start, end }: Mark, text: string) {
  if (kind !== 'link' || from === to || start === undefined || end === undefined) return undefined
  const within = remnants.filter((range) => from <= range.from && range.to <= to)
  const own = within.map((range) => ({ from: range.from - from, to: range.to - from }))
  if (within.length === 0 || bareText(text.slice(from, to), own).trim() !== '') return undefined
  return { from, to, source: { from: start, to: end } }
}

/** Attributes, and the brackets around what those of a span belong to, from the first to the last. */
function attributesOf(text: string): Range[] {
  const brackets: number[] = []
  const remnants: Range[] = []
  let last = 0
  for (const { 0: found, index } of text.matchAll(ATTRIBUTES)) {
    const to = index + found.length
    let opening: number | undefined
    for (let at = last; at < index; at++) {
      const character = text.charAt(at)
      if (character === '[') brackets.push(at)
      else if (character === ']') opening = brackets.pop()
    }
    const isSpan = text.charAt(index - 1) === ']' && opening !== undefined
    if (isSpan) remnants.push({ from: opening as number, to: (opening as number) + 1 })
    remnants.push({ from: isSpan ? index - 1 : index, to })
    last = to
  }
  return remnants.toSorted((a, b) => a.from - b.from)
}

function bareText(text: string, ranges: readonly Range[]): string {
  return (
    ranges.map(({ from }, index) => text.slice(ranges[index - 1]?.to ?? 0, from)).join('') +
    text.slice(ranges.at(-1)?.to)
  )
}

function* tagsIn(block: Block, index: number, source: string): Iterable<Edit> {
  for (const { 0: tag, index: from } of block.text.matchAll(TAG)) {
    const to = from + tag.length
    const isCode = block.marks.some((mark) => mark.kind === 'code' && mark.from <= from && to <= mark.to)
    if (isCode || source.charAt(sourceRange(block, from, to).start - 1) === '\\') continue
    const insert = /^<br/i.test(tag) ? ' ' : ''
    yield { kind: 'replace', block: index, from, to, insert, message: 'the tag of an element', withAddresses: true }
  }
}
