import { describe, expect, it } from 'vitest'
import { clean, type Format } from '../../src/index.js'

const STORY =
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.'

/** What pictures say after cleaning, and the findings as what they replace. */
async function saidBy(pictures: string, from: Format = 'html'): Promise<{ said: string[]; found: string[] }> {
  const source = from === 'html' ? `<article><p>${STORY}</p>${pictures}<p>${STORY} It did.</p></article>` : pictures
  const { markdown, findings } = await clean(source, { from })
  const found = findings.filter(({ rule }) => rule === 'mojibake' || rule === 'mixed-script-word')
  for (const { start, end, removed } of found) expect(source.slice(start.offset, end.offset)).toBe(removed)
  return {
    said: Array.from(markdown.matchAll(/!\[(.*?)\]/g), ([, alt = '']) => alt),
    found: found.map(({ removed, inserted }) => `${removed} ${inserted}`),
  }
}

describe('what pictures of pages say', () => {
  it('is repaired, with the place in the source', async () => {
    expect(await saidBy('<p><img src="/a.png" alt="The MÃ¼hle">')).toEqual({ said: ['The Mühle'], found: ['Ã¼ ü'] })
  })

  it('is told from what stands below it', async () => {
    const figure = '<figure><img src="/a.png" alt="The cаnal"><figcaption>The cаnal</figcaption></figure>'
    const { said, found } = await saidBy(figure)
    expect(said).toEqual(['The canal'])
    expect(found).toEqual(['cаnal canal', 'cаnal canal'])
  })

  it('is repaired in each picture that says it, and in its title', async () => {
    const { markdown } = await clean(
      `<article><p>${STORY}</p><p><img src="/a.png" alt="MÃ¼hle" title="Die MÃ¼hle im Fluß"> <img src="/b.png" alt="MÃ¼hle"></p><p>${STORY} It did.</p></article>`,
      { from: 'html' },
    )
    expect(markdown).toContain('![Mühle](/a.png "Die Mühle im Fluß") ![Mühle](/b.png)')
  })

  it('stays where it is whole, or where the source writes it in another way', async () => {
    expect(await saidBy('<p><img src="/a.png" alt="Die Mühle &amp; der Fluß">')).toEqual({
      said: ['Die Mühle & der Fluß'],
      found: [],
    })
  })

  it('is repaired where a converter wraps it', async () => {
    const text = `${STORY}\n\n![The MÃ¼hle at the\nriver](/a.png) and [the ferry](/ferry) and [the tower](/tower).\n`
    const { said, found } = await saidBy(text, 'text')
    expect(said).toEqual(['The Mühle at the river'])
    expect(found).toEqual(['Ã¼ ü'])
  })

  it('is repaired before its address in a text', async () => {
    const lines = [
      'The keeper climbs the tower [/tower] at dusk, and the oil [https://oil.example/] burns.',
      'The MÃ¼hle at the ri\u00ADver',
      '[https://tower.example/a.png]',
      STORY,
    ]
    const { markdown, findings } = await clean(lines.join('\n'), { from: 'text' })
    expect(markdown).toContain('![The Mühle at the river](https://tower.example/a.png)')
    expect(findings.map(({ rule }) => rule)).toContain('invisible-characters')
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('is repaired in texts that carry Markdown', async () => {
    const text = `${STORY}\n\n![The MÃ¼hle](https://ferry.example/a.png)\n\n${STORY} It did, as **he** [said](https://ferry.example/).\n`
    expect(await saidBy(text, 'text')).toEqual({ said: ['The Mühle'], found: ['Ã¼ ü'] })
  })
})
