import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/parse/html/index.js'
import { kept, TEXT, text } from './kept-of-page.js'

describe('a heading that opens what stands below it', () => {
  const part = (name: string): string =>
    `${text}<p>Share</p><div class="${name}"><h3><button>Is there a fare?</button></h3><div><p>One coin. ${TEXT}</p></div></div>`
  const question = 'Is there a fare?'

  it('stays with it', () => {
    expect(kept(part('accordion-item'), { Share: 0.05, Is: 0.2 })).toContain(question)
    expect(kept(part('accordion-item'), { Share: 0.05, Is: 0.2, One: 0.1 })).not.toContain(question)
    expect(kept(part('box'), { Share: 0.05, Is: 0.2 })).not.toContain(question)
  })

  it('is a heading to the scorer, and no button', () => {
    const heading = (html: string): string | undefined => parseHtml(html, {}).blocks[0]?.hints.dom?.innermost.tag
    expect(heading('<h3><button>Is there a fare?</button></h3>')).toBe('h3')
    expect(heading('<h3><button><span>Is there a fare?</span></button></h3>')).toBe('span')
    expect(heading('<div><button>Pay the fare</button></div>')).toBe('button')
  })
})

describe('a heading between two parts of an article', () => {
  const low = { Tools: 0.2, Offer: 0.05 }
  const heading = '<h2>Tools</h2>'

  it('stays where the text around it stands in boxes of the same element', () => {
    expect(kept(`<div><div>${text}</div>${heading}<div>${text}</div></div>`, low)).toContain('Tools')
    expect(
      kept(`<div><div>${text}</div>${heading.replace('Tools', '<a href="/t">Tools</a>')}<div>${text}</div></div>`, low),
    ).not.toContain('Tools')
  })

  it('stays where it opens the next part of the same element, near as it may', () => {
    expect(kept(`<div>${text}<div>${heading}<div>${text}</div></div></div>`, low)).toContain('Tools')
    expect(kept(`${text}${'<div>'.repeat(4)}${heading}<div>${text}</div>${'</div>'.repeat(4)}`, low)).not.toContain(
      'Tools',
    )
  })

  it('goes above the next heading', () => {
    expect(kept(`<div><div>${text}</div>${heading}<h2>Oars</h2><div>${text}</div></div>`, low)).not.toContain('Tools')
    expect(kept(`<div><div>${text}</div>${heading}<h3>Oars</h3><div>${text}</div></div>`, low)).toContain('Tools')
  })

  it('stays as a quotation does, and the pictures beside them', () => {
    const box = (html: string): string => `<div class="block"><div>${html}</div></div>`
    const quotation = box(
      '<figure><blockquote>Row or sink.</blockquote><figcaption>An old saying</figcaption></figure>',
    )
    const picture = box('<figure><img src="/a.jpg" alt=""></figure>')
    const page = `<div>${box(text)}${quotation}${picture}${box(text)}</div>`
    const doubted = { Row: 0.4, 'An old': 0.2, '': 0.2 }
    expect(kept(page, doubted)).toEqual(expect.arrayContaining(['Row or sink.', 'An old saying', '']))
    expect(kept(page, { ...doubted, Row: 0.2 })).not.toContain('Row or sink.')
  })

  it('stays with the film below it', () => {
    const film = '<iframe src="https://www.youtube.com/embed/kiel"></iframe>'
    expect(kept(`${text}${heading}${film}${text}`, { ...low, http: 0.2 })).toEqual(
      expect.arrayContaining(['Tools', 'https://www.youtube.com/embed/kiel']),
    )
    expect(kept(`${text}${heading}${film}`, { ...low, http: 0.2 })).not.toContain('Tools')
  })

  it('stays below a box that goes', () => {
    const box = '<div><p>Offer</p></div>'
    expect(kept(`<div>${text}${box}${heading}${text}</div>`, low)).toContain('Tools')
    expect(kept(`<div>${text}${box}${heading}<div>${text}</div></div>`, low)).not.toContain('Tools')
  })
})

