import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { articleFigures, droppedFilms } from '../../src/score/html/corrections/figures.js'
import { scoreHtml } from '../../src/score/html/index.js'
import { viewPage } from '../../src/score/html/page/index.js'

const TEXT = 'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again.'
const OPTIONS = { strictness: 'normal', language: () => 'en' } as const

/** What stays of a page whose blocks have these probabilities, by what they begin with; those of running text are certain. */
function kept(html: string, probabilities: Readonly<Record<string, number>>): string[] {
  const document = parseHtml(`<body><article>${html}</article></body>`, {})
  const given = Float64Array.from(document.blocks, ({ text }) => {
    const found = Object.entries(probabilities).find(([start]) => (start === '' ? text === '' : text.startsWith(start)))
    return found?.[1] ?? 0.98
  })
  const score = scoreHtml(document, OPTIONS, given)
  return document.blocks.filter((block) => score.of(block).keep).map(({ text }) => text.split(/[\t\n]/)[0] as string)
}

const text = `<p>${TEXT}</p><p>It crosses twice a day. ${TEXT}</p>`

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

describe('the picture of an article', () => {
  const picture = (caption: string, image = '<img src="/a.jpg" alt="">'): string =>
    `<h1>How the ferry came back</h1><p>Every day again</p><p>Share</p><div class="photo">${image}${caption}</div><p>By Ann Lee</p>${text}`
  const probabilities = { Share: 0.03, 'The ferry at': 0.05, 'By Ann': 0.1 }

  it.each([
    ['in a figure', picture('<figcaption>The ferry at the mill</figcaption>')],
    ['in a line called one', picture('<p class="wp-caption-text">The ferry at the mill</p>')],
    ['in a line called one in another language', picture('<p class="podpis">The ferry at the mill</p>')],
  ])('stays with its caption %s', (_, html) => {
    expect(kept(html, { ...probabilities, '': 0.05 })).toEqual(expect.arrayContaining(['', 'The ferry at the mill']))
  })

  it.each([
    ['without a caption', picture('')],
    ['with other text', picture('<p>The ferry at the mill</p>')],
    [
      'that leads elsewhere',
      picture('<figcaption>The ferry at</figcaption>', '<a href="/b"><img src="/a.jpg" alt=""></a>'),
    ],
  ])('is none %s', (_, html) => {
    expect(kept(html, { ...probabilities, '': 0.05 })).not.toContain('')
  })
})

