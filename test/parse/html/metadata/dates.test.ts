import { describe, expect, test } from 'vitest'
import { BODY, metadataOf, shownUnder, TITLE } from './pages.js'

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
