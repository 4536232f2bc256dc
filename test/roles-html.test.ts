import { describe, expect, it } from 'vitest'
import { parseHtml } from '../src/parse/html/index.js'
import { findHtmlRoles } from '../src/roles/html.js'

const TEXT =
  '<p>The ferry had lain on the bank for thirty years, and it took the village two days to make it float.</p>'
const DECK = 'Ann Berg spent two days with tar and rope in the village by the old mill.'

/** What is the deck of a page. */
function deck(html: string): readonly string[] {
  const document = parseHtml(`<title>The ferry</title><body><h1>The ferry</h1>${html}</body>`, {})
  const roles = findHtmlRoles(document)
  return document.blocks.filter((block) => roles.of(block) === 'deck').map(({ text }) => text)
}

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
