import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { findPhrases } from '../../src/lexicon/index.js'
import type { Block } from '../../src/model/block.js'
import type { Context, DocumentScore } from '../../src/model/rule.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { parseText } from '../../src/parse/text/index.js'
import { navigation } from '../../src/rules/drop/navigation.js'
import { isAmongKept } from '../../src/rules/drop/support/phrases/among-kept.js'

/** The texts of a document of which the scorer believes all but some words, and what the rule on menus makes of them. */
function look(source: string, ...doubted: readonly string[]): { among: string[]; dropped: string[] } {
  const document = source.startsWith('<') ? parseHtml(source, {}) : parseText(source)
  const { blocks } = document
  const of = ({ text }: Block) => {
    const isDoubted = doubted.includes(text)
    return { probability: isDoubted ? 0.1 : 0.9, keep: !isDoubted, reasons: () => [] }
  }
  const score: DocumentScore = { confidence: 1, of }
  const phrases = findPhrases(document)
  const context = {
    format: document.format,
    source: document.source,
    strictness: 'normal',
    score: () => score,
    roles: () => ({ of: () => undefined, metadata: {} }),
    foundPhrases: () => phrases,
    allow: { phrases: [], scripts: [] },
  } as unknown as Context
  const edits = [...navigation.propose(blocks, context, undefined)]
  return {
    among: blocks.filter((_, index) => isAmongKept(blocks, index, score, context)).map(({ text }) => text),
    dropped: edits.flatMap((edit) => (edit.kind === 'drop' ? [blocks[edit.block]?.text ?? ''] : [])),
  }
}

describe('an item whose neighbours stay', () => {
  it('stays, though other pages name a section so', () => {
    const { among, dropped } = look('- Soil or stones\n- Food\n- Plastic bags', 'Food')
    expect(among).toEqual(['Food'])
    expect(dropped).toEqual([])
  })

  it('stays in a page as well', () => {
    const page = (items: string): string => `<body><ul>${items}</ul></body>`
    const food = '<li>Soil or stones</li><li>Food</li><li>Plastic bags</li>'
    expect(look(page(food), 'Food').dropped).toEqual([])
    expect(look(page('<li>Food</li><li>Soil or stones</li>'), 'Food').dropped).toEqual(['Food'])
    expect(look('<body><p>Weight: 1.6 kg</p><p>Rating: 8</p><p>Bin: 0.4 l</p></body>', 'Rating: 8').among).toEqual([])
  })

  it('is none in a page where it says what readers are to do', async () => {
    const items = [
      'Oil comes by ship in spring.',
      'Share this article',
      'The glass is old.',
      'Subscribe to our newsletter',
    ]
    const story = '<p>The keeper carried the lamp up the stairs and wrote the hour into a book beside the window.</p>'
    const list = `<ul>${[...items, 'The wick is new.'].map((item) => `<li>${item}</li>`).join('')}</ul>`
    const { markdown } = await clean(`<h1>The lamp</h1>${story}${list}${story.replace('lamp', 'oil')}`, {
      from: 'html',
    })
    expect(markdown).toContain('- Oil comes by ship in spring.\n- The glass is old.\n- The wick is new.\n')
  })

  it('is none in a text where it stands below the first line of its item', () => {
    const items = '- Soil or stones\n\n- Glass of a lamp\n\n  Food\n\n- Plastic bags'
    expect(look(items, 'Food').dropped).toEqual(['Food'])
  })

  it('stands among lines of specifications', () => {
    expect(look('Weight: 1.6 kg\nRating: 8\nBin: 0.4 l', 'Rating: 8').among).toEqual(['Rating: 8'])
  })

  it('is none at the end of a list, between words of a menu, or where it is a whole label', () => {
    expect(look('- Food\n- Soil or stones\n- Plastic bags', 'Food').dropped).toEqual(['Food'])
    expect(look('- Soil or stones\n- Food\n- Videos\n- Stones', 'Food', 'Videos').dropped).toContain('Food')
    expect(look('- Soil or stones\n- Skip to main content\n- Plastic bags', 'Skip to main content').dropped).toEqual([
      'Skip to main content',
    ])
  })
})
