import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import type { Block } from '../../../src/model/block.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { createLinkResolver } from '../../../src/parse/links.js'
import { converted } from './converted.js'

const BODY = '<p>The river rose in a night and took the old bridge with it.</p>'

describe('hostile pages', () => {
  it.each([
    ['elements as deep as the page is long', '<div>'.repeat(100_000) + BODY + '</div>'.repeat(100_000)],
    ['elements that nothing closes', '<b><i>'.repeat(50_000) + BODY],
    ['ends of what never began', '</span></p></td>'.repeat(50_000) + BODY],
    ['tables inside tables', '<table><tr><td>'.repeat(20_000) + BODY],
    ['one endless attribute', `<p title="${'x'.repeat(1_000_000)}">${BODY}`],
    ['headings in one row of a table', `<table><tr>${'<td><h4>x</h4></td>'.repeat(50_000)}<tr><td>y</table>${BODY}`],
    ['digits beside code', `${BODY}<div>${'1'.repeat(100)}a</div><pre>x</pre>${BODY}`],
    ['words that screen readers skip', `<p>${'<i aria-hidden="true">x</i> <b></b>'.repeat(50_000)}</p>${BODY}`],
    ['notes of one list', `<ol class="wp-block-footnotes">${'<li id="x">y</li>'.repeat(50_000)}</ol>${BODY}`],
    ['notes inside notes', `${'<aside id="x" class="footnote" role="doc-footnote">'.repeat(20_000)}${BODY}`],
    ['a formula that never ends', `<p class="math">\\(${'\\(x'.repeat(300_000)}</p>${BODY}`],
    [
      'formulas that never end',
      `<script>MathJax</script><p>${'$x \\(x \\[x $$x \\begin{align}x '.repeat(50_000)}</p>${BODY}`,
    ],
    ['tables by roles inside tables', `${'<div role="table"><div role="list">'.repeat(20_000)}${BODY}`],
    ['names in one row', `<div>${'<span class="username">x</span>'.repeat(50_000)}</div>${BODY}`],
    ['lines of one quotation', `<aside class="quote">${'<div class="title">x</div>'.repeat(50_000)}</aside>${BODY}`],
    [
      'an endless address of a picture',
      `<meta property="og:image" content="/${'x'.repeat(1_000_000)}"><img src="/${'y'.repeat(1_000_000)}"><h1>x</h1>${BODY}`,
    ],
    ['references to characters', `<p>${'&amp;'.repeat(200_000)}</p>${BODY}`],
    ['conditions inside conditions', `<style>.x{display:none}${'@media print{'.repeat(50_000)}</style>${BODY}`],
    [
      'parts that are sent late',
      `<template id="B:0"></template>${'<!--$?-->'.repeat(50_000)}${'<div hidden id="S:0"></div>'.repeat(50_000)}${BODY}`,
    ],
  ])('are read to their end: %s', (_, page) => {
    const { blocks } = parseHtml(page, {})
    expect(blocks.some((block) => block.text.endsWith('took the old bridge with it.'))).toBe(true)
  })

  it('nests no deeper than a browser does', () => {
    const { blocks } = parseHtml(`${'<ul><li>'.repeat(5000)}deep`, {})
    expect(blocks.at(-1)?.containers.length).toBeLessThanOrEqual(512)
  })
})

/** The tags of the elements that a block stands in, from the outermost to its own. */
function tagsAround(block: Block | undefined): string[] {
  const tags: string[] = []
  for (let at = block?.hints.dom?.element; at !== undefined; at = at.parent) tags.unshift(at.tag)
  return tags
}

it('reads notes of docutils as part of their text and not as what stands beside it', () => {
  const { blocks } = parseHtml('<aside class="footnote-list"><aside class="footnote">Of hemp.</aside></aside>', {})
  expect(tagsAround(blocks[0])).toEqual(['div', 'div'])
})

describe('the hidden row of a table', () => {
  it('is no block where nothing stands in its cells', () => {
    const row = '<tr aria-hidden="true"><th></th><th></th></tr>'
    const { blocks } = parseHtml(`<table>${row}<tr><td>Ferry</td><td>one coin</td></tr></table>`, {})
    expect(blocks.map(({ text, start }) => [text, start >= 0])).toEqual([['\nFerry\tone coin', true]])
  })
})

