import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/parse/text/index.js'

/** The blocks of some lines in turn: tables as their rows, all else as its text. */
const read = (...lines: readonly string[]): readonly (string | readonly string[])[] =>
  parseText(lines.join('\n')).blocks.map(({ type, text }) =>
    type === 'table' ? text.split('\n').map((row) => row.replaceAll('\t', ' | ')) : text,
  )

describe('tables whose columns stand below each other', () => {
  it('hold the rows whose first cell is as wide as the column', () => {
    expect(
      read(
        '   Tower          Steps',
        '   Old mill       212',
        '   Sand bar       97',
        '   North pier end 140',
        '   South pier end 98',
        '   Skerry         88',
      ),
    ).toEqual([
      [
        'Tower | Steps',
        'Old mill | 212',
        'Sand bar | 97',
        'North pier end | 140',
        'South pier end | 98',
        'Skerry | 88',
      ],
    ])
  })

  it('may have a blank line between all rows, as cells with paragraphs have, and hold no headings', () => {
    const rows = ['Tower          Steps', 'Old mill       212', 'Sand bar       97', 'Skerry         88']
    expect(read(...rows.flatMap((row) => [`   ${row}`, '   ']), '   The steps were counted.')).toEqual([
      ['Tower | Steps', 'Old mill | 212', 'Sand bar | 97', 'Skerry | 88'],
      'The steps were counted.',
    ])
    expect(read('###  The old mill', '', '###  The sand bar', '', '###  The north pier')).toEqual([
      'The old mill',
      'The sand bar',
      'The north pier',
    ])
  })

  it('are no lines of a paragraph that were spread to one width', () => {
    const lines = [
      'The  keeper of the  light had counted the  stairs of',
      'the  tower  every  evening  of his life,  and on the',
      'day the  old lamp  was carried  down he  washed  the',
      'chalk away.',
    ]
    expect(read(...lines)).toEqual([lines.join(' ')])
  })

  it('begin with such a row', () => {
    expect(
      read('   Harbour master Boats', '   Ingrid         7', '   Ola            12', '   Per            9'),
    ).toEqual([['Harbour master | Boats', 'Ingrid | 7', 'Ola | 12', 'Per | 9']])
  })

  it('end where heads in the middle of other columns begin another', () => {
    expect(
      read(
        '     Top towers    Score',
        '   1. Old mill     91.0',
        '   2. Sand bar     87.8',
        '   3. Breakwater I 85.7',
        '   4. North pier   84.5',
        '   5. Skerry       82.8',
        '   6. Gull point   75.5',
        '      Bottom towers     Score',
        '   1. Port of the rock 10.6',
        '   2. Cape             14.3',
        '   3. Reef             15.9',
      ),
    ).toEqual([
      [
        'Top towers | Score',
        '1. Old mill | 91.0',
        '2. Sand bar | 87.8',
        '3. Breakwater I | 85.7',
        '4. North pier | 84.5',
        '5. Skerry | 82.8',
        '6. Gull point | 75.5',
      ],
      ['Bottom towers | Score', '1. Port of the rock | 10.6', '2. Cape | 14.3', '3. Reef | 15.9'],
    ])
  })

  it('widen with longer numbers', () => {
    expect(
      read(
        '   Year      Visitors',
        '   1990           950',
        '   1991         1,020',
        '   2024 1,120,000,000',
        '   2025     1,119,000',
      ),
    ).toEqual([['Year | Visitors', '1990 | 950', '1991 | 1,020', '2024 | 1,120,000,000', '2025 | 1,119,000']])
  })

  it('hold no line of the prose below them, and no items of a list', () => {
    const rows = ['   Tower       Steps', '   Old mill    212', '   Sand bar    97', '   North pier  140']
    const prose = '   He counted the steps of every tower by himself, and wrote them down.'
    expect(read(...rows, prose)).toEqual([
      ['Tower | Steps', 'Old mill | 212', 'Sand bar | 97', 'North pier | 140'],
      prose.trim(),
    ])
    expect(
      read('   * Monday.  Rest', '   * Tuesday. A run', '   * Friday.  A rest', '   * Sunday.  Rest'),
    ).toHaveLength(4)
  })

  it.each([
    [
      'sentences with two spaces between them',
      'He went up.  It was dark.\nThe lamp was lit.  It burned\nuntil six.  Then he slept.',
    ],
    ['two rows', 'Old mill   212\nSand bar   97'],
  ])('are none for %s', (_, source) => {
    expect(parseText(source).blocks.filter(({ type }) => type === 'table')).toEqual([])
  })

  it.each([
    ['rows with and without wide gaps', 'Old mill   212\nNorth pier 140\n'],
    [
      'columns that move',
      Array.from({ length: 9 }, (_, at) => `Old${' '.repeat(9 - at)}mill${' '.repeat(at + 1)}212\n`).join(''),
    ],
  ])('are read in linear time: %s', (_, rows) => {
    const start = performance.now()
    parseText(rows.repeat(Math.ceil(600_000 / rows.length)))
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
