import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/parse/text/index.js'

const ABOVE = 'The keeper wrote a small program that counts the ships, and it has run on the old machine ever since.'
const BELOW = 'Nobody has looked at it for years, since it has never once been wrong about a ship or a boat.'

function codeIn(code: string, gap = '\n\n'): readonly (string | undefined)[] {
  const { blocks } = parseText(`${ABOVE}${gap}${code}${gap}${BELOW}\n`)
  expect(blocks.at(-1)?.text).toBe(BELOW)
  return blocks.slice(1, -1).map(({ type, text }) => (type === 'code' ? text : `${type}: ${text}`))
}

describe('code in a fence', () => {
  it.each([
    ['classes of the page', '```sh lines_x7 copyable'],
    ['a title', '```sh title="light.sh" {1,3-4}'],
    ['nothing but its language', '~~~sh'],
    ['nothing but its language, in attributes', '``` {.sh #lamp}'],
  ])('may say %s behind its language', (_, fence) => {
    const close = fence.slice(0, 3)
    const { blocks } = parseText(`${ABOVE}\n\n${fence}\nlamp --on\n\n${close}\n\n${BELOW}\n`)
    expect(blocks.map(({ type, language }) => [type, language])).toEqual([
      ['paragraph', undefined],
      ['code', 'sh'],
      ['paragraph', undefined],
    ])
  })

  it('may begin behind the wall of a cell', () => {
    const [above, code, below] = parseText(`${ABOVE}\n\n| \`\`\`\nlamp --on\n\n\`\`\`\n\n${BELOW}\n`).blocks
    expect([above?.text, code?.type, code?.text, below?.text]).toEqual([ABOVE, 'code', 'lamp --on', BELOW])
  })

  it.each([
    ['words between tildes', '~~~ The lamp', '~~~'],
    ['a sentence', '```sh begins it, and nothing else does.', '```'],
    ['words that lead to something', '```this is the first one:', '```'],
    ['words behind no language', '```lamp and boat', '```'],
  ])('is none below %s', (_, fence, close) => {
    const { blocks } = parseText(`${fence}\n\n${ABOVE}\n\n${close}\n\n${BELOW}\n`)
    expect(blocks.map(({ type }) => type)).not.toContain('code')
  })
})

describe('code that nothing marks', () => {
  it.each([
    [
      'a block that a line without keyword opens',
      'with open("ships.txt") as ships:\n    for ship in ships:\n        print(ship)',
    ],
    ['two lines, one under the other', 'for number, ship in enumerate(ships, 1):\n    print(number, ship)'],
    ['imports in brackets', 'package main\n\nimport (\n    "fmt"\n    "net/http"\n)\n\nfunc main() {\n    light()\n}'],
    ['blocks that a word ends', 'class Lamp\n  def light\n    puts "dusk"\n    yield\n  end\nend'],
    ['prompts', '$ git clone https://lamp.example/lamp.git\n$ cd lamp\n$ make\n$ sudo make install'],
    ['a call at the end', 'def main():\n    ships = read()\n    print(ships)\n\n    count(ships)'],
  ])('is read whole: %s', (_, code) => {
    expect(codeIn(code)).toEqual([code])
  })

  it('ends above a signature that documentation names', () => {
    const code = 'def main():\n    ships = read()\n    print(ships)'
    expect(codeIn(`${code}\n\ncount(ships)`)).toEqual([code, 'paragraph: count(ships)'])
  })

  it('needs more than a sum of money', () => {
    const lines = ['$ 12 for the oil', 'and $ 3 for the wick', 'which the village paid']
    expect(codeIn(lines.join('\n\n'))).toEqual(lines.map((line) => `paragraph: ${line}`))
  })

  it('needs more than a label over lines that hang', () => {
    const lines = ['what the lamp needs (by night):', 'oil from the store', 'a wick and a match']
    expect(codeIn(lines.join('\n\n    '))).toEqual(lines.map((line) => `paragraph: ${line}`))
  })
})