describe('a figure inside of an article', () => {
  const second = `<p>It crosses twice a day. ${TEXT}</p>`
  const figure = (caption: string): string =>
    `<p>${TEXT}</p><figure><button>Enlarge</button><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure>${second}`
  const doubtful = { Enlarge: 0.9, 'The mill': 0.1, Photo: 0.9, '': 0.1 }

  it('stays with its caption below the last words', () => {
    const last = `<p>${TEXT}</p>${second}<div><figure><div><img src="/z.jpg" alt=""></div><figcaption>At noon</figcaption></figure></div>`
    expect(kept(last, { 'At noon': 0.3 })).toContain('At noon')
    expect(kept(last, { '': 0.1, 'At noon': 0.3 })).not.toContain('At noon')
  })

  it('stays below the last words where these stand bare in the element around it', () => {
    const image = '<div class="image"><img src="/z.jpg" alt=""></div>'
    const isLast = (html: string): boolean => {
      const page = viewPage(parseHtml(`<body>${html}<p>Walk softly</p></body>`, {}))
      const keep = Uint8Array.from([1, 0, 0])
      return articleFigures(page, keep, droppedFilms(page, keep))[1] === 1
    }
    expect(isLast(`<div>${TEXT}${image}</div>`)).toBe(true)
    expect(isLast(`<div>${TEXT}</div><section>${image}</section>`)).toBe(false)
  })

  it('stays with its caption, and loses its button and its credit', () => {
    const lines = kept(figure('<span>The mill</span><span class="credit">Photo: Ann Lee</span>'), doubtful)
    expect(lines.slice(1, -1)).toEqual(['', 'The mill'])
  })

  it('keeps a caption whose element is called a credit', () => {
    const long = `The mill, where ${TEXT}`
    expect(kept(figure(`<span class="source">${long}</span>`), doubtful)).toContain(long)
  })

  it('keeps the caption of a quotation that stays', () => {
    const quotation = (caption: string): string =>
      `<p>${TEXT}</p><figure><blockquote>Nobody asked the river.</blockquote>${caption}</figure><p>${TEXT}</p>`
    const caption = '<figcaption>Ann Lee, miller</figcaption>'
    expect(kept(quotation(caption), { Ann: 0.3 })).toContain('Ann Lee, miller')
    expect(kept(quotation(caption), { Ann: 0.3, Nobody: 0.1 })).not.toContain('Ann Lee, miller')
    expect(kept(quotation('<p>Ann Lee, miller</p>'), { Ann: 0.3 })).not.toContain('Ann Lee, miller')
  })

  it('may hold something else than a picture: nothing of that is a label', () => {
    const code = '<figure><pre>float()</pre></figure><h3>Rope</h3>'
    expect(kept(`<p>${TEXT}</p>${code}${second}`, { Rope: 0.4 })).toEqual(
      kept(`<p>${TEXT}</p>${code.replace(/figure/g, 'div')}${second}`, { Rope: 0.4 }),
    )
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

describe('a picture that is a link', () => {
  const second = `<p>It crosses twice a day. ${TEXT}</p>`
  const linked = (url: string): string => `<p><a href="${url}"><img src="/a.jpg" alt=""></a></p>`
  const stays = (html: string): boolean => kept(html, { '': 0.9 }).includes('')

  it.each(['/', '/index.html'])('goes where it leads to the first page: %s', (url) => {
    expect(stays(`<h1>The ferry</h1>${linked(url)}<p>${TEXT}</p>${second}`)).toBe(false)
  })

  it('goes where it leads to the first page of its own site, and not of another', () => {
    const own = '<link rel="canonical" href="https://ferry.example/news/1">'
    const page = (url: string): string => `${own}<h1>The ferry</h1>${linked(url)}<p>${TEXT}</p>${second}`
    expect(stays(page('https://ferry.example/'))).toBe(false)
    expect(stays(page('https://museum.example/'))).toBe(true)
  })

  it('goes below the text where it leads to another page', () => {
    expect(stays(`<h1>The ferry</h1><p>${TEXT}</p>${second}${linked('/tickets')}`)).toBe(false)
  })

  it.each(['/a-large.jpg', '/a.png?w=1200', 'https://wiki.example/wiki/File:Ferry.jpg'])(
    'stays below the text where it leads to itself: %s',
    (url) => {
      expect(stays(`<h1>The ferry</h1><p>${TEXT}</p>${second}${linked(url)}`)).toBe(true)
    },
  )

  it('stays below the entry of a list that leads there too', () => {
    const entry = `<p><a href="/tickets">The tickets are four crowns for everyone who crosses by day.</a></p>`
    expect(stays(`<h1>The ferry</h1><p>${TEXT}</p>${second}${entry}${linked('/tickets')}`)).toBe(true)
  })

  it('stays inside of the text wherever it leads', () => {
    expect(stays(`<h1>The ferry</h1><p>${TEXT}</p>${linked('/tickets')}${second}`)).toBe(true)
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

describe('the first picture of an article', () => {
  const menu =
    '<nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/w">Weather</a></li></ul></nav>'
  const foot =
    '<aside><h3>More stories</h3><ul><li><a href="/h">A horse learns to swim</a></li><li><a href="/l">A lamp is lit</a></li></ul></aside><footer>© River</footer>'
  const page = (head: string, image = 'https://river.example/f/ferry-1200x630.jpg'): string =>
    `<html><head><meta property="og:image" content="${image}"><meta name="author" content="Ann Lee"></head><body><header><a href="/"><img src="/logo.png" alt="River"></a>${menu}</header>${head}<main>${text}${text}</main>${foot}</body></html>`
  const title = '<h1>How the ferry came back</h1>'
  const picture = '<div class="hero"><img src="/f/ferry.webp" alt="Ferry"></div>'
  const written = async (html: string): Promise<string> =>
    (await clean(html, { from: 'html' })).markdown.split('The ferry had')[0] as string

  it.each([
    ['below the headline', title + picture],
    ['above the headline', picture + title],
    ['of a service that makes it smaller', title + picture.replace('/f/ferry.webp', '/img?src=%2Ff%2Fferry.jpg&w=800')],
  ])('is what the page declares: %s', async (_, head) => {
    expect(await written(page(head))).toMatch(/^# How the ferry came back\n\n!\[Ferry\]\(\S+\)\n\n$/)
  })

  it('keeps its caption, however deep in its figure it stands', async () => {
    const figure = `<figure><a href="/f/ferry-2400x1260.jpg"><div><div>${picture}</div></div></a><figcaption>In May</figcaption></figure>`
    expect(await written(page(title + figure))).toContain('\n\nIn May\n\n')
  })

  it('is the only one above the headline that has a caption', async () => {
    const figure = '<figure><img src="/a.jpg" alt=""><figcaption>The ferry in May</figcaption></figure>'
    expect(await written(page(figure + title))).toBe('# How the ferry came back\n\n![](/a.jpg)\n\nThe ferry in May\n\n')
    expect(await written(page(figure + figure.replace('a.jpg', 'b.jpg') + title))).not.toContain('The ferry in May')
  })

  it.each([
    ['declared for all pages', picture, 'https://river.example/f/default-share.jpg'],
    ['of another article', picture.replace('ferry', 'horse'), undefined],
    ['a teaser that leads to another article', picture.replace(/<img.*?>/, '<a href="/b">$&</a>'), undefined],
    ['in a menu', `<nav>${picture}</nav>`, undefined],
  ])('is not one %s', async (_, other, image) => {
    expect(await written(page(other + title, image))).toBe('# How the ferry came back\n\n')
    expect(await written(page(title + other, image))).toBe('# How the ferry came back\n\n')
  })

  it('is no portrait of the author', async () => {
    const head = `${title}<div><a href="/ann"><img src="/ann.jpg" alt="Photo of Ann Lee"></a></div>`
    expect(await written(page(head))).toBe('# How the ferry came back\n\n')
  })
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
