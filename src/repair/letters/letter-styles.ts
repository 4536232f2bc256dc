import type { Replacement } from '../characters/replacements.js'

/** Letters with a style of their own code point: mathematical, circled, squared, enclosed. */
const STYLED =
  /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u24B6-\u24E9\u249C-\u24B5\u210A-\u2113\u211B-\u211D\u2128\u212C-\u2131\u2133\u2134]/u
/** Styled letters, and what stands between them: no style has letters with accents, which stay plain or get marks. */
export const STYLED_RUN = new RegExp(
  `${STYLED.source}(?:(?:[\\s'\u2019.,\\-]|[A-Za-z0-9\\u00C0-\\u024F\\u0300-\\u036F])*${STYLED.source})+`,
  'gu',
)
/** Signs of a formula. */
const FORMULA = /[=\u2211\u222B\u2208\u2200\u2203\u2264\u2265\u2248\u2261\u00D7\u2192\u21D2\u22C5\u221A\u2202+^_|]/u

/** The plain letters: compatibility decomposition, squared and negative forms by their order. */
function toPlain(found: string): string {
  return [...found]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0
      if (point >= 0x1f150 && point <= 0x1f189) return String.fromCharCode(65 + ((point - 0x1f150) % 32))
      return STYLED.test(character) ? character.normalize('NFKC').replace(/[()]/g, '') : character
    })
    .join('')
}

/** Words, not symbols: several styled letters side by side. */
function isWord(found: string): boolean {
  let side = 0
  for (const character of found) {
    side = STYLED.test(character) ? side + 1 : 0
    if (side >= 2) return true
  }
  return false
}

/** True for a text with signs of a formula: there single styled letters are symbols. */
export function hasFormula(text: string): boolean {
  return FORMULA.test(text)
}

/**
 * What a run of styled letters is in plain ones.
 *
 * @param isFormula it stands in a text with signs of a formula
 * @returns undefined for symbols
 */
export function plainWord(found: string, isFormula: boolean): Replacement | undefined {
  if (!isWord(found)) return undefined
  const letters = [...found].filter((character) => STYLED.test(character)).length
  if (letters < 3 && isFormula) return undefined
  return { insert: toPlain(found), message: 'letters in a mathematical or enclosed style' }
}
