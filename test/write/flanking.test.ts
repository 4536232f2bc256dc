import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const BEFORE = '<p>The ferry lay on the bank for thirty years, and it took two days to make it float again.</p>'
const AFTER = '<p>The river rose two metres in a night, and by morning the old bridge at the mill was gone.</p>'

/** The paragraph with the given markup, between two others, as it is written. */
async function written(markup: string): Promise<string> {
  const { markdown } = await clean(`${BEFORE}\n<p>${markup}</p>\n${AFTER}`, { from: 'html' })
  return markdown.split('\n\n')[1] as string
}

describe('emphasis between letters and punctuation', () => {
  it.each([
    ['<b>Note:</b>the fare is one coin.', '**Note**:the fare is one coin.'],
    ['<i>(Mill Times)</i>After the flood they built it anew.', '(*Mill Times*)After the flood they built it anew.'],
    ['They call it<b>“the end”</b> of the line.', 'They call it“**the end**” of the line.'],
    ['She bought a tent<b>. Price:</b> one coin.', 'She bought a tent. **Price:** one coin.'],
    ['It says <i>not (</i>that is, never) to cross here.', 'It says *not* (that is, never) to cross here.'],
    ['The Ferryman<b>®</b> lamp burns all night.', 'The Ferryman® lamp burns all night.'],
    ['渡し船は、<b>注意：</b>風の強い日には出ません。', '渡し船は、**注意**：風の強い日には出ません。'],
    ['The fare was<del>$3.00</del> in those years.', 'The fare was$~~3.00~~ in those years.'],
    // Nothing stands in their way.
    ['<b>Note:</b> the fare is one coin.', '**Note:** the fare is one coin.'],
    ['<b>Note:</b><code>fare</code> is one coin.', '**Note:**`fare` is one coin.'],
    ['The un<i>sink</i>able ferry is back at the mill.', 'The un*sink*able ferry is back at the mill.'],
  ])('%s', async (markup, expected) => {
    expect(await written(markup)).toBe(expected)
  })

  it.each([
    ['<b><i>S</i></b>pecific is what they are at the mill.', '**S**pecific is what they are at the mill.'],
    [
      'They asked the <b><a href="https://mill.example/">miller</a></b>folk about the river.',
      'They asked the [**miller**](https://mill.example/)folk about the river.',
    ],
  ])('with other marks at the same place: %s', async (markup, expected) => {
    expect(await written(markup)).toBe(expected)
  })

  it('never needs a character reference', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '(', ')', '“', '”', '®'), maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.constantFrom('b', 'i'), async (before, inner, after, tag) => {
        const paragraph = await written(`The ferry${before}<${tag}>${inner}</${tag}>${after}is back at the mill.`)
        expect(paragraph).not.toContain('&#')
        const letters = `The ferry${before}${inner}${after}is back at the mill.`.replace(/\s+/g, '')
        expect(paragraph.replace(/[*\s]+/g, '')).toBe(letters)
      }),
      { numRuns: 150 },
    )
  })
})
