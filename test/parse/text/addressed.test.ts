import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import type { Block } from '../../../src/model/block.js'
import { loadParser } from '../../../src/parse/index.js'

/** Three addresses behind words show how a text was written. */
const ADDRESSED = 'The mill [/mill], the ferry [/ferry] and the tower [https://tower.example/] stay.\n\n'

async function blocksOf(source: string): Promise<readonly Block[]> {
  return (await loadParser('text', source))(source, {}).blocks
}

/** The texts of the blocks below such a text, and what their marks stand for. */
async function read(lines: string): Promise<readonly (readonly [string, ...string[]])[]> {
  const blocks = (await blocksOf(ADDRESSED + lines)).slice(1)
  return blocks.map(({ text, marks }) => [
    text,
    ...marks.map(({ kind, from, to, url, alt = '' }) => `${kind} ${text.slice(from, to)}${alt} ${url}`),
  ])
}

describe('texts whose links are followed by their addresses', () => {
  it.each([
    [
      'the last word of a sentence',
      'He sees the old tower [/tower] at night.',
      ['He sees the old tower at night.', 'link tower /tower'],
    ],
    ['a short text', 'About the museum [/about]', ['About the museum', 'link About the museum /about']],
    ['words in quotation marks', 'He wrote “Lamps” [/lamps] there.', ['He wrote “Lamps” there.', 'link Lamps” /lamps']],
    ['a full stop behind it', 'It is on the list [/list].', ['It is on the list.', 'link list /list']],
    [
      'brackets in an address',
      'See the list [/list?a[]=1&b=2] of lamps.',
      ['See the list of lamps.', 'link list /list?a[]=1&b=2'],
    ],
    ['a picture', 'The tower at dusk [/a/tower.jpg]', ['', 'image The tower at dusk /a/tower.jpg']],
    [
      'a picture in a sentence',
      'The tower [/a/tower.jpg] is old, and so is its lamp.',
      ['The tower is old, and so is its lamp.', 'image  /a/tower.jpg'],
    ],
    ['a linked picture', 'The tower [/a/tower.png] [/tower]', ['', 'link  /tower', 'image The tower /a/tower.png']],
    [
      'a linked picture without a space',
      '[https://a.example/t.png]https://a.example/tower',
      ['', 'link  https://a.example/tower', 'image  https://a.example/t.png'],
    ],
    ['no words', '[/tower]', ['', 'link  /tower']],
    [
      'an address on the line below',
      'The keeper of the tower\n[https://tower.example/keeper]\nwent home.',
      ['The keeper of the tower', 'link The keeper of the tower https://tower.example/keeper'],
      ['went home.'],
    ],
  ])('reads %s', async (_, lines, ...blocks) => {
    expect(await read(lines)).toEqual(blocks)
  })

  it('goes on behind an address that is wider than the lines', async () => {
    const address = `https://tower.example/${'a-long-way-to-the-lamp-'.repeat(4)}`
    expect(await read(`The keeper has read the log\n[${address}]\nof the lamp, and he knows what he must do.`)).toEqual(
      [['The keeper has read the log of the lamp, and he knows what he must do.', `link log ${address}`]],
    )
  })

  it('parts what begins right behind an address', async () => {
    expect(await read('About us [/about]Our shop [/shop]\n\nA lamp. [/l.jpg]It burns all night long.')).toEqual([
      ['About us', 'link About us /about'],
      ['Our shop', 'link Our shop /shop'],
      ['', 'image A lamp. /l.jpg'],
      ['It burns all night long.'],
    ])
  })

  it('reads addresses in round brackets, as the plain parts of mails have them', async () => {
    const mail =
      'The mill (https://a.example/mill), the ferry ( https://a.example/f(1) ) and the lamp ( https://a.example/lamp ) stay.'
    const [block, label] = await blocksOf(`${mail}\n\nThe keeper of the tower ( https://a.example/keeper )`)
    expect(block?.text).toBe('The mill, the ferry and the lamp stay.')
    expect(block?.marks.map(({ url }) => url)).toEqual([
      'https://a.example/mill',
      'https://a.example/f(1)',
      'https://a.example/lamp',
    ])
    expect(label).toMatchObject({ text: 'The keeper of the tower', marks: [{ from: 0, to: 23 }] })
    const menu = ['Tides', 'The keeper', 'Lamps for sale'].map((label) => `${label} (https://a.example/menu)`)
    expect((await blocksOf(menu.join('\n\n'))).map(({ text }) => text)).toEqual([
      'Tides',
      'The keeper',
      'Lamps for sale',
    ])
    const listed = 'Read: (https://a.example/1), (https://a.example/2).'
    expect((await blocksOf(`${mail}\n\n${listed}`))[1]).toMatchObject({ text: listed, marks: [] })
  })

  it.each([
    ['notes', 'He wrote it [1] down [2] twice [3], as the log [sic] shows.'],
    ['two addresses', 'The mill [/mill] and the ferry [/ferry] stay, and so does the list [a, b].'],
    [
      'addresses that an author gives in a sentence',
      'Ask the Board of Pilots (https://a.example/board), the Harbour Office (https://a.example/office) or the Mill (https://a.example/mill) first.',
    ],
    ['links in Markdown', 'The [mill](/mill), the [ferry](/ferry) and the [tower](/tower) stay: [https://a.example/].'],
    [
      'marked text',
      '[**Mill**] (https://a.example/m), [**ferry**] (https://a.example/f), **tower** (https://a.example/t)',
    ],
    ['regular expressions', 'Use [/a] or [/b/] for paths, [^/] for what is none, and [/.] at the end.'],
  ])('takes no other brackets for addresses: %s', async (_, source) => {
    const [block] = await blocksOf(source)
    expect(block?.text).toMatch(/\[|\(https/)
  })

  it('maps every character to the source', async () => {
    const source = `${ADDRESSED}The old tower [/tower] of the\ncoast [https://coast.example/] burns [/oil] oil.`
    for (const { text, segments } of await blocksOf(source)) {
      const told = segments.filter(({ atomic }) => atomic !== true)
      for (const { from, to, start, end } of told) expect(source.slice(start, end)).toBe(text.slice(from, to))
    }
  })

  it('writes links that are read again as such', async () => {
    const prose =
      'The keeper climbs the tower [/tower] at dusk, and the oil [/oil] that he takes burns until the morning.'
    const { markdown } = await clean(`${prose}\n\n${prose.replace('dusk', 'noon')}\n`, { from: 'text' })
    expect(markdown).toContain('The keeper climbs the [tower](/tower) at dusk')
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })
})
