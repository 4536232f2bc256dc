import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, type Finding } from '../src/index.js'
import {
  addressed,
  elements,
  garbage,
  glued,
  marked,
  markup,
  printed,
  text,
  unbroken,
  unrolled,
} from './arbitrary-texts.js'

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
