import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/parse/text/index.js'

const parsed = (lines: readonly string[]): string[] => parseText(lines.join('\n')).blocks.map(({ text }) => text)

/** What stands between the elements of a page whose source is indented. */
const BETWEEN = ['        ', '', '        ']

/** A dump with one line a text node, and the white space of the source. */
const dump = (...elements: readonly (readonly string[])[]): string[] =>
  elements.flatMap((nodes) => [...BETWEEN, ...nodes])

const BROKEN = [
  ['            After the flood had taken ', 'the old bridge at the mill', ' the council met in the school.'],
  ['            The mayor, ', 'Ann Berg', ', said that the ', 'old ferry', ' would cross the river again in May.'],
  ['            In all these years nobody had seen ', '“a single boat”', ' on the bank.'],
]
const WHOLE = [
  'After the flood had taken the old bridge at the mill the council met in the school.',
  'The mayor, Ann Berg, said that the old ferry would cross the river again in May.',
  'In all these years nobody had seen “a single boat” on the bank.',
]

describe('a dump with one line a text node and the white space of the source', () => {
  it('is joined where an element begins or ends within a sentence', () => {
    expect(parsed(dump(...BROKEN))).toEqual(WHOLE)
  })

  it('is joined over a node of one space', () => {
    const paragraph = [
      '            It had been built by',
      ' ',
      'a miller',
      ' ',
      'and his sons, who came',
      ' from the hills.',
    ]
    expect(parsed(dump(...BROKEN, paragraph)).at(-1)).toBe(
      'It had been built by a miller and his sons, who came from the hills.',
    )
  })

  it('is joined where the source broke a line within an element', () => {
    const paragraph = [
      'It is easier than ever to cross the river the way',
      '                you do.',
      '                Come.',
    ]
    expect(parsed(dump(...BROKEN, paragraph)).slice(-2)).toEqual([
      'It is easier than ever to cross the river the way you do.',
      'Come.',
    ])
  })

  it('keeps the entries of its menus apart', () => {
    const menu = ['            Home ', 'News ', 'Weather ', 'Contact']
    expect(parsed(dump(menu, ...BROKEN)).slice(0, 4)).toEqual(['Home', 'News', 'Weather', 'Contact'])
  })

  it('is none without white space on lines of its own: code ends in spaces too', () => {
    const lines = BROKEN.flatMap((nodes) => ['', ...nodes.map((node) => node.replace(/^ +(?=\S)/, ''))])
    expect(parsed(lines)).not.toContain(WHOLE[0])
    const code = ['fn row(boat: Boat) ', 'where', 'T: Display + Clone, ', 'u: Clone, ', 'v: Clone, ', 'w: Clone']
    expect(parsed(['', ...code])).not.toContain('T: Display + Clone, u: Clone, v: Clone, w: Clone')
  })
})
