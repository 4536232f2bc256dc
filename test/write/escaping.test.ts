import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/model/block.js'
import { writeMarkdown } from '../../src/write/index.js'
import { block, readBack, tricky } from './blocks.js'

describe('escaping', () => {
  it.each([
    ['5 * 3 = 15'],
    ['snake_case and AT&T, R&D [1] a < b > c'],
    ['A footnote mark*'],
    ['C# and #hashtag, 2020 was long. 3 + 4 - 5'],
    ['https://example.com/a_b_c*d*e?x=1&y=2 stays'],
    ['~5 km'],
    ['He said [sic] "no" (twice)'],
    ['C:\\path'],
    ['* not a mark?'.slice(2)],
    ['+44 20 7946 0000'],
    ['1.5 metres'],
    ['`'],
  ])('leaves alone what cannot be misread: %s', async (text) => {
    expect(await writeMarkdown([block(text)])).toBe(`${text}\n`)
  })

  it.each([
    ['*bold*', '\\*bold*'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['# one', '\\# one'],
    ['> one', '\\> one'],
    ['&amp; more', '\\&amp; more'],
    ['a <b>bold</b> word', 'a \\<b>bold\\</b> word'],
    ['[a](b)', '\\[a](b)'],
    ['`code`', '\\`code\\`'],
    ['````*```', '\\`\\`\\`\\`*\\`\\`\\`'],
    ['---', '\\---'],
    ['--', '\\--'],
    ['~~~*~~', '\\~\\~\\~*~~'],
    ['~~~ one', '\\~~~ one'],
    ['C:\\*x', 'C:\\\\*x'],
  ])('escapes what would be misread: %s', async (text, expected) => {
    expect(await writeMarkdown([block(text)])).toBe(`${expected}\n`)
  })

  it('reads back to the same paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, async (text) => {
        expect(readBack(await writeMarkdown([block(text)]))).toEqual([`p:${text}`])
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['<*@1> *', 'a <!x@b.c> d', '<a.b@c.d>', '< a@b >'])('reads back to the same: %s', async (text) => {
    expect(readBack(await writeMarkdown([block(text, { type: 'heading', depth: 2 })]))).toEqual([`h2:${text}`])
    expect(readBack(await writeMarkdown([block(text)]))).toEqual([`p:${text}`])
  })

  it('reads back to the same heading', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, async (text) => {
        const markdown = await writeMarkdown([block(text, { type: 'heading', depth: 2 })])
        expect(readBack(markdown)).toEqual([`h2:${text}`])
      }),
      { numRuns: 3000 },
    )
  })

  it('reads back to the same text with inline marks in it', async () => {
    const marked = fc.array(
      fc.tuple(
        fc.constantFrom('emphasis', 'strong', 'link', 'none', 'break', 'delete'),
        fc.constantFrom('a*b', 'word', '[x', 'y]', '_z', 'a b', '`q', '\\', '<i', '~', 'x!'),
      ),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(marked, async (pieces) => {
        let text = ''
        const marks: Mark[] = []
        for (const [kind, piece] of pieces) {
          if (text !== '') text += ' '
          const from = text.length
          if (kind === 'break' && from > 0) marks.push({ kind, from: from - 1, to: from - 1 })
          text += piece
          if (kind === 'break' || kind === 'none') continue
          marks.push({ kind: kind as 'link', from, to: text.length, ...(kind === 'link' ? { url: '/x' } : {}) })
        }
        expect(readBack(await writeMarkdown([block(text, { marks })]))).toEqual([`p:${text}`])
      }),
      { numRuns: 3000 },
    )
  })
})
