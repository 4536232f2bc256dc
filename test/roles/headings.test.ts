import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const PROSE =
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.'
const SHORT = 'It had to be made of new hemp.'

/** The headings of what is left of a text. */
async function headingsOf(...blocks: readonly string[]): Promise<string[]> {
  const { markdown } = await clean(`${blocks.join('\n\n')}\n`, { from: 'text' })
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}

describe('headings of a text', () => {
  it('are numbered lines all or none', async () => {
    const lines = ['1. The old rope', SHORT, '2. The tar', PROSE, '3. The ferry', SHORT]
    expect(await headingsOf('How the ferry came back', PROSE, ...lines)).toEqual([
      '# How the ferry came back',
      '## 1. The old rope',
      '## 2. The tar',
      '## 3. The ferry',
    ])
  })

  it('are questions all or none', async () => {
    const most = ['What did the rope cost?', PROSE, 'Who paid for the tar?', SHORT, 'How old is the ferry?', PROSE]
    expect(await headingsOf('How the ferry came back', PROSE, ...most)).toHaveLength(4)
    const short = ['Who paid for the tar?', SHORT, 'How old is the ferry?', SHORT, 'Who rows?', SHORT]
    const few = ['What did the rope cost?', PROSE, ...short]
    expect(await headingsOf('How the ferry came back', PROSE, ...few)).toHaveLength(1)
  })

  it('are no deck and no byline under the title', async () => {
    for (const line of ['New ropes will hold the old ferry for thirty years', 'Joss Pelham at the mill'])
      expect(await headingsOf('# How the ferry came back', line, PROSE, PROSE)).toEqual(['# How the ferry came back'])
    expect(await headingsOf('# How the ferry came back', 'The rope', PROSE, PROSE)).toHaveLength(2)
  })

  it('are in no list where they are the title', async () => {
    const path = '<ol><li><a href="/">Ferries</a><li><h1>How the ferry came back</h1></ol>'
    const { markdown } = await clean(`<nav>${path}</nav><p>${PROSE}</p><p>${PROSE} ${SHORT}</p>`, { from: 'html' })
    expect(markdown.split('\n')[0]).toBe('# How the ferry came back')
  })

  it('are no teasers and no notices', async () => {
    const teaser = 'Read more on harbours\nThe towns that drive their old out'
    expect(await headingsOf('# How the ferry came back', PROSE, teaser, PROSE, PROSE)).toHaveLength(1)
    expect(await headingsOf('# De veerboot', PROSE, 'Lees meer onder de advertentie', PROSE)).toHaveLength(1)
  })

  it('stay below a title that was scraped twice', async () => {
    const title = 'How the ferry came back to the old mill of the village'
    const rope =
      'The old rope had lain in the tower since the war, and nobody had thought that it would hold a boat again.'
    const tar =
      'The tar came from the yard up the river, where they still boil it twice a year for the barges of the lake.'
    const found = await headingsOf('Login', title, title, PROSE, 'The old rope', rope, 'The tar', tar)
    expect(found).toEqual([`# ${title}`, '## The old rope', '## The tar'])
  })
})
