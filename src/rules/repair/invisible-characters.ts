import { defineRule } from '../../model/rule.js'
import {
  characterAt,
  characterBefore,
  codePointName,
  replaceMatches,
  reportProtected,
} from '../../repair/replacements.js'

const INVISIBLE =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]+/gu
const ANY_OF_THEM =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/

/** What makes two names of code or two addresses look the same. */
const DANGEROUS = /[\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0]+/g

/** Scripts whose letters join, stack or form conjuncts: there ZWJ and ZWNJ change what a reader sees. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Phags_Pa}]/u
/** Scripts written without spaces, where a zero-width space says where a word ends. */
const SPACELESS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}]/u
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u2640\u2642\u2695\u20E3]/u

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
    case '\u180B':
    case '\u180C':
    case '\u180D':
    case '\u180E':
      return /\p{Script=Mongolian}/u.test(before)
    default:
      return false
  }
}

/** A blank that stands where a space should: between two words with no other space. */
function replacementOf(found: string, before: string, after: string): string {
  const isBlank = /[\u2800\u3164\uFFA0]/.test(found)
  return isBlank && /[^\s]/.test(before) && /[^\s]/.test(after) && before !== '' && after !== '' ? ' ' : ''
}

export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  phase: 'repair',
  summary: 'Removes zero-width characters, soft hyphens and other invisible left-overs.',
  why: 'Web pages carry zero-width spaces, soft hyphens and byte order marks inside of words: search, copy and diff fail on them and nobody sees why.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake', 'smuggled-text'],
  characters: ANY_OF_THEM,
  examples: {
    changes: [
      {
        from: 'text',
        before: 'A zero\u200Bwidth space and a soft hy\u00ADphen.\n',
        after: 'A zerowidth space and a soft hyphen.\n',
      },
      { from: 'markdown', before: 'T\uFEFFhis is **bo\u200Dld**.\n', after: 'This is **bold**.\n' },
    ],
    reports: [
      { from: 'markdown', text: 'Call `ad\u200Bmin` first.\n' },
      { from: 'markdown', text: 'See [it](https://ex\u200Bample.org/).\n' },
    ],
    leaves: [
      { from: 'text', text: 'The family \u{1F468}\u200D\u{1F469}\u200D\u{1F467} stays one picture.\n' },
      { from: 'text', text: '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 needs its joiner.\n' },
      { from: 'text', text: '\u0E2A\u0E27\u0E31\u0E2A\u200B\u0E14\u0E35 marks its words.\n' },
    ],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, INVISIBLE, (match, block) => {
      const end = match.index + match[0].length
      const before = characterBefore(block.text, match.index)
      const after = characterAt(block.text, end)
      // Persian typing sets joiners beside a space or a comma as well, next to its own words.
      const near = block.text.slice(Math.max(0, match.index - 3), end + 3)
      const isJoiner = (character: string): boolean => character === '\u200C' && JOINING.test(near)
      const kept = [...match[0]].filter((character) => isNeeded(character, before, after) || isJoiner(character))
      const insert = kept.join('') || replacementOf(match[0], before, after)
      if (insert === match[0]) return undefined
      return { insert, message: `invisible ${[...new Set(match[0])].map(codePointName).join(', ')}` }
    })
    yield* reportProtected(blocks, DANGEROUS, 'invisible character')
  },
})
