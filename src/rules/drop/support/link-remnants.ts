import { isStandIn } from '../../../markup/stand-ins.js'
import { type Block, isProse, type Mark } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { sourceRange } from '../../../model/source-map.js'
import { editLinks } from './edit-links.js'

/** Ends of links around whole paragraphs, and the bracket of the next: no link of Markdown holds any. */
const ENDS = /^(?:\]\((?:[^()\s]|\([^()\s]*\)){1,2000}(?:\s+"[^"]{0,500}")?\)\s*)+(?:\[\s*$)?/
/** Pictures that have an address in a browser alone. */
const NO_PICTURES = /^(?:!\[[^[\]]{0,500}\]\((?:<>)?\)\s*)+$/
const AROUND = 'a link around paragraphs'

/** Removes links without words and stand-in pictures: blocks of nothing else as a whole, the others from their blocks. */
export function* linkRemnants(blocks: readonly Block[]): Generator<Edit> {
  yield* linksAroundParagraphs(blocks)
  yield* editLinks(blocks)
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') yield* linksToThemselves(block, index)
    if (isLinkTo(blocks[index - 1], block)) yield { kind: 'drop', block: index, message: TO_ITSELF }
    else if (block.type === 'paragraph' && NO_PICTURES.test(block.text))
      yield { kind: 'drop', block: index, message: 'a picture whose address only a script tells' }
    else yield* remnantsIn(block, index)
  }
}

function* remnantsIn(block: Block, index: number): Generator<Edit> {
  const remnants = block.marks.filter((mark) => isRemnant(mark, block))
  if (remnants.length === 0) return
  const isPicture = remnants.some(({ kind }) => kind === 'image')
  const message = isPicture ? 'a picture that stands in for another' : 'a link without words'
  if (block.text.trim() === '' && remnants.length === block.marks.length) yield { kind: 'drop', block: index, message }
  else for (const mark of outermost(remnants)) yield* removal({ block, index, remnants }, mark, message)
}

/** A bracket goes with the end that belongs to it alone: others may begin data. */
function* linksAroundParagraphs(blocks: readonly Block[]): Generator<Edit> {
  const drop = (block: number): Edit => ({ kind: 'drop', block, message: AROUND })
  let opening: number | undefined
  let isOpen = false
  for (const [block, { text }] of blocks.entries()) {
    if (!isProse(blocks[block] as Block)) continue
    if (text === '[' || text === '![') {
      opening = block
      isOpen = true
      continue
    }
    const end: string = isOpen ? (ENDS.exec(text)?.[0] ?? '') : ''
    if (end === '') continue
    if (opening !== undefined) yield drop(opening)
    yield end === text ? drop(block) : { kind: 'replace', block, from: 0, to: end.length, insert: '', message: AROUND }
    opening = undefined
    isOpen = end.trimEnd().endsWith('[')
  }
}

