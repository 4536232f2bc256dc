import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, type Finding } from '../src/index.js'

/** Lines as scrapers write them: prose, labels, bullets, damage and blank lines, in any order. */
const line = fc.constantFrom(
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone.',
  'Nobody had expected the water to come so early in the year, said the owner of the ferry.',
  'They had to work from \u6570\u5B57\u8D27\u5E01home for a week, because the road was closed to all traffic.',
  'She wrote \u201Ctwo metres\u201D in the log, and Beijing (\u5317\u4EAC) heard of it a day later.',
  'Share this article',
  'Read more on rivers',
  'Content Continues Below',
  'Subscribe to our newsletter',
  '  \u2022 A bridge that was built to last',
  '  \u2022 Ferries are back in ...',
  '1. Measure the water every morning',
  '# A heading',
  '> A quotation that somebody made',
  '    int x = 1 * 2;',
  'A\u200B line with invi\u00ADsible characters and a stray \u0007 bell',
  'Itâ€™s a line that was decoded twice, and it says so',
  'a | b | c',
  '* * *',
  '',
  '',
  '',
)
const text = fc.array(line, { maxLength: 25 }).map((lines) => `${lines.join('\n')}\n`)
/** The same run into one, as dumps without separators have it. */
const glued = fc
  .array(fc.tuple(line, fc.constantFrom('', '', '', '\n')), { maxLength: 25 })
  .map((lines) => `${lines.flat().join('')}\n`)
/** All in one line, with enough labels and sentences for a page. */
const unbroken = fc
  .array(
    fc.oneof(
      line.filter((one) => !/^[#>*]|^ +/.test(one)),
      fc.constantFrom(
        'Home News Sport Weather Travel Money',
        'The stairs of the tower are dark, and nobody sees him go.',
        'Privacy Policy Terms Contact',
      ),
    ),
    { minLength: 20, maxLength: 60 },
  )
  .map((lines) => `${lines.filter((one) => one !== '').join(' ')}\n`)

/** Links with their addresses behind them, among other lines. */
const addressed = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(
        'The keeper climbs the tower [/tower] at dusk, and the oil [https://oil.example/] burns until the morning.',
        ' * Home [/]',
        'Log in [/login]Contact us [/contact]',
        'The tower at dusk [https://tower.example/dusk.jpg] [/tower]',
        '[https://tower.example/a.png]',
        '[/ferry]',
      ),
    ),
    { maxLength: 20 },
  )
  .map((lines) => `${lines.join('\n')}\n`)
/** Tables with a line a cell, among other lines. */
const unrolled = fc
  .array(
    fc.oneof(
      line,
      fc.constant('Tower\nSteps\nBuilt\nOld mill\n212\n1850\nSand bar\n97\n1902\nPier\n140\n1911\nSkerry\n88\n1934'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => `${lines.join('\n')}\n`)

/** Elements of a page with their fences, attributes and tags. */
const elements = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(
        '::: {.article #top}',
        ':::',
        '- ::: card',
        '- ',
        'The [keeper](/keeper){.name} climbs [the tower]{.big .old} at dusk.\\',
        '[[]{.icon}](/home){.button target="https://tower.example/"}',
        '## The lamp {#lamp .heading}',
        '`<style>a {}</style>`{=html}',
        '<div class="box">',
        '</div>',
        'It <em>burns</em> at night.',
      ),
    ),
    { maxLength: 20 },
  )
  .map((lines) => `::: {.page}\n${lines.join('\n')}\n\n:::\n`)
/** Pages that a browser has printed. */
const printed = fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 5 }).map((pages) =>
  pages
    .map((lines, index) => {
      const text = [
        'the water went down again in the evening.',
        ...lines,
        'It took the council a week to say that',
      ].join('\n')
      return `Rivers - Diary\n\n${text}\nhttps://rivers.example/mill\n\n${index + 1}/${pages.length}\n\n\f`
    })
    .join(''),
)
const garbage = fc.string({ unit: 'binary', maxLength: 200 })
const markup = fc
  .array(
    fc.constantFrom(
      '<p>',
      '</div>',
      '<ul><li>',
      '&amp;',
      '&#0;',
      '<!--',
      '-->',
      '<table><td>',
      'text ',
      '**',
      '`',
      '\n\n',
      '- ',
      '# ',
      '\\',
      '[a](',
      '<script>',
      ']]>',
      '\u0000',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Replaces every range of a finding by what was inserted there. */
function replay(source: string, findings: readonly Finding[]): string {
  let out = ''
  let at = 0
  for (const finding of findings) {
    if (finding.applied === false) continue
    out += source.slice(at, finding.start.offset) + finding.inserted
    at = finding.end.offset
  }
  return out + source.slice(at)
}

/** Lines that look like Markdown, or nearly so, between lines that do not. */
const marked = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        '- ',
        '- - ',
        '* ',
        '  - ',
        '1. ',
        '2) ',
        '7. ',
        '# ',
        '## ',
        '> ',
        '| a | ',
        '\\',
        '```',
        '\t',
        '    ',
      ),
      fc.constantFrom(
        'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so nobody could cross.',
        'The ferry',
        '*',
        '\\*',
        '---',
        '---- | ----',
        'a_b_c \\| d #',
        'if (a) { b(); }',
        'Read more: the ferry',
        'Share\u00a0',
        '(BUTTON) (BUTTON)',
        '`',
      ),
      fc.constantFrom('\n', '\n', '\n\n'),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.flat().join(''))

