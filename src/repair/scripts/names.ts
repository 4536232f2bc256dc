import type { Stretch } from '../spam/term-finder.js'
import { spamStretches } from '../spam/words.js'

/** Names of things that are traded hold few words of the trade: "Sports Betting API", "Weight Loss Tracker". */
const MOST_OF_TRADE = 2
/** Words that have no capital in a name. */
const SMALL_WORD = /^(?:of|the|and|for|in|on|to|by|with|a|an|de|la|le|du|des|der|und|et|y|e)$/

/** No word of a name is longer. */
const LONGEST_WORD = 100

/** True for a word that begins with a capital or a figure. */
const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'\u2019]+/u).filter((word) => word !== '')

/** True for an English or other Latin name with words of a trade in it: all words have capitals, and one is of no trade. */
export function isTitle(text: string): boolean {
  const words = wordsOf(text)
  if (words.length < 2 || !words.every((word) => isCapital(word) || SMALL_WORD.test(word))) return false
  const ofTrade = spamStretches(text, 'Latin').flatMap(({ from, to }) => wordsOf(text.slice(from, to)))
  return ofTrade.length < words.length && ofTrade.length <= MOST_OF_TRADE
}

/** True for a stretch that a word with a capital goes on from which begins or ends with one, small words apart: it is a part of a name. */
export function isInName({ from, to }: Stretch, text: string): boolean {
  const inside = wordsOf(text.slice(from, to)).filter((word) => !SMALL_WORD.test(word))
  const before = /([\p{L}\p{M}\p{N}]+) $/u.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[1] ?? ''
  const after = /^ ([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(to))?.[1] ?? ''
  const goesOn = (one: string | undefined, other: string): boolean => isCapital(one ?? '') && isCapital(other)
  return goesOn(inside[0], before) || goesOn(inside.at(-1), after)
}
