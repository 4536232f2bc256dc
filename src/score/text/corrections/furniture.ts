import { categoryMask } from '../../../lexicon/index.js'
import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'

/** Labels and buttons have up to so many words; headlines have more, and what opens a section no more than these. */
const LABEL_WORDS = 2
const HEADLINE_WORDS = 12
const OPENING_WORDS = 12
/** What goes with a newsletter. */
export const LETTERS = categoryMask('subscribe', 'newsletter', 'login', 'consent')
export const SHARE = categoryMask('share', 'follow')
/** What a field asks for, in small letters: letters beyond ASCII are slow to compile with the flag for both cases. */
const FIELD =
  /e-?mail|e-?posta?\b|mailbox|courriel|correo|\u043F\u043E\u0447\u0442|\u30E1\u30FC\u30EB|\u90AE\u7BB1|\uC774\uBA54\uC77C/
const FIELD_WORDS = 4

/** The phrases that a block is or begins with, as bits. */
export function openingPhrases(block: number, { phrases }: DocumentView): number {
  return (phrases.whole[block] as number) | (phrases.start[block] as number)
}

/** True for a field or a button of a form, or what opens one. */
export function isForm(block: number, view: DocumentView): boolean {
  const own = view.blocks[block]
  if (own === undefined) return false
  const words = view.measures.words[block] as number
  if (words > OPENING_WORDS) return false
  const masks = openingPhrases(block, view)
  // A row of places to share in names e-mail too.
  if ((masks & SHARE) !== 0 && (words > LABEL_WORDS || (masks & LETTERS) === 0)) return false
  return (masks & LETTERS) !== 0 || (words <= FIELD_WORDS && FIELD.test(own.text.toLowerCase()))
}

/** True for a line of several words that nothing ends, as headlines of other articles are. */
export function isHeadline(block: number, { measures }: DocumentView): boolean {
  const words = measures.words[block] ?? 0
  return words > LABEL_WORDS && words <= HEADLINE_WORDS && (measures.end[block] as number) < End.quote
}