/** The signs of links that lead to the heading beside which they stand. */
const OWN_SIGNS = /^[#\u00B6\u00A7\u200B]\s*|\s*[#\u00B6\u00A7\u200B]$/g

const wordsOf = (text: string): string => text.replace(OWN_SIGNS, '').trim()

const TO_ITSELF = 'the link of a heading to itself'

/** True for a line right below a heading that is a link to a place in a page and names that heading: "Permalink: Tar". */
function isLinkTo(heading: Block | undefined, { type, text, marks }: Block): boolean {
  const words = wordsOf(heading?.text ?? '')
  if (heading?.type !== 'heading' || type !== 'paragraph' || words === '') return false
  const isWhole = ({ kind, from, to, url = '' }: Mark): boolean =>
    kind === 'link' && from === 0 && to === text.length && url.includes('#')
  return text.endsWith(words) && marks.some(isWhole)
}

/** A link with its place in the source. */
type PlacedMark = Mark & { readonly start: number; readonly end: number }

/** The links before and behind the words of a heading that lead to it, with the space between. */
function* linksToThemselves(block: Block, index: number): Generator<Edit> {
  const { text, marks } = block
  const own = marks.filter((mark): mark is PlacedMark => leadsToItself(mark, text))
  let leading = 0
  while (leading < own.length && isBlankBetween(text, own[leading - 1], own[leading])) leading++
  let trailing = own.length
  while (trailing > leading && isBlankBetween(text, own[trailing - 1], own[trailing])) trailing--
  yield* withoutLinks(block, index, own.slice(0, leading))
  yield* withoutLinks(block, index, own.slice(trailing))
}

function leadsToItself({ kind, from, to, url = '', start, end }: Mark, text: string): boolean {
  const isOwn = kind === 'link' && from < to && wordsOf(text.slice(from, to)) === '' && url.includes('#')
  return isOwn && start !== undefined && end !== undefined
}

/** True where no words stand between two marks, or between one and the edge of the text. */
function isBlankBetween(text: string, before: Mark | undefined, after: Mark | undefined): boolean {
  return text.slice(before?.to ?? 0, after?.from).trim() === ''
}

/** Removes links that stand beside each other at an edge of a text. */
function* withoutLinks(block: Block, index: number, links: readonly PlacedMark[]): Generator<Edit> {
  const [head, tail] = [links[0], links.at(-1)]
  if (head === undefined || tail === undefined) return
  const { text } = block
  const first = text.slice(0, head.from).trimEnd().length
  const last = text.length - text.slice(tail.to).trimStart().length
  const source = {
    from: first === head.from || first === 0 ? head.start : sourceRange(block, first, head.from).start,
    to: last === tail.to || last === text.length ? tail.end : sourceRange(block, tail.to, last).end,
  }
  const range = { from: first === 0 ? head.from : first, to: last === text.length ? tail.to : last }
  yield { kind: 'replace', block: index, ...range, insert: '', source, message: TO_ITSELF }
}

/** A block with what is to go from it. */
interface Place {
  readonly block: Block
  readonly index: number
  readonly remnants: readonly Mark[]
}

function* removal(place: Place, mark: Mark, message: string): Generator<Edit> {
  const { from, start, end } = mark
  if (start === undefined || end === undefined) return
  const spaceEnd = endOfSpareSpace(place, mark)
  const [to, sourceTo] = spaceEnd === undefined ? [from, end] : [from + 1, spaceEnd]
  yield { kind: 'replace', block: place.index, from, to, insert: '', source: { from: start, to: sourceTo }, message }
}

/** Where in the source a space ends that is then beside another or at the beginning; none where a picture parts them. */
function endOfSpareSpace({ block, remnants }: Place, { from, end }: Mark): number | undefined {
  const { text, marks } = block
  if (text.charAt(from) !== ' ' || (from > 0 && text.charAt(from - 1) !== ' ')) return undefined
  if (marks.some((other) => other.from === from && !remnants.includes(other))) return undefined
  const space = sourceRange(block, from, from + 1)
  return space.start === end ? space.end : undefined
}

function isRemnant(mark: Mark, { marks }: Block): boolean {
  if (mark.kind === 'image') return isStandIn(mark.url ?? '')
  return mark.from === mark.to && SPANS.has(mark.kind) && !marks.some((other) => isPictureIn(other, mark))
}

const SPANS = new Set<Mark['kind']>(['link', 'strong', 'emphasis'])

/** True for a picture to be seen inside of a link. */
function isPictureIn(mark: Mark, link: Mark): boolean {
  return mark.kind === 'image' && !isStandIn(mark.url ?? '') && isInside(mark, link)
}

function isInside(inner: Mark, outer: Mark): boolean {
  return (outer.start ?? 0) <= (inner.start ?? 0) && (inner.end ?? 0) <= (outer.end ?? 0)
}

function outermost(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => !marks.some((other) => other !== mark && isInside(mark, other)))
}
