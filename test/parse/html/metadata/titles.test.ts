import { describe, expect, test } from 'vitest'
import { clean } from '../../../../src/index.js'
import { BODY, metadataOf, TITLE } from './pages.js'

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
