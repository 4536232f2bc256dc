import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import type { Block } from '../../../src/model/block.js'
import { parseHtml } from '../../../src/parse/html/index.js'

const FIRST =
  'The Heron is a rowing boat for one person and a dog, built of larch on oak, with seven strakes a side and no paint.'
const SECOND = 'It weighs forty kilograms, so that two people can carry it down to the water and one can drag it back.'

/** A shop that shows a name and a price, and declares the rest. */
function page(thing: object | string, shown = ''): string {
  const json = typeof thing === 'string' ? thing : JSON.stringify({ '@context': 'https://schema.org', ...thing })
  return `<!doctype html><title>Heron | Boats</title><script type="application/ld+json">${json}</script>
<body><header><a href="/">Boats</a></header><main><h1>Heron</h1><p>£1,900</p><button>Add to basket</button>${shown}</main></body>`
}

const product = (description: string): object => ({ '@type': 'Product', name: 'Heron', description })

function declared(html: string): Block[] {
  return parseHtml(html, {}).blocks.filter(({ hints }) => hints.isDeclared)
}

async function cleaned(html: string): Promise<string> {
  return (await clean(html, { from: 'html' })).markdown
}

describe('text that a page only declares', () => {
  it('is its article, and what the page shows around it is not', async () => {
    const result = await clean(page(product(`${FIRST}\n\n${SECOND}`)), { from: 'html' })
    expect(result.markdown).toBe(`# Heron\n\n${FIRST}\n\n${SECOND}\n`)
    expect(result.confidence).toBeGreaterThan(0.8)
    expect(result.findings.map(({ removed }) => removed)).toContain('£1,900')
  })

  it('stands in its source, escapes and entities read', () => {
    const value = `<p>Larch &amp; oak: ${FIRST}<\\/p>\\n<p>\\u201cLight\\u201d, ${SECOND}<\\/p>`
    const html = page(`{"@type":"Product","description":"${value}"}`)
    const blocks = declared(html)
    expect(blocks.map(({ text }) => text)).toEqual([`Larch & oak: ${FIRST}`, `“Light”, ${SECOND}`])
    for (const { text, segments, start, end } of blocks) {
      expect(html.slice(start, end)).toContain(text.slice(-30))
      for (const { from, to, start: begin, end: stop, atomic } of segments) {
        if (!atomic) expect(html.slice(begin, stop)).toBe(text.slice(from, to))
      }
      expect(segments.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
    }
    const quote = blocks[1]?.segments[0]
    expect(html.slice(quote?.start, quote?.end)).toBe('\\u201c')
  })

  it.each([
    ['escaped markup', `&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;`],
    ['percent signs', encodeURIComponent(`${FIRST} ${SECOND}`)],
    ['raw line breaks', `${FIRST}\n${SECOND}`],
  ])('is read with %s', (_, value) => {
    const text = declared(page(`{"@type":"Product","description":"${value}"}`)).map((block) => block.text)
    expect(text.join(' ')).toBe(`${FIRST} ${SECOND}`)
  })

  it('may be the steps of a recipe', async () => {
    const recipe = {
      '@type': 'Recipe',
      recipeIngredient: ['1 loaf of bread', '3 eggs'],
      recipeInstructions: [
        { '@type': 'HowToStep', text: `Soak the bread. ${FIRST}` },
        { '@type': 'HowToStep', text: SECOND },
      ],
    }
    const list = `- 1 loaf of bread\n- 3 eggs\n\n1. Soak the bread. ${FIRST}\n2. ${SECOND}\n`
    expect(await cleaned(page(recipe))).toBe(`# Heron\n\n${list}`)
  })

  it('may be the steps of a guide, one of which may hold paragraphs', async () => {
    const guide = {
      '@type': 'HowTo',
      description: FIRST,
      supply: ['Tar', 'Rope'],
      step: [
        {
          '@type': 'HowToStep',
          name: 'Step 1',
          itemListElement: { '@type': 'HowToDirection', text: `<p>${SECOND}</p><p>Then wait.</p>` },
        },
        { '@type': 'HowToStep', text: 'Row it over the river and back again.' },
      ],
    }
    const list = `- Tar\n- Rope\n\n1. ${SECOND}\n\n   Then wait.\n\n2. Row it over the river and back again.\n`
    expect(await cleaned(page(guide))).toBe(`# Heron\n\n${FIRST}\n\n${list}`)
  })

  it('may be the body of an article, but not what an article says of itself', () => {
    expect(declared(page({ '@type': 'NewsArticle', articleBody: `${FIRST} ${SECOND}` }))).toHaveLength(1)
    expect(declared(page({ '@type': 'NewsArticle', description: `${FIRST} ${SECOND}` }))).toEqual([])
  })

  it.each([
    ['is shown', `<p>${FIRST}</p><p>${SECOND}</p>`],
    ['begins in a teaser', `<p>${FIRST.slice(0, 60)}…</p>`],
    ['opens on a click', `<div class="panel" style="display:none"><p>${FIRST}</p><p>${SECOND}</p></div>`],
    [
      'weighs less than what is shown',
      `<p>${'The ferry went back to the mill before the water rose again. '.repeat(5)}</p>`,
    ],
  ])('is not taken where it %s', (_, shown) => {
    expect(declared(page(product(`${FIRST} ${SECOND}`), shown))).toEqual([])
  })

  it('is not taken from a list of things', () => {
    const graph = [product(`${FIRST} ${SECOND}`), product(`${SECOND} ${FIRST}`)]
    expect(declared(page({ '@graph': graph }))).toEqual([])
  })

  it('is not there in a broken script', () => {
    expect(declared(page('{"@type":"Product","description":"'))).toEqual([])
  })
})
