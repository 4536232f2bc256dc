import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'

const LIST = '- [ ] a brush of *pig* bristle\n  - [x] tar\n  - oakum\n- [x] a **pot**\n'

describe('items of a text that are to be ticked off', () => {
  it('keep their boxes', async () => {
    const { markdown } = await clean(LIST, { from: 'text', only: ['polish'] })
    expect(markdown).toBe(LIST)
  })

  it('keep them in a text that has no other marks', async () => {
    const text = 'What the boat needs\n\n- [ ] a brush\n- [x] tar\n'
    expect((await clean(text, { from: 'text', only: ['polish'] })).markdown).toBe(text)
    const note = 'The boat needs a brush.[^1]\n\n[^1]: Of bristle.\n'
    expect((await clean(note, { from: 'text', only: ['polish'] })).markdown).toBe(note)
  })

  it('have text without them, in its place', async () => {
    const { blocks } = (await loadParser('text', LIST))(LIST, {})
    expect(blocks.map(({ text }) => text)).toEqual(['a brush of pig bristle', 'tar', 'oakum', 'a pot'])
    for (const { text, segments } of blocks)
      for (const { from, to, start, end } of segments) expect(LIST.slice(start, end)).toBe(text.slice(from, to))
  })

  it.each(['- [x](/x) marks *the* spot\n- an **oar**', '[ ] is an *empty* **box**'])(
    'are no others: %s',
    async (text) => {
      const { blocks } = (await loadParser('text', text))(text, {})
      expect(blocks.flatMap(({ containers }) => containers.filter(({ checked }) => checked !== undefined))).toEqual([])
    },
  )
})
