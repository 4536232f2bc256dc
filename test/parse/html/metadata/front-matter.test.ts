import { describe, expect, test } from 'vitest'
import { clean } from '../../../../src/index.js'
import { BODY, metadataOf, shownUnder, TITLE } from './pages.js'

const TEXT_BODY = [1, 2, 3]
  .map(
    (day) =>
      `The river rose two metres in night ${day}, and by morning the old bridge was gone, so that nobody could cross.`,
  )
  .join('\n\n')

test('the label of a thread is no part of its title', async () => {
  const html = `<title>${TITLE} | Boats</title><h1><span class="label label--green">Solved</span> ${TITLE}</h1>${BODY}`
  const { metadata, markdown } = await clean(html, { from: 'html' })
  expect(metadata.title).toBe(TITLE)
  expect(markdown).toMatch(/^# How the ferry came back\n/)
  const kind = html.replace('label label--green', 'kind')
  expect((await clean(kind, { from: 'html' })).metadata.title).toBe(`Solved ${TITLE}`)
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

test('an author that code names is none of the page', () => {
  expect(shownUnder('<pre>By Ann Lee</pre>').author).toBeUndefined()
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
