import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/model/block.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { findHtmlRoles } from '../../src/roles/html.js'
import { loadFurtherScripts } from '../../src/roles/load-further.js'

await loadFurtherScripts()

const TEXT =
  '<p>The ferry had lain on the bank for thirty years, and it took the village two days to make it float.</p>'
const DECK = 'Ann Berg spent two days with tar and rope in the village by the old mill.'

/** The blocks of a page that have a role. */
function having(role: Role, html: string): readonly string[] {
  const document = parseHtml(`<title>The ferry</title><body><h1>The ferry</h1>${html}</body>`, {})
  const roles = findHtmlRoles(document)
  return document.blocks.filter((block) => roles.of(block) === role).map(({ text }) => text)
}

/** What is the deck of a page. */
const deck = (html: string): readonly string[] => having('deck', html)

describe('the deck of a page', () => {
  it('is named as the excerpt of the article', () => {
    expect(deck(`<div class="post-excerpt"><div>${DECK}</div></div>${TEXT}`)).toEqual([DECK])
  })

  it.each([
    ['an excerpt of other articles', `<p class="excerpt">${DECK}</p>${TEXT}<p class="excerpt">${DECK}</p>`],
    ['an excerpt further below', `${TEXT}${TEXT}${TEXT}<p class="excerpt">${DECK}</p>`],
    ['a label', `<p class="excerpt">${DECK.slice(0, -1)}</p>${TEXT}`],
  ])('is not %s', (_, html) => expect(deck(html)).toEqual([]))
})

describe('the date of a page in a list of definitions', () => {
  const day = '3 May 2024'
  const list = (pairs: string): string => `<dl>${pairs}</dl>${TEXT}`

  it.each([
    ['beside a label of publication', list(`<dt>Published</dt><dd>${day}</dd>`)],
    ['in a list of nothing but a byline', list(`<dt>Date:</dt><dd>${day}</dd><dt>Category</dt><dd>Boats</dd>`)],
    ['beside the author', list(`<dt>Date</dt><dd>${day}</dd><dt>Boat</dt><dd>By Ann Lee</dd>`)],
    ['in an element named for it', list(`<dt>On</dt><dd class="published">${day}</dd>`)],
  ])('stands %s', (_, html) => expect(having('date', html)).toEqual([day]))

  it.each([
    ['a fact beside another', list(`<dt>Date:</dt><dd>${day}</dd><div><dt>Fare</dt><dd>One coin</dd></div>`)],
    ['when something holds', list(`<div><dt>In force</dt><dd>${day}</dd></div>`)],
  ])('is not %s', (_, html) => expect(having('date', html)).toEqual([]))
})

describe('the date of a page', () => {
  const day = 'Monday, 6 May 2024<br>In the school'

  it('stands below the headline, maybe below a deck', () => {
    expect(having('date', `<p>3 May 2024</p>${TEXT}`)).toEqual(['3 May 2024'])
    expect(having('date', `<h2>How it came back</h2><p>3 May 2024</p>${TEXT}`)).toEqual(['3 May 2024'])
  })

  it('is not when something takes place that a heading of the text speaks of', () => {
    const page = `${TEXT.replace('float', 'float again with tar and rope')}<h2>The feast</h2><p>${day}</p>`
    expect(having('date', page)).toEqual([])
    expect(parseHtml(`<title>The ferry</title><h1>The ferry</h1>${page}`, {}).metadata.date).toBeUndefined()
  })

  it('is not that from which on something holds', () => {
    expect(having('date', `<h4>Effective beginning 6/2/2025:</h4>${TEXT}`)).toEqual([])
  })

  it('is none of the dates in a list of what came out', () => {
    const entry = (name: string, day: number): string =>
      `<p class="entry"><a href="/${day}">${name}</a>, ${day} May 2024</p>`
    const entries = [entry('Tar for beginners', 6), entry('Where the rope went', 5), entry('Oars and others', 4)]
    expect(having('date', `${entries.join('')}${TEXT}`)).toEqual([])
    expect(having('date', `${entries.slice(0, 2).join('')}${TEXT}`)).toHaveLength(2)
    const labels = ['Published on', 'Reviewed by Ann Lee and updated on', 'Last updated by Bob Lee on']
    const history = labels.map((label, day) => `<p>${label} ${day + 4} May 2024</p>`).join('')
    expect(having('date', `${history}${TEXT}`)).toHaveLength(3)
  })

  it('is not that of a life', () => {
    const page = `<div class="dates">March 4, 1931 \u2013 October 12, 2023</div>${TEXT}`
    expect(having('date', page)).toEqual([])
    expect(parseHtml(`<title>The ferry</title><h1>The ferry</h1>${page}`, {}).metadata.date).toBeUndefined()
    expect(having('date', `<div>May 4, 2023 \u2013 May 5, 2023</div>${TEXT}`)).toHaveLength(1)
  })
})

describe('the signature of a reporter', () => {
  it('stands below the text in Korean', () => {
    const signature = '김민수 기자 minsu@paper.example'
    expect(having('byline', `${TEXT.repeat(20)}<p>${signature}</p>`)).toEqual([signature])
    expect(having('byline', `${TEXT.repeat(20)}<p>김민수 기자는 다리를 건넜다.</p>`)).toEqual([])
  })
})

describe('the biography of a page', () => {
  const DATED = '<meta name="author" content="Ann Berg"><meta property="article:published_time" content="2024-05-03">'

  it.each([
    'Ann Berg is a reporter who has covered rivers for ten years.',
    'Ann has been a freelance journalist since she left the harbour.',
    'Ann Berg ist Redakteurin und lebt am Fluss.',
  ])('says what the author does: %s', (text) =>
    expect(having('biography', `${DATED}<p>${text}</p>${TEXT}`)).toEqual([text]),
  )

  it.each([
    ['of another person', DATED, 'Karl Lund is a reporter who has covered rivers for ten years.'],
    ['of another trade', DATED, 'Ann is the owner of the ferry, and she does not want to sell it.'],
    ['of a page of no date', '<meta name="author" content="Ann Berg">', 'Ann Berg is a reporter of the old school.'],
    ['of what the author wrote', DATED, 'Ann Berg, reporter and ferryman, came back from the mill.'],
  ])('is nothing %s', (_, head, text) => expect(having('biography', `${head}<p>${text}</p>${TEXT}`)).toEqual([]))
})
