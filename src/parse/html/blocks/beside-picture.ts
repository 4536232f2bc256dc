import type { AnyNode, Element } from 'domhandler'
import { textOf } from '../text-of.js'

/** Scripts that part words by spaces: between the signs of others a picture may stand for one of them. */
const ENDS_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Nd}.,:;!?)”"]$/u
const BEGINS_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u
/** Elements that only wrap a picture. */
const WRAPPER = /^(?:a|b|em|i|picture|span|strong)$/
const IN_LINE = /^(?:a|abbr|b|code|em|font|i|mark|q|small|span|strong|u)$/
const MOST_LEVELS = 4
const LOOK_AHEAD = 20
const LONGEST = 2000

/** True for a picture, or what else begins no word, right behind a word, from which only its size or a style sheet parts it on the page. */
export function endsWord(picture: Element): boolean {
  if (isLetter(picture)) return false
  const before = neighbour(picture, 'prev')
  return before !== undefined && ENDS_WORD.test(wordsOf(before, LONGEST))
}

/** True for a picture right before a word; see `endsWord`. */
export function beginsWord(picture: Element): boolean {
  if (isLetter(picture)) return false
  const after = neighbour(picture, 'next')
  return after !== undefined && BEGINS_WORD.test(wordsOf(after, LOOK_AHEAD))
}

/** An initial that is drawn. */
function isLetter({ attribs }: Element): boolean {
  return [...(attribs.alt ?? '').trim()].length === 1
}

/** What stands beside a picture, or beside what only wraps it. The words of its own link belong to the picture. */
function neighbour(picture: Element, direction: 'prev' | 'next'): AnyNode | undefined {
  let at = picture
  for (let level = 0; level < MOST_LEVELS; level++) {
    const beside = at[direction]
    const { parent } = at
    const wrapper = parent !== null && 'attribs' in parent ? parent : undefined
    if (beside !== null) return wrapper?.name === 'a' ? undefined : beside
    if (wrapper === undefined || !WRAPPER.test(wrapper.name)) return undefined
    at = wrapper
  }
  return undefined
}

function wordsOf(node: AnyNode, length: number): string {
  if (node.type === 'text') return node.data
  return 'attribs' in node && IN_LINE.test(node.name) ? textOf(node, length) : ''
}
