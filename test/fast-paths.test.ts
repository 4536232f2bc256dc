import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../src/cli/arguments/index.js'
import { parseOptions } from '../src/cli/arguments/parse.js'
import { charactersOf } from '../src/engine/characters.js'
import { ASCII_END, DIGIT, foldTable, IGNORED, LATIN_END, SEPARATOR } from '../src/lexicon/fold.js'
import { categoryMask, phraseMasks } from '../src/lexicon/index.js'
import { OFFERS_ABROAD } from '../src/repair/spam/abroad.js'
import { ABROAD, mayOffer } from '../src/repair/spam/offers.js'
import { TermFinder } from '../src/repair/spam/term-finder.js'
import { TRADES } from '../src/repair/spam/trades.js'
import { contentWords } from '../src/roles/title/words.js'
import { rules } from '../src/rules/index.js'
import { countByte, signedByte } from '../src/score/model/quantise.js'
import { scoreRows } from '../src/score/model/rows.js'
import { readModel, scoreRow, type TreeModel } from '../src/score/model/trees.js'
import { cutWeights } from '../src/score/text/decision/cut-weights.js'
import { weights } from '../src/score/text/weights.js'
import { phrasesOf } from '../src/tools/phrases-of.js'

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }))

describe('the characters of a text', () => {
  it('are each there once, and no others', () => {
    fc.assert(
      fc.property(text, (source) => {
        const units = Array.from({ length: source.length }, (_, at) => source.charAt(at))
        expect(charactersOf(source)).toBe([...new Set(units)].join(''))
        expect(charactersOf(source)).toBe(charactersOf(source))
      }),
    )
  })

  it('never close a rule to a text that its gate lets in', () => {
    const gated = rules.filter(({ characters, gate }) => characters !== undefined && gate instanceof RegExp)
    expect(gated.length).toBeGreaterThan(5)
    const samples = gated.flatMap(({ examples }) => examples.changes.map(({ before }) => before))
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.constantFrom(...samples),
          fc.tuple(text, fc.constantFrom(...samples)).map(([a, b]) => a + b),
        ),
        (source) => {
          for (const { id, characters, gate } of gated) {
            if ((gate as RegExp).test(source)) expect(characters?.test(charactersOf(source)), id).toBe(true)
          }
        },
      ),
      // The end of a link alone.
      { numRuns: 300, examples: [['](The lamp is lit.\n']] },
    )
  })
})

describe('offers', () => {
  const phrases = [...Object.values(TRADES), ABROAD].flatMap((offers) =>
    offers.split(',').map((phrase) => phrase.trim()),
  )
  const all = new RegExp(`\\b(?:${phrases.map((phrase) => phrase.replace(/\s+/g, '[\\s-]+')).join('|')})`, 'i')

  it('are found as one expression for all of them finds them', () => {
    const part = fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(' ', '\n', '-', 'é', '_', 'buy ', 'No ', 'the'),
      fc.string(),
    )
    const changed = fc
      .tuple(part, fc.constantFrom('as it is', 'upper', 'lines'))
      .map(([words, how]) =>
        how === 'upper' ? words.toUpperCase() : how === 'lines' ? words.replaceAll(' ', '\n') : words,
      )
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 5 }), (parts) => {
        const source = parts.join('')
        expect(mayOffer(source)).toBe(all.test(source))
      }),
      { numRuns: 500 },
    )
  })
})

describe('offers in other languages', () => {
  const latin = Object.values(OFFERS_ABROAD)
    .flatMap(phrasesOf)
    .filter((phrase) => /\p{Script=Latin}/u.test(phrase))

  it.each(latin)('%s is met', (phrase) => expect(mayOffer(`the ${phrase} of`)).toBe(true))

  it.each(['the judicial agency of casual slots', 'an agenda for Kumar', 'a vacation in Vaya'])('%s is not', (text) =>
    expect(mayOffer(text)).toBe(false),
  )
})

