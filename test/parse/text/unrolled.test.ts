import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'
import { gridsIn } from '../../../src/parse/text/unrolled/grids.js'

const HEADS = ['Tower', 'Steps', 'Built']
const ROWS = ['Old mill', '212', '1850', 'Sand bar', '97', '1902', 'North pier', '140', '1911', 'Skerry', '88', '1934']

/** What a list of lines begins with where a table was found. */
const found = (...lines: readonly string[]): readonly (readonly string[])[] =>
  gridsIn(lines).map(({ from, to, columns }) => [String(columns), lines[from] as string, lines[to - 1] as string])

async function tablesIn(source: string): Promise<readonly string[]> {
  const { blocks } = (await loadParser('text', source))(source, {})
  return blocks.filter(({ type }) => type === 'table').map(({ text }) => text)
}

describe('tables whose cells have lines of their own', () => {
  it.each([
    ['the heads and the rows', ['He counted the steps of all towers.', ...HEADS, ...ROWS, 'He did it twice.']],
    ['a heading right above the heads', ['Towers of the coast', ...HEADS, ...ROWS, 'Sources']],
    ['numbers with signs and units', [...HEADS, ...ROWS.map((cell) => cell.replace(/^(\d+)$/, '$$$1.50'))]],
  ])('are found by %s', (_, lines) => {
    expect(found(...lines).map(([columns, first]) => [columns, first])).toEqual([['3', 'Tower']])
  })

  it('end with their last row', () => {
    expect(found(...HEADS, ...ROWS, 'Sources', 'Share')).toEqual([['3', 'Tower', '1934']])
  })

  it('begin where the names of their rows differ', () => {
    const rows = ['Old mill', '212', '97', 'Stone', 'Sand bar', '97', '40', 'Stone', 'Pier', '140', '31', 'Stone']
    const more = ['Skerry', '88', '12', 'Stone', 'Rock', '61', '9', 'Stone']
    expect(found('Towers', 'Tower', 'Steps', 'Feet', 'Walls', ...rows, ...more, 'Sources')).toEqual([
      ['4', 'Tower', 'Stone'],
    ])
  })

  it.each([
    ['three rows', [...HEADS, ...ROWS.slice(0, 9)]],
    ['two columns, which menus have too', ['Topic', 'Posts', ...ROWS.filter((_, index) => index % 3 < 2)]],
    ['no heads', ['He counted the steps of all towers, and wrote them down.', ...ROWS]],
    ['a sentence for a head', ['Tower', 'Steps', 'He counted them.', ...ROWS]],
    ['rows drawn already for heads', ['| Old mill | 212 |', '| Sand bar | 97 |', '| North pier | 140 |', ...ROWS]],
    ['the rest of a sentence for a head', ['Tower', 'Steps', 'and some more of all towers', ...ROWS]],
    ['words alone', [...HEADS, ...ROWS.map((cell) => (/\d/.test(cell) ? 'many' : cell))]],
    ['numbers alone', [...HEADS, ...ROWS.map((_, index) => String(index))]],
  ])('are none for %s', (_, lines) => {
    expect(found(...lines)).toEqual([])
  })

  it('are read as one block, and what stands around them as before', async () => {
    const source = ['He counted the steps.', ...HEADS, ...ROWS, 'He did it twice.'].join('\n')
    expect(await tablesIn(source)).toEqual([
      'Tower\tSteps\tBuilt\nOld mill\t212\t1850\nSand bar\t97\t1902\nNorth pier\t140\t1911\nSkerry\t88\t1934',
    ])
  })

  it('stay whole, or go as a whole', async () => {
    const prose = 'The lighthouse above the harbour has been dark for thirty years, and on Monday he counted its steps.'
    const source = [prose, 'Nobody had done that before him, so the council asked for all of them.', ...HEADS, ...ROWS]
    const { markdown } = await clean([...source, prose.replace('Monday', 'Friday'), ''].join('\n'), { from: 'text' })
    expect(markdown).toContain(
      '| Tower      | Steps | Built |\n| ---------- | ----- | ----- |\n| Old mill   | 212   | 1850  |\n',
    )
    expect(markdown).toContain('| Skerry     | 88    | 1934  |\n')
  })
})