describe('a list that a sentence announces', () => {
  const list = '<ul><li>Tar</li><li>Rope</li></ul>'
  const items = { Tar: 0.05, Rope: 0.05 }

  it('stays with the sentence', () => {
    expect(kept(`${text}<p>He never leaves without:</p>${list}`, items)).toContain('Rope')
  })

  it.each([
    ['where the sentence goes', `${text}<p>He never leaves without:</p>${list}`, { ...items, 'He never': 0.1 }],
    ['below a label', `${text}<p>Tags:</p>${list}`, items],
    ['below a phrase of pages', `${text}<p>You may also be interested in:</p>${list}`, items],
    ['below a sentence that ends', `${text}<p>He never leaves without them.</p>${list}`, items],
    ['in another element', `${text}<p>He never leaves without:</p><div>${list}</div>`, items],
    [
      'of links',
      `${text}<p>He never leaves without:</p><ul><li><a href="/t">Tar</a></li><li><a href="/r">Rope</a></li></ul>`,
      items,
    ],
  ])('is none %s', (_, html, probabilities) => {
    expect(kept(html, probabilities)).not.toContain('Rope')
  })
})

describe('a line across the page', () => {
  const second = `<p>It crosses twice a day. ${TEXT}</p>`

  /** The kept blocks without text: breaks. */
  const breaks = (html: string): number => kept(html, { '': 0.5, Share: 0.02 }).filter((line) => line === '').length

  it('stays between two paragraphs of an article', () => {
    expect(breaks(`<h1>The ferry</h1><p>${TEXT}</p><hr>${second}`)).toBe(1)
  })

  it.each([
    ['under the headline', `<h1>The ferry</h1><hr><p>${TEXT}</p>${second}`],
    ['at the end', `<h1>The ferry</h1><p>${TEXT}</p>${second}<hr><p>Share</p>`],
    ['before everything', `<hr><h1>The ferry</h1><p>${TEXT}</p>${second}`],
    ['before notes', `<h1>The ferry</h1><p>${TEXT}</p>${second}<hr><ol><li id="fn:1">In local time. ${TEXT}</li></ol>`],
  ])('parts nothing %s', (_, html) => expect(breaks(html)).toBe(0))
})

describe('what opens a part of the article', () => {
  const details = (summary: string): string => `<details><summary>${summary}</summary><p>It is ${TEXT}</p></details>`

  it('stays with what it opens', () => {
    expect(kept(text + details('Oars'), { Oars: 0.1 })).toContain('Oars')
    expect(kept(text + details('<h3>Oars</h3>'), { Oars: 0.1 })).toContain('Oars')
    const linked = '<a href="/src">source</a><h3>Oars of <a href="/ash">ash</a></h3>'
    expect(kept(text + details(linked), { Oars: 0.1, source: 0.1 })).toContain('Oars of ash')
    expect(kept(text + details('<h3><a href="/o">Oars</a></h3><p>Ash</p>'), { Oars: 0.1, Ash: 0.9 })).not.toContain(
      'Oars',
    )
    expect(
      kept(text + details('Oars').replace('<p>', '<details><summary>Ash</summary><p>'), { Oars: 0.1, Ash: 0.1 }),
    ).toContain('Oars')
  })

  it.each([
    ['several lines', '<div>Oars</div><div>of ash</div>'],
    ['links', 'Oars of <a href="/ash">ash</a>'],
  ])('is no heading of %s', (_, summary) => {
    expect(kept(text + details(summary), { Oars: 0.1 }).filter((line) => line.startsWith('Oars'))).toEqual([])
  })

  it('is no button', () => {
    expect(kept(text + details('Show all oars'), { Show: 0.3 })).not.toContain('Show all oars')
    expect(kept(text + details('Shows of oars'), { Shows: 0.3 })).toContain('Shows of oars')
  })

  it('goes with it', () => {
    expect(kept(text + details('Oars'), { Oars: 0.1, 'It is': 0.1 })).not.toContain('Oars')
  })
})
