import type { Block } from '../../model/block.js'
import { characterBefore } from '../../tools/character-at.js'
import type { Replacement } from './replacements.js'

/** Runs of variation selectors, and of tag characters. */
export const SELECTORS_AND_TAGS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+|[\u{E0000}-\u{E007F}]+/gu
/** The same where one selector is a sign's own. */
export const HIDDEN_IN_CODE = /[\u{E0100}-\u{E01EF}]{2,}|[\u{E0000}-\u{E007F}]+/gu
/** What one variation selector may follow: emoji, digits of keycaps, ideographs, letters with registered variants. */
const hasVariants = (): RegExp =>
  /[\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Sm}\p{So}\u2010-\u2BFF\u3000-\u303F\uFF00-\uFFEF]/u
const EMOJI_STYLE = '\uFE0F'
/** Letters have no style as a picture, but for the few that are one. */
const noPicture = (): RegExp => /(?!\p{Emoji})\p{L}/u
/** A subdivision of ISO 3166-2 in a flag. */
const REGION = /^[a-z]{2}[a-z0-9]{1,3}$/
const BLACK_FLAG = '\u{1F3F4}'
const CANCEL_TAG = 0xe007f
const CANCEL = '\u{E007F}'
/** The selectors beyond the first sixteen are for ideographs alone. */
const ideograph = (): RegExp => /\p{Script=Han}/u

/** The text that tag characters spell. */
function decodeTags(found: string): string {
  return [...found]
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .filter((code) => code >= 0x20 && code < 0x7f)
    .map((code) => String.fromCharCode(code))
    .join('')
}

/** The text that variation selectors carry as bytes: VS1 to VS16 are 0 to 15, the others follow. */
function decodeSelectors(found: string): string {
  const bytes = [...found].map((character) => {
    const point = character.codePointAt(0) ?? 0
    return point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00
  })
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '.')
}

/** The text that a run of either carries. */
export function decodeSmuggled(found: string): string {
  return (found.codePointAt(0) ?? 0) <= CANCEL_TAG ? decodeTags(found) : decodeSelectors(found)
}

/** What is to stand for a run; undefined where it is a style or a flag. */
export function withoutHidden(match: RegExpExecArray, block: Block): Replacement | undefined {
  const [found] = match
  const before = characterBefore(block.text, match.index)
  const first = found.codePointAt(0) ?? 0
  if (first >= 0xe0000 && first <= CANCEL_TAG) {
    const text = decodeTags(found)
    const isFlag = before === BLACK_FLAG && found.endsWith(CANCEL) && REGION.test(text)
    return isFlag ? undefined : { insert: '', message: `hidden text in tag characters: "${text}"` }
  }
  const characters = [...found]
  const base = first < CANCEL_TAG ? hasVariants() : ideograph()
  const isStyle = found === EMOJI_STYLE && noPicture().test(before)
  // An ideograph has one selector, and a row of them says something else.
  const isHidden = first > CANCEL_TAG && characters.length > 1
  const insert = before !== '' && base.test(before) && !isStyle && !isHidden ? (characters[0] as string) : ''
  if (insert === found) return undefined
  if (characters.length > 2)
    return { insert, message: `hidden text in variation selectors: "${decodeSelectors(found)}"` }
  return { insert, message: 'variation selector without a character to vary', severity: 'warn' }
}
