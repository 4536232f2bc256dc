/** What stood where U+FFFD stands, as far as the characters around it tell. */
import { languageByWords } from '../../language/function-words.js'
import { type Block, isProse } from '../../model/block.js'
import { once } from '../../tools/once.js'
import { namesDamage, OF_DECODING } from './about-damage.js'
import { isContraction } from './contractions.js'
import { areTwoWords, wordsOfProse } from './word-edges.js'

const APOSTROPHE = '\u2019'
/** So many characters on either side show the words beside the place. */
const NEAR = 40
const LAST_WORD = /(?<![\p{L}\p{M}])\p{L}{3,}$/u
const POSSESSIVE = /^s(?![\p{L}\p{N}])/u
/** An English noun that ends in no letter with an accent. */
const NOUN =
  /(?<!\p{L})(?:the|an?|of|his|her|its|my|your|our|their)\s\p{L}+(?:er|or|ist|ion|ment|m[ae]n|ness|day|ship)$/iu
const ENDS_IN_LETTER = /\p{Script=Latin}$/u
const BEGINS_WITH_LETTER = /^\p{Script=Latin}/u
/** In UTF-8 letters of Latin-1 have two bytes, and marks of punctuation three. */
const BYTES_OF_MARK = 3
/** Small words that English alone has. */
const ENGLISH = /(?<!\p{L})(?:the|and|with|from|this|that|they|which)(?!\p{L})/iu
/** Letters that may have three bytes, or whose language has others that do. */
const BEYOND_LATIN_1 = /(?![\0-\u00FF])\p{L}/u
const BEYOND_ASCII = /(?![\0-\x7F])\p{L}/u
/** A number and its unit, but no ordinal. */
const NUMBER = /\d$/
const UNIT = /^(?!(?:st|nd|rd|th|e[rst]?|i?[eè]?me|n?de?|re|[oa]s|t[eoa]n?|[vm][oa])(?!\p{L}))\p{L}{2}/u

/** A short text is English by one small word where no letter of other languages stands in it. */
function isEnglishText(text: string): boolean {
  const language = languageByWords(text)
  return language === 'en' || (language === undefined && ENGLISH.test(text) && !BEYOND_ASCII.test(text))
}

/** Tells what a stretch of lost characters was; empty where nothing tells, undefined where the text speaks of them. */
export function lostCharacters(
  blocks: readonly Block[],
): (text: string, from: number, to: number) => string | undefined {
  const known = once(() => wordsOfProse(blocks))
  const prose = once(() =>
    blocks
      .filter(isProse)
      .map((block) => block.text)
      .join('\n'),
  )
  const isEnglish = once(() => isEnglishText(prose()))
  const isOfLatin1 = once(() => !BEYOND_LATIN_1.test(prose()))
  return (text, from, to) => {
    if (namesDamage(text, { from, to }, OF_DECODING)) return undefined
    const before = text.slice(Math.max(0, from - NEAR), from)
    const after = text.slice(to, to + NEAR)
    if (isContraction(text, from, to)) return APOSTROPHE
    const isInWord = ENDS_IN_LETTER.test(before) && BEGINS_WITH_LETTER.test(after)
    if (isInWord && to - from === BYTES_OF_MARK && isOfLatin1()) return APOSTROPHE
    // Of a word that stands elsewhere no letter is lost.
    const noun = POSSESSIVE.test(after) ? LAST_WORD.exec(before)?.[0].toLowerCase() : undefined
    if (noun !== undefined && isEnglish() && (NOUN.test(before) || known().has(noun))) return APOSTROPHE
    const isUnit = NUMBER.test(before) && UNIT.test(after)
    return isUnit || (isInWord && areTwoWords(before, after, known)) ? ' ' : ''
  }
}
