import { describe, expect, it } from 'vitest'
import { type OwnCase, ownCases } from '../../bench/anomaly/own/cases.js'
import { clean } from '../../src/index.js'

/** What is sealed is measured by the bench alone: a test that held it would have it tuned on. */
const isLookedAt = ({ kind, part }: OwnCase): boolean => kind === 'healthy by itself' && part !== 'sealed'

describe('the cases of the bench', () => {
  it('are the same in every run', () => expect(ownCases()).toEqual(ownCases()))

  it('leave the healthy texts alone', async () => {
    const changed: string[] = []
    for (const { kind, input } of ownCases().filter(isLookedAt)) {
      const { markdown } = await clean(input, { from: 'text', patch: true, only: ['repair'] })
      if (markdown !== input) changed.push(`${kind}: ${input}`)
    }
    expect(changed).toEqual([])
  })
})

describe('a paragraph of which white space is left', () => {
  it.each([
    ['text', '\u200B \u200B\n', ''],
    ['text', '\uE001 \uE002\n', ''],
    ['text', 'The lamp is lit.\n\n\u200B \u200B\n\nThe ferry waits.\n', 'The lamp is lit.\n\nThe ferry waits.\n'],
    ['html', '<p>\u0007 \u0007</p>', ''],
    ['markdown', 'The lamp.\n\n\u200B \u200B\n\nThe ferry.\n', 'The lamp.\n\n \n\nThe ferry.\n'],
    ['markdown', 'The lamp.\n\n\uE001 \uE002\n\nThe ferry.\n', 'The lamp.\n\n\n\nThe ferry.\n'],
  ] as const)('is none in %s: %j', async (from, source, expected) =>
    expect((await clean(source, { from })).markdown).toBe(expected),
  )
})

describe('damage inside of damage', () => {
  it('is met by the rules after the one that reveals it', async () => {
    const html =
      '<p>The river rose.</p><p>\u00E2\u20AC\u008DSource: the river board.</p><p>A zero&amp;#8203;width space.</p>'
    const { markdown, findings } = await clean(html, { from: 'html', only: ['repair'] })
    expect(markdown).toBe('The river rose.\n\nSource: the river board.\n\nA zerowidth space.\n')
    expect(findings.map(({ rule }) => rule)).toContain('invisible-characters')
  })
})
