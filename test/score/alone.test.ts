import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { judgedAlone, standsAlone } from '../../src/score/html/alone.js'
import { viewPage } from '../../src/score/html/page/index.js'

const TEXT =
  '<p>The ferry had lain on the bank for thirty years, and it took the village two days to make it float again.</p>'
const pageOf = (html: string) => viewPage(parseHtml(html, {}))

describe('a document that is an article and nothing else', () => {
  it.each([
    ['of nothing but elements', TEXT],
    ['with a head', `<html><head><title>The ferry</title></head><body><article>${TEXT}</article></body></html>`],
    ['whose headings are named after their words', `<h2 id="search-and-share">Search and share</h2>${TEXT}`],
    ['with named code', `${TEXT}<pre class="share widget"><code>float()</code></pre>`],
    ['with classes of text', `<div class="entry-content"><div class="wp-block-group">${TEXT}</div></div>`],
  ])('is one %s', (_, html) => expect(standsAlone(pageOf(html))).toBe(true))

  it.each([
    ['with a menu', `<nav><a href="/">The river</a></nav>${TEXT}`],
    ['with a foot', `${TEXT}<footer>The river</footer>`],
    ['with an element named for what stands around articles', `${TEXT}<div class="sidebar">The river</div>`],
    ['of links', `<p><a href="/a">The ferry had lain on the bank</a> for thirty years</p>`],
  ])('is none %s', (_, html) => expect(standsAlone(pageOf(html))).toBe(false))

  it('is judged by other odds, but for pictures, phrases of pages and menus', () => {
    const page = pageOf(
      `${TEXT}<p>Share this article</p><p><img src="/a.jpg"></p><p>No.</p><p><a href="/">home</a> | <a href="/n">notes</a></p>`,
    )
    const judged = judgedAlone(page, Float64Array.of(0.25, 0.25, 0.25, 0.25, 0.25))
    expect([...judged].map((probability) => probability > 0.5)).toEqual([true, false, false, true, false])
    expect([...judgedAlone(page, Float64Array.of(0, 0, 0, 1, 1))]).toEqual([0, 0, 0, 1, 1])
  })

  it('keeps its short answers and lists, and loses what is left of a page', async () => {
    const questions = [
      ['How old is the boat?', 'Older than me.'],
      ['Do you swim?', 'No.'],
      ['Why not?', 'Then I would have to be careful with the boat.'],
    ].map(([question, answer]) => `<p><b>${question}</b></p><p>${answer}</p>`)
    const own = `<p>What the ferryman never leaves without:</p><ul><li>Tar</li><li>Rope</li></ul>${questions.join('')}`
    const left = '<p>Subscribe to our newsletter</p><p><a href="/share">Share</a> <a href="/tweet">Tweet</a></p>'
    const { markdown } = await clean(own + left, { from: 'html' })
    expect(markdown).toBe((await clean(own, { from: 'html', only: ['hidden-text'] })).markdown)
    expect(markdown).toContain('No.')
  })
})
