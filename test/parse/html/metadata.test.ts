import { describe, expect, test } from 'vitest'
import { clean } from '../../../src/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { findDate } from '../../../src/parse/html/metadata/dates.js'

const BODY =
  '<p>The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.</p>'.repeat(
    3,
  )
const TEXT_BODY = [1, 2, 3]
  .map(
    (day) =>
      `The river rose two metres in night ${day}, and by morning the old bridge was gone, so that nobody could cross.`,
  )
  .join('\n\n')
const TITLE = 'How the ferry came back'

/** The metadata of a page made of a head and what stands around its text. */
function metadataOf(head: string, header: string, after = '', url = 'https://valley.example/news/ferry') {
  const html = `<html lang="en"><head>${head}</head><body><main>${header}${BODY}${after}</main></body></html>`
  return parseHtml(html, { url }).metadata
}

/** The metadata of a page that shows this under its title. */
function shownUnder(line: string) {
  return metadataOf(`<title>${TITLE} | The Valley Post</title>`, `<h1>${TITLE}</h1>${line}`)
}

describe('dates far from the title', () => {
  const head = `<title>${TITLE}</title><meta name="author" content="Ann Lee">`
  const far = BODY.repeat(80)

  test.each([
    ['above it', '<p>3 May 2024</p><p>Ann Lee</p>'],
    ['below it', '<p>Written by <a href="/blog/authors/ann-lee">Ann Lee</a></p><p>3 May 2024</p>'],
    ['on its line', '<p>3 May 2024, Ann Lee</p>'],
  ])('are those beside the name of the author: %s', (_, signed) => {
    expect(metadataOf(head, `<h1>${TITLE}</h1>${far}`, signed).date).toBe('2024-05-03')
  })

  test('are none in code, and none that nobody sees', () => {
    const signed = '<pre>/* 3 May 2024, Ann Lee */</pre><p style="display:none">Ann Lee, 4 May 2024</p>'
    expect(metadataOf(head, `<h1>${TITLE}</h1>${far}`, signed).date).toBeUndefined()
  })

  test('are none where the author signs several', () => {
    const signed = '<p>Ann Lee</p><p>3 May 2024</p><h3>The tar</h3><p>Ann Lee</p><p>4 May 2024</p>'
    expect(metadataOf(head, `<h1>${TITLE}</h1>${far}`, signed).date).toBeUndefined()
  })

  test.each([
    ['<p>3 May 2024. <i>Updated: 7 May 2024</i></p>', '2024-05-03'],
    ['<p>Last updated <time datetime="2024-05-03T06:16:41Z">1 year ago</time></p>', '2024-05-03T06:16:41Z'],
  ])('are those of lines that say so: %s', (line, date) => {
    expect(metadataOf(head, `<h1>${TITLE}</h1>${far}${far}`, line).date).toBe(date)
  })

  test('stand right at a heading that words the title in another way', () => {
    const shown = `${far}<h3>Tales | 3 May 2024</h3><h2>How the old ferry came back</h2>`
    expect(metadataOf(`<title>${TITLE}</title>`, shown).date).toBe('2024-05-03')
  })
})