/** How often each letter and digit stands in a text. */
function letters(value: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [letter] of value.matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

describe('invariants', () => {
  it('gives the output by replaying the findings on the source', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, glued, addressed, unbroken, elements, unrolled, printed, garbage),
        fc.constantFrom('text', 'markdown'),
        async (source, from) => {
          const result = await clean(source, { from: from as 'text' | 'markdown', patch: true })
          expect(replay(source, result.findings)).toBe(result.markdown)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('accounts for every letter of a text: kept, or in a finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, glued, addressed, unbroken, elements, unrolled, printed), async (source) => {
        const result = await clean(source, { from: 'text' })
        const expected = letters(replay(source, result.findings))
        expect(letters(result.markdown)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('changes nothing when it cleans its own output', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { markdown } = await clean(source, { from: 'text' })
        expect((await clean(markdown, { from: 'markdown' })).markdown).toBe(markdown)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['an escaped number', '3\\. Learn to read'],
    ['escaped tags', 'A \\<strong>word\\</strong> here'],
    ['a section at the top', '## The ferry comes back to the river'],
    ['a number over a paragraph', '1. The ferry'],
    ['an escaped number sign', '## The ferry \\#'],
    ['addresses in angles', 'See <https://ferry.example/times> or ask <info@ferry.example>.'],
    ['an escaped bar in a table', '| Ferry  | Bridge |\n| ------ | ------ |\n| a \\| b | c      |'],
  ])('changes nothing when its own output is read as text: %s', async (_, line) => {
    const prose =
      'The river rose two metres in a night, and the ferry at the mill was gone, so that nobody could cross.'
    const more =
      'The village took two days to make the old boat float again, with tar, with rope and with much patience.'
    const source = `${line}\n\n${prose}\n\n## The bridge\n\n${more}\n`
    const { markdown } = await clean(source, { from: 'text', body: true })
    expect(markdown).toBe(source)
  })

  it.each([
    [
      'has a number',
      '2) if (a) { b(); }\nRead more: the ferry\n## if (a) { b(); }\n\nif (a) { b(); }\n\\*\nif (a) { b(); }\n',
    ],
    [
      'is the only one of its list',
      '## ---- | ----\n1. Read more: the ferry\n    if (a) { b(); }\nif (a) { b(); }\nif (a) { b(); }\n',
    ],
    ['is quoted', 'if (a) { b(); }\n> if (a) { b(); }\n1. ---\nif (a) { b(); }\n'],
  ])('changes nothing when its own output is read as text: statements of which one %s', async (_, source) => {
    const { markdown } = await clean(source, { from: 'text', body: false })
    expect((await clean(markdown, { from: 'text', body: false })).markdown).toBe(markdown)
  })

  it('changes nothing when its own output is read as text, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, marked, glued, addressed, unbroken, printed),
        fc.boolean(),
        async (source, body) => {
          const { markdown } = await clean(source, { from: 'text', body })
          expect((await clean(markdown, { from: 'text', body })).markdown).toBe(markdown)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(garbage, markup), fc.constantFrom('text', 'markdown', 'html'), async (source, from) => {
        const result = await clean(source, { from: from as 'text' | 'markdown' | 'html' })
        expect(typeof result.markdown).toBe('string')
        expect(result.confidence).toBeGreaterThanOrEqual(0)
        expect(result.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })
})

it('keeps the indentation of the first line of code, however often a text is read', async () => {
  const code = '```python\n    return count\nprint(count)\n```'
  const before = 'The river rose two metres in a night, and by morning the old bridge at the mill was gone for good.'
  const after =
    'Nobody had expected the water to come so early in the year, said the owner of the ferry to the council.'
  // What goes in a first round makes a second one necessary.
  const { markdown } = await clean(`Share this article\n\n${before}\n\n${code}\n\n${after}\n`, { from: 'text' })
  expect(markdown).toContain(code)
})
