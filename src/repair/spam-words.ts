import { VOCABULARY, type Vocabulary } from './vocabulary.js'

/** How much of a run is advertising. */
export interface SpamVote {
  /** The words of the trade that were found. */
  readonly words: readonly string[]
  /** Share of the run's letters that core and filler words cover, 0 to 1; 0 without a core word. */
  readonly coverage: number
}

interface Matcher {
  readonly core: RegExp
  readonly any: RegExp
}

const NOTHING: SpamVote = { words: [], coverage: 0 }

/** Scripts with spaces: a stem counts where a word begins; Latin and short words only as whole words. */
function patternOf(words: string, system: string): string {
  const list = words
    .split(' ')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (system === 'Han' || system === 'Thai' || system === 'Hangul') return list.join('|')
  if (system === 'Latin') return `(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`
  return `(?<![\\p{L}\\p{M}])(?:${list.join('|')})[\\p{L}\\p{M}]{0,6}`
}

function matcherOf({ core, filler }: Vocabulary, system: string): Matcher {
  return {
    core: new RegExp(patternOf(core, system), 'giu'),
    any: new RegExp(patternOf(`${core} ${filler}`, system), 'giu'),
  }
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
  const words = run.match(matcher.core) ?? []
  if (words.length === 0) return NOTHING
  const covered = (run.match(matcher.any) ?? []).join('').replace(/[^\p{L}\p{M}]/gu, '').length
  const letters = run.replace(/[^\p{L}\p{M}]/gu, '').length
  return { words: [...new Set(words)], coverage: Math.min(1, covered / Math.max(1, letters)) }
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
  for (const match of run.matchAll(matcher.any)) {
    const to = match.index + match[0].length
    const last = stretches.at(-1)
    if (last !== undefined && /^[\s,|/-]{0,3}$/.test(run.slice(last.to, match.index))) last.to = to
    else stretches.push({ from: match.index, to })
  }
  return stretches.filter(({ from, to }) => (run.slice(from, to).match(matcher.core) ?? []).length > 0)
}