describe('titles of pages', () => {
  test.each([
    [`<title>${TITLE} - The Valley Post</title>`, `<h1>The Valley Post</h1><h2>${TITLE}</h2>`, TITLE],
    [`<title>${TITLE} - The Valley Post</title>`, '<h1>The Valley Post</h1>', TITLE],
    [
      `<title>Valley Diary: ${TITLE}</title><meta property="og:title" content="${TITLE}">`,
      '<h1>Valley Diary</h1>',
      TITLE,
    ],
    [`<title>The Valley Post | ${TITLE}</title>`, `<h1>${TITLE}</h1>`, TITLE],
    [
      '<title>Ferry back in service | The Valley Post</title>',
      '<h1>The ferry is back in service</h1>',
      'The ferry is back in service',
    ],
    [
      `<title>The Valley Post: ${TITLE}</title>`,
      `<h1 class="title">The Valley Post</h1><h3 class="post-title">${TITLE}</h3>`,
      TITLE,
    ],
    [
      `<title>${TITLE}: The Valley Post</title>`,
      `<h1 class="title">The Valley Post</h1><h3 itemprop="name">${TITLE}</h3>`,
      TITLE,
    ],
    [
      `<title>${TITLE}: The Valley Post</title>`,
      `<h1 class="entry-title">${TITLE}</h1><h3>The Valley Post</h3>`,
      TITLE,
    ],
    [`<title>${TITLE} | The Valley Post</title>`, '', TITLE],
    [
      `<title>Valley Diary: ${TITLE}</title>`,
      `<h1><a href="https://valley.example/">Valley Diary</a></h1><h3>${TITLE}</h3>`,
      TITLE,
    ],
    [
      `<title>Valley Diary ${TITLE}</title>`,
      `<h1><a href="https://valley.example/">Valley Diary</a></h1><h3>${TITLE}</h3>`,
      TITLE,
    ],
    [`<title>${TITLE} on Valley</title>`, '<div role="heading" aria-level="1">The ferry</div>', `${TITLE} on Valley`],
    [`<title>Valley Forum :: View topic - ${TITLE}</title>`, '', TITLE],
    [`<title>Forum Dolina :: Zobacz temat - ${TITLE}</title>`, '', TITLE],
    ['<title>停航两年的老渡口重新开航_江城新闻_江城网</title>', '', '停航两年的老渡口重新开航'],
    ['<title>老渡口重新开航：船票两元--江城晚报</title>', '', '老渡口重新开航：船票两元'],
    ['<title>老渡口重新开航-江城新闻</title>', '', '老渡口重新开航'],
    ['<title>老渡口-新码头航线今天开通</title>', '', '老渡口-新码头航线今天开通'],
    ['<title>使い方は__init__と同じです</title>', '', '使い方は__init__と同じです'],
    ['<title>Ferry apps</title>', '<h1><a href="https://apps.example/">Ferry apps</a></h1>', 'Ferry apps'],
  ])('%s with %s', (head, header, title) => {
    expect(metadataOf(head, header).title).toBe(title)
  })
})

