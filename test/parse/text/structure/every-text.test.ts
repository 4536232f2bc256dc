import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../../../src/parse/text/index.js'
import { parsed, WRAPPED } from './parsed.js'

const piece = fc.constantFrom(
  ...[
    'word',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '• ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '|',
    '---',
    '===',
    '```',
    '{',
    '};',
  ],
  ...[
    '\u00a0',
    '\u3000',
    '\u2028',
    '中文',
    '*',
    '`',
    '~~~',
    'a sentence that is rather longer than the others are',
    '😀',
  ],
)

const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

/** All letters and digits, in order. */
const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, '')

describe('every text', () => {
  it.each([
    '1. ``` ```',
    '1. ```',
    '1. ```\n``',
    '1. ```js',
    '1. ```\u2028```',
    '1. ```\n*\n```',
    '1. a\n2. ```\nb\n```',
  ])('keeps the number of %s', (source) => {
    const kept = parseText(source).blocks.map(({ hints, text }) => `${hints.marker ?? ''}${text}`)
    expect(letters(kept.join(''))).toBe(letters(source))
  })

  it('keeps its letters, in order; numbers of lists stand in their markers', () => {
    fc.assert(
      fc.property(text, (source) => {
        const kept = parseText(source).blocks.map(
          (block) => `${block.hints.marker ?? ''}${block.language ?? ''}${block.text}`,
        )
        expect(letters(kept.join('\n'))).toBe(letters(source))
      }),
      { numRuns: 2000 },
    )
  })

  it('has ordered segments that say where each stretch came from', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0
        for (const block of parseText(source).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          last = block.end
          let to = 0
          for (const segment of block.segments) {
            expect(segment.from).toBeGreaterThanOrEqual(to)
            to = segment.to
            expect(segment.end).toBeLessThanOrEqual(block.end)
            if (segment.atomic) continue
            expect(block.text.slice(segment.from, segment.to)).toBe(source.slice(segment.start, segment.end))
          }
          expect(to).toBe(block.segments.length === 0 ? 0 : block.text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a million lines', 'The river rose.\n'.repeat(1_000_000)],
    ['one line of 10 MB', 'The river rose in a night. '.repeat(400_000)],
    ['lists as deep as they are long', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')],
    ['open fences', '```\nx\n\n'.repeat(50_000)],
    ['rows that make no table', 'a | b\n'.repeat(100_000)],
    ['a wall of quotation marks', `${'>'.repeat(5000)} a\n`.repeat(20)],
  ])('is read in linear time: %s', (_, source) => {
    const start = performance.now()
    parseText(source)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it.each(['When they came\\\nto the bridge', 'It was built in the year 1911\\\nand has stood since.'])(
    'reads the marked break of %j',
    (source) => {
      const { blocks } = parseText(`${source}\n`)
      expect(blocks.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([['break']])
    },
  )

  it.each([
    ['an address', 'See https://ferry.example/old\\_boats/3 for it.', 'See https://ferry.example/old_boats/3 for it.'],
    [
      'a cell',
      'Boat\tPicture\nLark\thttps://ferry.example/old\\_boats/3',
      'Boat\tPicture\nLark\thttps://ferry.example/old_boats/3',
    ],
    [
      'joined lines',
      WRAPPED.replace('the key', 'https://ferry.example/a\\_key'),
      expect.stringContaining('could have https://ferry.example/a_key again. Nobody had expected'),
    ],
  ])('reads the escapes in %s and knows where each part stands', (_, source, text) => {
    const [block] = parseText(source).blocks
    expect(block?.text).toEqual(text)
    for (const { from, to, start, end, atomic } of block?.segments ?? []) {
      if (atomic !== true) expect(source.slice(start, end)).toBe(block?.text.slice(from, to))
    }
  })

  it('leaves the backslashes of a path', () => {
    expect(parsed('It lies in C:\\_boats\\_old, he said.')).toEqual(['It lies in C:\\_boats\\_old, he said.'])
  })

  it('takes a headline in the middle of the line for no part of the menu above', () => {
    const { blocks } = parseText(`     * News\n     * Events\n\n                 The clock of lichens\n`)
    expect(blocks.at(-1)?.containers).toEqual([])
  })
})
