import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { articleFigures, droppedFilms } from '../../src/score/html/corrections/figures.js'
import { viewPage } from '../../src/score/html/page/index.js'
import { kept, TEXT, text } from './kept-of-page.js'

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
