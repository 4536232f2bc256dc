import { describe, expect, it } from 'vitest'
import { asWritten } from '../../src/engine/rereading/as-written.js'
import { clean } from '../../src/index.js'
import type { Block } from '../../src/model/block.js'
import { documentOf } from './document-of.js'

describe('blocks that are read again', () => {
  it('are joined with a space where they are read as one line, and with a break where that has lines', () => {
    const { blocks: written } = documentOf('01\nThe mill')
    const reading = (text: string): readonly Block[] => [{ ...(written[0] as Block), text }]
    expect(asWritten(reading('01 The mill'), written)?.map(({ text }) => text)).toEqual(['01 The mill'])
    expect(asWritten(reading('01\nThe mill'), written)?.map(({ text }) => text)).toEqual(['01\nThe mill'])
  })

  it('are items where what stood before their bullet was taken away', () => {
    const { blocks: written } = documentOf(' • The mill')
    const item = { ...(written[0] as Block), text: 'The mill', hints: { marker: '•' } }
    expect(asWritten([item], written)?.map(({ text, segments }) => [text, segments[0]?.start])).toEqual([
      ['The mill', 3],
    ])
  })

  it('are told of once where a change elsewhere has them read again', async () => {
    const text = 'The keeper reads the gauge before  breakfast, as his father did. მდინარის ამინდი\n'
    const { findings } = await clean(text, { from: 'text' })
    expect(findings.map(({ rule }) => rule)).toEqual(['white-space', 'anomalous-script'])
  })
})
