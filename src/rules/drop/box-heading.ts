import { type Block, type DomElement, isProse } from '../../model/block.js'
import { type DocumentScore, defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'

const BODY =
  'The masons came from three valleys, and stayed until the autumn storms set in, when the last of the stones had been cut and carried up.'
const SECOND =
  'The lamp itself came from a museum in the capital, where it had been kept dry and polished since the day the old keeper left his post.'
const BOX = (content: string): string => `<article><h1>The tower</h1><p>${BODY}</p><p>${SECOND}</p>${content}</article>`
const BODY_OUT = `# The tower\n\n${BODY}\n\n${SECOND}\n`

/** A teaser breaks off. */
const CUT_OFF = /(?:\u2026|\.\.\.)\W{0,3}$/u
/** So many blocks below a heading are looked at. */
const REACH = 8
const FEWEST_TEASERS = 2
/** Longer headings tell something, and one that is a link is an entry of a list. */
const MOST_WORDS = 10

export const boxHeading = defineRule({
  id: 'box-heading',
  phase: 'drop',
  summary: 'Removes the heading of a box of teasers or of a form.',
  why: 'The teasers and the form go for what they are; their heading is worded as those of the article are, and would stand over nothing.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: BOX(
          '<div><h4>Letters from the tower, each month</h4><form><input type="email"><button>Send</button></form></div>',
        ),
        after: `${BODY_OUT}\nSend\n`,
      },
    ],
    leaves: [
      { from: 'html', text: BOX(`<section><h3>Stories of stone and salt</h3><p>${BODY}</p></section>`) },
      { from: 'html', text: BOX('<h3>Works</h3><ul><li>The lamp of Old Head</li><li>A pier of larch</li></ul>') },
    ],
  },
  *propose(blocks, context) {
    const score = context.score()
    if (score === undefined) return
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'heading' || !score.of(block).keep || context.roles().of(block) !== undefined) continue
      if (isLink(block) || block.text.split(/\s+/).length > MOST_WORDS) continue
      const evidence = boxBelow(blocks, index, score)
      if (evidence === undefined || isAllowed(block.text, context)) continue
      yield {
        kind: 'drop',
        block: index,
        message: 'the heading of a box that goes',
        evidence: [evidence],
        confidence: 0.85,
      }
    }
  },
})

/** What tells that a heading begins a box of which nothing stays. */
function boxBelow(blocks: readonly Block[], heading: number, score: DocumentScore): string | undefined {
  const below = blocks.slice(heading + 1, heading + 1 + REACH)
  const end = below.findIndex((block) => score.of(block).keep || (block.type === 'heading' && !isLink(block)))
  const next = end === -1 ? undefined : below[end]
  const box = blocks[heading]?.hints.dom?.element.parent
  // What stays of the same element is what the heading is for.
  if (next !== undefined && score.of(next).keep && box !== undefined && next.type !== 'heading' && isInside(next, box))
    return undefined
  const inside = (end === -1 ? below : below.slice(0, end)).filter(
    (block) => isProse(block) && block.text.trim() !== '' && block.hints.dom?.hidden === undefined,
  )
  const form = formOf(inside[0])
  // Some pages are one form as a whole.
  if (form !== undefined && !isInside(blocks[heading] as Block, form)) return 'nothing but a form below'
  const teasers = inside.filter(isLink)
  const isList = teasers.length >= FEWEST_TEASERS && teasers.some(({ text }) => CUT_OFF.test(text))
  return isList ? 'teasers below, one of them cut off' : undefined
}

function formOf(block: Block | undefined): DomElement | undefined {
  let at = block?.hints.dom?.element
  while (at !== undefined && at.tag !== 'form') at = at.parent
  return at
}

function isInside({ hints }: Block, box: DomElement): boolean {
  let at = hints.dom?.element
  while (at !== undefined && at !== box) at = at.parent
  return at !== undefined
}

/** Nothing but a link. */
function isLink({ text, marks }: Block): boolean {
  const linked = marks.reduce((sum, { kind, from, to }) => sum + (kind === 'link' ? to - from : 0), 0)
  return linked > 0 && linked >= text.trim().length - 2
}
