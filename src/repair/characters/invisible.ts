import type { Block } from '../../model/block.js'
import { characterAt, characterBefore } from '../../tools/character-at.js'
import { countMatches } from '../../tools/count-matches.js'
import { namesDamage } from './about-damage.js'
import { codePointName, type Replacement } from './replacements.js'

/** What a text calls such characters. */
const KIND = /\bZWN?[SJ]P?\b|zero-width|soft hyphen|byte order mark|\bBOM\b|invisible characters?/i

export const INVISIBLE =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u2800\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]+/gu

/** Scripts whose letters join, stack or form conjuncts: there ZWJ and ZWNJ change what a reader sees. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Phags_Pa}]/u
/** Scripts written without spaces, where a zero-width space says where a word ends. */
const SPACELESS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}]/u
const DUPLOYAN = /\p{Script=Duployan}/u
/** Signs of musical notation, which beams and slurs go around. */
const MUSICAL = /[\u{1D100}-\u{1D1FF}]/u
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u2640\u2642\u2695\u20E3]/u

const OF_MUSIC = /[\u{1D173}-\u{1D17A}]/u

/** Where each of these characters has work to do; all others are left-overs wherever they stand. */
function isNeeded(character: string, before: string, after: string): boolean {
  switch (character) {
    case '\u200C':
      return JOINING.test(before) || JOINING.test(after)
    case '\u200D':
      return JOINING.test(before) || JOINING.test(after) || (EMOJI.test(before) && EMOJI.test(after))
    case '\u200B':
    case '\u2060':
      return SPACELESS.test(before) || SPACELESS.test(after)
    case '\u034F':
      return /\p{M}/u.test(before) || /\p{M}/u.test(after)
    case '\u115F':
    case '\u1160':
    case '\u3164':
    case '\uFFA0':
      return /\p{Script=Hangul}/u.test(before) || /\p{Script=Hangul}/u.test(after)
    case '\u2800':
      return /[\u2801-\u28FF]/.test(before) || /[\u2801-\u28FF]/.test(after)
    case '\u17B4':
    case '\u17B5':
      return /\p{Script=Khmer}/u.test(before)
    case '\u{1BCA0}':
    case '\u{1BCA1}':
    case '\u{1BCA2}':
    case '\u{1BCA3}':
      return DUPLOYAN.test(before) || DUPLOYAN.test(after)
    case '\u180B':
    case '\u180C':
    case '\u180D':
    case '\u180E':
      return /\p{Script=Mongolian}/u.test(before)
    default:
      return OF_MUSIC.test(character) && (MUSICAL.test(before) || MUSICAL.test(after))
  }
}

/** A blank that stands where a space should: between two words with no other space. */
function replacementOf(found: string, before: string, after: string): string {
  const isBlank = /[\u2800\u3164\uFFA0]/.test(found)
  return isBlank && /[^\s]/.test(before) && /[^\s]/.test(after) && before !== '' && after !== '' ? ' ' : ''
}

/** Small words that are no syllables: parts of a text between which zero-width spaces stand for all others. */
const SMALL_WORD =
  /(?<![\p{L}\p{M}])(?:the|and|with|that|this|from|was|are|before|after|der|die|das|und|ist|nicht|les|des|dans|avec|pour|los|las|para|gli|che)(?![\p{L}\p{M}])/giu
const ENOUGH_SMALL_WORDS = 2
const ZERO_WIDTH = /(?<=[\p{L}\p{N}\p{P}])\u200B(?=[\p{L}\p{N}\p{P}])/gu

/** True for a text in which zero-width spaces have taken the place of spaces. */
export function isPartedByZeroWidth(text: string): boolean {
  const parts = countMatches(text, ZERO_WIDTH)
  if (parts < ENOUGH_SMALL_WORDS || parts <= text.split(' ').length - 1) return false
  return countMatches(text, SMALL_WORD) >= ENOUGH_SMALL_WORDS
}

/** Emphasis that ends in a mark beside a letter is read as such only with a zero-width space between. */
function holdsMarkup(block: Block, from: number, to: number): boolean {
  return block.marks.some(
    ({ kind, from: start, to: end }) =>
      (kind === 'strong' || kind === 'emphasis' || kind === 'delete') &&
      ((start === from && /^[\p{P}\p{S}]/u.test(block.text.slice(to))) ||
        (end === to && /[\p{P}\p{S}]/u.test(characterBefore(block.text, from)))),
  )
}

/** Soft hyphens, and what stands at the edge of a word or before a capital inside it: it spoils no search for a word. */
function isSlight(found: string, before: string, after: string): boolean {
  return /^\u00AD+$/.test(found) || !/\p{L}/u.test(before) || !/\p{L}/u.test(after) || isHump(before, after)
}

const isHump = (before: string, after: string): boolean => /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)

/** The characters of a match that have work to do where they stand. */
function keptOf({ 0: found, index }: RegExpExecArray, text: string): string {
  const end = index + found.length
  const before = characterBefore(text, index)
  const after = characterAt(text, end)
  // Persian typing sets joiners beside a space or a comma as well, next to its own words.
  const near = text.slice(Math.max(0, index - 3), end + 3)
  const isJoiner = (character: string): boolean => character === '\u200C' && JOINING.test(near)
  return [...found].filter((character) => isNeeded(character, before, after) || isJoiner(character)).join('')
}

/** True where some invisible character of a source has no work to do: pictures of families need no syntax tree. */
export function mayHoldInvisible(source: string): boolean {
  return [...source.matchAll(INVISIBLE)].some((match) => keptOf(match, source) !== match[0])
}

/**
 * What stays of invisible characters in a text, or stands in their place; undefined where all of them have work to do.
 *
 * @param isPartedSo zero-width spaces stand for the spaces of the block
 */
export function withoutInvisible(match: RegExpExecArray, block: Block, isPartedSo: boolean): Replacement | undefined {
  const end = match.index + match[0].length
  if (namesDamage(block.text, { from: match.index, to: end }, KIND)) return undefined
  const before = characterBefore(block.text, match.index)
  const after = characterAt(block.text, end)
  const space = isPartedSo && match[0].includes('\u200B') && /\S/.test(before) && /\S/.test(after) ? ' ' : ''
  const insert = keptOf(match, block.text) || space || replacementOf(match[0], before, after)
  if (insert === match[0] || holdsMarkup(block, match.index, end)) return undefined
  return {
    insert,
    message: `invisible ${[...new Set(match[0])].map(codePointName).join(', ')}`,
    ...(isSlight(match[0], before, after) ? { severity: 'warn' } : {}),
  }
}