describe('terms that are looked up by how they begin', () => {
  const between = '[\\s_-]{1,2}'
  const inRow = (terms: readonly string[]): string =>
    [...terms]
      .sort((a, b) => b.length - a.length)
      .map((term) => term.replaceAll('_', between))
      .join('|')
  const latin = ['buy_now', 'buy', 'bonus', 'casino', 'cas', '5g', '\u00F6l', 'a_b', 'x']
  const han = ['\u535A\u5F69', '\u535A', '\u535A\u5F69\u7F51\u7AD9', '\u8D37\u6B3E', 'a\u8D37']
  const long = [
    '\u043A\u0430\u0437\u0438\u043D',
    '\u0441\u0442\u0430\u0432\u043A',
    '\u0437\u0430\u0439\u043C_\u043D\u0430',
  ]
  const short = ['\u0437\u0430\u0439\u043C', '\u0431\u0435\u0442']
  const letter = '\\p{scx=Cyrillic}'
  const stems = `(?:${inRow(long)})${letter}{0,6}|(?:${inRow(short)})${letter}{0,3}`
  const before = '(?:\u043C\u0438\u043A\u0440\u043E|\u0430\u0432\u0442\u043E|\u043A\u0440\u0438\u043F\u0442\u043E)?'
  it.each([
    ['Latin', latin, `(?<![\\p{L}\\p{N}])(?:${inRow(latin)})(?![\\p{L}\\p{N}])`],
    ['Han', han, inRow(han)],
    ['Cyrillic', [...short, ...long], `(?<!${letter})${before}(?:${stems})(?!${letter})`],
  ])('are found as an expression finds them: %s', (system, terms, expression) => {
    const finder = new TermFinder(terms, system)
    const parts = [...terms.flatMap((term) => [term, term.replace('_', ' '), term.slice(1)])]
    const part = fc.constantFrom(
      ...parts,
      ' ',
      '-',
      '_',
      '\n',
      'now',
      '\u{20000}',
      '\u0430',
      '\u043C\u0438\u043A\u0440\u043E',
      '.',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (found) => {
        const source = found.join('')
        const expected = [...source.matchAll(new RegExp(expression, 'gu'))]
        expect(finder.find(source)).toEqual(
          expected.map(({ 0: own, index }) => ({ from: index, to: index + own.length })),
        )
      }),
    )
  })
})

describe('the longer words of a text', () => {
  it('are the same with and without characters beyond Latin', () => {
    const letters = fc.string({ unit: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)) })
    const words = fc.constantFrom('Brücke ', 'Łódź', '½ m²', '“rose”', 'ferry\u2014bridge', '2026')
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, words)), (parts) => {
        const source = parts.join('')
        // The letter at the end, parted from the rest, has the general expression read all.
        expect(contentWords(source)).toEqual(contentWords(`${source} \u0416`))
      }),
    )
  })
})

describe('tables that are filled at every start', () => {
  it('hold logarithms', () => {
    for (let count = 1; count < 3000; count++) {
      expect(countByte(count)).toBe(Math.min(255, Math.round(Math.log2(1 + count) * 10)))
      expect(signedByte(-count)).toBe(128 - Math.min(127, Math.round(Math.log2(1 + count) * 8)))
    }
  })

  it('fold ASCII as what it is', () => {
    const table = foldTable(LATIN_END)
    for (let code = 0; code < ASCII_END; code++) {
      const character = String.fromCharCode(code)
      const letter = /[A-Za-z]/.test(character) ? character.toLowerCase().charCodeAt(0) : SEPARATOR
      const expected = character === "'" ? IGNORED : /\d/.test(character) ? DIGIT : letter
      expect(table[code], character).toBe(expected)
    }
    expect(table.subarray(0, ASCII_END)).toEqual(foldTable(ASCII_END))
  })
})

describe('rows scored together', () => {
  const models: readonly [string, TreeModel][] = [
    ['blocks', readModel(weights)],
    ['cuts', readModel(cutWeights)],
  ]

  it.each(models)('have the scores that each has alone: %s', (_, model) => {
    for (const count of [1, 2, 3, 4, 5, 70, 1600]) {
      const rows = Uint8Array.from(
        { length: count * model.features },
        (_byte, at) => Math.imul(at + count, 0x9e3779b1) >>> 24,
      )
      const alone = Array.from({ length: count }, (_row, row) => scoreRow(model, rows, row * model.features))
      expect([...scoreRows(model, rows)]).toEqual(alone)
    }
  })
})

describe('phrases', () => {
  it('are the same before and after the table is hashed', () => {
    const lines = [
      'Share this article',
      'The river rose two metres in a night.',
      'Подписаться на рассылку',
      '12 Comments',
    ]
    const before = lines.map(phraseMasks)
    for (let at = 0; at < 3000; at++) phraseMasks(`line ${at} of a text that is none`)
    expect(lines.map(phraseMasks)).toEqual(before)
    expect(before[0]?.whole).toBe(categoryMask('share'))
    expect(before[1]?.whole).toBe(0)
  })
})

describe('a command line of names alone', () => {
  it.each([[['a.txt']], [['-']], [['rules', 'title']], [['a', 'b', '-']], [[]]])(
    'is read as the parser reads it: %j',
    async (argv) => {
      const { command, inputs, flags } = await readArguments(argv)
      expect(command === undefined ? [...inputs] : [command, ...inputs]).toEqual([...parseOptions(argv).inputs])
      expect(flags).toEqual(parseOptions(argv).flags)
    },
  )
})
