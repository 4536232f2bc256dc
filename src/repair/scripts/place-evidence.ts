import type { Block, Mark } from '../../model/block.js'
import { systemAt, systemName } from '../../unicode/scripts.js'
import { dictionaryWords } from './dictionary-words.js'
import type { EvidenceName } from './evidence-weights.js'
import { isNamed } from './kind-nouns.js'
import { leavesGap } from './noun-gap.js'
import { isParted } from './parting-markup.js'
import type { Census, ScriptRun } from './script-runs.js'
import { isBetweenSentences, isNeeded, isNeededThere, isParting } from './sentence.js'

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u

/** Scripts written without spaces: foreign words touch their letters everywhere. */
const SPACELESS = new Set(['Han', 'Thai', 'Lao', 'Khmer', 'Myanmar'])
/** Scripts that hang prefixes or endings on foreign words: touched on one side is normal. */
const AFFIXING = new Set(['Hangul', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Tamil', 'Telugu'])
/** Unit signs and names of variables are as short as this; longer Greek is text. */
const SYMBOL_LENGTH = 3

/** So many letters of an alphabet make no word that sells anything. */
const SYLLABLE = 3

/** Share of the main script's letters below which a document is written in two scripts: there glue says nothing. */
const MIXED_DOCUMENT = 0.65

/** So much of the text on either side shows what stands beside a run. */
const NEAR = 200

/** Stands for what parts words and is no text. */
const BREAK = '\n'

/** What a run's place in the text of its block says about it. */
export function placeEvidence(run: ScriptRun, block: Block, census: Census): EvidenceName[] {
  const { text } = block
  if (run.from === 0 && run.to === text.length) return ['wholeBlock']
  const home = systemName(census.dominant)
  const isOwnLink = isAllOf(run, block, leadsToSameSite)
  const isParting = (at: number): boolean => isOwnLink || isParted(block, at, { isGuest: run.system === 'Latin' })
  const before = text.slice(Math.max(0, run.from - NEAR), run.from) + (isParting(run.from) ? BREAK : '')
  const after = (isParting(run.to) ? BREAK : '') + text.slice(run.to, run.to + NEAR)
  const glue = glueEvidence(run, { before, after, home, share: census.share })
  const isFree = glue.every((name) => name === 'spaced')
  const named: EvidenceName[] =
    isFree && isNamed(run.text, before, { isSetApart: isAllOf(run, block, isSettingApart) }) ? ['named'] : []
  if (home === 'Latin') return [...glue, ...named, ...sentenceEvidence(before, after, glue)]
  // Where no spaces part words, and where particles hang on them, a guest touches what stands beside it.
  const mayBeNeeded = isFree || SPACELESS.has(home) || AFFIXING.has(home)
  return mayBeNeeded && leavesGap(before, after, home) ? [...glue, ...named, 'neededBySentence'] : [...glue, ...named]
}

function isAllOf({ from, to }: ScriptRun, { marks }: Block, isKind: (mark: Mark) => boolean): boolean {
  return marks.some((mark) => mark.from === from && mark.to === to && isKind(mark))
}

const isSettingApart = ({ kind }: Mark): boolean => kind === 'link' || kind === 'emphasis' || kind === 'strong'

/** An address with a scheme or a host. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** No seller's link: its words are not glued to the text, though no space parts them. */
function leadsToSameSite({ kind, url = '' }: Mark): boolean {
  return kind === 'link' && url !== '' && !ELSEWHERE.test(url)
}

/** What stands around a run. */
interface Place {
  readonly before: string
  readonly after: string
  /** The main script of the document, and its share of the letters. */
  readonly home: string
  readonly share: number
}

function glueEvidence(run: ScriptRun, place: Place): EvidenceName[] {
  const { before, after, home, share } = place
  const left = before.at(-1) ?? ''
  const right = after[0] ?? ''
  // Latin words of a paragraph in a third language are not glued to the text by spam that stands among them.
  const isGlue = (letter: string): boolean =>
    LETTER.test(letter) && (run.system !== 'Latin' || systemName(systemAt(letter.codePointAt(0) ?? 0)) === home)
  if (isBesideSwapped(before, run) || isBesideSwapped([...after.slice(0, SWAPPED_NEAR)].reverse().join(''), run))
    return ['spaced']
  const sides = Number(isGlue(left)) + Number(isGlue(right))
  if (isAtHome(run, home, sides) || share < MIXED_DOCUMENT) return dividing(before, after, home)
  if (sides > 0) return gluedEvidence(run, place, sides)
  const isBesideDigit = DIGIT.test(left) || DIGIT.test(right)
  return isBesideDigit && run.letters > 2 ? ['gluedToDigit'] : ['spaced']
}

/** The same of a run that touches letters on one side or on both. */
function gluedEvidence(run: ScriptRun, { before, after, home }: Place, sides: number): EvidenceName[] {
  const glue = sides === 2 ? 'insideWord' : 'gluedToWord'
  if (isShort(run, sides)) return [glue, 'shortGlue']
  if (isAloneWithName(before, after)) return [glue, 'withName']
  if (isInCamelCase(run, before)) return [glue, 'camelCase']
  return splitsWord(run, before, after, home) ? [glue, 'splitsWord'] : [glue]
}

/** Where a phrase begins or ends: at the edge of a block, or at a sign between two phrases. */
const START = /(?:^|[\n\t\u2022|\u00B7\u2013\u2014/] ?)$/
const END = /^(?:$| ?[\n\t\u2022|\u00B7\u2013\u2014/])/
const NAME_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.+-]*$/u
const NAME_AFTER = /^\p{Lu}[\p{L}\p{N}.+-]*/u

/** True for the words of a slogan or a label behind a brand, which break no sentence. */
function isAloneWithName(before: string, after: string): boolean {
  const isBehind = END.test(after) && NAME_BEFORE.test(before) && START.test(before.replace(NAME_BEFORE, ''))
  return isBehind || (START.test(before) && NAME_AFTER.test(after) && END.test(after.replace(NAME_AFTER, '')))
}

/** True for a word with a capital behind small letters: "setЗначение" is a name in a program. */
function isInCamelCase({ text, system }: ScriptRun, before: string): boolean {
  return !SPACELESS.has(system) && /^\p{Lu}\p{Ll}+$/u.test(text) && /(?<![\p{L}])\p{Ll}+$/u.test(before)
}

/** So many characters show whether the word goes on. */
const SWAPPED_NEAR = 4

/** True where one letter of another script stands in a word of the run's: it was swapped, and the run is not glued. */
function isBesideSwapped(before: string, { system }: ScriptRun): boolean {
  const [next, letter] = [...before.slice(-SWAPPED_NEAR).normalize('NFC')].slice(-2)
  if (next === undefined || letter === undefined || !LETTER.test(letter)) return false
  const systemOf = (character: string): string => systemName(systemAt(character.codePointAt(0) ?? 0))
  return systemOf(next) === system && systemOf(letter) !== system
}

/** True where a run in a script with spaces stands between the small letters of a Latin word. */
function splitsWord({ system }: ScriptRun, before: string, after: string, home: string): boolean {
  const isSpaced = home === 'Latin' && !SPACELESS.has(system) && system !== 'Hangul'
  return isSpaced && /[\p{L}][\p{Ll}]$/u.test(before) && /^\p{Ll}\p{L}/u.test(after)
}

/** A character that names a unit, or a syllable of an alphabet: a slip of the keyboard, not an offer. */
function isShort({ letters, system }: ScriptRun, sides: number): boolean {
  if (system === 'Han' || system === 'Hangul') return letters === 1 && sides === 1
  return letters <= SYLLABLE
}

/** True where such a run often touches the letters of the text. */
function isAtHome(run: ScriptRun, home: string, sides: number): boolean {
  if (SPACELESS.has(home)) return true
  if (run.system === 'Greek') return run.letters <= SYMBOL_LENGTH
  if (run.system === 'Han') return home === 'Hangul'
  if (run.system !== 'Latin') return false
  const isPhrase = run.text.trim().includes(' ')
  return AFFIXING.has(home) ? !(sides === 2 && isPhrase) : sides === 1 && !isPhrase
}

/** Where spaces show no words, a dictionary does: a run inside of a word has been put there. */
function dividing(before: string, after: string, home: string): EvidenceName[] {
  if (!SPACELESS.has(home)) return []
  const left = before.slice(-8)
  const right = after.slice(0, 8)
  if (!LETTER.test(left.at(-1) ?? '') || !LETTER.test(right[0] ?? '')) return []
  const words = dictionaryWords().segment(left + right)
  const around = words.containing(left.length)
  return around !== undefined && around.index < left.length && around.isWordLike === true ? ['dividesWord'] : []
}

function sentenceEvidence(before: string, after: string, glue: readonly EvidenceName[]): EvidenceName[] {
  if (isBetweenSentences(before, after)) return ['betweenSentences']
  if (!glue.includes('spaced')) return isNeededThere(before, after) ? ['neededThere'] : []
  if (isNeeded(before, after)) return ['neededBySentence']
  return isParting(before, after) ? ['partsWords'] : []
}
