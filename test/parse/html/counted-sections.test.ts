import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

const TITLES = ['The old harbour', 'Over the dunes', 'To the red tower']

/** Headings and paragraphs of a page whose sections are made by a function, each with its level before it. */
function blocksOf(section: (number: number, title: string) => string, titles = TITLES): string[] {
  const { blocks } = parseHtml(`<main>${titles.map((title, at) => section(at + 1, title)).join('')}</main>`, {})
  return blocks
    .filter(({ hints }) => hints.dom?.hidden === undefined)
    .map(({ type, depth, text }) => (type === 'heading' ? `${'#'.repeat(depth ?? 0)} ${text}` : text))
}

describe('numbers of sections', () => {
  it.each<[string, (number: number, title: string) => string]>([
    ['in a box in the heading', (n, title) => `<div><h3><div class="number">${n}</div> ${title}</h3></div>`],
    ['set apart by its style in the heading', (n, title) => `<h3><span class="number">${n}</span>${title}</h3>`],
    ['beside the heading', (n, title) => `<div class="step"><span>${n}</span><h3>${title}</h3></div>`],
    ['beside the box around the heading', (n, title) => `<li><div><b>${n}</b></div><div><h3>${title}</h3></div></li>`],
    ['above the heading, without a box around both', (n, title) => `<p class="count">${n}</p><h3>${title}</h3>`],
  ])('begin their headings: %s', (_, section) => {
    expect(blocksOf(section)).toEqual(['### 1 The old harbour', '### 2 Over the dunes', '### 3 To the red tower'])
  })

  it('keep their marks', () => {
    const blocks = blocksOf((n, title) => `<div><p>${n}.</p><h2>${title}</h2></div>`)
    expect(blocks).toEqual(['## 1. The old harbour', '## 2. Over the dunes', '## 3. To the red tower'])
  })

  it.each<[string, (number: number, title: string) => string, string[]]>([
    ['two of them', (n, title) => `<div><p>${n}</p><h3>${title}</h3></div>`, ['1', '### A', '2', '### B']],
    [
      'others than those before',
      (n, title) => `<div><p>${n * 7}</p><h3>${title}</h3></div>`,
      ['7', '### A', '14', '### B'],
    ],
    ['a figure in the heading', (n, title) => `<h3><span>${n + 4}</span>${title}</h3>`, ['### 5A', '### 6B']],
    ['figures without a heading', (n, title) => `<div><p>${n}</p><p>${title}</p></div>`, ['1', 'A', '2', 'B']],
  ])('are no numbers of sections: %s', (_, section, expected) => {
    expect(blocksOf(section, ['A', 'B'])).toEqual(expected)
  })

  it('are no pages that stand side by side before a heading', () => {
    const pages = [1, 2, 3].map((number) => `<p class="page">${number}</p>`).join('')
    const { blocks } = parseHtml(`<main>${pages}<h2>More of it</h2></main>`, {})
    expect(blocks.at(-1)?.text).toBe('More of it')
  })

  it('are said once where an ordered list counts its items too', () => {
    const items = TITLES.map((title, at) => `<li><div>${at + 1}</div><p>${title} is far.</p></li>`).join('')
    const { blocks } = parseHtml(`<ol>${items}</ol>`, {})
    const hidden = blocks.filter(({ hints }) => hints.dom?.hidden === 'number of an item').map(({ text }) => text)
    expect(hidden).toEqual(['1', '2', '3'])
  })

  it('stay where they are all that an ordered list says', () => {
    const { blocks } = parseHtml('<ol><li><span>1</span></li><li><span>2</span></li></ol>', {})
    expect(blocks.map(({ hints }) => hints.dom?.hidden)).toEqual([undefined, undefined])
  })
})
