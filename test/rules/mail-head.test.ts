import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const BODY =
  'The ferry was late again this morning, and nobody on the pier could say why, so that all of us stood in the rain.\n\n' +
  'The company has promised a second boat for the summer, which will lie at the old mole until the new one is built.\n'

describe('the head of a mail', () => {
  it('becomes the title and metadata', async () => {
    const head =
      'Begin forwarded message:\n\nFrom: "Anna Berg" <anna@pier.example>\nSubject: The ferry: a complaint\nDate: 2 April 2024 at 18:03:11 CEST\nTo: Pier <pier@pier.example>\nCc: Mole <mole@pier.example>\n\n'
    const { markdown, metadata, findings } = await clean(head + BODY, { from: 'text' })
    expect(markdown).toBe(`# The ferry: a complaint\n\n${BODY}`)
    expect(metadata).toMatchObject({ title: 'The ferry: a complaint', author: 'Anna Berg', date: '2024-04-02' })
    expect(findings.map(({ rule }) => rule)).toContain('mail-head')
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('leaves the title to a text that begins with it', async () => {
    const head = 'From: Anna Berg <anna@pier.example>\nTo: Pier <pier@pier.example>\nSubject: Two ferries\n\n'
    const { markdown } = await clean(`${head}Two ferries\n\n${BODY}`, { from: 'text' })
    expect(markdown).toBe(`# Two ferries\n\n${BODY}`)
  })

  it('keeps to whom a memo goes', async () => {
    const head =
      'MEMORANDUM\n\nTO: Members of the Pier Board\n\nFROM: Anna Berg, Harbour Master\n\nDATE: March 12, 2023\n\nRE: The second ferry\n\n'
    const { markdown, metadata } = await clean(head + BODY, { from: 'text' })
    expect(markdown).toBe(`MEMORANDUM\n\nTO: Members of the Pier Board\n\n# The second ferry\n\n${BODY}`)
    expect(metadata).toMatchObject({ title: 'The second ferry', author: 'Anna Berg', date: '2023-03-12' })
  })

  it('is none where it lacks a sender or a subject', async () => {
    const text = `To: the mole\n\nDate: the second of June\n\nCc: nobody\n\n${BODY}`
    const { findings } = await clean(text, { from: 'text' })
    expect(findings.map(({ rule }) => rule)).not.toContain('mail-head')
  })
})
