import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import type { Block } from '../../../src/model/block.js'
import { loadParser } from '../../../src/parse/index.js'
import { besideNotes } from '../../../src/score/text/decorators/notes.js'

const STORY = 'The **old** ferry was tarred in the winter of the great frost[^1], and the **new** one has never been.'

async function blocksOf(source: string): Promise<readonly Block[]> {
  return (await loadParser('text', source))(source, {}).blocks
}

/** The labels of the notes around a block. */
const notesAround = ({ containers }: Block): (string | undefined)[] => containers.map(({ label }) => label)

describe('notes in a text with inline Markdown', () => {
  it('are read as notes, each with the paragraphs that hang under it', async () => {
    const blocks = await blocksOf(`${STORY}\n\n[^1]: Of 1911.\n\n    It was *long*.\n\n[^x]: Nobody asks.\n`)
    expect(blocks.map((block) => [block.text, ...notesAround(block)])).toEqual([
      [STORY.replaceAll('**', '').replace('[^1]', '')],
      ['Of 1911.', '1'],
      ['It was long.', '1'],
      ['[^x]: Nobody asks.'],
    ])
  })

  it('keep the places of what stands around them', async () => {
    const source = `${STORY}\n\n[^1]: Of *1911*.\n`
    for (const { text, segments } of await blocksOf(source))
      for (const { from, to, start, end } of segments) expect(source.slice(start, end)).toBe(text.slice(from, to))
  })

  it.each([
    ['in code', 'The **old** ferry has a `[^1]` on its **bow**.\n\n[^1]: Nothing.\n'],
    ['without a definition', `${STORY}\n`],
  ])('are none %s', async (_where, source) => {
    const blocks = await blocksOf(source)
    expect(blocks.flatMap(notesAround)).toEqual([])
    expect(blocks[0]?.text).toContain('[^1]')
  })

  it('are written as they were, twice', async () => {
    const source = `${STORY}\n\n[^1]: Of 1911.\n\n    It was *long*.\n`
    const { markdown } = await clean(source, { from: 'text', only: ['polish'] })
    expect(markdown).toBe(source)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(source)
  })

  it('stand beside each other and in marks, with their places in the source', async () => {
    const source = 'The *old[^1]* ferry,[^2][^1] `[^1]` has **a[^2] bow**.\n\n[^1]: Of 1911.\n\n[^2]: Of oak.\n'
    const [block] = await blocksOf(source)
    const notes = block?.marks.filter(({ kind }) => kind === 'footnoteReference') ?? []
    expect(block?.text).toBe('The old ferry, [^1] has a bow.')
    expect(notes.map(({ value, from, to }) => [value, from, to])).toEqual([
      ['1', 7, 7],
      ['2', 14, 14],
      ['1', 14, 14],
      ['2', 25, 25],
    ])
    expect(notes.map(({ start, end }) => source.slice(start, end))).toEqual(['[^1]', '[^2]', '[^1]', '[^2]'])
    for (const { from, to, start, end, atomic } of block?.segments ?? [])
      if (atomic !== true) expect(source.slice(start, end)).toBe(block?.text.slice(from, to))
  })

  it('are read in linear time', async () => {
    const start = performance.now()
    const [block] = await blocksOf(`It is *late* and **cold**${' [^1]'.repeat(8_000)}\n\n[^1]: Of 1911.\n`)
    expect(block?.text).not.toContain('[^1]')
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it('stay where the sentence stays that refers to them', async () => {
    const blocks = await blocksOf(`${STORY}\n\nMenu[^2]\n\n[^1]: Of 1911.\n\n[^2]: Of the day.\n`)
    const isKept = (block: Block): boolean => block === blocks[0]
    const scored = besideNotes(() => ({
      confidence: 1,
      of: (block) => ({ probability: Number(isKept(block)), keep: isKept(block), reasons: () => [] }),
    }))({ format: 'text', source: '', blocks, metadata: {} }, { strictness: 'normal', language: () => undefined })
    expect(blocks.map((block) => scored.of(block).keep)).toEqual([true, false, true, false])
  })
})
