import type { Block } from '../model/block.js'
import { systemName } from '../unicode/scripts.js'
import { BIAS, type EvidenceName, WEIGHTS, WORDING } from './evidence-weights.js'
import { type Census, foreignRuns, type ScriptRun } from './script-runs.js'
import { type SpamVote, spamStretches, spamVote } from './spam-words.js'

/** A run with what speaks for and against its removal. */
export interface Judged {
  readonly run: ScriptRun
  /** 0 to 1. */
  readonly probability: number
  /** In words, strongest first. */
  readonly evidence: readonly string[]
}

const OPENING = /[([{"'\u2018\u201C\u201E\u00AB\u2039\u300A\u3008\u300C\u300E\u3010\uFF08\uFF3B\u00BF*_<~`]$/
const CLOSING = /^[)\]}"'\u2019\u201D\u201C\u00BB\u203A\u300B\u3009\u300D\u300F\u3011\uFF09\uFF3D*_>~`]/
const GLOSS_BEFORE =
  /(?:[:=\u2013\u2014\uFF1A\u2192/]|\b(?:called|named|means?|meaning|known as|written|reads?|word|term|phrase|character|kanji|hanzi|sign|says?|said|spelled|spelt|pronounced|translates?|translated|transliterated|title|titled|original|namens|genannt|hei\u00DFt|Wort|appel\u00E9e?|llamad[oa]|palabra))\s*$/i
const GLOSS_AFTER =
  /^\s?(?:[([\uFF08=/]|[\u2013\u2014:]\s|,? (?:meaning|which means|that is|i\.e\.|or "|literally|lit\.))/
const ROMANISED =
  /^\s\p{Ll}*[\u0101\u00E1\u01CE\u00E0\u0113\u00E9\u011B\u00E8\u012B\u00ED\u01D0\u00EC\u014D\u00F3\u01D2\u00F2\u016B\u00FA\u01D4\u00F9\u01D6\u01D8\u01DA\u01DC\u012B]/u
const LANGUAGE_NAMES =
  /\b(?:Chinese|Mandarin|Cantonese|Japanese|Korean|Russian|Ukrainian|Bulgarian|Serbian|Cyrillic|Arabic|Persian|Farsi|Urdu|Hebrew|Yiddish|Hindi|Sanskrit|Devanagari|Bengali|Tamil|Telugu|Thai|Greek|Georgian|Armenian|kanji|hanzi|hanja|hangul|hiragana|katakana|kana|pinyin|Unicode|emoji|alphabet|transliterat\w+|translat\w+|bilingual|idiom|proverb|etymolog\w+|homograph|homoglyph|chinesisch\w*|japanisch\w*|russisch\w*|chinois\w*|japonais\w*|russe|chino|japon\u00E9s|ruso)\b/i
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const LONG_RUN = 45

/** All that is asked of the document once. */
interface Surroundings {
  readonly blocks: readonly Block[]
  readonly census: Census
  readonly runs: readonly ScriptRun[]
  readonly votes: ReadonlyMap<ScriptRun, SpamVote>
  readonly isGluing: boolean
  readonly ownVotes: number
}

/** Scripts whose own text glues Latin words without spaces. */
const GLUES_LATIN = new Set(['Han', 'Hangul', 'Arabic', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hebrew', 'Devanagari'])

/**
 * Judges every run of a foreign writing system in a document.
 *
 * @param blocks the blocks
 * @param census the writing systems of the document
 * @param allowed names of scripts that are expected
 */
export function judgeRuns(blocks: readonly Block[], census: Census, allowed: readonly string[]): Judged[] {
  const home = census.dominant
  const runs = blocks.flatMap((block, index) => foreignRuns(block, index, home)).flatMap(narrowed)
  const expected = runs.filter((run) => !allowed.includes(run.system))
  const votes = new Map(runs.map((run) => [run, spamVote(run.text, run.system)] as const))
  const surroundings: Surroundings = {
    blocks,
    census,
    runs,
    votes,
    isGluing: GLUES_LATIN.has(systemName(home)),
    ownVotes: ownAdvertising(blocks, home),
  }
  return expected.map((run) => judge(run, surroundings))
}

/** Latin words stand in texts of all scripts: of a Latin run only the advertising is in question. */
function narrowed(run: ScriptRun): ScriptRun[] {
  if (run.system !== 'Latin') return [run]
  const stretches = spamStretches(run.text, run.system)
  if (stretches.length === 0) return [run]
  return stretches.map(({ from, to }) => {
    const text = run.text.slice(from, to)
    return { ...run, from: run.from + from, to: run.from + to, text, letters: text.replace(/[^\p{L}]/gu, '').length }
  })
}

/** Advertising words of the document's own language: an article about a trade uses its words. */
function ownAdvertising(blocks: readonly Block[], home: number): number {
  const name = systemName(home)
  let count = 0
  for (const block of blocks) count += spamVote(block.text, name).words.length
  return count
}

function judge(run: ScriptRun, surroundings: Surroundings): Judged {
  const found = evidenceFor(run, surroundings)
  const sum = found.reduce((total, name) => total + WEIGHTS[name], BIAS)
  const probability = 1 / (1 + Math.exp(-sum))
  const strongest = [...found].sort((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a]))
  return { run, probability, evidence: strongest.map((name) => WORDING[name]) }
}

function evidenceFor(run: ScriptRun, surroundings: Surroundings): EvidenceName[] {
  const { text } = surroundings.blocks[run.block] as Block
  const vote = surroundings.votes.get(run) as SpamVote
  const guest = guestEvidence(run, text)
  const place = placeEvidence(run, text, surroundings)
  const found = [...adEvidence(run, vote), ...place, ...guest, ...documentEvidence(run, vote, text, surroundings)]
  if (!guest.includes('quoted') && !guest.includes('glossed')) found.push('noSentencePlace')
  return found
}

function adEvidence(run: ScriptRun, vote: SpamVote): EvidenceName[] {
  const found: EvidenceName[] = []
  const isPhrase = run.system !== 'Latin' || run.text.trim().includes(' ')
  if (vote.coverage >= 0.6 && isPhrase) found.push('advertising')
  else if (vote.coverage > 0.25) found.push('someAdvertising')
  if (run.contact) found.push('contact')
  return found
}

function placeEvidence(run: ScriptRun, text: string, { isGluing, census }: Surroundings): EvidenceName[] {
  const before = text.slice(0, run.from).at(-1) ?? ''
  const after = text[run.to] ?? ''
  if (run.from === 0 && run.to === text.length) return ['wholeBlock']
  const gluesLeft = LETTER.test(before)
  const gluesRight = LETTER.test(after)
  const isNaturalGlue = run.system === 'Greek' || (run.system === 'Latin' && isGluing) || census.share < 0.6
  if (isNaturalGlue || (isGluing && run.system === 'Han')) return []
  if (gluesLeft && gluesRight) return ['insideWord']
  if (gluesLeft || gluesRight) return run.letters === 1 ? ['gluedToWord', 'shortGlue'] : ['gluedToWord']
  if (DIGIT.test(before) || DIGIT.test(after)) return run.letters <= 2 ? ['spaced'] : ['gluedToDigit']
  return ['spaced']
}

function guestEvidence(run: ScriptRun, text: string): EvidenceName[] {
  const before = text.slice(Math.max(0, run.from - 40), run.from)
  const after = text.slice(run.to, run.to + 40)
  const found: EvidenceName[] = []
  const trimmed = { before: before.trimEnd(), after: after.trimStart() }
  if ((OPENING.test(trimmed.before) && run.from > 0) || (CLOSING.test(trimmed.after) && before !== ''))
    found.push('quoted')
  else if (GLOSS_BEFORE.test(before) || GLOSS_AFTER.test(after) || ROMANISED.test(after)) found.push('glossed')
  if (run.letters === 1) found.push('oneLetter')
  if (run.letters > LONG_RUN) found.push('longText')
  return found
}

function documentEvidence(run: ScriptRun, vote: SpamVote, text: string, surroundings: Surroundings): EvidenceName[] {
  const { runs, votes, blocks } = surroundings
  const found: EvidenceName[] = []
  const same = runs.filter((other) => other !== run && other.text === run.text)
  const others = runs.filter((other) => other.system === run.system && other.text !== run.text)
  const natural = others.filter(
    (other) => (votes.get(other) as SpamVote).coverage < 0.5 && !other.contact && other.letters > 1,
  )
  if (same.length >= 2) found.push('repeated')
  if (natural.length > 0) found.push(run.system === 'Latin' ? 'repeated' : 'otherRuns')
  else if (others.length === 0) found.push('alone')
  const twins = [run, ...same]
  if (
    twins.some(
      (other) =>
        other !== run &&
        guestEvidence(other, (blocks[other.block] as Block).text).some(
          (name) => name === 'quoted' || name === 'glossed',
        ),
    )
  ) {
    found.push('naturalElsewhere')
  }
  if (LANGUAGE_NAMES.test(text) && run.system !== 'Latin') found.push('languageNamed')
  const inBlock = new Set(runs.filter((other) => other.block === run.block).map((other) => other.system))
  if (inBlock.size >= 3 && vote.coverage < 0.5) found.push('manyScripts')
  if (surroundings.ownVotes >= 8 && vote.coverage > 0) found.push('topicOfDocument')
  const isBlock = (other: ScriptRun): boolean =>
    other.letters > 20 && other.text.length > 0.8 * (blocks[other.block] as Block).text.length
  if (run.system !== 'Latin' && natural.some(isBlock)) found.push('foreignBlocks')
  return found
}
