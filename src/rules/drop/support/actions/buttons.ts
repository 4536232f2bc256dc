import type { Block } from '../../../../model/block.js'
import { type DomElement, elementNamed } from '../../../../model/dom.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { Context } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { isAllowed } from '../allowed.js'
import { boxesOf } from '../boxes/index.js'
import { isLink } from '../links.js'
import { isVote } from './votes.js'

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

/** Drops links that are drawn as buttons, what came of a vote, and the same button or action in each entry of a list. */
export function* dropActions(blocks: readonly Block[], context: Context): Generator<DropEdit> {
  const repeats = countLines(blocks)
  const calls = boxesOf(blocks, CALL)
  const votes = votesIn(blocks)
  for (const [index, block] of blocks.entries()) {
    const sign = votes.has(block) ? 'the result of a vote' : evidenceOf(block, repeats, calls)
    if (sign === undefined || context.roles().of(block) !== undefined || isAllowed(block.text, context)) continue
    yield { kind: 'drop', block: index, message: 'a button', evidence: [sign], confidence: 0.8 }
  }
}

/** The results of votes on the page; those on several things tell how they differ. */
function votesIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const votes = blocks.filter(isVote)
  return new Set(votes.length < REPEATED ? votes : [])
}

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
  const words = countWords(block.text)
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