describe('structure', () => {
  it.each([
    ['<msup><mi>x</mi><mn>2</mn></msup>', 'x^2'],
    ['<msubsup><mi>x</mi><mi>i</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msubsup>', 'x_i^{n + 1}'],
    ['<mfrac><mn>1</mn><msqrt><mi>y</mi></msqrt></mfrac>', '\\frac{1}{\\sqrt{y}}'],
    ['<mroot><mi>y</mi><mn>3</mn></mroot>', '\\sqrt[3]{y}'],
    ['<mover><mi>v</mi><mo>¯</mo></mover>', '\\bar{v}'],
    ['<munderover><mo>∑</mo><mn>0</mn><mi>n</mi></munderover>', '∑_0^n'],
    ['<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>', '\\begin{matrix}1 & 2\\end{matrix}'],
    ['<mi>sin</mi><mi>foo</mi><mtext>if so</mtext>', '\\sin \\mathrm{foo} \\text{if so}'],
    ['<mn>5</mn><mo>%</mo>', '5 \\%'],
  ])('writes MathML as TeX: %s', (mathml, tex) => {
    const { blocks } = parseHtml(`<p>so <math>${mathml}</math></p>`, {})
    expect(blocks[0]?.text).toBe(`so ${tex}`)
  })

  it('takes a formula that is too deep for its text', () => {
    const { blocks } = parseHtml(`<p>so <math>${'<mrow>'.repeat(400)}<mi>x</mi></math></p>`, {})
    expect(blocks.map(({ text }) => text).join('')).toBe('so x')
  })

  it.each([
    [
      'a navigation by its role',
      '<main><div role="navigation"><table><tr><th>Rope</th></tr></table></div></main>',
      'nav',
      true,
    ],
    [
      'a navigation by its role that has sections',
      '<main><div role="navigation"><h2>Tar</h2><p>Rope</p></div></main>',
      'nav',
      false,
    ],
    ['a column beside the text', '<div role="navigation"><p>Rope</p></div>', 'nav', false],
    ['the footer of a quotation', '<blockquote><p>It rose.</p><footer>Rope</footer></blockquote>', 'footer', false],
    ['the footer of an article', '<article><footer>Rope</footer></article>', 'footer', true],
  ])('%s', (_, html, tag, isInside) => {
    const block = parseHtml(html, {}).blocks.find(({ text }) => text === 'Rope')
    expect(tagsAround(block).includes(tag)).toBe(isInside)
  })

  describe('tables of a forum', () => {
    const post = (name: string, text: string) =>
      `<table class="post"><tr><td>3 May</td><td>#1</td></tr><tr><td>${name}</td><td>${text}</td></tr></table>`
    const long = `<div>${'The river rose in a night and took the old bridge with it. '.repeat(3)}</div>`

    it('lay out its posts', async () => {
      for (const html of [
        post('Ann', long) + post('Tom', '<div>So it did.</div>'),
        `<div id="1">${post('Ann', long)}</div><div id="2">${post('Tom', '<div>So it did.</div>')}</div>`,
      ]) {
        const markdown = await converted(html)
        expect(markdown).not.toContain('|')
        expect(markdown).toContain('\n\nSo it did.')
      }
    })

    it('lay out a post alone that has a number', async () => {
      expect(await converted(post('Ann', long).replace('<table', '<table id="post31"'))).not.toContain('|')
    })

    it.each([
      ['one alone', post('Ann', long)],
      ['cells of text alone', post('rope', long.replace(/<.*?>/g, '')) + post('tar', 'black')],
      ['short cells', post('rope', '<div>brown</div>') + post('tar', '<div>black</div>')],
      ['tables of other kinds beside', post('Ann', long) + post('rope', '<div>brown</div>').replace('post', 'prices')],
    ])('are data: %s', async (_, html) => {
      expect(await converted(html)).toMatch(/^\| -+ \|/m)
    })
  })

  it('has no heading without words', async () => {
    const html = '<h1>The ferry</h1><h2>&nbsp;</h2><p>The river rose.</p>'
    expect((await clean(html, { from: 'html', only: ['repair', 'shape', 'polish'] })).markdown).toBe(
      '# The ferry\n\nThe river rose.\n',
    )
  })
})

describe('addresses of a page', () => {
  it.each([
    ['https://example.org/a/b', '/x', 'https://example.org/x'],
    ['https://example.org/a/b', '//other.example/x', 'https://other.example/x'],
    ['https://example.org/a/b', 'x', 'https://example.org/a/x'],
    ['file:///home/me/page.html', '/x', 'file:///x'],
    ['file:///home/me/page.html', 'x', 'file:///home/me/x'],
    ['mailto:me@example.org', '/x', '/x'],
    ['data:text/html,x', '//other.example/x', '//other.example/x'],
  ])('on %s the link %s leads to %s', (url, address, target) => {
    expect(createLinkResolver(url, undefined).resolve(address)).toBe(target)
  })
})
