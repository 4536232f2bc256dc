import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Container, Mark } from '../../src/model/block.js'
import { writeFull } from '../../src/write/full.js'
import { writeMarkdown } from '../../src/write/index.js'
import { outline } from '../../src/write/outline.js'
import { writeSimple } from '../../src/write/simple.js'
import { block, readBack, tricky } from './blocks.js'

/** Blocks without inline marks, in lists and quotations. */
const simpleBlocks = fc
  .array(
    fc.record({
      text: tricky,
      type: fc.constantFrom('paragraph', 'paragraph', 'heading', 'code', 'thematicBreak'),
      depth: fc.integer({ min: 1, max: 6 }),
      path: fc.array(fc.constantFrom('quote', 'bullets', 'numbers'), { maxLength: 3 }),
      keep: fc.nat(6),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => {
    let containers: Container[] = []
    let id = 0
    return drafts.map(({ text, type, depth, path, keep }): Block => {
      containers = containers.slice(0, keep)
      if (containers.at(-1)?.kind === 'list') containers.pop()
      for (const kind of path) {
        if (kind === 'quote') containers.push({ kind, id: id++ })
        else containers.push({ kind: 'list', id: id++, ordered: kind === 'numbers' }, { kind: 'item', id: id++ })
      }
      return block(type === 'thematicBreak' ? '' : text, {
        type: type as 'paragraph',
        containers: [...containers],
        ...(type === 'heading' ? { depth } : {}),
      })
    })
  })

/** What a piece of a text is marked as: an address, or another kind of mark. */
const LINKS = ['/x', 'https://a.b/c_d?e=1#f', 'http://a.b/!$*~;@%20', 'mailto:x@y.z', '/a(b)', '/?c=1&d=2&#x']

const plainWord = fc.constantFrom(
  'word',
  'two words',
  'Note:',
  'Why?',
  '1.',
  'été',
  '中文',
  'x2',
  'a (b)',
  'R&D',
  'it’s',
  'a.b',
)

/** Texts of which some pieces are marked. */
const markedBlocks = fc
  .tuple(
    fc.array(
      fc.record({
        piece: fc.oneof(tricky, plainWord, plainWord),
        mark: fc.constantFrom(
          undefined,
          undefined,
          ...LINKS,
          'strong',
          'strong',
          'emphasis',
          'emphasis',
          'code',
          'image',
          'image',
        ),
        gap: fc.constantFrom(' ', ' ', ', ', '', '. '),
        isSpelt: fc.nat(19).map((one) => one === 0),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom('paragraph' as const, 'heading' as const),
    fc.boolean(),
  )
  .map(([pieces, type, isItem]) => {
    let text = ''
    const marks: Mark[] = []
    for (const { piece, mark, gap, isSpelt } of pieces) {
      if (text !== '') text += gap
      const isLink = mark !== undefined && LINKS.includes(mark)
      const written = isSpelt && isLink ? mark : piece
      const range = { from: text.length, to: text.length + written.length }
      if (mark === 'image') marks.push({ kind: mark, from: text.length, to: text.length, url: '/i.png', alt: piece })
      else if (mark !== undefined)
        marks.push(isLink ? { kind: 'link', url: mark, ...range } : { kind: mark as 'code', ...range })
      if (mark !== 'image' || isSpelt) text += written
    }
    const containers: Container[] = [
      { kind: 'list', id: 1, ordered: false },
      { kind: 'item', id: 2 },
    ]
    const isInList = isItem && type === 'paragraph'
    return block(text, { type, marks, containers: isInList ? containers : [] })
  })

describe('the fast path', () => {
  it('writes marks as the full serialiser does, or steps aside', () => {
    let simple = 0
    fc.assert(
      fc.property(markedBlocks, (marked) => {
        const [node] = outline([marked])
        if (node === undefined) return
        const fast = writeSimple(node, { hasDefinitions: false })
        expect(writeSimple(node, { hasDefinitions: true }) === undefined || marked.marks.length === 0).toBe(true)
        if (fast === undefined) return
        simple++
        expect(fast).toBe(writeFull([node], { hasDefinitions: false }))
      }),
      { numRuns: 5000 },
    )
    expect(simple).toBeGreaterThan(1000)
  })

  it('gives what the full serialiser gives, or steps aside', () => {
    let simple = 0
    fc.assert(
      fc.property(simpleBlocks, (blocks) => {
        for (const node of outline(blocks)) {
          const fast = writeSimple(node, { hasDefinitions: false })
          if (fast === undefined) continue
          simple++
          expect(fast).toBe(writeFull([node], { hasDefinitions: false }))
        }
      }),
      { numRuns: 2000 },
    )
    expect(simple).toBeGreaterThan(1000)
  })

  it('is read back to the same texts', async () => {
    await fc.assert(
      fc.asyncProperty(simpleBlocks, async (blocks) => {
        const signs = { heading: 'h', code: 'c:', thematicBreak: 'r:', paragraph: 'p:' } as const
        const expected = blocks.map((each) => {
          const sign = signs[each.type as 'paragraph']
          return sign === ('h' as string) ? `h${each.depth}:${each.text}` : `${sign}${each.text}`
        })
        expect(readBack(await writeMarkdown(blocks))).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
