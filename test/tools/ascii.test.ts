import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasAsciiWords, TextExpression } from '../../src/unicode/ascii.js'

const EXPRESSIONS = [
  /[\p{L}\p{N}]{3,}/gu,
  /[^\p{L}\p{N}]+/gu,
  /(?<![\p{L}\d])(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd)?\s*,?\s+(\d{4})(?!\d)/gu,
  /(?<=\p{Ll})(?=\p{Lu}|\d{1,2}\.?\s)/gu,
  /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{L}[\p{L}.'’-]*){1,3}$/gu,
  /[\p{L}\p{M}\]]\[?\p{N}/gu,
  /^[\p{Ll},;)]/gu,
  /\p{L}{2}[^\p{L}]*\s[^\p{L}]*\p{L}{2}/gu,
]

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'May',
        'Ann',
        'Lee',
        ' ',
        '3',
        '12',
        '2024',
        ', ',
        '·',
        '’',
        '–',
        '\u00a0',
        '€',
        'é',
        'º',
        '¼',
        '[',
        ']',
      ),
    )
    .map((parts) => parts.join('')),
)

it('an expression finds the same in either form', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const whole of EXPRESSIONS) {
        const form = new TextExpression(whole.source, whole.flags).for(source)
        expect([...source.matchAll(form)], String(whole)).toEqual([...source.matchAll(whole)])
      }
    }),
    { numRuns: 2000 },
  )
})

it('no character that is passed over is a letter, a mark or a number', () => {
  for (let code = 0x80; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (hasAsciiWords(character)) expect(/[\p{L}\p{M}\p{N}]/u.test(character), code.toString(16)).toBe(false)
  }
})

it('marks and signs are the same in either form', () => {
  for (const whole of [/\p{P}/u, /\p{S}/u, /^[\p{P}\p{S}\s]{1,2}$/u]) {
    const expression = new TextExpression(whole.source, whole.flags)
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      // Signs that a later Unicode may add count as marks of nothing yet.
      if (!hasAsciiWords(character) || /\p{Cn}/u.test(character)) continue
      expect(expression.for(character).test(character), `${whole} ${code.toString(16)}`).toBe(whole.test(character))
    }
  }
})