test('the label of a thread is no part of its title', async () => {
  const html = `<title>${TITLE} | Boats</title><h1><span class="label label--green">Solved</span> ${TITLE}</h1>${BODY}`
  const { metadata, markdown } = await clean(html, { from: 'html' })
  expect(metadata.title).toBe(TITLE)
  expect(markdown).toMatch(/^# How the ferry came back\n/)
  const kind = html.replace('label label--green', 'kind')
  expect((await clean(kind, { from: 'html' })).metadata.title).toBe(`Solved ${TITLE}`)
})

describe('names that stand otherwise where they are declared', () => {
  const authorOf = (head: string, line = ''): string | undefined =>
    metadataOf(
      `<title>${TITLE}</title><meta property="og:site_name" content="The Valley Post">${head}`,
      `<h1>${TITLE}</h1>${line}`,
    ).author

  test.each([
    [
      'of a paper',
      '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="van der Berg, Jan">',
      'Ann Lee, Jan van der Berg',
    ],
    ['of a catalogue', '<meta name="dc.creator" content="Lee, Ann">', 'Ann Lee'],
    ['of a library', '<meta name="dc.creator" content="Lee, Ann, 1851-1919">', 'Ann Lee'],
    ['of two people side by side', '<meta name="dc.creator" content="Ann Lee, Jan Berg">', 'Ann Lee, Jan Berg'],
    ['of two words', '<meta name="citation_author" content="Berg Lee, Ann">', 'Ann Berg Lee'],
    ['of an institution', '<meta name="citation_author" content="Old Harbour Trust, Bergen">', 'Old Harbour Trust'],
    ['with a suffix', '<meta name="citation_author" content="Ann Lee, Jr.">', 'Ann Lee'],
    [
      'of a person and the site',
      '<meta name="author" content="The Valley Post"><script type="application/ld+json">{"@type":"Article","headline":"x","author":{"name":"Ann Lee"}}</script>',
      'Ann Lee',
    ],
    ['of the site alone', '<meta name="author" content="The Valley Post">', 'The Valley Post'],
  ])('%s', (_, head, author) => expect(authorOf(head)).toBe(author))

  test.each([
    '<div class="author-group"><span class="sr-only">Author links open overlay panel</span><span>Ann</span> <span>Lee</span></div>',
    '<p><span>By Ann Lee</span><time datetime="2024-05-03">May 3, 2024</time></p>',
    '<p><span>By <a>Ann Lee</a></span><span><span itemprop="datePublished">May 3, 2024</span></span></p>',
    '<p class="byline">By Ann Lee.</p>',
  ])('in a line: %s', (line) => expect(authorOf('', line)).toBe('Ann Lee'))
})

test('the history of a paper has the day of its publication', () => {
  const line = '<div>Received: 3 March 2022 / Accepted: 2 May 2022 / Published: 9 May 2022</div>'
  expect(shownUnder(line).date).toBe('2022-05-09')
  expect(shownUnder('<div>Received: 3 March 2022 / Accepted: 2 May 2022</div>').date).toBeUndefined()
  expect(shownUnder('<div>Submitted by ann on 3 March 2022</div>').date).toBe('2022-03-03')
})

test.each([
  ['<title>rope:ferry [Valley Wiki]</title>', '<h1><a href="/">Valley Wiki</a></h1><h1>Ferry</h1>', 'Ferry'],
  ['<title>L_2021123EN.01000101.xml</title>', '<p class="t">REGULATION</p>', undefined],
  ['<title>Microsoft Word - ferry timetable.doc</title>', '<p class="t">REGULATION</p>', undefined],
  ['<title>How to write pom.xml</title>', '', 'How to write pom.xml'],
])('names of wikis and files are no titles: %s with %s', (head, header, title) => {
  expect(metadataOf(head, header).title).toBe(title)
})

describe('the line of one subject over a headline, in its element', () => {
  const shown = async (inside: string): Promise<string> => {
    const { markdown } = await clean(`<title>${TITLE} | Boats</title><h1>${inside}</h1>${BODY}`, { from: 'html' })
    return markdown.slice(0, markdown.indexOf('\n'))
  }

  test.each([
    `<span class="article__kicker">Boats</span> ${TITLE}`,
    `<small class="headline-eyebrow">Boats</small><br>${TITLE}`,
    `<div class="overline">Boats</div><div>${TITLE}</div>`,
    `<span><a class="dachzeile" href="/boats">Boats:</a></span> ${TITLE}`,
    `<span class="c-topic">Boats</span>${TITLE}`,
    `<span class="kicker">Boats</span> <span>|</span> ${TITLE}`,
    `<span class="descriptor">Title:</span>${TITLE}`,
    `<a href="/boats/ferry"><time datetime="2024-05-03">May <b>3</b> 2024</time> ${TITLE}</a>`,
    `<a class="kicker" href="/boats">Boats</a>: ${TITLE}`,
  ])('is no part of it: %s', async (inside) => expect(await shown(inside)).toBe(`# ${TITLE}`))

  test.each([
    ['a subject that a space parts', `<span class="topic">Boats:</span> ${TITLE}`, `Boats: ${TITLE}`],
    ['what is counted', `<span class="kicker">Part 2</span><span>${TITLE}</span>`, `Part 2 ${TITLE}`],
    ['parts that nothing names', `<span>Old boats</span><span>${TITLE}</span>`, `Old boats ${TITLE}`],
    ['halves of a word', `<span>e</span><span>Ferry</span> ${TITLE}`, `eFerry ${TITLE}`],
    ['a year', `<time datetime="2024">2024</time> ${TITLE}`, `2024 ${TITLE}`],
    ['a date that a mark parts', `<time datetime="2024-05-03">May 3</time>: ${TITLE}`, `May 3: ${TITLE}`],
    ['all of it', `<span class="kicker">${TITLE}</span>`, TITLE],
    ['all that says something', `<span class="kicker">${TITLE}</span><a class="permalink" href="#x">¶</a>`, TITLE],
    ['all that is seen', `<span class="kicker">${TITLE}</span> <span class="sr-only">News</span>`, TITLE],
    [
      'the line that the next one goes on',
      `<span class="top-line">New life</span> <span>for boats</span>`,
      'New life for boats',
    ],
    [
      'the title of a section',
      `<span class="section-title">Old boats</span><span>${TITLE}</span>`,
      `Old boats ${TITLE}`,
    ],
    ['a word of a script without spaces', '<span class="topic">人工智能</span>的未来在哪里', '人工智能的未来在哪里'],
    ['parts in such a script', '<span>第一章 人工</span><span>智能的未来</span>', '第一章 人工智能的未来'],
  ])('is not %s', async (_, inside, line) => expect(await shown(inside)).toBe(`# ${line}`))
})

describe('titles of pages that sell something', () => {
  const HEAD = '<title>Ferry hire for groups | The Valley Line</title>'

  test('a slogan is no title', () => {
    expect(metadataOf(HEAD, '<h1>Hire a ferry for your groups today</h1>').title).toBe('Ferry hire for groups')
  })

  test('and still the headline of the page', async () => {
    const slogan = 'Hire a ferry for your groups today'
    const page = `<html><head>${HEAD}</head><body><main><h1>${slogan}</h1>${BODY}<h1>More</h1>${BODY}</main></body></html>`
    const { markdown } = await clean(page, { from: 'html' })
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([`# ${slogan}`, '## More'])
  })

  test('an article with a date may speak to its reader', () => {
    const header = '<h1>Hire a ferry for your groups today</h1><p>May 3, 2024</p>'
    expect(metadataOf(HEAD, header).title).toBe('Hire a ferry for your groups today')
  })

  test.each(['/hire/all-oars', '/hire/all-oars.html', '/hire/all%2Doars/'])('the heading that %s repeats', (path) => {
    const page = metadataOf(
      '<title>Wood for every boat</title>',
      '<h1>All oars</h1>',
      '',
      `https://valley.example${path}`,
    )
    expect(page.title).toBe('All oars')
  })

  test('of two names the one in the address', () => {
    const head = '<title>What is a keel? - The Book of Wooden Boats</title>'
    const header = '<h1>The Book of Wooden Boats</h1><h2>What Is a Keel?</h2>'
    expect(metadataOf(head, header, '', 'https://valley.example/ch04-what-is-a-keel.html').title).toBe(
      'What Is a Keel?',
    )
  })

  test.each([
    ['Oars | VL Shop', 'Oars'],
    ['Home | Ferries and boats of the valley', 'Ferries and boats of the valley'],
  ])('a short part: %s', (title, expected) => {
    expect(metadataOf(`<title>${title}</title>`, '').title).toBe(expected)
  })
})

describe('dates among the facts of a page', () => {
  test.each([
    ['a list', '<dl><dt>Date:</dt><dd>3 May 2024</dd><dt>Fare:</dt><dd>One coin</dd></dl>'],
    ['a list that marks its moments', '<dl><dt>In force</dt><dd><time datetime="2024-05-03">May</time></dd></dl>'],
    ['a table', '<table><tr><th>Date</th><td>3 May 2024</td></tr><tr><th>Fare</th><td>One coin</td></tr></table>'],
  ])('are none of publication: %s', (_, facts) => expect(shownUnder(facts).date).toBeUndefined())

  test.each([
    ['a list', '<dl><dt>Published:</dt><dd>3 May 2024</dd><dt>By</dt><dd>Ann Lee</dd></dl>'],
    ['a table', '<table><tr><th>Published</th><td>3 May 2024</td></tr><tr><th>Fare</th><td>One coin</td></tr></table>'],
  ])('are its own where that says so: %s', (_, facts) => expect(shownUnder(facts).date).toBe('2024-05-03'))
})

describe('authors that pages show', () => {
  test.each([
    ['<p><span>By</span><span>Ann Lee</span></p>', 'Ann Lee'],
    ['<p class="byline"><b>Ann Lee</b><i>Senior Reporter, Rivers</i></p>', 'Ann Lee'],
    ['<p class="byline">By <a>Ann Lee</a> and <a>Tom Berg</a></p>', 'Ann Lee, Tom Berg'],
    ['<p class="byline"><span>Ann</span> <span>Lee</span></p>', 'Ann Lee'],
    ['<p>By 3 Rivers Press</p>', '3 Rivers Press'],
    ['<p>Von Rabatten der Fähren profitieren</p>', undefined],
    ['<p>Posted by Ann Lee at December 16, 2025 11:15 AM</p>', 'Ann Lee'],
    ['<p>Von Anna ten Berg</p>', 'Anna ten Berg'],
    ['<p class="byline">By Ann Lee Friday, May 3, 2024</p>', 'Ann Lee'],
    ['<p>Ann Lee</p><p>May 3, 2024</p>', 'Ann Lee'],
    ['<p>Von Anna Berg</p>', 'Anna Berg'],
    ['<p>记者 林小河</p>', '林小河'],
    ['<p>김민수 기자</p>', '김민수'],
    ['<p class="byline">김민수 기자 minsu@paper.example</p>', '김민수'],
    ['<p>글: 이서연</p>', '이서연'],
    ['<p>文：山田花子</p>', '山田花子'],
    ['<p>Από τη Μαρία Παππά</p>', 'Μαρία Παππά'],
    ['<p><span>2023-06-20 09:41</span>　<span>来源：河城晚报</span>　<span>记者 林小河</span></p>', '林小河'],
    ['<aside><a rel="author" href="/people/ann">Ann Lee</a></aside>', 'Ann Lee'],
    ['<div class="post-author">user3080392</div>', 'user3080392'],
    ['<div class="byline"><i>via</i> <a href="/~ann">ann</a></div>', 'ann'],
    ['<div class="post-author"><h4>Insights from</h4><p>Ann Lee</p><p>Ferry Master</p></div>', 'Ann Lee'],
    ['<p class="author">AL</p><p class="author">Ann Lee</p>', 'Ann Lee'],
    ['<p class="author-description">Licensed Ferry Master</p><p class="author">Ann Lee</p>', 'Ann Lee'],
    ['<p>May 3, 2024 · 3 min read · By Ann Lee</p>', 'Ann Lee'],
    ['<p>Thread starter <a class="username">ann1</a></p>', 'ann1'],
    [
      '<p class="author-date"><b>Date:</b> 3 May 2024<br><b>Author:</b> Ann Lee<br><b>Source:</b> River News</p>',
      'Ann Lee',
    ],
    ['<p class="author-label">Date:</p><p>By Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">von <a>Ann Lee</a> am <i>3.5.2024</i></p>', 'Ann Lee'],
    ['<p>von <a>Ann1</a><br>am 20.09.2020</p>', 'Ann1'],
    ['<p class="author"><b>Marie Le</b> <i>3 May 2024</i></p>', 'Marie Le'],
    ['<p class="author">Autorin: Ann Lee</p>', 'Ann Lee'],
    ['<p class="author"><b>Phan Van El</b> | <i>Ferry Master</i></p>', 'Phan Van El'],
    ['<p class="post-author vcard">Posted here by <span class="fn">Ann Lee</span></p>', 'Ann Lee'],
    ['<p class="author">Postado por Ann Lee às 09:15</p>', 'Ann Lee'],
    ['<p class="author">Gepostet von Ann Lee um 09:15</p>', 'Ann Lee'],
    ['<p class="author">Publié par Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Pubblicato da Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Geplaatst door Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Opublikowane przez Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Опубликовал Иван Берг</p>', 'Иван Берг'],
    ['<p class="author">投稿者：山田太郎</p>', '山田太郎'],
    ['<p class="author">작성자: 김철수</p>', '김철수'],
    ['<ul><li><span>Автор темы</span> <a>Иван_Берг</a></li></ul>', 'Иван_Берг'],
    ['<div class="results"><div><p>By Ann Lee</p></div><div><p>By Tom Berg</p></div></div>', 'Ann Lee'],
  ])('%s', (line, author) => {
    expect(shownUnder(line).author).toBe(author)
  })

  test('a signature far below the title', () => {
    const page = metadataOf(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1>`,
      `${BODY.repeat(12)}<h3>Written by Ann Lee</h3>`,
    )
    expect(page.author).toBe('Ann Lee')
  })

  test('who started a thread goes before who is marked in a reply', () => {
    const reply = `<section itemprop="author"><b itemprop="name">Tom Berg</b></section>`
    const page = metadataOf(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p><a class="username">ann1</a></p>`,
      BODY.repeat(30) + reply,
    )
    expect(page.author).toBe('ann1')
  })

  test('a site that declares itself does not hide the person whom it names', () => {
    const head = `<title>${TITLE}</title><meta property="og:site_name" content="Valley Post"><meta name="author" content="Valley Post">`
    expect(metadataOf(head, `<h1>${TITLE}</h1><p>By Ann Lee</p>`, '<p>Valley Post</p>').author).toBe('Ann Lee')
    expect(metadataOf(head, `<h1>${TITLE}</h1>`).author).toBe('Valley Post')
  })

  test('a post that says at its end who wrote it', () => {
    const end = `${BODY.repeat(12)}<p>This post was written by Ann Lee, ferry master.</p>`
    expect(metadataOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>`, end).author).toBe('Ann Lee')
  })

  test.each([
    '<p>Ann Lee</p><p>Read on for more.</p>',
    '<p>By morning, nobody could cross.</p>',
    '<p class="author">12 min read</p>',
    '<p class="author">Photo © Ferry Archive</p>',
    '<p class="author">Veröffentlicht am 03.05.24 um 14:34 Uhr</p>',
    '<p class="author">Bluesky</p>',
    '<div class="article-author"><ul><li>Atualizado há 4 meses</li></ul></div>',
    '<div class="hit"><p>By Ann Lee</p></div><div class="hit"><p>By Tom Berg</p></div><div class="hit"><p>By Ida Holm</p></div>',
  ])('nobody: %s', (line) => {
    expect(shownUnder(line).author).toBeUndefined()
  })

  test('reviewers of a product are not its authors', () => {
    const review = '<div itemprop="review"><span itemprop="author">Ash C.</span></div>'
    expect(
      metadataOf('<meta property="og:type" content="product">', `<h1>Oak oar</h1>${review}`).author,
    ).toBeUndefined()
    expect(metadataOf('', `<h1>${TITLE}</h1><p>By Ann Lee</p>`, '', 'https://valley.example/').author).toBeUndefined()
    const home = '<link rel="canonical" href="https://valley.example/"><h1>Valley</h1><p>By Ann Lee</p>'
    expect(parseHtml(home, {}).metadata.author).toBeUndefined()
  })
})

test('an author that code names is none of the page', () => {
  expect(shownUnder('<pre>By Ann Lee</pre>').author).toBeUndefined()
})

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

describe('what the front matter carries', () => {
  const DECLARED = {
    'og:title': TITLE,
    'og:site_name': 'The Valley Post',
    'og:description': 'After thirty years.',
    'og:image': '/ferry.jpg',
    'article:published_time': '2024-05-03T10:15:00Z',
    'article:modified_time': '2024-06-01T08:00:00Z',
  }
  const META = Object.entries(DECLARED)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('')
  const HEAD = `<link rel="canonical" href="/ferry">${META}<meta name="author" content="Ann Lee">`
  const PAGE = `<html lang="en-GB"><head>${HEAD}</head><body><article><h1>${TITLE}</h1>${BODY}</article></body></html>`

  test.each([
    ['title', TITLE],
    ['author', 'Ann Lee'],
    ['date', '2024-05-03T10:15:00Z'],
    ['modified', '2024-06-01T08:00:00Z'],
    ['site', 'The Valley Post'],
    ['url', 'https://valley.example/ferry'],
    ['lang', 'en-GB'],
    ['description', 'After thirty years.'],
    ['image', 'https://valley.example/ferry.jpg'],
  ])('%s: %s', async (field, value) => {
    const { markdown } = await clean(PAGE, { from: 'html', url: 'https://valley.example/x', frontMatter: 'yaml' })
    expect(markdown.split('---\n')[1]?.split('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^${field}: ['"]?${value}['"]?$`)),
    )
  })
})

