import { type Block, type DomElement, elementNamed } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { boxesOf } from './support/boxes.js'

const BODY = 'The masons came from three valleys, and stayed until the autumn storms set in along the coast.'
const SECOND = 'The lamp came from a museum in the capital, where it had been kept dry since the old keeper left.'
const PAGE = (line: string): string => `<h1>The tower</h1><p>${BODY}</p>${line}<p>${SECOND}</p>`
const PAGE_OUT = `# The tower\n\n${BODY}\n\n${SECOND}\n`
const TOWERS = ['Old Head', 'Mill Point', 'North Pier']
const ENTRIES = (actions: string): string =>
  `<h1>Towers</h1>${TOWERS.map((name) => `<div><h2>${name}</h2><p>${BODY}</p>${actions}</div>`).join('')}`
const ENTRIES_OUT = `# Towers\n\n${TOWERS.map((name) => `## ${name}\n\n${BODY}\n`).join('\n')}`

/** What designers call links that look like buttons; Bootstrap's `btn-link` is a button that looks like a link. */
const BUTTON = /(?:^|[\s_-])(?:btn|button|cta|botao|boton|bouton|pulsante|knop|knapp|przycisk)(?=$|[\s_-])/i
const LINK_LIKE = /(?:btn|button)-link/i
const ACTIONS = /(?:^|[\s_-])(?:actions?|acoes|acciones|azioni|aktionen|aktioner|acties|akcje|eylemler)(?=$|[\s_-])/i
const CALL = /(?:^|\s)(?:[a-z]+[_-])?(?:cta|call-?to-?action)(?=[\s_-]|$)/i
/** Longer lines tell something. */
const MOST_WORDS = 6
/** The same of a link that stands once: what it leads to may be named. */
const MOST_LINK_WORDS = 4
/** The links of a call to action, side by side. */
const MOST_LINKED_WORDS = 16
/** So often the same line is that of each entry of a list. */
const REPEATED = 3

export const actionLine = defineRule({
  id: 'action-line',
  phase: 'drop',
  summary: 'Removes buttons and links that a page draws as buttons.',
  why: 'Shops, services and listings set what a reader may do between what they tell: "Book a call", "Save this job".',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: PAGE('<div class="buttons"><a class="btn btn-primary" href="/visit">Climb it yourself</a></div>'),
        after: PAGE_OUT,
      },
      {
        from: 'html',
        before: PAGE(
          '<section class="cta"><a href="/a">Ask for a tour</a> <a href="/b">See all towers of the coast</a></section>',
        ),
        after: PAGE_OUT,
      },
      {
        from: 'html',
        before: ENTRIES('<button>Keep for my next journey</button>'),
        after: ENTRIES_OUT,
      },
    ],
    leaves: [
      { from: 'html', text: PAGE('<p><a href="/visit">Climb it yourself</a></p>') },
      { from: 'html', text: PAGE('<h3><button class="accordion-button">Who built the tower?</button></h3>') },
      { from: 'html', text: ENTRIES('<p>Open in summer</p>') },
    ],
  },
  *propose(blocks, context) {
    const repeats = countLines(blocks)
    const calls = boxesOf(blocks, CALL)
    for (const [index, block] of blocks.entries()) {
      const evidence = evidenceOf(block, repeats, calls)
      if (evidence === undefined || context.roles().of(block) !== undefined || isAllowed(block.text, context)) continue
      yield { kind: 'drop', block: index, message: 'a button', evidence: [evidence], confidence: 0.8 }
    }
  },
})

/** How often each short line stands on the page. */
function countLines(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { type, text } of blocks) {
    if (type === 'paragraph' && text.length <= LONGEST) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

const LONGEST = 60

function evidenceOf(
  block: Block,
  repeats: ReadonlyMap<string, number>,
  calls: ReadonlyMap<Block, DomElement>,
): string | undefined {
  const { dom } = block.hints
  const words = block.text.split(/\s+/).length
  if (
    block.type !== 'paragraph' ||
    !/\p{L}/u.test(block.text) ||
    dom === undefined ||
    dom.hidden !== undefined ||
    words > MOST_LINKED_WORDS
  )
    return undefined
  const isLinked = isLink(block)
  if (isLinked && calls.has(block)) return 'a link in a call to action'
  if (words > MOST_WORDS || block.text.endsWith('?')) return undefined
  if (isLinked && words <= MOST_LINK_WORDS && isButton(block)) return 'a link that is drawn as a button'
  if ((repeats.get(block.text) ?? 0) < REPEATED) return undefined
  if (dom.innermost.tag === 'button' || dom.element.tag === 'button') return 'the same button many times'
  return elementNamed(dom.element, ACTIONS, 1) === undefined ? undefined : 'the same action many times'
}

/** Named so itself, or alone in an element that is. */
function isButton({ hints }: Block): boolean {
  for (const element of [hints.dom?.innermost, hints.dom?.element]) {
    if (element !== undefined && BUTTON.test(element.names) && !LINK_LIKE.test(element.names)) return true
  }
  return false
}

/** Nothing but links. */
function isLink({ text, marks }: Block): boolean {
  const linked = marks.reduce((sum, { kind, from, to }) => sum + (kind === 'link' ? to - from : 0), 0)
  return linked > 0 && linked >= text.trim().length - 2
}
