import type { Block } from '../../model/block.js'
import { countMatches } from '../../tools/count-matches.js'
import { CYRILLIC_LOOKALIKES, LATIN_LOOKALIKES, PHONETIC_LOOKALIKES } from '../../unicode/confusables-data.js'
import { COMMON, systemAt, systemName } from '../../unicode/scripts.js'
import { letterPairs } from './letter-pairs.js'

const TO_LATIN = letterPairs(LATIN_LOOKALIKES)
/** Only the letters of the modern Greek alphabet, which the table names before those of all others. */
const TO_GREEK = new Map(
  [...TO_LATIN]
    .filter(([greek]) => /[\u0391-\u03C9]/.test(greek))
    .reverse()
    .map(([greek, latin]) => [latin, greek]),
)
/** Only the letters of the Russian alphabet: rarer Cyrillic letters are not what a Russian word holds. */
const TO_RUSSIAN = new Map(
  [...letterPairs(reversed(CYRILLIC_LOOKALIKES))].map(([cyrillic, latin]) => [latin, cyrillic]),
)

/** Ukrainian and Belarusian have another that looks Latin. */
const TO_UKRAINIAN = new Map([...TO_RUSSIAN, ['i', '\u0456'], ['I', '\u0406']])
const OF_UKRAINIAN = /[\u0404\u0406\u0407\u040E\u0454\u0456\u0457\u045E\u0490\u0491]/

/** An alphabet with the look-alikes of its letters. */
export interface HomeAlphabet {
  readonly script: 'Latin' | 'Cyrillic' | 'Greek'
  readonly lookAlikes: ReadonlyMap<string, string>
}

const LATIN: HomeAlphabet = { script: 'Latin', lookAlikes: TO_LATIN }
const RUSSIAN: HomeAlphabet = { script: 'Cyrillic', lookAlikes: TO_RUSSIAN }
const UKRAINIAN: HomeAlphabet = { script: 'Cyrillic', lookAlikes: TO_UKRAINIAN }
const GREEK: HomeAlphabet = { script: 'Greek', lookAlikes: TO_GREEK }

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/gu
const LATIN_LETTER = /\p{Script=Latin}/gu
/** So many times as many letters as are left a text may have swapped. */
const MOST_SWAPPED = 2

/**
 * The alphabet that a text is mostly written in.
 *
 * @param options whether its Cyrillic letters are Latin ones of the document, however many they are
 */
export function homeAlphabet(text: string, { isSwapped }: { readonly isSwapped: boolean }): HomeAlphabet {
  const cyrillic = countMatches(text, CYRILLIC_LETTER)
  const latin = countMatches(text, LATIN_LETTER)
  const greek = countMatches(text, /\p{Script=Greek}/gu)
  if (greek > latin && greek > cyrillic) return GREEK
  return isSwapped || cyrillic <= latin ? LATIN : cyrillicAlphabet(text)
}

/** True for a document in which all Cyrillic letters look Latin: no text of another alphabet gets along with those. */
export function isSwappedThroughout(text: string): boolean {
  const cyrillic = text.match(CYRILLIC_LETTER) ?? []
  const latin = countMatches(text, LATIN_LETTER)
  return cyrillic.length <= MOST_SWAPPED * latin && cyrillic.every((letter) => TO_LATIN.has(letter))
}

/** The alphabet of the Cyrillic words in a text. */
export function cyrillicAlphabet(text: string): HomeAlphabet {
  return OF_UKRAINIAN.test(text) ? UKRAINIAN : RUSSIAN
}

function reversed(data: string): string {
  const letters = [...data]
  const out: string[] = []
  for (let i = 0; i + 1 < letters.length; i += 2) {
    const cyrillic = letters[i + 1] as string
    if (cyrillic >= '\u0410' && cyrillic <= '\u044F') out.push(cyrillic, letters[i] as string)
  }
  return out.join('')
}

/** Greek letters that formulas and names of substances set beside Latin ones. */
const GREEK_SYMBOLS = /[\u03B1-\u03BE\u03C0-\u03C9]/

/** How the letters of a word are spread over writing systems. */
interface Mixture {
  readonly home: number
  readonly foreign: readonly string[]
  readonly others: Set<string>
}

