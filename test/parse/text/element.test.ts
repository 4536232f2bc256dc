import { describe, expect, it, test } from 'vitest'
import { clean } from '../../../src/index.js'
import type { Block } from '../../../src/model/block.js'
import { loadParser } from '../../../src/parse/index.js'
import { replay } from '../../../src/report/replay.js'

/** What shows that a text has fences around its elements. */
const FENCED = '::: {.article}\nThe [ferry](/ferry){.link} is back.\n:::\n\nNobody knew.\n\n'
/** A table as converters keep it, which shows that a text has elements. */
const TABLE = '<table>\n<tr><th>Lamp</th><th>Built</th></tr>\n<tr><td>Old <b>mill</b></td><td>1850</td></tr>\n</table>'
const LINKS = 'See the [ferry](/ferry) and the [tower](/tower).\n\n'

async function blocksOf(source: string): Promise<readonly Block[]> {
  return (await loadParser('text', source))(source, {}).blocks
}

/** The texts of the blocks below a text with fences, remnants in angle brackets. */
async function read(lines: string): Promise<readonly string[]> {
  const blocks = (await blocksOf(FENCED + lines)).slice(4)
  return blocks.map(({ type, text }) => (type === 'other' ? `<${text}>` : text))
}

describe('texts with the elements of a page', () => {
  it.each([
    ['fences that stand together', ':::\n\n:::: box\nThe lamp.', ['<:::\n\n:::: box>', 'The lamp.']],
    ['a fence below a line', 'The lamp.\n:::', ['The lamp.', '<:::>']],
    ['a fence behind a marker', '- ::: date\n  March\n  :::', ['<- ::: date>', 'March', '<:::>']],
    ['an item of nothing', '- \n- The lamp', ['<->', 'The lamp']],
    ['attributes on two lines', 'The [lamp](/lamp){.a\n.b} burns.', ['The lamp{.a .b} burns.']],
    ['tags in code', '`<style>a\n\nb</style>`{=html}\n\nThe lamp.', ['<`<style>a\n\nb</style>`{=html}>', 'The lamp.']],
    ['a break that ends a paragraph', 'The lamp.\\\n\nIt burns.', ['The lamp.', '<\\>', 'It burns.']],
    ['breaks between items', 'Lamps:\\\n- Oil\\\n- Wick', ['Lamps:', '<\\>', 'Oil', '<\\>', 'Wick']],
    [
      'a tag behind a marker',
      '- <div class="a">\n  The lamp.\n  </div>',
      ['<- <div class="a">>', 'The lamp.', '<</div>>'],
    ],
    ['verses', 'The lamp is lit,\\\nthe sea is dark.', ['The lamp is lit, the sea is dark.']],
    ['fences in code', '```\n::: box\n```', ['::: box']],
    ['lines that look like code', 'a = b;\nc = d;\ne = f;', ['a = b;', 'c = d;', 'e = f;']],
  ])('reads %s', async (_, lines, texts) => {
    expect(await read(lines)).toEqual(texts)
  })

  it.each([
    ['a box of another dialect', ':::tip\nThe [ferry](/ferry){.link} is back.\n:::\n'],
    ['fences without attributes', '::: tip\nThe ferry is back.\n:::\n'],
    ['tags without markup', `The tags of a table are these:\n\n${TABLE}\n`],
    ['escaped tags', `${LINKS}\\<table>\\</table>\n`],
    ['indented tags', `${LINKS}    <table></table>\n`],
    ['tags between fences', `${LINKS}\`\`\`\n${TABLE}\n\`\`\`\n`],
  ])('leaves %s', async (_, source) => {
    expect((await blocksOf(source)).filter(({ type }) => type === 'other' || type === 'table')).toEqual([])
  })

  it('reads a table with the marks in its cells', async () => {
    const table = (await blocksOf(LINKS + TABLE)).find(({ type }) => type === 'table')
    expect(table?.text).toBe('Lamp\tBuilt\nOld mill\t1850')
    expect(table?.marks).toEqual([{ kind: 'strong', from: 15, to: 19 }])
  })

  it.each([
    ['one column', '<table><tr><td>Oil</td></tr><tr><td>Wick</td></tr></table>'],
    ['one row', '<table><tr><td>Oil</td><td>Wick</td></tr></table>'],
    ['a picture', '<table><tr><td>Oil</td><td><img src="/a.png"></td></tr><tr><td>Wick</td></tr></table>'],
    ['another table', '<table><tr><td><table><tr><td>Oil</td><td>Wick</td></tr></table></td></tr></table>'],
  ])('reads no table where there is %s', async (_, table) => {
    const blocks = await blocksOf(LINKS + table)
    expect(blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text)).toEqual([
      'See the ferry and the tower.',
      'Oil',
      ...(table.includes('img') ? [''] : []),
      'Wick',
    ])
  })

  it.each([
    ['one cell', '<table><tr><td><h2>Lamps</h2><p>Oil <b>burns</b>.</p><ul><li>Wick</li></ul></td></tr></table>'],
    [
      'other tables',
      '<table><tr><td><table><tr><td><h2>Lamps</h2></td></tr></table><p>Oil <b>burns</b>.</p><ul><li>Wick</li></ul></td></tr></table>',
    ],
  ])('reads the blocks that a table of %s lays out', async (_, table) => {
    const source = `${LINKS}${table}\n\n- Gas\n`
    const blocks = (await blocksOf(source)).slice(1).filter(({ type }) => type !== 'other')
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['heading', 'Lamps'],
      ['paragraph', 'Oil burns.'],
      ['paragraph', 'Wick'],
      ['paragraph', 'Gas'],
    ])
    expect(blocks[1]?.marks).toEqual([{ kind: 'strong', from: 4, to: 9 }])
    const { markdown } = await clean(source, { from: 'text', only: ['element-remnants'] })
    expect(markdown).toContain('## Lamps\n\nOil **burns**.\n\n- Wick\n')
  })

  it('reads the pictures of a layout, and a table in it as one', async () => {
    const table = `<table><tr><td><p><img src="/lamp.jpg" alt="The lamp"></p>${TABLE.replaceAll('\n', '')}</td></tr></table>`
    const blocks = (await blocksOf(LINKS + table)).slice(1).filter(({ type }) => type !== 'other')
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', ''],
      ['table', 'Lamp\tBuilt\nOld mill\t1850'],
    ])
  })

  it('removes the tags of a link with the address in them', async () => {
    const source = `${LINKS}<div>\n\nSee <a href="https://lamps.example/old">the old lamp</a> at the mill.\n\n</div>\n`
    const { markdown } = await clean(source, { from: 'text', only: ['element-remnants'] })
    expect(markdown).toContain('See the old lamp at the mill.')
  })

  it('reads a table as a page has it: spans, heads, references to characters and the sides of columns', async () => {
    const html =
      '<table><tr><td colspan="2"><h4>Lamps</h4></td></tr><tr><td>Oil &amp; wick</td>' +
      '<td style="text-align: right">1850</td></tr><tr><td>Gas</td><td style="text-align: right">1902</td></tr></table>'
    const { markdown } = await clean(`${LINKS}${html}\n`, { from: 'text', only: ['element-remnants'] })
    expect(markdown).toContain('| Lamps      |      |\n| ---------- | ---: |\n| Oil & wick | 1850 |')
  })

  it('reads the picture of a figure', async () => {
    const figure =
      '<figure>\n<a href="/lamp"\nclass="image"><img src="/lamp.jpg?a&amp;b" alt="The  lamp" /></a>\n</figure>'
    const blocks = (await blocksOf(LINKS + figure)).slice(1)
    expect(blocks.map(({ type }) => type)).toEqual(['other', 'paragraph', 'other'])
    expect(blocks[1]?.marks).toMatchObject([{ kind: 'image', url: '/lamp.jpg?a&b', alt: 'The lamp' }])
  })

  it('accounts for all that goes with an element', async () => {
    const source = `${FENCED}[Log in]{.button}\n\n## The [lamp]{.big} {#lamp}\n\n<div class="a">\nIt <em>burns</em><br>at night.\n</div>\n`
    const { markdown, findings } = await clean(source, { from: 'text', only: ['element-remnants'] })
    expect(markdown).toBe(
      'The [ferry](/ferry) is back.\n\nNobody knew.\n\nLog in\n\n## The lamp\n\nIt burns at night.\n',
    )
    const removed = findings.map(({ removed: text }) => text).join(' ')
    for (const part of ['.article', '.link', '.button', '.big', '#lamp', '<div class="a">', '<em>', '</div>'])
      expect(removed).toContain(part)
  })

  it('leaves escaped tags and attributes in prose of other texts', async () => {
    const source = `${LINKS}The set {.a, .b} is [small]{.c}, and \\<em> is a tag.\n\n${TABLE}\n`
    const { markdown } = await clean(source, { from: 'text', only: ['element-remnants'] })
    expect(markdown).toContain('The set {.a, .b} is [small]{.c}, and \\<em> is a tag.')
  })
})

