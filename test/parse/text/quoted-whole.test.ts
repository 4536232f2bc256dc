import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'

const PROSE = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.',
  'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar.',
  'Nobody had expected the water to come so early in the year, and so the boats were all in the shed behind the church.',
]
const LINES = ['How the ferry came back', ...PROSE, 'The boats', ...PROSE, '> Tar is all it needs.', ...PROSE]
const TEXT = LINES.join('\n\n')

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trim())
    .join('\n')
}

async function read(source: string) {
  const { blocks } = (await loadParser('text', source))(source, {})
  return blocks.map(({ text, containers }) => containers.map(({ kind }) => `${kind}/`).join('') + text)
}

describe('texts that a mail quotes as a whole', () => {
  it('are read without the marks', async () => {
    const blocks = LINES.map((line) => line.replace('> ', 'quote/'))
    expect(await read(quoted(TEXT))).toEqual(blocks)
    expect(await read(`Ann wrote:\n${quoted(TEXT)}`)).toEqual(['Ann wrote:', ...blocks])
  })

  it('are cleaned as others are, once', async () => {
    const { markdown } = await clean(quoted(TEXT), { from: 'text' })
    expect(markdown).toBe((await clean(TEXT, { from: 'text' })).markdown)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('are none where a line stands below the quotation, or it is short', async () => {
    expect((await read(`${quoted(TEXT)}\n\nThank you.`))[0]).toBe(`quote/${LINES[0]}`)
    expect((await read(quoted(PROSE.join('\n\n'))))[0]).toBe(`quote/${PROSE[0]}`)
    expect((await read(`A letter\n\n${quoted(TEXT)}`))[1]).toBe(`quote/${LINES[0]}`)
  })

  it('are none where a headline stands above the words that lead to it, or where its many lines are short', async () => {
    expect((await read(`The ferry\n\nAnn wrote:\n${quoted(TEXT)}`))[2]).toBe(`quote/${LINES[0]}`)
    const song = Array.from({ length: 30 }, (_, line) => `Row ${line}, row on`)
    expect((await read(quoted(song.join('\n'))))[0]).toMatch(/^quote/)
  })

  it('are read alike by how long they are, not by how their lines are parted', async () => {
    const { markdown } = await clean(quoted(LINES.join('\n')), { from: 'text' })
    expect(markdown).not.toMatch(/^> How/)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('are found where all else went', async () => {
    const { markdown } = await clean(`Share this article\n\n${quoted(TEXT)}`, { from: 'text' })
    expect(markdown).not.toMatch(/Share|^> How/)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })
})