function mixtureOf(word: string, home: string): Mixture {
  const others = new Set<string>()
  const foreign: string[] = []
  let count = 0
  for (const letter of word) {
    const name = systemName(systemAt(letter.codePointAt(0) ?? 0))
    if (name === 'Common' || systemAt(letter.codePointAt(0) ?? 0) === COMMON) continue
    if (name === home) count++
    else {
      others.add(name)
      foreign.push(letter)
    }
  }
  return { home: count, foreign, others }
}

/** Those of them that seldom name a quantity before a word. */
const RARE_SYMBOLS = /[\u03B9\u03BD\u03C5]/

/** Small letters of words in Latin script, and the Greek one that nobody tells from theirs. */
const SMALL_LATIN = /(?=\p{Ll})[\p{Script=Latin}\u03BF]/u
const AT_HEAD = /^.(?:(?=\p{Ll})\p{Script=Latin}){3}/u

/** A small Greek letter is only a look-alike among small Latin letters; else it is a symbol. */
function isSymbol(word: string): boolean {
  const letters = [...word]
  return letters.some((letter, i) => {
    if (!GREEK_SYMBOLS.test(letter)) return false
    const isInner = SMALL_LATIN.test(letters[i - 1] ?? '') && SMALL_LATIN.test(letters[i + 1] ?? '')
    const isFirst = i === 0 && RARE_SYMBOLS.test(letter) && AT_HEAD.test(word)
    return !(isInner || isFirst) || letters.length < 4
  })
}

/** A capital behind a small letter begins the next word: the two are glued, not mixed. */
function isAfterSmall(word: string, letter: string, shown: string): boolean {
  return /\p{Lu}/u.test(shown) && /\p{Ll}/u.test(word[word.lastIndexOf(letter) - 1] ?? '')
}

/**
 * The word with look-alike letters of other scripts replaced by the letters of `home`.
 *
 * @param word letters only
 * @param home the alphabet of the text around
 * @returns undefined when the word is not mixed or does not become a word of `home`
 */
export function unmixed(word: string, { script, lookAlikes: map }: HomeAlphabet): string | undefined {
  const mixture = mixtureOf(word, script)
  if (mixture.home === 0 || mixture.foreign.length === 0) return undefined
  if (mixture.foreign.some((letter) => isAfterSmall(word, letter, map.get(letter) ?? letter))) return undefined
  if (!mixture.foreign.every((letter) => map.has(letter))) return undefined
  if (script === 'Latin' && isSymbol(word)) return undefined
  if (script === 'Greek' && !isGreekWord(word, mixture)) return undefined
  if (script === 'Cyrillic' && !isInterleaved(word) && (LATIN_PART.test(word) || mixture.foreign.length > mixture.home))
    return undefined
  if (script === 'Latin' && mixture.home === 1 && [...word].length > 5 && !/^\p{Lu}/u.test(word)) return undefined
  const letters = [...word]
  return letters.map((letter, at) => (mixture.foreign.includes(letter) ? shownBy(letters, at, map) : letter)).join('')
}

/** The Latin word that a word of look-alikes alone shows; undefined where it has a letter of its own. */
export function latinOf(word: string): string | undefined {
  const letters = [...word]
  if (!letters.every((letter) => TO_LATIN.has(letter)) || GREEK_SYMBOLS.test(word)) return undefined
  return letters.map((_, at) => shownBy(letters, at, TO_LATIN)).join('')
}

/** Every Greek word of more than one syllable has an accent, but for those in capitals; quantities have none. */
const ACCENTED = /[\u03AC-\u03AF\u03CC-\u03CE\u0386-\u038F]/
const ENOUGH_CAPITALS = 4
/** Small words without an accent end in these or have them inside, and no formula multiplies by them. */
const OF_SMALL_WORDS = /^[oiv]$/

/** True for a Greek word with swapped letters: no product of quantities and no foreign name with a Greek ending. */
function isGreekWord(word: string, { home, foreign }: Mixture): boolean {
  if (home < 2 || foreign.length > home || LATIN_PART.test(word)) return false
  if (ACCENTED.test(word)) return true
  return home >= ENOUGH_CAPITALS || (foreign.length === 1 && OF_SMALL_WORDS.test(foreign[0] as string))
}

