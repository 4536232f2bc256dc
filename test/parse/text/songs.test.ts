import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadTextParser } from '../../../src/parse/text/load.js'

const REFRAIN = 'Oh carry me over tonight\nWhere lanterns are burning so bright\nAs long as the bells of the town'
const FIRST = 'My father went out in the cold\nWith a bottle of beer in his hand\nAnd he never came home to the land'
const SECOND = 'My mother stood up on the quay\nAnd she counted the sails on the sea\nAnd she folded the letters for me'

/** The texts of the blocks of a document that is read as a file is, with the breaks in them. */
async function textsOf(source: string): Promise<string[]> {
  const parse = await loadTextParser(source)
  return parse(source, {}).blocks.map(({ text, marks }) => {
    const breaks = new Set(marks.filter(({ kind }) => kind === 'break').map(({ from }) => from))
    return Array.from(text, (character, at) => (breaks.has(at) ? '\n' : character)).join('')
  })
}

describe('songs without stops', () => {
  it('keep the lines of their stanzas, of which one comes again', async () => {
    const song = [FIRST, REFRAIN, SECOND, REFRAIN]
    expect(await textsOf(song.join('\n\n'))).toEqual(song)
  })

  it.each([
    ['no stanza comes again', [FIRST, REFRAIN, SECOND]],
    ['all of it stands there twice', [FIRST, SECOND, FIRST, SECOND]],
    ['a stanza follows itself', [FIRST, SECOND, SECOND]],
  ])('are lines as any where %s', async (_, stanzas) => {
    expect(await textsOf(stanzas.join('\n\n'))).toEqual(stanzas.flatMap((stanza) => stanza.split('\n')))
  })

  it('have the names of their parts in their stanzas, and none of these is a headline or code', async () => {
    const song = [`Verse 1\n${FIRST}`, REFRAIN, `Verse 2\n${SECOND}`, REFRAIN]
    const { markdown } = await clean(song.join('\n\n'), { from: 'text' })
    expect(markdown).toBe(`${song.map((stanza) => stanza.replaceAll('\n', '\\\n')).join('\n\n')}\n`)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('are found in a quotation, whatever stands around it', async () => {
    const prose =
      'The ferry went over the river in the evening, and everybody on it sang what the old man had taught them:'
    const quoted = [FIRST, REFRAIN, SECOND, REFRAIN].join('\n\n').replace(/^/gm, '> ')
    expect(await textsOf(`${prose}\n\n${quoted}\n`)).toEqual([prose, FIRST, REFRAIN, SECOND, REFRAIN])
  })
})
