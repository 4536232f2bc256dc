import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'

const MORE =
  'Nobody sees the keeper go, since the stairs are dark; the lamp is lit at once, and on it burns along a long way until morning.'
const REST =
  'he keeper climbs the tower at dusk, and he takes the oil for the lamp with him up the stairs, which are dark.'

async function textsOf(source: string): Promise<readonly string[]> {
  return (await loadParser('text', source))(source, {}).blocks.map(({ text }) => text)
}

describe('initials on lines of their own', () => {
  it.each([
    ['on the line above', `T\n${REST}\n\n${MORE}`],
    ['over a blank line, indented', `   T\n\n   ${REST}\n\n   ${MORE}`],
  ])('are joined: %s', async (_, source) => {
    const [first] = await textsOf(source)
    expect(first).toBe(`T${REST}`)
  })

  it.each([
    ['a word of one letter', `A\nlong way is left to the top of the tower.\n\nA lamp burns a long way off.\n\n${MORE}`],
    ['a letter that makes no word of the text', `R\nis a language for statistics.\n\n${MORE}`],
  ])('stay apart: %s', async (_, source) => {
    expect((await textsOf(source))[0]).toMatch(/^[AR](?: |$)/)
  })

  it('have their place in the source, and stay joined', async () => {
    const source = `T\n\n${REST}\n\n${MORE}\n`
    const [block] = (await loadParser('text', source))(source, {}).blocks
    for (const { from, to, start, end } of block?.segments ?? [])
      expect(block?.text.slice(from, to)).toBe(source.slice(start, end))
    const { markdown } = await clean(source, { from: 'text' })
    expect(markdown).toBe(`T${REST}\n\n${MORE}\n`)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })
})
