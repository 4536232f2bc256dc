import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('quotations of pages', () => {
  it.each([
    [
      'who wrote what is quoted',
      '<blockquote><div><cite>Ann wrote:</cite>Rope</div></blockquote>',
      '> *Ann wrote:*\\\n> Rope',
    ],
    [
      'a work that a quotation begins with',
      '<blockquote><p><cite>The Ferry</cite> is long.</p></blockquote>',
      '> *The Ferry* is long.',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
