import { describe, expect, test } from 'vitest'
import { clean } from '../../../../src/index.js'
import { parseHtml } from '../../../../src/parse/html/index.js'
import { findDate } from '../../../../src/parse/html/metadata/dates.js'
import { BODY, metadataOf, shownUnder, TITLE } from './pages.js'

describe('dates that pages show', () => {
  test.each([
    ['<p>By<span>Ann Lee</span><span>May 3, 2024</span></p>', '2024-05-03'],
    ['<p>Published3 May 2024</p>', '2024-05-03'],
    ['<p class="byline">By Ann Lee on May 3, 2024</p>', '2024-05-03'],
    ['<div class="recent"><time datetime="2024-05-03">3 May</time></div>', '2024-05-03'],
    ['<p>Registriert: 14. Apr 2021</p><p>von Ann Lee » 3. Mai 2024, 18:21</p>', '2024-05-03'],
    ['<p>Регистрация 1 июня 2020</p><p>3 мая 2024</p>', '2024-05-03'],
  ])('%s', (line, date) => {
    expect(shownUnder(line).date).toBe(date)
  })

  test('above the title', () => {
    expect(metadataOf(`<title>${TITLE}</title>`, `<p>May 3, 2024</p><h1>${TITLE}</h1>`).date).toBe('2024-05-03')
  })

  test('in the post of a forum that the title stands in, above what is told of its author', () => {
    const about = ['Ann Lee', 'Deckhand', 'Joined: Mar 2006', 'Home: Mill Point', 'Boats: 2', 'Oars: 4', 'Knots: 9']
    const lines = about.map((line) => `<p>${line}</p>`).join('')
    const first = `<div id="post71"><p>3rd May 2024, 09:14</p>${lines}<h1>${TITLE}</h1>${BODY}</div>`
    const page = metadataOf(`<title>${TITLE}</title>`, first, '<div id="post72"><p>8th May 2024, 10:40</p></div>')
    expect(page.date).toBe('2024-05-03')
  })

  test('no author in a sentence that begins as a byline does', () => {
    const line = 'Author here. Yes, and I never said so; the drawing of the blade is mended now as well.'
    expect(metadataOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1><p>${line}</p>`).author).toBeUndefined()
  })

  test('under a title that a script fades in', () => {
    const header = `<div style="opacity:0"><h1>${TITLE}</h1><p>Published May 3, 2024</p></div>`
    expect(metadataOf(`<title>${TITLE}</title>`, header).date).toBe('2024-05-03')
  })

  test('a label far below the title', () => {
    const page = metadataOf(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1>`,
      `${BODY.repeat(12)}<p>Last updated: May 3, 2024</p>`,
    )
    expect(page.date).toBe('2024-05-03')
  })

  test('the line at the title goes before cards further down', () => {
    const cards = `${BODY.repeat(20)}<div class="card_date">December 18, 2025</div>`
    const page = metadataOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1><p>Published May 3, 2024</p>`, cards)
    expect(page.date).toBe('2024-05-03')
  })

  test('the address has the day where a declared moment is the next one in UTC', () => {
    const head = '<meta property="article:published_time" content="2024-05-04T02:41:00+00:00">'
    const at = (url: string) => metadataOf(head, `<h1>${TITLE}</h1>`, '', url).date
    expect(at('https://valley.example/2024/05/03/ferry/')).toBe('2024-05-03')
    expect(at('https://valley.example/2021/01/01/ferry/')).toBe('2024-05-04T02:41:00+00:00')
  })

  test('names that single systems made up', () => {
    expect(metadataOf('<meta name="w-published-date" content="2024-05-03">', '').date).toBe('2024-05-03')
    expect(metadataOf('<meta name="publisher" content="2024-05-03">', '').date).toBeUndefined()
  })

  test('the line under the title goes before what is declared, unless it is of a change', () => {
    const head = '<meta property="article:published_time" content="2016-01-07T08:00:00Z">'
    expect(metadataOf(head, `<h1>${TITLE}</h1><p>May 3, 2024</p>`).date).toBe('2024-05-03')
    expect(metadataOf(head, `<h1>${TITLE}</h1><p>Updated May 3, 2024</p>`).date).toBe('2016-01-07T08:00:00Z')
    const wrapped = '<div>Last updated: <span class="date">May 3, 2024</span></div>'
    expect(metadataOf(head, `<h1>${TITLE}</h1>${wrapped}`).date).toBe('2016-01-07T08:00:00Z')
  })

  test('what is shown goes before structured data, which adds the hour', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Article","headline":"x","datePublished":"2024-05-03T09:00:00Z"}</script>'
    expect(metadataOf(data, `<h1>${TITLE}</h1><p>June 1, 2025</p>`).date).toBe('2025-06-01')
    expect(metadataOf(data, `<h1>${TITLE}</h1><p>May 3, 2024</p>`).date).toBe('2024-05-03T09:00:00Z')
    expect(metadataOf(data, `<h1>${TITLE}</h1>`).date).toBe('2024-05-03T09:00:00Z')
  })

  test('the day that a reader sees, where the moment in UTC is the next one', () => {
    const line = '<time datetime="2024-05-04T02:41:00Z">May 3, 2024</time>'
    expect(shownUnder(line).date).toBe('2024-05-03')
  })

  test('a day that a sentence names under the title is not that of the article', () => {
    const head = '<meta property="article:published_time" content="2024-05-03T10:15:00Z">'
    const header = `<h1>${TITLE}</h1><p>Every crossing is half the price until the third of the month, June 1, 2024.</p>`
    expect(metadataOf(head, header).date).toBe('2024-05-03T10:15:00Z')
  })

  test.each([
    ['<p>The first crossing was on <time datetime="1911-05-12">12 May 1911</time>, in the fog.</p>'],
    ['<p>It sailed from <i><time>1911-05-12</time></i> until <time>2019-06-01</time>, in all weathers.</p>'],
    ['<ul><li><time datetime="1911-05-12">12 May 1911</time>: the first crossing</li></ul>'],
    ['<p>12 May 1911: the first crossing</p>'],
  ])('no moment that the text tells of: %s', (told) => {
    const declared = '<meta property="article:published_time" content="2024-03-11T07:00:00Z">'
    expect(metadataOf(declared, `<h1>${TITLE}</h1>${told}`).date).toBe('2024-03-11T07:00:00Z')
    expect(metadataOf('', `<h1>${TITLE}</h1><p>Posted on Mar 11, 2024</p>${told}`).date).toBe('2024-03-11')
    expect(shownUnder(told).date).toBeUndefined()
  })

  test.each([
    ['<p>By Ann Lee, <time>March 11, 2024</time>, in the harbour.</p>'],
    ['<p>Posted on <time>March 11, 2024</time> by Ann Lee in Travel.</p>'],
    ['<p>Harbour, <time class="entry-date">March 11, 2024</time>, in the fog.</p>'],
    ['<p>Updated March 11, 2024: added the figures of the year</p>'],
  ])('a moment in a byline that ends as a sentence does: %s', (line) => {
    expect(shownUnder(line).date).toBe('2024-03-11')
  })

  test.each([
    ['<div>March 11, 2024: the latest report</div>'],
    ['<p class="meta">In category News, <time>March 11, 2024</time> with 5 comments.</p>'],
    ['<div class="post-meta"><span>In category News, <time>March 11, 2024</time> with 5 comments.</span></div>'],
    ['<div>Reading time is 5 minutes. <time>March 11, 2024</time>, New York.</div>'],
  ])('a moment in a line right below the headline: %s', (line) => {
    expect(shownUnder(line).date).toBe('2024-03-11')
  })

  test.each([
    ['<div>12 May 1911: the first crossing</div><div>1 June 2019: the last crossing</div>'],
    ['<div>The first crossing was on <time>12 May 1911</time>, in the fog.</div>'],
    ['<p>It was the first crossing. <time>12 May 1911</time>, in all weathers.</p>'],
    [`${BODY}<div>12 May 1911: the first crossing</div>`],
    [`${BODY}<div>Nobody had crossed it. <time>12 May 1911</time>, Harbour.</div>`],
  ])('no moment that the text tells of, in whatever elements: %s', (told) => {
    expect(shownUnder(told).date).toBeUndefined()
  })

  test('a marked date of publication goes before a nearer one of a change', () => {
    const changed = '<meta itemprop="dateModified" content="2025-01-25">'
    const published = `<p hidden>${'x'.repeat(6000)}</p><time itemprop="datePublished" datetime="2024-05-03">old</time>`
    expect(metadataOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>${changed}${published}`).date).toBe('2024-05-03')
  })

  test.each([
    '<p>When: Saturday, December 14, 2024, 4.30 pm</p>',
    '<p>Saturday, 14 December 2024, 16:30 \u2013 18:00</p>',
    '<p>December 14, 1938 \u2013 March 2, 2024</p>',
    '<ul class="event-meta"><li><time datetime="2024-12-14">Saturday, December 14, 2024</time></li></ul>',
  ])('the day of an event is part of the text: %s', async (line) => {
    expect(shownUnder(line).date).toBeUndefined()
    const page = `<title>${TITLE}</title><main><h1>${TITLE}</h1>${line}${BODY}</main>`
    expect((await clean(page, { from: 'html', only: ['dateline'] })).markdown).toContain('December')
  })

  test('a time that is told from today has its date in the title', () => {
    expect(shownUnder('<span class="post_time" title="5/3/2024 5:00:00 AM">2 years ago</span>').date).toBe('2024-05-03')
  })

  test('a line that tells of the first publication', () => {
    const after = '<p>This article was originally published on 3 May 2024 and has been updated since.</p>'
    const page = metadataOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1><p>June 1, 2025</p>`, after)
    expect(page.date).toBe('2024-05-03')
  })

  test.each([
    ['comments', '<ol id="comments"><li><time datetime="2021-03-02">March 2, 2021</time> Ruth</li></ol>'],
    ['lines of comments', '<div class="comment-list"><p>March 2, 2021</p><p>By Ruth Roe</p></div>'],
    ['related pages', '<aside class="related"><a href="/b">Tolls</a> <time>2021-03-02</time></aside>'],
    ['reviews', '<div id="reviews"><b class="review-author">Ruth</b> <time>2021-03-02</time></div>'],
  ])('near the title, none of %s', (_, others) => {
    const header = `<h1>${TITLE}</h1>${BODY}${others}`
    const declared = '<script type="application/ld+json">{"@type":"Article","datePublished":"2019-03-11"}</script>'
    expect(metadataOf('', header)).not.toHaveProperty('date')
    expect(metadataOf('', header)).not.toHaveProperty('author')
    expect(metadataOf(declared, header).date).toBe('2019-03-11')
  })

  test('near the title, in an aside and in what is called after comments and holds the title too', () => {
    const header = `<div class="has-comments"><h1>${TITLE}</h1><aside>By Ann Lee, <time>2024-05-03</time></aside></div>`
    expect(metadataOf('', header)).toMatchObject({ author: 'Ann Lee', date: '2024-05-03' })
  })

  test('the footer of the page names no author', () => {
    const text = `<main><h1>${TITLE}</h1><p>Mar 12, 2024</p><p>The river rose.</p></main>`
    const page = (line: string) => parseHtml(`<body>${text}<footer><p>${line}</p></footer></body>`, {}).metadata
    expect(page('© 2023 by Harbour Cafe')).not.toHaveProperty('author')
    expect(page('Photos by Jan Roe')).not.toHaveProperty('author')
  })

  test('dates of people and of the last reply are not those of a thread', () => {
    expect(shownUnder('<p>Joined: May 3, 2020</p><p>Last post: May 9, 2024</p><p>May 3, 2024</p>').date).toBe(
      '2024-05-03',
    )
  })

  test('the first post of a thread that is marked up as a comment', () => {
    const post = (day: string) => `<div class="comment"><time datetime="${day}"></time>${BODY}</div>`
    const thread = (before: string) =>
      parseHtml(
        `<body><h1>${TITLE}</h1>${'<p>Reply</p>'.repeat(300)}${before}${post('2024-05-03')}${post('2024-05-09')}</body>`,
        {},
      ).metadata.date
    expect(thread('')).toBe('2024-05-03')
    expect(thread(BODY)).toBeUndefined()
  })

  test('a date under a title that is no heading', () => {
    const page = metadataOf(`<title>${TITLE}</title>`, `${'<p>Menu</p>'.repeat(40)}<p>${TITLE}</p><p>May 3, 2024</p>`)
    expect(page.date).toBe('2024-05-03')
  })

  describe('entries that follow each other', () => {
    const entry = (moment: string) => `<div class="live-entry"><time datetime="${moment}">then</time>${BODY}</div>`
    const hours = ['2024-05-03T11:48', '2024-05-03T10:30', '2024-05-03T09:12'].map(entry)

    test('newest first: none tells when the page was published', () => {
      expect(shownUnder(hours.join('')).date).toBeUndefined()
    })

    test('newest first under a date of the page', () => {
      expect(shownUnder(`<time datetime="2024-05-02">2 May</time>${hours.join('')}`).date).toBe('2024-05-02')
    })

    test('oldest first: the page is as old as the first', () => {
      expect(shownUnder(hours.toReversed().join('')).date).toBe('2024-05-03T09:12:00')
    })

    test('newest first, the title in one of them', () => {
      const own = `<div class="post"><h1>${TITLE}</h1><time datetime="2024-05-03">3 May</time>${BODY}</div>`
      const others = ['2024-05-02', '2024-05-01'].map(
        (day) => `<div class="post"><time datetime="${day}"></time></div>`,
      )
      expect(metadataOf(`<title>${TITLE}</title>`, `${own}${others.join('')}`).date).toBe('2024-05-03')
    })
  })

  test.each([
    ['<pre><code>print(port.height("2024-05-03T06:00"))</code></pre>'],
    ['<pre><span class="hljs-date">2024-05-03</span></pre>'],
    ['<p>Run <code>git log --since 2024-05-03</code></p>'],
    ['<pre>/* Last updated: 2024-05-03 by Ann Lee */</pre>'],
  ])('not in code: %s', (line) => {
    expect(shownUnder(line).date).toBeUndefined()
  })

  describe('the place and date that a release begins with', () => {
    const TEXT = 'The ferry of the valley has crossed the river again today, for the first time in thirty years.'

    test.each([
      ['<strong>Aalbach, 3. Mai 2024.</strong>'],
      ['LONDON, May 3, 2024 –'],
      ['NEW YORK, N.Y., May 3, 2024 /Newswire/ --'],
      ['Frankfurt am Main, den 3. Mai 2024:'],
      ['(Madrid, 3 de mayo de 2024)'],
      ['Saint-Malo, le 3 mai 2024 —'],
    ])('%s', (start) => {
      expect(shownUnder(`<p>${start} ${TEXT}</p>`).date).toBe('2024-05-03')
    })

    test.each([
      ['Saturday, May 3, 2024:'],
      ['Sale ends 05/03/2024.'],
      ['On May 3, 2024, the council met.'],
      ['As of May 3, 2024, in London –'],
      ['In the valley, the ferry sank on May 3, 2024.'],
    ])('not %s', (start) => {
      expect(shownUnder(`<p>${start} ${TEXT}</p>`).date).toBeUndefined()
    })

    test('says less than what the page declares', () => {
      const page = metadataOf(
        '',
        `<h1>${TITLE}</h1><p>LONDON, May 3, 2024 – ${TEXT}</p>`,
        '',
        'https://a.example/2024/05/04/b',
      )
      expect(page.date).toBe('2024-05-04')
    })
  })

  test('as in references', () => {
    expect(findDate('2023 Jan 7;15(1):e33475')).toBe('2023-01-07')
  })

  test.each([
    ['2024. január 18., csütörtök 10:22', '2024-01-18'],
    ['Publicat: 9 ianuarie 2024, 11:35', '2024-01-09'],
    ['12. marts 2024 kl. 10.15', '2024-03-12'],
    ['Selasa, 12 Maret 2024 10:15 WIB', '2024-03-12'],
    ['21. 2. 2024 14:05', '2024-02-21'],
    ['21.2. 2024', '2024-02-21'],
    ['12.03.2024. 10:15', '2024-03-12'],
    ['1. 2. 3000000', undefined],
    ['12.03.2024.5', undefined],
  ])('as in languages of which few pages are: %s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })

  test('a long word before a month, and a month after a false one', () => {
    expect(findDate('GiuffridaMay 3, 2024')).toBe('2024-05-03')
    expect(findDate('Room 5, 2024, on May 3, 2024')).toBe('2024-05-03')
  })
})
