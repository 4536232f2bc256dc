import { type Block, isProse } from '../../../../model/block.js'
import { type DomElement, standsIn } from '../../../../model/dom.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { Context, DocumentScore } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { isAllowed } from '../allowed.js'
import { isLink } from '../links.js'

/** A teaser breaks off. */
const CUT_OFF = /(?:\u2026|\.\.\.)\W{0,3}$/u
/** So many blocks below a heading are looked at. */
const REACH = 8
const FEWEST_TEASERS = 2
/** Longer headings tell something, and one that is a link is an entry of a list. */
const MOST_WORDS = 10

/** Drops headings that the scorer keeps over a form or over teasers that it does not keep. */
export function* dropBoxHeadings(blocks: readonly Block[], context: Context): Generator<DropEdit> {
  const score = context.score()
  if (score === undefined) return
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || !score.of(block).keep || isLink(block)) continue
    const sign = countWords(block.text) > MOST_WORDS ? undefined : boxBelow(blocks, index, score)
    if (sign === undefined || context.roles().of(block) !== undefined || isAllowed(block.text, context)) continue
    yield { kind: 'drop', block: index, message: 'the heading of a box that goes', evidence: [sign], confidence: 0.85 }
  }
}

/** What tells that a heading begins a box of which nothing stays. */
function boxBelow(blocks: readonly Block[], heading: number, score: DocumentScore): string | undefined {
  const below = blocks.slice(heading + 1, heading + 1 + REACH)
  const end = below.findIndex((block) => score.of(block).keep || (block.type === 'heading' && !isLink(block)))
  const next = end === -1 ? undefined : below[end]
  const box = blocks[heading]?.hints.dom?.element.parent
  // What stays of the same element is what the heading is for.
  if (next !== undefined && score.of(next).keep && box !== undefined && next.type !== 'heading' && standsIn(next, box))
    return undefined
  const inside = (end === -1 ? below : below.slice(0, end)).filter(
    (block) => isProse(block) && block.text.trim() !== '' && block.hints.dom?.hidden === undefined,
  )
  const form = formOf(inside[0])
  // Some pages are one form as a whole.
  if (form !== undefined && !standsIn(blocks[heading] as Block, form)) return 'nothing but a form below'
  const teasers = inside.filter(isLink)
  const isList = teasers.length >= FEWEST_TEASERS && teasers.some(({ text }) => CUT_OFF.test(text))
  return isList ? 'teasers below, one of them cut off' : undefined
}

function formOf(block: Block | undefined): DomElement | undefined {
  let at = block?.hints.dom?.element
  while (at !== undefined && at.tag !== 'form') at = at.parent
  return at
}
