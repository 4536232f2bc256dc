import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import type { Block } from '../../src/model/block.js'
import type { Context } from '../../src/model/rule.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { relatedList } from '../../src/rules/drop/related-list.js'
import * as relatedEntries from '../../src/rules/drop/support/related/entries.js'
import { FEATURE_NAMES, featureRows } from '../../src/score/html/features/index.js'
import { viewPage } from '../../src/score/html/page/index.js'
import { type Situation, situate } from '../../src/score/html/situation/index.js'

const TEXT = 'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again.'

function situationOf(html: string): Situation {
  return situate(viewPage(parseHtml(html, {})))
}

/** One feature of all blocks. */
function feature(situation: Situation, name: string): readonly number[] {
  const column = FEATURE_NAMES.indexOf(name)
  const rows = featureRows(situation)
  return situation.blocks.map((_, index) => rows[index * FEATURE_NAMES.length + column] as number)
}

describe('headline', () => {
  const page = (title: string): string =>
    `<title>${title}</title><body><h1>Harbour Gazette</h1><article><h2>How the ferry came back</h2><p>${TEXT}</p></article>
     <article><h1>Storm takes the old pier</h1><p>${TEXT}</p></article>`

  it('is the heading with the words of the title', () => {
    const { headline, blocks } = situationOf(page('How the ferry came back'))
    expect(blocks[headline]?.block.text).toBe('How the ferry came back')
  })

  it('is the first of level 1 when no heading has them', () => {
    const { headline, blocks } = situationOf(page('Welcome'))
    expect(blocks[headline]?.block.text).toBe('Harbour Gazette')
  })

  it('is missing on a page without headings', () => {
    expect(situationOf(`<title>Ferry</title><p>${TEXT}</p>`).headline).toBe(-1)
  })
})

describe('features of what stands around a block', () => {
  it('count back to the last label above what follows an article', () => {
    const situation = situationOf(
      `<body><h1>How the ferry came back</h1><p>${TEXT}</p><h2>Related articles</h2><ul><li>Storm takes the old pier</li></ul>`,
    )
    const since = feature(situation, 'since related')
    expect(since.slice(0, 2)).toEqual([0, 0])
    expect(since[3]).toBeGreaterThan(since[2] as number)
  })

  it('tell a second copy from the first', () => {
    const situation = situationOf(`<body><p>${TEXT}</p><p>Another.</p><p>${TEXT}</p>`)
    expect(feature(situation, 'earlierCopies')).toEqual([0, 0, 1])
  })

  it('tell a label with a link from a sentence with one', () => {
    const situation = situationOf(
      `<body><p>See also: <a href="/a">Storm takes the old pier</a></p>
       <p>The mill stands <a href="/b">by the old bridge</a> and has no wheel.</p>
       <p>The keeper of the light, who had seen the water rise before, <a href="/c">wrote it down</a></p>`,
    )
    expect(feature(situation, 'labelledLink')).toEqual([3, 0, 0])
  })
})

describe('related-list on pages', () => {
  const blocks = parseHtml('<body><h2>Related articles</h2><ul><li>Storm takes the old pier</li></ul>', {}).blocks

  /** Drops when the heading and the entry have these probabilities beside a block that is certain. */
  function dropped(...probabilities: readonly number[]): number {
    const all = [...blocks, { ...(blocks[0] as Block), id: 99, text: TEXT, type: 'paragraph' as const }]
    const of = (block: Block): { probability: number; keep: boolean; reasons: () => [] } => {
      const probability = probabilities[all.indexOf(block)] ?? 1
      return { probability, keep: probability > 0.4, reasons: () => [] }
    }
    const phrases = parsePhrases()
    const context = {
      format: 'html',
      strictness: 'normal',
      score: () => ({ of, confidence: 1 }),
      roles: () => ({ of: () => undefined, metadata: {} }),
      foundPhrases: () => phrases,
      allow: { phrases: [], scripts: [] },
    } as unknown as Context
    return [...relatedList.propose(all, context, { ...relatedEntries, leftOvers: undefined })].length
  }

  function parsePhrases(): ReturnType<Context['foundPhrases']> {
    const { blocks: viewed } = situationOf('<body><h2>Related articles</h2>')
    const masks = viewed[0]?.phrases
    return { any: -1, of: (block) => (block === blocks[0] ? masks : undefined) }
  }

  it('takes the entries that the scorer doubts', () => {
    expect(dropped(0.3, 0.2)).toBe(2)
  })

  it('leaves those that it believes in', () => {
    expect(dropped(0.3, 0.6)).toBe(1)
  })
})