/** What a look-alike shows: the tables say "l" for every upright stroke, which is an "I" at the head of a word and in capitals. */
function shownBy(letters: readonly string[], at: number, map: ReadonlyMap<string, string>): string {
  const letter = letters[at] as string
  const shown = map.get(letter) ?? letter
  const isCapital = /\p{Lu}/u.test(letter) && (at === 0 || /\p{Lu}/u.test(letters[at - 1] as string))
  return shown === 'l' && isCapital ? 'I' : shown
}

/** Capitals at its head, or a word with an ending of its own, in a word of Cyrillic text. */
const LATIN_PART = /^[A-Z]{2,}|[A-Z]{3,}|^[A-Za-z]{3,}|[A-Za-z]{4,}/

/** Words of two languages have a part in each script, or one in the middle; swapped letters stand all over a word. */
const INTERLEAVED = 4

function isInterleaved(word: string): boolean {
  return countMatches(word, /\p{Script=Latin}+|\P{Script=Latin}+/gu) >= INTERLEAVED
}

/** True for a Cyrillic word with swapped letters: what is Latin in it is no foreign run. */
export function isSwapped(word: string): boolean {
  const { home, foreign } = mixtureOf(word, 'Cyrillic')
  if (foreign.length === 0 || home < ENOUGH_HOME || !foreign.every((letter) => TO_UKRAINIAN.has(letter))) return false
  return isInterleaved(word) || home >= foreign.length
}

/** Letters of its own that a word has besides the swapped ones. */
const ENOUGH_HOME = 3

/** Letters that a word must have in Latin beside each look-alike, so that no ending of another language is read as one. */
const LATIN_TO_ONE = 3

/** A foreign name as the languages in Cyrillic letters inflect it, or a word that a letter of the text is glued to. */
const INFLECTED = /^[A-Za-z]{2,}\p{Script=Cyrillic}{1,3}$/u

/** True for a Latin word with a Cyrillic ending, which in a text with such words is no look-alike: `iPhone\u0430`. */
export const isInflected = (word: string): boolean => INFLECTED.test(word)

/**
 * The Latin word that a mixed word in Cyrillic text was: `\u0421anvas`.
 *
 * @returns undefined where its Latin letters are too few to say so
 */
export function mostlyLatin(word: string): string | undefined {
  if (isInflected(word)) return undefined
  const { home, foreign } = mixtureOf(word, 'Latin')
  return home >= LATIN_TO_ONE * foreign.length && home > LATIN_TO_ONE ? unmixed(word, LATIN) : undefined
}

const PHONETIC = letterPairs(PHONETIC_LOOKALIKES)
/** Letters and marks of phonetic transcription, and of the alphabets that take letters from it. */
const OF_TRANSCRIPTION = /[\u0250-\u02AF\u02C8\u02CC\u02D0\u02D1]/g
/** Brackets and strokes in which sounds are written. */
const BRACKETED = /[[/]\S*$/
const PLAIN = /[A-Za-z]/g
/** Plain letters that a word must have for the others to be look-alikes. */
const ENOUGH_PLAIN = 2

/** True where a text transcribes sounds, or is in a language whose alphabet has such letters. */
export function isTranscription(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => (text.match(OF_TRANSCRIPTION) ?? []).some((letter) => !PHONETIC.has(letter)))
}

/**
 * The word with letters of phonetic alphabets replaced by the basic ones that they look like.
 *
 * @param before the text in front of the word
 * @returns undefined when it has none, is not mostly plain, or stands in a transcription
 */
export function withoutPhonetic(word: string, before: string): string | undefined {
  const letters = [...word]
  const strange = letters.filter((letter) => PHONETIC.has(letter)).length
  const plain = countMatches(word, PLAIN)
  if (strange === 0 || plain < ENOUGH_PLAIN || plain + strange < letters.length) return undefined
  if (letters.length < 4 || BRACKETED.test(before.slice(-40))) return undefined
  return letters.map((letter) => PHONETIC.get(letter) ?? letter).join('')
}
