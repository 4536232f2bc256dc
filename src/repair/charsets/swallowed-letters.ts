/**
 * Marks of punctuation in UTF-8 that was read in a charset of two bytes a character: the third byte of the mark took the
 * letter behind it along, so that "It's" shows as two ideographs between the rest.
 */
import { once } from '../../tools/once.js'

/** The quotation marks, dashes and dots of prose: bytes 0xE2 0x80 and one of these. */
const LAST_BYTES = [0x93, 0x94, 0x98, 0x99, 0x9c, 0x9d, 0xa2, 0xa6]
const FIRST_BYTES = [0xe2, 0x80]
/** What a character of two bytes may end in, of ASCII. */
const TRAILS = Array.from({ length: 0x7f - 0x40 }, (_, index) => 0x40 + index)
const CHARSETS = ['gbk', 'shift_jis'] as const

/** Two ideographs by what they were: a mark and the letter behind it. */
const swallowed = once(() => {
  const marks = new Map<string, string>()
  for (const charset of CHARSETS) {
    const decoder = new TextDecoder(charset)
    for (const last of LAST_BYTES) {
      for (const trail of TRAILS) {
        const bytes = Uint8Array.of(...FIRST_BYTES, last, trail)
        const shown = decoder.decode(bytes)
        if (SHOWN.test(shown)) marks.set(shown, new TextDecoder().decode(bytes))
      }
    }
  }
  return marks
})
const SHOWN = /^\p{Script=Han}{2}$/u

/** The first two bytes of a mark in both charsets, and any ideograph, in Latin text. */
const PAIR =
  /(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\u9225\u7AB6]\p{Script=Han}(?=[\s\p{P}\p{Script=Latin}]|$)/gu

/** The marks of a text that swallowed a letter, with what they were. */
export function swallowedMarks(text: string): { from: number; to: number; insert: string }[] {
  return [...text.matchAll(PAIR)].flatMap(({ 0: shown, index }) => {
    const insert = swallowed().get(shown)
    return insert === undefined ? [] : [{ from: index, to: index + shown.length, insert }]
  })
}