describe('metadata as it is written', () => {
  const title = 'How the fer\u00ADry came back\u200B: it\u00E2\u20AC\u2122s here'
  const whole = 'How the ferry came back: it\u2019s here'

  test('a page', async () => {
    const head = `<title>${title}</title><meta name="author" content="Ann L\u00C3\u00A9e"><meta name="description" content="Tar &amp;amp; rope.">`
    const { metadata } = await clean(`<html lang="en"><head>${head}</head><body>${BODY}</body></html>`)
    expect(metadata).toMatchObject({ title: whole, author: 'Ann L\u00E9e', description: 'Tar & rope.' })
  })

  test('values are lines without spaces that stand beside no word', async () => {
    const head = '<title>How the ferry  came\u00A0back\u00A0</title>'
    const { metadata } = await clean(`<html lang="en"><head>${head}</head><body>${BODY}</body></html>`)
    expect(metadata.title).toBe('How the ferry came back')
  })

  test('values have no spaces before their marks, as the text has none', async () => {
    const head = '<title>How the rope , the tar and the ferry came back</title>'
    const { metadata } = await clean(`<html lang="en"><head>${head}</head><body>${BODY}</body></html>`)
    expect(metadata.title).toBe('How the rope, the tar and the ferry came back')
  })

  test('a title that the text lacks', async () => {
    const { markdown } = await clean(`<html lang="en"><head><title>${title}</title></head><body>${BODY}</body></html>`)
    expect(markdown.split('\n')[0]).toBe(`# ${whole}`)
  })

  test('a text', async () => {
    const { metadata } = await clean(`${title}\n\n${TEXT_BODY}\n`, { from: 'text' })
    expect(metadata.title).toBe(whole)
  })

  test('stays without the rules that repair', async () => {
    const html = `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${BODY}</body></html>`
    expect((await clean(html, { only: ['drop', 'shape'] })).metadata.title).toBe(title)
  })
})