it('keeps the article and drops the teasers, comments and footer around it', async () => {
  const html = `<title>How the ferry came back</title><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article class="post"><h1>How the ferry came back</h1>
    <div class="entry-content">${Array.from({ length: 6 }, (_, n) => `<p>${n + 1} years on, ${TEXT} Nobody had asked for it, and everybody came.</p>`).join('')}</div></article></main>
    <section class="related-posts"><h2>Related articles</h2>
    <div class="teaser"><h3><a href="/1">Storm takes the old pier</a></h3><p>The pier that was built by hand has gone in …</p></div>
    <div class="teaser"><h3><a href="/2">Fares to rise in spring</a></h3><p>Passengers will pay a tenth more from March …</p></div>
    <div class="teaser"><h3><a href="/3">Mill to be sold</a></h3><p>The owner of the mill has found nobody who …</p></div></section>
    <section class="comments"><h2>3 comments</h2><div class="comment"><p>Great story, thank you!</p></div></section>
    <footer><p>© 2024 Harbour Gazette. All rights reserved.</p></footer>`
  const { markdown } = await clean(html, { from: 'html', title: false })
  expect(markdown).toContain('6 years on')
  for (const unwanted of ['Sport', 'old pier', 'Great story', 'rights reserved'])
    expect(markdown).not.toContain(unwanted)
})

describe('headings of an article', () => {
  const MORE = [
    'The miller had counted the days, and when the first cart rolled over the planks he rang the bell three times.',
    'Nobody in the valley remembered a spring like it, and the old people said that the river had moved its bed again.',
    'In the evening they lit a fire on the bank, and the children threw stones into the water until it was dark.',
  ]
  const page = (body: string): string =>
    `<html lang="en"><head><title>How the ferry came back</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
     <main><article><h1>How the ferry came back</h1>${body}</article></main><footer><p>© 2024 The Valley Post</p></footer></body></html>`

  it('stay over what a reader asks', async () => {
    const question =
      '<details><summary>Do I need a ticket?</summary><p>Yes, they are sold at the mill every morning from seven.</p></details>'
    const { markdown } = await clean(page(`<p>${TEXT}</p><p>${MORE[0]}</p><h2>Häufige Fragen</h2>${question}`), {
      from: 'html',
    })
    expect(markdown).toContain('## Häufige Fragen')
  })

  it('stay in sections of their own', async () => {
    const [first, second, third] = MORE.map((text) => `<p>${text}</p>`)
    const sections = `<section><h2>Results</h2>${first}</section><section><h2>Discussion</h2>${second}${third}</section>`
    const { markdown } = await clean(page(`<p>${TEXT}</p>${sections}`), { from: 'html' })
    expect(markdown.match(/^## .*/gm)).toEqual(['## Results', '## Discussion'])
  })
})

describe('words that a page hides for search engines', () => {
  it('go, and say nothing about the rest of the page', async () => {
    const links = ['Storm takes the pier', 'The mill is for sale', 'A new bridge is planned']
    const page = (hidden: string): string =>
      `<html lang="en"><head><title>How the ferry came back</title></head><body><div><h1>How the ferry came back</h1>
       <p>${TEXT}</p><p>The miller and his sons pulled it down to the water with two oxen and a rope.</p></div>
       <div><h3>Related</h3>${links.map((text, at) => `<p><a href="/${at}">${text}</a> 3 May 2024</p>`).join('')}</div>${hidden}</body></html>`
    const words = `<div style="display:none">${'lottery numbers, cheap watches, miracle pills '.repeat(400)}</div>`
    const shown = await clean(page(''), { from: 'html' })
    const broken = await clean(page(words), { from: 'html' })
    expect(broken.markdown).toBe(shown.markdown)
    expect(shown.markdown).toContain('with two oxen and a rope.')
    expect(broken.findings.map(({ message }) => message)).toContain('hidden from readers: words for search engines')
  })
})

describe('reasons against blocks of a page', () => {
  const items = ['Boats', 'Mills', 'Bridges', 'Fishing'].map((name) => `<li><a href="/${name}">${name}</a></li>`)
  const page = `<title>How the ferry came back</title><body class="single-product">
    <header class="site-header"><ul id="menu-main" class="menu">${items.join('')}</ul></header>
    <article><h1>How the ferry came back</h1>${`<p>${TEXT}</p>`.repeat(4)}</article>
    <aside class="sidebar"><h3>Storm takes the old pier</h3><p><a href="/pier">Nobody had seen it go</a></p></aside>
    <footer><p>Mill Lane Post</p></footer>`

  async function reasons(removed: string): Promise<readonly string[]> {
    const { findings } = await clean(page, { from: 'html', only: ['boilerplate'] })
    return findings.find((finding) => finding.removed.startsWith(removed))?.evidence ?? []
  }

  it('name the element as the page does', async () => {
    expect(await reasons('Boats')).toContain('stands inside <ul> named "menu menu-main"')
    expect(await reasons('Mill Lane')).toContain('stands inside <footer>')
  })

  it('are words that hold for the block, and no names of features', async () => {
    const { findings } = await clean(page, { from: 'html', only: ['boilerplate'] })
    expect(findings.length).toBeGreaterThan(4)
    const known =
      /^(?:stands inside <|\d+ blocks? (?:before|after) the article's prose$|in one of \d+ parts|outside of the part|(?:one|\d) words?$|no running text|nothing but a link$|mostly links|above the headline$|near the (?:beginning|end) of the page$|little running text|below "|ends without|most of its words|headings that are links|beside other|many small signs)/
    for (const { evidence } of findings) {
      expect(evidence).not.toEqual([])
      for (const reason of evidence) expect(reason).toMatch(known)
    }
    expect(findings.flatMap(({ evidence }) => evidence).join('\n')).not.toContain('single-product')
  })
})
