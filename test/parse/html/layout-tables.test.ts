import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

const SPACE = `\n${' '.repeat(400)}`

function textsOf(rows: readonly string[]): string[] {
  const { blocks } = parseHtml(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`, {})
  return blocks.map(({ type, text }) => `${type}: ${text}`)
}

describe('tables of data and of layout', () => {
  it('are not told apart by the white space around their cells', () => {
    const row = (amount: string, name: string): string => `<td>${SPACE}${amount}${SPACE}</td><td>${SPACE}${name}</td>`
    expect(textsOf([row('50 g', 'Flour'), row('2', 'Eggs')])).toEqual(['table: 50 g\tFlour\n2\tEggs'])
  })

  it('are layout where empty cells keep a distance beside one column', () => {
    const row = (text: string): string => `<td width="16"></td><td>${text}</td><td width="16"></td>`
    expect(textsOf([row('The boats'), row('They lie ashore.')])).toEqual([
      'paragraph: The boats',
      'paragraph: They lie ashore.',
    ])
  })

  it('are data where a cell of a second column is filled', () => {
    expect(textsOf(['<td></td><td>The boats</td>', '<td>1</td><td>Ashore</td>'])).toEqual([
      'table: \tThe boats\n1\tAshore',
    ])
  })
})

describe('heads of columns', () => {
  const table = (cell: (name: string, value: string) => string): string[] => [
    '<th>Season:</th><th>Price</th>',
    `<td>${cell('Season', 'May')}</td><td>${cell('Price', '8 €')}</td>`,
    `<td>${cell('Season', 'June')}</td><td>${cell('Price', '9 €')}</td>`,
  ]

  it('are not said again in each cell', () => {
    expect(textsOf(table((name, value) => `<span class="label">${name}: </span>${value}`))).toEqual([
      ...['Season:', 'Price:', 'Season:', 'Price:'].map((label) => `paragraph: ${label}`),
      'table: Season:\tPrice\nMay\t8 €\nJune\t9 €',
    ])
  })

  it.each([
    ['a word of one cell', (name: string, value: string) => `<b>${value === 'May' ? name : 'In'}</b> ${value}`],
    ['all that a cell says', (name: string) => `<b>${name}</b>`],
  ])('stay where they are %s', (_, cell) => {
    expect(textsOf(table(cell))[0]).toMatch(/\n(?:Season|Season May)\t(?:Price|In 8 €)\n/)
  })

  it('stay where they stand out as words of what follows', () => {
    const [text] = textsOf(['<th>City</th><th>Boats</th>', '<td><b>City</b> of Kiel</td><td>4</td>'])
    expect(text).toBe('table: City\tBoats\nCity of Kiel\t4')
  })

  it('stay before a colon, which would stay behind', () => {
    const [text] = textsOf(table((name, value) => `<b>${name}</b>: ${value}`))
    expect(text).toBe('table: Season:\tPrice\nSeason: May\tPrice: 8 €\nSeason: June\tPrice: 9 €')
  })
})
