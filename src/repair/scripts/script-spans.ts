import { LETTER_OF_WORD, TRADE_LETTERS } from '../spam/contacts.js'

/** A stretch of a text in one foreign writing system, on its way to become a run. */
export interface Span {
  from: number
  to: number
  system: number
  letters: number
  contact: boolean
  address: boolean
}

/** Names of betting shops begin with figures; so do measures, with fewer letters. */
const FIGURE = /(?<!\S)\d{1,3}$/
const LETTERS_OF_NAME = /^\p{Script=Cyrillic}{4}/u

/** A Thai offer that is of some rank, which stands behind it. */
const RANKED = /อันดับ$/
const RANK = /^ ?\d{1,2}(?!\d)/

/** Takes the abbreviations in that are glued to a run, as the letters before "\u8CA9\u58F2" in "VPN\u8CA9\u58F2". */
export function withLetters(spans: readonly Span[], text: string): Span[] {
  const lettered = spans.map((span) => {
    const start = text.slice(Math.max(0, span.from - 6), span.from)
    const before = /(?<![A-Z0-9])[A-Z][A-Z0-9]*$|(?<![A-Za-z0-9])[a-z]+\d*$/u.exec(start)?.[0] ?? ''
    const number = FIGURE.exec(start)?.[0] ?? ''
    const figure = number !== '' && LETTERS_OF_NAME.test(text.slice(span.from, span.to)) ? number : ''
    const after =
      /^(?:[A-Z][A-Z0-9]*(?![A-Z])|[a-z]+\d*(?![A-Za-z0-9]))/u.exec(text.slice(span.to, span.to + 6))?.[0] ?? ''
    return {
      ...span,
      from: span.from - (isOfTrade(before, text.charAt(span.from)) ? before.length : figure.length),
      to: span.to + (TRADE_LETTERS.test(after) ? after.length : rankBehind(span, text).length),
    }
  })
  return withoutTaken(lettered)
}

function rankBehind({ from, to }: Span, text: string): string {
  return RANKED.test(text.slice(from, to)) ? (RANK.exec(text.slice(to, to + 4))?.[0] ?? '') : ''
}

function isOfTrade(letters: string, next: string): boolean {
  return TRADE_LETTERS.test(letters) || LETTER_OF_WORD.test(letters + next)
}

/** The spans without those of which another has taken all letters: in a text of a third script those are a span too. */
function withoutTaken(spans: readonly Span[]): Span[] {
  return spans.filter(({ from, to }, index) => {
    const isTakenBy = (other: Span | undefined): boolean => other !== undefined && other.from <= from && to <= other.to
    return !isTakenBy(spans[index - 1]) && !isTakenBy(spans[index + 1])
  })
}
