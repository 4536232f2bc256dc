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

interface Matcher {
  readonly core: RegExp
  readonly any: RegExp
}

const NOTHING: SpamVote = { words: [], coverage: 0, onlySells: false }
const NEARLY_ALL = 0.8
const NEVER = /(?!)/g

/** An underscore in the lists joins words that mean the trade only side by side. */
const withSpaces = (word: string): string => word.replaceAll('_', '[\\s_-]{1,2}')
/** Stems up to this length take short endings, or they would be met in words of another meaning. */
const SHORT_STEM = 4

/**
 * An expression for any of the words. Those of one first letter stand together, in their order: a letter of the text
 * then asks for few of them, where a plain row of alternatives is tried to its end at every letter.
 */
export function alternatives(words: readonly string[]): string {
  const byLetter = new Map<string, string[]>()
  for (const word of words) {
    const letter = /^[\p{L}\p{N}]/u.exec(word)?.[0].toLowerCase() ?? ''
    const same = byLetter.get(letter)
    if (same === undefined) byLetter.set(letter, [word.slice(letter.length)])
    else same.push(word.slice(letter.length))
  }
  const { '': rest = [], ...letters } = Object.fromEntries(byLetter)
  const heads = Object.entries(letters).sort(([a], [b]) => (a < b ? -1 : 1))
  return [dispatch(heads), ...rest].filter((part) => part !== '').join('|')
}

/** So many first letters are tried in a row. */
const IN_A_ROW = 6

/** Halves by first letter, each behind a look at its range: of a thousand words a letter meets ten looks. */
function dispatch(heads: readonly (readonly [letter: string, rests: readonly string[]])[]): string {
  if (heads.length <= IN_A_ROW) return heads.map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|')
  const middle = heads.length >> 1
  return [heads.slice(0, middle), heads.slice(middle)]
    .map((half) => `(?=[${half[0]?.[0]}-${half.at(-1)?.[0]}])(?:${dispatch(half)})`)
    .join('|')
}

/**
 * Stems, longest first, with endings. Stems with the same endings share one class of letters: a class for each
 * stem would take the expression's compiler longer than all else that is done to a document.
 */
function withEndings(stems: readonly string[], letter: string): string {
  const group = (words: readonly string[], most: number): string[] =>
    words.length === 0 ? [] : [`(?:${alternatives(words.map(withSpaces))})${letter}{0,${most}}`]
  const long = stems.filter((stem) => stem.length > SHORT_STEM)
  const short = stems.filter((stem) => stem.length <= SHORT_STEM)
  return [...group(long, 6), ...group(short, 3)].join('|')
}

/** What is written together with the word that follows: articles, prepositions, the first half of a compound. */
const PREFIXES: Readonly<Record<string, string>> = {
  Arabic: '(?:\u0648)?(?:\u0627\u0644|\u0628\u0627\u0644|\u0644\u0644)?',
  Hebrew: '[\u05D4\u05D1\u05DC\u05D5]?',
  Cyrillic: '(?:\u043C\u0438\u043A\u0440\u043E|\u0430\u0432\u0442\u043E|\u043A\u0440\u0438\u043F\u0442\u043E)?',
}

/** Scripts with spaces: a stem counts where a word begins; Latin words only as whole words. */
function patternOf(words: string, system: string): string {
  const list = folded(words)
    .split(' ')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (system === 'Han' || system === 'Thai' || system === 'Hangul') return alternatives(list)
  if (system === 'Latin') return `(?<![\\p{L}\\p{N}])(?:${alternatives(list.map(withSpaces))})(?![\\p{L}\\p{N}])`
  // The letters of one script make a class that is compiled in no time.
  const letter = `[\\p{scx=${system}}]`
  return `(?<!${letter})(?:${PREFIXES[system] ?? ''})(?:${withEndings(list, letter)})(?!${letter})`
}

/** Compiling an expression that ignores case takes several times as long as cleaning a text: texts are folded. */
function matcherOf({ core, filler }: Vocabulary, system: string): Matcher {
  return {
    core: new RegExp(patternOf(core, system), 'gu'),
    any: new RegExp(patternOf(`${core} ${filler}`, system), 'gu'),
  }
}

/** Small letters where they are as long as the capitals, so that places stay what they are. */
function folded(text: string): string {
  const small = text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase())
  return small.length === text.length ? small : text
}

const matchers = new Map<string, Matcher | undefined>()

/** The matcher of a writing system, compiled on first use: few texts need more than one. */
function matcherFor(system: string): Matcher | undefined {
  if (!matchers.has(system)) {
    const words = Object.hasOwn(VOCABULARY, system) ? VOCABULARY[system] : undefined
    matchers.set(system, words && matcherOf(words, system))
  }
  return matchers.get(system)
}

/**
 * The vote of the advertising vocabulary on a run of text.
 *
 * @param run the run's text
 * @param system the name of its writing system
 */
export function spamVote(run: string, system: string): SpamVote {
  const matcher = matcherFor(system)
  if (matcher === undefined) return NOTHING
  // The wider expression finds all that the core does: most runs hold nothing of either.
  const text = folded(run)
  const any = text.match(matcher.any)
  if (any === null) return NOTHING
  const words = text.match(matcher.core) ?? []
  const covered = any.join('').replace(/[^\p{L}\p{M}]/gu, '').length
  const letters = run.replace(/[^\p{L}\p{M}]/gu, '').length
  const share = Math.min(1, covered / Math.max(1, letters))
  const onlySells = words.length === 0 && new Set(any).size >= 2 && share >= NEARLY_ALL && letters >= 4
  return { words: [...new Set(words)], coverage: words.length === 0 ? 0 : share, onlySells }
}

/** How many letters of a text stand in words that name a trade. */
export function tradeLetters(text: string, system: string): number {
  return (folded(text).match(matcherFor(system)?.core ?? NEVER) ?? []).join('').length
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
export function spamStretches(run: string, system: string): { from: number; to: number }[] {
  const matcher = matcherFor(system)
  if (matcher === undefined) return []
  const stretches: { from: number; to: number }[] = []
  const text = folded(run)
  for (const match of text.matchAll(matcher.any)) {
    const to = match.index + match[0].length
    const last = stretches.at(-1)
    if (last !== undefined && /^[\s,|/#_-]{0,3}$/.test(text.slice(last.to, match.index))) last.to = to
    else stretches.push({ from: match.index, to })
  }
  return stretches.filter(({ from, to }) => (text.slice(from, to).match(matcher.core) ?? []).length > 0)
}