test('a link of nothing but an icon goes with its address, which its finding covers', async () => {
  const line = '[[]{.icon}](/home){.button target="https://tower.example/"} The ferry is back at the old mill.'
  const { markdown, findings } = await clean(FENCED + line, { from: 'text' })
  expect(markdown).not.toContain('/home')
  expect(replay(FENCED + line, findings)).not.toContain('/home')
})

describe('the source of an article in a field to copy from', () => {
  const PARTS = [
    'The ferry had lain on the bank for thirty years, and it took the village two days to make it float.',
    'Nobody knew who had paid for the tar and the rope that the men of the mill brought along in the night.',
    'By morning the first children stood at the landing, and the oldest of them was allowed to ring the bell.',
    'The council will decide in spring whether the bridge is built again, or the ferry stays for another year.',
  ]
  const ARTICLE = `# How the ferry came back\n\n${PARTS.join('\n\n')}\n`
  const SOURCE = [
    '<h1>How the ferry came back</h1>',
    '<p class="byline">by Ann Lund <br />May 3, 2024</p>',
    ...PARTS.map((part) => `<p>${part.replace('ferry', '<a href="https://diary.example/ferry">ferry</a>&nbsp;')}</p>`),
    '<p>This article first appeared in the Valley Diary.<img src="https://diary.example/count?id=7" /></p>',
  ]

  it.each([
    ['a line for each part', SOURCE.join('\n')],
    ['all of it on one line', SOURCE.join(' ')],
  ])('goes with its headline and byline, %s', async (_, source) => {
    const { markdown, findings } = await clean(`${ARTICLE}\n${source}\n`, { from: 'text' })
    expect(markdown).toBe(ARTICLE)
    expect(findings.map(({ rule }) => rule)).toContain('element-remnants')
  })

  it('goes where its tags are read as such', async () => {
    const { markdown } = await clean(`${LINKS}${ARTICLE}\n${SOURCE.join('\n')}\n`, { from: 'text' })
    expect(markdown.match(/two days to make it float/g)).toHaveLength(1)
  })

  it('goes beside the fences and tags of the text above it, which go as well', async () => {
    const [first = '', ...more] = PARTS.map((part) => part.replace('village', '<span class="place">village</span>'))
    const article = `# How the ferry came back\n\n::: {.lead}\n${first}\n:::\n\n${more.join('\n\n')}\n`
    const { markdown } = await clean(`${article}\n${SOURCE.join('\n')}\n`, { from: 'text' })
    expect(markdown).toBe(ARTICLE)
  })

  it.each([
    ['of another text', SOURCE.map((line) => line.replaceAll(/[aeiou]/g, 'y'))],
    ['of which little stands above', SOURCE.slice(0, 4)],
  ])('stays %s', async (_, source) => {
    const { findings } = await clean(`${ARTICLE}\n${source.join('\n')}\n`, { from: 'text', only: ['element-remnants'] })
    expect(findings.filter(({ message }) => message.includes('source of the text'))).toEqual([])
  })

  it('stays where its parts are examples far apart', async () => {
    const other =
      'Every farm on the other side keeps a boat of its own, and none of them is ever lent to a stranger.\n\n'
    const source = SOURCE.slice(2, 5).join(`\n\n${other.repeat(3)}`)
    const { findings } = await clean(`${ARTICLE}\n${source}\n`, { from: 'text', only: ['element-remnants'] })
    expect(findings.filter(({ message }) => message.includes('source of the text'))).toEqual([])
  })
})
