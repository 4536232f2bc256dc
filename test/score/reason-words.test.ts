import { describe, expect, it } from 'vitest'
import { below, fewWords } from '../../src/score/reason-words.js'

describe('words of a reason', () => {
  it.each([
    ['Re-Logic', 2, 'one word'],
    ['39,99 €', 2, 'one word'],
    ['800-555-0100', 3, 'one word'],
    ["Let's get started!", 4, '3 words'],
    ['Assis\u00ADtance', 2, 'one word'],
    ['Home » Posts', 2, '2 words'],
    ['Sitemap | Contact', 2, '2 words'],
    ['हमारे बारे में', 3, '3 words'],
    ['ログイン', 2, '2 words'],
    ['One two three four five six', 6, undefined],
    ['***', 0, undefined],
  ])('count %s as a reader does', (text, measured, told) => {
    expect(fewWords(text, measured)).toBe(told)
  })

  it('quote the line that a block stands below in one line, with a mark where it is cut', () => {
    expect(below('More\n  stories')).toBe('below "More stories"')
    expect(below(`${'x'.repeat(59)}🚢y`)).toBe(`below "${'x'.repeat(59)}🚢…"`)
    expect(below('🚢'.repeat(60))).toBe(`below "${'🚢'.repeat(60)}"`)
  })
})
