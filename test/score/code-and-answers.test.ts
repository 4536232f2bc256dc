import { describe, expect, it } from 'vitest'
import { kept, TEXT, text } from './kept-of-page.js'

describe('code of a post', () => {
  const post = (number: number, said: string): string =>
    `<div id="p${number}" class="post"><div class="content">${said}</div></div>`

  it('stays in a box of its own beside the text of other posts', () => {
    const code = '<div class="codebox"><p>Code: Select all</p><pre>row()</pre></div>'
    const page = post(1, text) + post(2, text + code)
    expect(kept(page, { 'row()': 0.25, Code: 0.25 })).toContain('row()')
    expect(kept(page, { 'row()': 0.25, Code: 0.25 })).not.toContain('Code: Select all')
    expect(kept(page, { 'row()': 0.1, Code: 0.25 })).not.toContain('row()')
  })
})

describe('a short answer to a question', () => {
  const answer = (property: string, said: string): string =>
    `<div id="a1" itemprop="${property}"><div itemprop="text">${said}</div><ul><li itemprop="comment"><div itemprop="text">Thanks!</div></li></ul></div>`
  const low = { Oars: 0.25, 'row()': 0.25, Thanks: 0.25 }
  const said = '<p>Oars of ash.</p><pre>row()</pre>'

  it('stays with its code where it is declared for the text of one, and remarks on it go', () => {
    const page = answer('acceptedAnswer', text) + answer('suggestedAnswer', said)
    expect(kept(page, low)).toEqual(expect.arrayContaining(['Oars of ash.', 'row()']))
    expect(kept(page, low)).not.toContain('Thanks!')
    expect(kept(page, { ...low, Oars: 0.1 })).not.toContain('Oars of ash.')
    expect(kept(answer('review', text) + answer('review', said), low)).not.toContain('Oars of ash.')
  })
})

describe('code between two paragraphs of an article', () => {
  const code = '<pre>let boat = float()</pre>'

  it('is part of it unless it is known for something else', () => {
    expect(kept(`<p>${TEXT}</p>${code}<p>So be it. ${TEXT}</p>`, { let: 0.4 })).toContain('let boat = float()')
    expect(kept(`<p>${TEXT}</p>${code}<p>So be it. ${TEXT}</p>`, { let: 0.2 })).not.toContain('let boat = float()')
  })

  it('stands beside them', () => {
    expect(kept(`<p>${TEXT}</p><div class="box">${code}</div><p>So be it. ${TEXT}</p>`, { let: 0.4 })).not.toContain(
      'let boat = float()',
    )
  })
})
