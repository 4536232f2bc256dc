import type { Block, Mark } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isStandIn } from '../../../repair/stand-ins.js'

/** Removes links without words and stand-in pictures: blocks of nothing else as a whole, the others from their blocks. */
export function* linkRemnants(blocks: readonly Block[]): Generator<Edit> {
  for (const [index, block] of blocks.entries()) {
    const remnants = block.marks.filter((mark) => isRemnant(mark, block))
    if (remnants.length === 0) continue
    const message = remnants.some(({ kind }) => kind === 'image')
      ? 'a picture that stands in for another'
      : 'a link without words'
    if (block.text.trim() === '' && remnants.length === block.marks.length)
      yield { kind: 'drop', block: index, message }
    else for (const mark of outermost(remnants)) yield* removal(index, mark, message)
  }
}

function* removal(block: number, { from, start, end }: Mark, message: string): Generator<Edit> {
  if (start === undefined || end === undefined) return
  yield { kind: 'replace', block, from, to: from, insert: '', source: { from: start, to: end }, message }
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
