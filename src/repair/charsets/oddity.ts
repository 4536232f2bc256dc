import { countMatches } from '../../tools/count-matches.js'
import { isOfOneLanguage } from './alphabets.js'

/**
 * How much of a stretch without spaces nobody would write: signs between the letters of a word, capitals behind
 * small letters, letters of two scripts or of no one language in a word, control characters. The idea of weighing
 * what a decoding makes better is ftfy's (Robyn Speer); this measure is another.
 */
/** At its end one of them is the dots of windows-1252. */
const CONTROL = /[\u0080-\u0084\u0086-\u009F]|\u0085(?!$)/g
/** Signs that belong to words or end them: marks of trade, degrees, raised figures, footnotes. */
const ENDING =
  '\u2122\u00AE\u00A9\u00B0\u00B2\u00B3\u00B9\u00BD\u00BC\u00BE\u00A7\u2020\u2021\u00AA\u00BA\u2030\u20AC\u00A2'
/** Marks of living scripts that end words, and those that stand inside of them, as an acute accent does for an apostrophe. */
const OWN_CLOSING = '\u0589\u060C\u061B\u061F\u06D4\u104A\u104B\u1361-\u1368\u17D4-\u17DA'
const OWN_JOINING = '\u055A-\u055F\u0F0B-\u0F14'
const CLOSING = `\u2019\u201D\u00BB\u203A\u2026\u2013\u2014\u2015\u2022\u00B7\u2018\u201C\u00AB\u2032\u2033${OWN_CLOSING}`
const JOINING = `${OWN_JOINING}\u2019\u2018\u00B4\u00B7\u2022\u2010-\u2015\u2026\u02BC\u02BB\u05F3\u05F4\u200B-\u200F\u00AD\u2060\uFEFF\u0384\u3001\u3002\u30FB\uFF01-\uFF0F\uFF1A-\uFF20`
/** A sign of no script beyond ASCII. */
const SIGN = '(?:(?![\\p{L}\\p{M}\\p{Nd}\\p{Cc}\\p{Z}\\uFFFD])[^\\u0000-\\u007F]|[\\u00AA\\u00BA])'
const LETTER = '(?:(?![\\u00AA\\u00BA])\\p{L})'
const BEYOND = '(?![\\u0000-\\u007F\\u00AA\\u00BA])\\p{L}'

const rule = (source: string): RegExp => new RegExp(source, 'gu')

/** Each match counts once. */
const ODDITIES: readonly RegExp[] = [
  CONTROL,
  // A sign that no word has inside of it.
  rule(`(?<=${LETTER}\\p{M}?)(?![${JOINING}])${SIGN}(?=\\p{L})`),
  // A letter beyond ASCII before a sign or a no-break space, unless it ends a word: "CAF\u00C9\u00AE", "caf\u00E9\u201D".
  rule(`(?:(?<!\\p{Lu})|(?=..\\p{Ll}))(?=\\p{Lu})${BEYOND}(?![${CLOSING}${JOINING}])(?=${SIGN}|\\u00A0|\\u00AD)`),
  rule(
    `(?=[\\p{Ll}\\p{Lo}])(?![\\u3040-\\u9FFF\\uAC00-\\uD7A3\\u0900-\\u0EFF])${BEYOND}(?![${CLOSING}${ENDING}${JOINING}])(?=${SIGN})`,
  ),
  rule(`${BEYOND}(?=[\\u2018\\u201C\\u201A\\u201E\\u00AB\\u2039\\u201D]\\p{L})`),
  // A root of a sign.
  rule(
    '\\u221A[\\u00A7\\u00A8\\u00A9\\u00AA\\u00AE\\u00B4\\u00BA\\u2020]|(?<=\\p{L})\\u221A(?=[^\\s\\d\\p{L}()[\\]{}])',
  ),
  // A point of Hebrew that stands on none of its letters, before a sign or a letter of Latin.
  /(?<![\u0590-\u05FF\uFB1D-\uFB4F\u25CC])[\u05B0-\u05C2](?=[^\s\u0000-\u0040\u0590-\u05FF])/g,
  // A vowel or a tone of Thai that stands on none of its letters.
  /(?<![\u0E01-\u0E4E\u25CC])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g,
  // A root behind a word.
  rule('(?<=\\p{L}{2})[\\u221A\\u2248\\u2206\\u25CA\\u00AC]'),
  // Marks that open a quotation or a low one, behind a letter.
  rule(`(?<=\\p{L})[\\u201A\\u201E\\u00BF\\u00A1](?!\\p{L})`),
  // Signs in a row that are none of a kind.
  rule(
    `(?![${CLOSING}${ENDING}])${SIGN}(?![${CLOSING}${ENDING}\\p{Emoji}])(?!(?<=[\\p{So}\\p{Sm}])[\\p{So}\\p{Sm}])(?=${SIGN})`,
  ),
  // Frames and shades of a terminal beside letters.
  rule(
    '[\\u2500-\\u259F](?=\\p{L})|(?<=\\p{L})[\\u2500-\\u259F]|[\\u2500-\\u259F](?=[^\\u0000-\\u007F\\u2500-\\u259F])|(?<=[^\\u0000-\\u007F\\u2500-\\u259F])[\\u2500-\\u259F]',
  ),
  // Small letters before capitals, one of them beyond ASCII.
  rule(
    `(?<=\\p{Lu})(?=\\p{Lu})${BEYOND}(?=\\p{Ll}{2})|(?<=\\p{Ll})(?=\\p{Lu})${BEYOND}|(?<=(?=\\p{Ll})${BEYOND})\\p{Lu}`,
  ),
  // Sequences that misread quotation marks and dashes leave.
  /\u00E2[\u20AC\u201A\u201E\u0153\u2020\u2021\u02C6\u2039\u2122][^\s?]|[\u0101\u03B2\u05D2\u0E42]\u20AC[^\s\d]|\u00C3\u2122|\u00D7[\u2013\u2018-\u201D\u2022\u2122](?=\u00D7)|\u2013\u00B4|(?<=[^\u0000-\u007F])\u00B5|\u201A\u00C4[^a-z]|\u0432\u0402|\u0393\u00C7|\u0432\u201E\u045E|\u0102\u02D8|\u00C3\u00A2/g,
  // A quotation mark by itself, as French sets it.
  /(?<![\p{L}\p{M}\p{P}])\u00C2[\u00AB\u00BB]/gu,
  // A letter of a script with other figures between digits.
  /(?<=\d)[\p{Script=Hebrew}\p{Script=Arabic}](?=\d)/gu,
]

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Han takes Latin names without a space; these do not. */
const APART = ['Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Hangul', 'Armenian', 'Thai'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
)

/** 0 for what somebody may have written. */
export function oddity(token: string): number {
  const signs = ODDITIES.reduce((sum, expression) => sum + countMatches(token, expression), 0)
  return signs + (token.match(WORD) ?? []).reduce((sum, word) => sum + oddityOfWord(word), 0)
}

/** A symbol in the name of a substance or a quantity. */
const ONE_GREEK = /^[A-Za-z]*[\u03B1-\u03C9\u0394\u03A9][A-Za-z]*$/

function oddityOfWord(word: string): number {
  if (/^[\u0000-\u007F]*$/.test(word)) return 0
  const scripts = APART.filter((script) => script.test(word)).length + (LATIN.test(word) ? 1 : 0)
  const isMixed = (scripts > 1 && !ONE_GREEK.test(word)) || (scripts === 1 && HAN.test(word) && !LATIN.test(word))
  return (isMixed ? 1 : 0) + (isOfOneLanguage(word) ? 0 : 1)
}
