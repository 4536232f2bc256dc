import { once } from '../../tools/once.js'
import { onceForEach } from '../../tools/remembered.js'
import { inSmallLetters, type Stretch, TermFinder } from './term-finder.js'
import { TRADITIONAL } from './traditional-data.js'
import { VOCABULARY, type Vocabulary } from './vocabulary.js'

/** How much of a run is advertising. */
export interface SpamVote {
  /** The words of the trade that were found. */
  readonly words: readonly string[]
  /** Share of the run's letters that core and filler words cover, 0 to 1; 0 without a core word. */
  readonly coverage: number
  /** True for several words that only sell, with hardly anything beside them: "free download online". */
  readonly onlySells: boolean
}

/** Finders of the words of a writing system, made on first use: few texts need more than one. */
interface Matcher {
  readonly core: TermFinder
  readonly any: TermFinder
}

const NOTHING: SpamVote = { words: [], coverage: 0, onlySells: false }
const NEARLY_ALL = 0.8

const simplified = once(() => new Map(TRADITIONAL.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)])))

/** A text as it is compared: in small letters, and all Chinese in simplified characters, each where it was. */
function comparable(text: string, system: string): string {
  const small = inSmallLetters(text)
  return system === 'Han' ? small.replace(/\p{Script=Han}/gu, (letter) => simplified().get(letter) ?? letter) : small
}

/** The terms of a list as they are compared. An underscore joins words that mean the trade only side by side. */
function termsOf(words: string, system: string): string[] {
  return comparable(words, system)
    .split(' ')
    .filter((word) => word !== '')
}

function matcherOf({ core, filler }: Vocabulary, system: string): Matcher {
  const any = once(() => new TermFinder(termsOf(`${core} ${filler}`, system), system))
  return {
    core: new TermFinder(termsOf(core, system), system),
    get any() {
      return any()
    },
  }
}

const matcherFor = onceForEach((system: string): Matcher | undefined => {
  const words = Object.hasOwn(VOCABULARY, system) ? VOCABULARY[system] : undefined
  return words && matcherOf(words, system)
})

/** Letters of which a space parts each from the next, and words that are parted by more. */
const SPACED_OUT = /^[\p{L}\p{N}]\p{M}*(?: {1,3}[\p{L}\p{N}]\p{M}*){3,}$/u

/** A run as its author says it: without the spaces between letters, and those of no width between words. */
function asSaid(run: string): string {
  const seen = run.replaceAll('\u200B', '')
  return SPACED_OUT.test(seen) ? seen.replace(/ (?! )/g, '') : seen
}

/**
 * The vote of the advertising vocabulary on a run of text.
 *
 * @param text the run's text
 * @param system the name of its writing system
 */
export function spamVote(text: string, system: string): SpamVote {
  const matcher = matcherFor(system)
  if (matcher === undefined) return NOTHING
  const run = asSaid(text)
  // The wider expression finds all that the core does: most runs hold nothing of either.
  const any = wordsAt(run, system, matcher.any)
  if (any.length === 0) return NOTHING
  const words = wordsAt(run, system, matcher.core)
  const covered = any.join('').replace(/[^\p{L}\p{M}]/gu, '').length
  const letters = run.replace(/[^\p{L}\p{M}]/gu, '').length
  const share = Math.min(1, covered / Math.max(1, letters))
  const onlySells = words.length === 0 && new Set(any).size >= 2 && share >= NEARLY_ALL && letters >= 4
  return { words: [...new Set(words)], coverage: words.length === 0 ? 0 : share, onlySells }
}

function wordsAt(run: string, system: string, finder: TermFinder): string[] {
  const text = inSmallLetters(run)
  return finder.find(comparable(run, system)).map(({ from, to }) => text.slice(from, to))
}

/** How many letters of a text stand in words that name a trade. */
export function tradeLetters(text: string, system: string): number {
  return (matcherFor(system)?.core.find(comparable(text, system)) ?? []).reduce(
    (sum, { from, to }) => sum + to - from,
    0,
  )
}

/** True for a text with a word that names such a trade, in any script. */
export function namesTrade(text: string): boolean {
  return Object.keys(VOCABULARY).some((system) => spamVote(text, system).words.length > 0)
}

/**
 * The stretches of a run that are advertising: neighbouring core and filler words with at least one
 * core word. Where foreign words are at home beside the text, only these may be taken.
 *
 * @returns ranges in the run's text
 */
export function spamStretches(run: string, system: string): Stretch[] {
  const matcher = matcherFor(system)
  if (matcher === undefined) return []
  const stretches: { from: number; to: number }[] = []
  const text = comparable(run, system)
  for (const { from, to } of matcher.any.find(text)) {
    const last = stretches.at(-1)
    if (last !== undefined && /^[\s,|/#_-]{0,3}$/.test(text.slice(last.to, from))) last.to = to
    else stretches.push({ from, to })
  }
  return stretches.filter(({ from, to }) => matcher.core.find(text.slice(from, to)).length > 0)
}
