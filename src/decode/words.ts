/** A word of a text, as far as its letters tell a language. */
export interface Word {
  readonly text: string
  /** The same in small letters and parts, without what stands before, behind and between them. */
  readonly small: readonly string[]
  /** How many characters beyond ASCII it holds. */
  readonly beyond: number
  /** True where signs or capitals stand in it as in no language. */
  readonly isOdd: boolean
}

/** What stands before and behind the words of all languages. */
const BEFORE = /^[\0-@[-`{-~«»„“”‘‚‹›–—…•¡¿§£€©№]+/
const BEHIND = /[\0-@[-`{-~«»„“”‘’‹›–—…•°©®™€£]+$/
/** What stands within: hyphens, slashes, apostrophes, figures. */
const WITHIN = /[\0-@[-`{-~–—]+/
/** An apostrophe behind a short word or an article that has lost its end, or before an ending; Catalan "l·l". */
const APOSTROPHE =
  /(?<=l)·(?=l)|(?<=^[^’]{1,2}|qu|ll|un|\p{Script=Cyrillic})’|’(?=(?:[b-df-hj-np-tv-xz]{1,2}|re|ve)$)/giu
const BEYOND_ASCII = /[^\0-\x7F]/g
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u
/** Signs of numbers and units that stand beside figures, and above letters. */
const SIGNS =
  /(?<!\p{L})[\u00B1\u00D7\u00F7\u00BC-\u00BE](?!\p{L})|(?<=\b[kcdm]?m|[\d)])[\u00B9\u00B2\u00B3](?!\p{L})|\u00B5(?=[msglAFWV]\b)|(?<=\d)[\u00B0\u00BA\u00AA]|\u00B0(?=[CFKN]?\b)/gu
const LETTER_AT_FIGURE = /\d(?=[^\0-\x7F])\p{L}|(?=[^\0-\x7F])\p{L}\d/u

/** Words that tell a language are as many in any text. */
const SAMPLE = 2000

/** The first words of a text. */
export function wordsOf(text: string): readonly Word[] {
  return text.trim().split(/\s+/).slice(0, SAMPLE).map(wordOf)
}

function wordOf(text: string): Word {
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0
  const whole = text.replace(SIGNS, '')
  const parts = whole.replace(BEFORE, '').replace(BEHIND, '').replace(APOSTROPHE, "'").split(WITHIN)
  const isOdd = LETTER_AT_FIGURE.test(whole) || parts.some((part) => CAPITAL_WITHIN.test(part))
  return { text, small: parts.map((part) => part.toLowerCase()), beyond, isOdd }
}
