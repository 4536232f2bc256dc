import { describe, expect, it } from 'vitest'
import { loadParser } from '../../../../src/parse/index.js'
import { parseText } from '../../../../src/parse/text/index.js'
import { parsed, shown, WRAPPED } from './parsed.js'

describe('tables and code', () => {
  it.each([
    ['tabs', 'a\tb\nc\td'],
    ['pairs of tabs', 'a\t\tb\nc\t\td'],
    ['pipes', '| a | b |\n|---|---|\n| c | d |'],
    ['pipes and dashes as narrow as its columns', '| a | b |\n| - | - |\n| c | d |'],
    ['spaces', 'a     b\nccc   d\neeee  f'],
  ])('reads a table drawn with %s', (_, source) => {
    const rows = source.startsWith('a  ') ? 'a\tb\nccc\td\neeee\tf' : 'a\tb\nc\td'
    expect(parsed(source)).toEqual([`table ${rows}`])
  })

  it('reads a table whose header stands over a run of dashes for each column', () => {
    const rows = ['  Part     Length   Count', '  -------- -------- -----', '  Mast     9 m      1']
    expect(parsed(rows.join('\n'))).toEqual(['table Part\tLength\tCount\nMast\t9 m\t1'])
  })

  it.each(['Home | News | Sport', 'one\ttwo', 'Two  spaces  here\nnot there'])(
    'takes no line like %j for a table',
    (source) => {
      expect(parseText(source).blocks.every((block) => block.type === 'paragraph')).toBe(true)
    },
  )

  it.each([
    [
      'statements and comments of a database',
      '-- Only recent orders\nCREATE INDEX recent ON orders(created)\nWHERE created > CURRENT_DATE;\n\n--   Group Key: id\nSELECT * FROM orders',
    ],
    ['a graph', 'flowchart TD\n    A[Start] --> B{Is it open?}\n    B -->|Yes| C[Go in]\n    B -->|No| D[Wait]'],
    ['a container file', 'WORKDIR /app\nCOPY . .\nRUN npm ci\nEXPOSE 8080'],
    ['a long command', 'docker run \\\n  --name ferry \\\n  --port 80 \\\n  harbour'],
    ['a tree of files', 'harbour/\n├── boats\n│   ├── ferry.ts\n│   └── tug.ts\n└── README.md'],
    ['a tree of files without its root', '|-- boats\n|   |-- ferry.ts\n|   `-- tug.ts\n`-- README.md'],
    [
      'XML',
      `<?xml version="1.0"?>\n<HARBOUR depth="7">\n  <BOAT name="ferry" seats="${'9'.repeat(200)}" />\n  <BOAT name="tug" />\n</HARBOUR>`,
    ],
    [
      'XML that a browser wrapped',
      '<harbour>\n  <!-- The lamp is lit at\nseven in winter. -->\n  <lamp\n    hour="7"\n  />\n</harbour>',
    ],
    ['the head of a function', 'bool isOpen(int hour) override\n{\n  return hour > 6;\n}'],
  ])('reads %s as code', (_name, code) => {
    const found = parsed(`The harbour keeps its list of boats in a table:\n\n${code}\n\nThe list is read twice a day.`)
    expect(found.filter((block) => block.startsWith('code '))).toEqual([`code ${code}`])
  })

  it('reads no code in signs and headings in capitals', () => {
    expect(parsed('UPDATE\n\nFROM THE ARCHIVE\n\nWITH LOVE. The ferry runs again.')).toHaveLength(3)
    expect(parsed('-- Ann Lee\n\nThe river rose two metres in a night.')).toHaveLength(2)
  })

  it('leaves the sentence below code and paragraphs between tags out of it', () => {
    const code = 'void open() {\n  lock.free();\n}'
    expect(parsed(`${code}\n\nThe lamp is lit in resized():`)).toEqual([
      `code ${code}`,
      'The lamp is lit in resized():',
    ])
    const prose =
      '<p>The ferry had lain on the bank for thirty years, and it took the village two days to make it float.</p>'
    expect(parsed([prose, prose, prose].join('\n')).some((block) => block.startsWith('code '))).toBe(false)
  })

  it('reads lines that hang under prose as code where they have its signs', () => {
    const around = (lines: string): string[] =>
      parsed(`Save the script and call it with a folder.\n\n${lines}\n\nIt prints one line for each folder.`)
    expect(around('    npm install pallet@3.2.0\n    pallet migrate --yes')[1]).toBe(
      'code npm install pallet@3.2.0\npallet migrate --yes',
    )
    expect(around('\n    #!/bin/sh\n    # count them\n    for d in "$@"; do\n        ls "$d"\n    done')[1]).toBe(
      'code #!/bin/sh\n# count them\nfor d in "$@"; do\n    ls "$d"\ndone',
    )
    for (const lines of [
      '    The boats were all in the shed,\n    and nobody had the key.',
      '    * one boat (red)\n    * one boat (green)',
      '    Ann Berg\n    The Old Mill',
      '    one --line',
    ])
      expect(around(lines).some((block) => block.startsWith('code '))).toBe(false)
  })

  it.each([
    ['YAML', 'boat:\n  name: heron\n  seats:\n    - miller\n    - goat\n\nferry: late'],
    ['a list of YAML', 'boats:\n  - name: heron\n    seats: 4'],
    ['TOML', '[ferry]\nseats = 9\n\n[ferry.goat]\nseats = 1'],
    ['an INI file below its name', '# /etc/ferry.conf\n[Ferry]\nSeats=9'],
    ['a command', '$ ferry --late'],
  ])('finds %s without marks', (_what, code) => {
    const prose = 'The ferry reads this file when it starts, and never again.'
    const { blocks } = parseText(`${prose}\n${code}\n${prose}`)
    expect(blocks.map(({ type, text }) => (type === 'code' ? text : type))).toEqual(['paragraph', code, 'paragraph'])
  })

  it.each([
    'ingredients:\n  flour\n  two eggs',
    'what you need:\n  - flour\n  - two eggs',
    'Boat:\n  Name: heron\n  Seats: 4',
    '[1]\nThe ferry was late.\n[2]\nIt was foggy.',
    'It goes as the square, which he wrote as\n[1]\nE = mc2\nand never again.',
    'note: the ferry is late\nsee: the harbour master',
    '$ 5 is what it costs.',
    '$ million',
    '$ in thousands',
    '$ signs were all that he saw.',
    '$ he wrote where he meant money.',
  ])('takes no lines of prose for settings: %j', (text) => {
    expect(parseText(text).blocks.map(({ type }) => type)).not.toContain('code')
  })

  it('joins running text that was broken at a linked word in small letters, where one line shows it', () => {
    const lines = [
      'The owners of the mill on the river said that they have had a',
      'turbine',
      'priced and believe that it would pay for itself within nine years.',
      'The',
      'trust',
      ', which has raised the money, says that the weir blocks the fish.',
    ]
    expect(parsed(lines.join('\n'))[0]).toBe(lines.slice(0, 3).join(' '))
    expect(parsed(lines.slice(0, 3).join('\n'))).toEqual(lines.slice(0, 3))
  })

  it('joins two lines at the width of a longer passage, where little else was filled', () => {
    const ends = ['islands', 'town by the river and its mill', 'old town', 'islands of the north']
    const links = Array.from(
      { length: 14 },
      (_, at) => `Ferry ${at} from the harbour below the tower to the ${ends[at % 4]}`,
    )
    const filled = WRAPPED.split('\n').slice(0, 4)
    const summary = ['The lighthouse was empty for years, and nobody asked for its key before', 'the keeper did.']
    const titles = ['The lighthouse of the north was empty for years, and nobody asked why', 'Its keeper did.']
    const found = parsed([...links, '', ...summary, '', ...titles, '', ...filled, ''].join('\n'))
    expect(found.slice(links.length, -1)).toEqual([summary.join(' '), ...titles])
  })

  it('joins a few small words with the halves of the sentence around them in running text', async () => {
    const halves = [
      'We walked up the stairs twice. But here is where it gets odd: I found',
      'two more',
      'lamps in the room at the top of the tower. Nobody had told us of them.',
    ]
    const joined = async (lines: readonly string[]): Promise<readonly string[]> => {
      const source = `The lamp\n${lines.join('\n')}\n`
      return (await loadParser('text', source))(source, {}).blocks.slice(1).map(shown)
    }
    expect(await joined(halves)).toEqual([halves.join(' ')])
    for (const other of [
      halves.with(1, 'Advertisement'),
      halves.with(1, 'two more lamps than anybody has'),
      halves.with(0, 'I found'),
      ['the long blue boats go over the sea at night', 'and nobody', 'has seen the harbour where they come to rest'],
    ])
      expect(await joined(other)).toEqual(other)
  })

  it('joins sentences that were broken at years, at single words and after few words', () => {
    const broken = ['The ferry has run since', '1894', 'and was last painted in', '1987', '.', 'The', 'miller', ', who']
    const short = ['Some of us are', 'not', 'happy.']
    const code = ['is x = y of', 'so', 'Nobody', ', they say']
    expect(parsed([...broken, 'owns it, is old.', ...short, 'The boat', ', however, floats.'].join('\n'))).toEqual([
      'The ferry has run since 1894 and was last painted in 1987.',
      'The miller, who owns it, is old.',
      'Some of us are not happy.',
      'The boat, however, floats.',
    ])
    expect(parsed([...code, 'The boat', ', they say', '; it is late.'].join('\n'))[0]).toBe('is x = y of')
  })

  it('joins a short text that was broken at names, where one line begins with what closes something', () => {
    const sentences = [
      ['Residents of', 'Punta Niebla', ', a fishing town in the north, have voted by 61 percent to keep their fog.'],
      ['A spokeswoman for', 'Aguas del Norte', 'said that it would go on with its studies.'],
      ['The team, led by', 'Rosa Soto', 'of', 'Iquique', 'for years, has gone home.'],
      ['The company said it', 'respected the result', 'and would look further south.'],
    ]
    const text = sentences.flat().join('\n')
    expect(parsed(text)).toEqual(sentences.map((lines) => lines.join(' ').replace(' ,', ',')))
    const whole = text.replace('\n, a fishing', '\nA fishing')
    expect(parsed(whole)).toEqual(whole.split('\n'))
    const menu = ['Read more about us', 'Contact', 'all news', 'Members', 'The fog', ', they say, stays.']
    expect(parsed(menu.join('\n')).slice(0, 4)).toEqual(menu.slice(0, 4))
  })

  it('joins wrapped text that was broken at links besides', () => {
    const lines = [
      'The ferry had lain on the bank for thirty years, and it took the village',
      'two days to make it float again.  How that was done is told in the book of',
      'the',
      'mill',
      ', which anyone may read, and in the',
      'letters',
      'of the',
      'harbour master',
      ', who kept the',
      'light',
      '.  He had seen the water rise from the tower, and had wanted the boats to be',
      'brought up before it was dark.  Nobody came, since the way from the church',
      'to the',
      'landing',
      'was under water by then.',
      'What was left of the bridge lay in the meadow for a year, and the children',
      'of the village played in it, whatever their parents said to them about it.',
      'The fund for a new one (',
      'see the list',
      ') is still open, and the people of the other bank have given most of it so',
      'far, which nobody had thought they would.',
    ]
    const found = parsed(lines.join('\n'))
    expect(found).toHaveLength(2)
    expect(found[0]).toContain(
      'in the book of the mill, which anyone may read, and in the letters of the harbour master, who kept the light.',
    )
    expect(found[1]).toContain('The fund for a new one (see the list) is still open')
  })

  it('joins the parts of a bibliography, whose full stops end no entry', () => {
    const entry = (authors: string, title: string, journal: string, issue: string): string[] => [
      `${authors}, et al.`,
      title,
      '.',
      journal,
      `. ${issue}`,
    ]
    const first = entry('Berg A, Holt M', 'Lamps of the north: a count of all towers', 'Towers', '2019;39(4):544-555.')
    const second = entry('Brenna O', 'Oil that burns in frost', 'The Lamp', '2021;3:17.')
    expect(parsed(['References', ...first, ...second].join('\n'))).toEqual([
      'References',
      'Berg A, Holt M, et al. Lamps of the north: a count of all towers. Towers. 2019;39(4):544-555.',
      'Brenna O, et al. Oil that burns in frost. The Lamp. 2021;3:17.',
    ])
  })

  it('parts what stands out to the edge from wrapped prose that is set in', () => {
    const prose = [
      'The copy is made every night by a small script that nobody at the harbour',
      'has looked at for years, since it has never failed, and in the end it is no',
      'more than one line of the shell, which the new man found in the drawer and',
      'wrote down again. It reads as follows and copies all that there is to copy:',
    ]
    const command = 'rsync -av /home/harbour /mnt/copies/of/all/the/years --delete'
    const found = parsed([...prose.map((line) => `   ${line}`), command].join('\n'))
    expect(found).toEqual([prose.join(' '), command])
  })

  it('takes what is parted by commas between brackets for code', () => {
    const code =
      'export default {\n  theme: "plain",\n  lamps: { min: 7, left: 3 },\n  volumes: ["./one", "./two"],\n};'
    expect(parsed(`  * A theme can set its own lamps.\n\n${code.replace(/^/gm, '    ')}\n\nSave it.`).at(-2)).toBe(
      `list/item/code ${code}`,
    )
  })

  it('takes what hangs right under the last line of code with it', () => {
    const code =
      'def mean(values):\n    # nothing to divide by\n    if not values:\n        return None\n    return sum(values) / 2'
    expect(parsed(`${code}\n\nSave it.`)).toEqual([`code ${code}`, 'Save it.'])
  })

  it('reads code in fences and code that looks like nothing else', () => {
    expect(parsed('```js\nlet a = 1\n\n  b()\n```')).toEqual(['code let a = 1\n\n  b()'])
    expect(parseText('```js\nx\n```').blocks[0]?.language).toBe('js')
    expect(parsed('    for (const a of b) {\n      c(a);\n    }')).toEqual(['code for (const a of b) {\n  c(a);\n}'])
  })

  it('leaves an open fence and indented prose alone', () => {
    expect(parsed('```\nOne')).toEqual(['```', 'One'])
    expect(parsed('Text\n\n    An indented paragraph;\n    with two lines.')).toHaveLength(3)
  })
})