describe('paragraphs that hang under a line', () => {
  const said = 'and the ferry, which had been on the bank for thirty years, crossed the river again that spring'
  const paragraph = (year: number): string =>
    `        The bridge of ${year} was gone by the morning (see [${year - 1800}]), ${said}, so that nobody had to walk.[46][47]`

  it('are none of code, whatever brackets they hold', () => {
    const above = Array.from(
      { length: 8 },
      (_, day) => `On day ${day} of the flood the council met, ${said}, and went home.`,
    )
    const lines = [...above, 'The old bridge', paragraph(1894), paragraph(1911)]
    const types = parseText(`${lines.join('\n\n')}\n`).blocks.map(({ type }) => type)
    expect(types).toEqual(lines.map(() => 'paragraph'))
  })
})

describe('lines that hang where all lines are indented by depth', () => {
  const deep = (lines: readonly string[], by: number): string => lines.map((line) => ' '.repeat(by) + line).join('\n')
  const typesOf = (lines: readonly string[]): readonly string[] => {
    const text = [deep([ABOVE], 8), deep(lines, 16), deep([BELOW], 8)].join('\n\n')
    return parseText(`${text}\n`).blocks.map(({ type }) => type)
  }

  it('are no code for a sign of it', () => {
    expect(new Set(typesOf(['Order at lamps.example', '$75 at the museum']))).toEqual(new Set(['paragraph']))
  })

  it('are code where they are statements', () => {
    expect(typesOf(['let lamps = 7', 'light(lamps);'])).toContain('code')
  })
})

describe('lines that a text browser sets further out than the prose', () => {
  const filled = (text: string): string =>
    text
      .match(/.{1,70}(?:\s|$)/g)
      ?.map((line) => `   ${line.trim()}`)
      .join('\n') ?? ''
  const PROSE = filled(`${ABOVE} ${BELOW}`)
  const blocksOf = (lines: readonly string[]): string[] => {
    const { blocks } = parseText(`${PROSE}\n\n${PROSE}\n\n${PROSE}\n${lines.join('\n')}\n\n${PROSE}\n`)
    return blocks.slice(3, -1).map(({ type, text }) => (type === 'code' ? text : `${type}: ${text}`))
  }

  it.each([
    ['commands', ['rsync -t ps:lamp/ lamp/ --delete-after', 'rsync -t ps:boat/ boat/ --delete-after']],
    ['a drawing', ['.#X#', '##.X', '#X#X']],
    ['hanging lines', ['lamp.', '  .Lit(by => by.Name == keeper)', '  .Out()', '', '  .Count();']],
  ])('are code: %s', (_, lines) => {
    expect(blocksOf(['', ...lines])).toEqual([lines.join('\n')])
    expect(blocksOf(lines)).toEqual(lines[1] === '' ? [] : [lines.join('\n')])
  })

  it.each([
    [
      'a heading that fills its line',
      ['How the lamp of the keeper was lit again [1] after eleven winters of dark', 'nights (and days)'],
    ],
    ['words in capitals', ['JOIN THE KEEPERS', 'OF THE LAMP']],
    ['a picture over a headline', ['[lamp.png]', 'The lamp = the light']],
    ['items', ['Lamps {2}', '     * [lamp.png]', '     * {boat}']],
    ['references', ['[1] Lund, A. (1953): The Lamp', '[2] Berg, E. (1961): The Boat']],
    ['what is said and done', ['The keeper [rising]', 'The boatman [still asleep]']],
    ['topics', ['#lamp #lighthouse', '#keeper']],
    ['prices', ['Lamps', '$20 at lamp.example', '$30 at boat.example']],
  ])('are none: %s', (_, lines) => {
    expect(blocksOf(['', ...lines]).every((block) => /^(?:paragraph|heading): /.test(block))).toBe(true)
  })
})
