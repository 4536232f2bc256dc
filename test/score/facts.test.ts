import { describe, expect, it } from 'vitest'
import { kept, TEXT, text } from './kept-of-page.js'

describe('facts of an article', () => {
  const list = '<ul><li>Two oars of ash</li><li>One anchor with its rope</li><li>Silent</li></ul>'

  it('are kept with the other items of their list', () => {
    expect(kept(text + list, { Two: 0.8, One: 0.8, Silent: 0.2 })).toContain('Silent')
    expect(kept(text + list, { Two: 0.2, One: 0.7, Silent: 0.2 })).not.toContain('Silent')
  })

  it('are not those of several things', () => {
    const specs = list.replace('<ul>', '<ul class="specs">')
    const others = [1, 2, 3].map((n) => `<ul class="specs"><li>Fact ${n}</li></ul>`).join('<hr>')
    expect(kept(text + specs, { Two: 0.8, One: 0.8, Silent: 0.2 })).toContain('Silent')
    expect(kept(text + specs + others, { Two: 0.8, One: 0.8, Silent: 0.2, Fact: 0.1 })).not.toContain('Silent')
  })

  it('are all items of a list of a recipe, with the boxes to tick them', () => {
    const item = (said: string): string => `<li><label><span class="sr-only">tick</span></label>${said}</li>`
    const items = item('Three plums') + item('Two cups of <a href="/f">plain flour</a>') + item('Salt') + item('Butter')
    const low = { tick: 0.1, Three: 0.6, Butter: 0.6, Two: 0.2, Salt: 0.2 }
    expect(kept(`${text}<ul class="recipe-ingredients">${items}</ul>`, low)).toEqual(
      expect.arrayContaining(['Two cups of plain flour', 'Salt']),
    )
    expect(kept(`${text}<ul>${items}</ul>`, low)).not.toContain('Salt')
  })

  it('are no links and no pictures', () => {
    const linked = list.replace('Silent', '<a href="/s">Silent</a>')
    expect(kept(text + linked, { Two: 0.8, One: 0.8, Silent: 0.2 })).not.toContain('Silent')
  })

  const table =
    '<section><h3>Measures</h3><table><tr><td>Length</td><td>4 m</td></tr><tr><td>Weight</td><td>40 kg</td></tr></table></section>'

  it('stand in a table right after the text, with its heading', () => {
    expect(kept(text + table, { Measures: 0.1, Length: 0.2 })).toEqual(expect.arrayContaining(['Measures', 'Length']))
  })

  it.each([
    ['is known for something else', text + table, { Measures: 0.1, Length: 0.05 }],
    ['follows what goes', `${text}<p>Add to basket</p>${table}`, { Add: 0.05, Measures: 0.1, Length: 0.2 }],
    [
      'has more than two columns',
      text + table.replaceAll('</tr>', '<td>yes</td></tr>'),
      { Measures: 0.1, Length: 0.2 },
    ],
  ])('are in no table that %s', (_, html, probabilities) => {
    expect(kept(html, probabilities)).not.toContain('Length')
  })

  it('are the code right below the text of the same element', () => {
    const code = '<pre><code>rudder.turn(3)</code></pre>'
    expect(kept(text + code, { rudder: 0.4 })).toContain('rudder.turn(3)')
    expect(kept(text + code, { rudder: 0.1 })).not.toContain('rudder.turn(3)')
    expect(kept(`${text}<div>${code}</div>`, { rudder: 0.4 })).not.toContain('rudder.turn(3)')
  })

  const definitions = (names: string): string =>
    `<div><p>Share</p><dl${names}><dt>Length</dt><dd>4 m</dd><dt>Wood</dt><dd>larch</dd></dl><p>Cite</p></div>`
  const low = { Share: 0.05, Cite: 0.05, '4 m': 0.25, Length: 0.25, Wood: 0.25, larch: 0.25, Measures: 0.2 }

  it('are names and values in an element that is named for them', () => {
    expect(kept(text + definitions(' class="product-features"'), low)).toContain('larch')
    expect(kept(text + definitions(''), low)).not.toContain('larch')
    const others = [1, 2, 3].map(() => definitions(' class="product-features"')).join('')
    expect(kept(text + definitions(' class="product-features"') + others, low)).not.toContain('larch')
  })

  it('are names and values under a heading between two parts of the article', () => {
    const under = definitions('').replace('<p>Share</p>', '<h2>Measures</h2>').replace('<p>Cite</p>', '')
    expect(kept(text + under + text, low)).toEqual(expect.arrayContaining(['Measures', 'larch']))
    expect(kept(text + under, low)).not.toContain('larch')
  })

  it('are names whose values are kept, and short values whose names are', () => {
    const list = text + definitions('')
    expect(kept(list, { ...low, '4 m': 0.9 })).toEqual(expect.arrayContaining(['Length', '4 m']))
    expect(kept(list, { ...low, Wood: 0.9 })).toEqual(expect.arrayContaining(['Wood', 'larch']))
    expect(kept(list, { ...low, Wood: 0.9 })).not.toContain('4 m')
    expect(kept(list.replace('larch', '<a href="/l">larch</a>'), { ...low, Wood: 0.9 })).not.toContain('larch')
    const byline = '<dl><dt>Date</dt><dd>3 May 2024</dd><dt>Tags</dt><dd>Boats</dd></dl>'
    expect(kept(byline + text, { Date: 0.1, Tags: 0.1 })).not.toContain('Date')
  })

  const opinions = '<div><h3>Pros</h3><ul><li>Silent</li></ul></div><div><h3>Cons</h3><ul><li>Slow</li></ul></div>'

  it('speak for and against a thing', () => {
    const probabilities = { Pros: 0.2, Silent: 0.2, Cons: 0.2, Slow: 0.2 }
    expect(kept(text + opinions, probabilities)).toEqual(expect.arrayContaining(['Pros', 'Silent', 'Cons', 'Slow']))
    expect(kept(text + opinions.replace('Cons', 'Share'), { ...probabilities, Share: 0.2 })).not.toContain('Silent')
  })
})

describe('a footnote', () => {
  const page = (number: string): string =>
    `<p>${TEXT}${number}</p><p>${TEXT}</p><ol><li id="fn1">As the keeper wrote in his book.</li></ol>`
  const reference = '<sup><a href="#fn1">1</a></sup>'

  it('stays with the text that refers to it', () => {
    expect(kept(page(reference), { As: 0.2 })).toContain('As the keeper wrote in his book.')
    expect(kept(page(''), { As: 0.2 })).not.toContain('As the keeper wrote in his book.')
    expect(kept(page(reference), { As: 0.01 })).not.toContain('As the keeper wrote in his book.')
  })

  it('stays with all of its parts, however little they say', () => {
    const parted = page(reference).replace('book.', 'book.<p>Volume two.</p>')
    expect(kept(parted, { As: 0.3, Volume: 0.1 })).toContain('Volume two.')
  })

  it('stays with the notes around it', () => {
    const more = '<sup><a href="#fn2">2</a></sup>'
    const two = page(reference + more).replace('</ol>', '<li id="fn2">As his wife wrote.</li></ol>')
    expect(kept(two, { 'As the': 0.4, 'As his': 0.1 })).toContain('As his wife wrote.')
  })

  it('is none of the terms below what a shop offers, of which the scorer is sure', () => {
    expect(kept(page(reference), { As: 0.13 })).not.toContain('As the keeper wrote in his book.')
  })
})
