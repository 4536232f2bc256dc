import { endsThaiSentence } from '../../../unicode/thai.js'
import { COMMA, classOf, DIGIT, OTHER, SPACE, STOP } from './characters.js'

/** How a text ends. The order is the order of likeness to the end of a sentence. */
export const End = { letter: 0, digit: 1, other: 2, comma: 3, colon: 4, quote: 5, ellipsis: 6, stop: 7 } as const

const CLOSING = new Set([...'"\'\u201d\u2019\u00bb\u203a)]\u300d\u300f\uff09'].map((mark) => mark.charCodeAt(0)))

/** How a text ends, as a value of `End`. */
export function endingOf(text: string): number {
  if (endsThaiSentence(text)) return End.stop
  let at = text.length - 1
  let quoted = false
  while (at >= 0 && CLOSING.has(text.charCodeAt(at))) {
    quoted = true
    at--
  }
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (code === 0x2026 || (code === 0x2e && text.charCodeAt(at - 1) === 0x2e)) return End.ellipsis
  if (kind === STOP) return End.stop
  if (quoted) return End.quote
  if (code === 0x3a || code === 0xff1a) return End.colon
  if (kind === COMMA) return End.comma
  if (kind === DIGIT) return End.digit
  return kind === OTHER || kind === SPACE ? End.other : End.letter
}
