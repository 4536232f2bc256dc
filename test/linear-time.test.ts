import { describe, expect, it } from 'vitest'
import { clean } from '../src/index.js'

const SENTENCE = 'The river rose two metres in a night, and by morning the old bridge was gone.'
const LENGTH = 160_000
/** A multiple of what it takes; time that grows with the square of the length is a multiple of this. */
const MOST = 8000

async function timeOf(unit: string, from: 'text' | 'html' | 'markdown'): Promise<number> {
  const source = `${SENTENCE}\n\n${unit.repeat(LENGTH / unit.length)}\n\n${SENTENCE}\n`
  const start = performance.now()
  await clean(source, { from })
  return performance.now() - start
}

describe('time grows with the length alone', () => {
  it.each([
    ['blank lines', '\n'],
    ['blank lines of other line ends', '\r'],
    ['blank lines of line separators', '\u2028'],
    ['blank lines with spaces', '  \n'],
    ['quotations', '> a\n\n'],
    ['character references side by side', '&amp;'],
    ['character references of spaces', 'a&nbsp;'],
    ['fullwidth words', '\uFF46\uFF55\uFF4C\uFF4C '],
    ['direction controls', '\u202Ea\u202C'],
    ['terminal sequences', '\x1b[31ma\x1b[0m'],
    ['ends of links', ']('],
    ['addresses in angle brackets', '<http://a.b> '],
  ])('for a text of %s', { timeout: 200_000 }, async (_, unit) => {
    expect(await timeOf(unit, 'text')).toBeLessThan(MOST)
  })

  it.each([
    ['words between blank lines', 'a\n\n'],
    ['words in marks', '<time>2020-01-01</time> '],
  ])('for a page of %s', { timeout: 200_000 }, async (_, unit) => {
    expect(await timeOf(unit.repeat(10), 'html')).toBeLessThan(MOST)
  })

  it('for a text of more changes than a call takes arguments', { timeout: 200_000 }, async () => {
    const { markdown } = await clean(`${SENTENCE}\n\n${'\uFFFD '.repeat(320_000)}\n\n${SENTENCE}\n`, { from: 'text' })
    expect(markdown).toContain(SENTENCE)
  })
})
