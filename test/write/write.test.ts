import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Block, Container, Mark } from '../../src/model/block.js'
import { addFrontMatter } from '../../src/write/front-matter.js'
import { writeFull } from '../../src/write/full.js'
import { writeMarkdown } from '../../src/write/index.js'
import { outline } from '../../src/write/outline.js'
import { writeSimple } from '../../src/write/simple.js'

const parser = unified().use(remarkParse).use(remarkGfm)

let ids = 0
const LIST: Container = { kind: 'list', id: 1, ordered: false }
function block(text: string, more: Partial<Block> = {}): Block {
  return {
    id: ids++,
    type: 'paragraph',
    containers: [],
    text,
    segments: [],
    marks: [],
    verbatim: [],
    start: 0,
    end: 0,
    hints: {},
    ...more,
  }
}

/** The visible text of Markdown by block, as the reader of the product's output sees it. */
function readBack(markdown: string): string[] {
  const out: string[] = []
  const textOf = (node: Nodes): string => {
    if (node.type === 'break') return ' '
    if ('value' in node) return node.value
    return 'children' in node ? node.children.map(textOf).join('') : ''
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') out.push(`p:${textOf(node)}`)
    else if (node.type === 'heading') out.push(`h${node.depth}:${textOf(node)}`)
    else if (node.type === 'code') out.push(`c:${node.value}`)
    else if (node.type === 'html') out.push(`x:${node.value}`)
    else if (node.type === 'thematicBreak') out.push('r:')
    else if (node.type === 'definition') out.push(`d:${node.identifier}`)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parser.parse(markdown))
  return out
}

/** Text made of what Markdown reads something into. */
const tricky = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'*_~`[]()<>&#\\!|-+=.:1 \t/@a'.split('')) },
      fc.constantFrom('word', ' ', ' a ', '**', '](', '![', '&amp;', '<b>', '</i>', '<!--', '-->', '1. ', '- ', '# '),
      fc.constantFrom(
        ' http://a.b/c_d_ ',
        ' www.x.org ',
        'snake_case',
        '~~',
        '```',
        '[x] ',
        '[^1]',
        '> ',
        '“',
        '—',
        '中',
        'é',
      ),
      fc.constantFrom(
        '<https://a.b> ',
        '[a]: b',
        '$x$',
        '5 * 3',
        '2*3*4',
        'R&D',
        'AT&T;',
        '---',
        '===',
        '\u00a0',
        '😀',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/^[ \t]+|[ \t]+$/g, ''))
  .filter((text) => text.trim() !== '')

describe('escaping', () => {
  it.each([
    ['5 * 3 = 15'],
    ['snake_case and AT&T, R&D [1] a < b > c'],
    ['A footnote mark*'],
    ['C# and #hashtag, 2020 was long. 3 + 4 - 5'],
    ['https://example.com/a_b_c*d*e?x=1&y=2 stays'],
    ['~5 km'],
    ['He said [sic] "no" (twice)'],
    ['C:\\path'],
    ['* not a mark?'.slice(2)],
    ['+44 20 7946 0000'],
    ['1.5 metres'],
    ['`'],
  ])('leaves alone what cannot be misread: %s', async (text) => {
    expect(await writeMarkdown([block(text)])).toBe(`${text}\n`)
  })

  it.each([
    ['*bold*', '\\*bold*'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['# one', '\\# one'],
    ['> one', '\\> one'],
    ['&amp; more', '\\&amp; more'],
    ['a <b>bold</b> word', 'a \\<b>bold\\</b> word'],
    ['[a](b)', '\\[a](b)'],
    ['`code`', '\\`code\\`'],
    ['````*```', '\\`\\`\\`\\`*\\`\\`\\`'],
    ['---', '\\---'],
    ['--', '\\--'],
    ['~~~*~~', '\\~\\~\\~*~~'],
    ['~~~ one', '\\~~~ one'],
    ['C:\\*x', 'C:\\\\*x'],
  ])('escapes what would be misread: %s', async (text, expected) => {
    expect(await writeMarkdown([block(text)])).toBe(`${expected}\n`)
  })

  it('reads back to the same paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, async (text) => {
        expect(readBack(await writeMarkdown([block(text)]))).toEqual([`p:${text}`])
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['<*@1> *', 'a <!x@b.c> d', '<a.b@c.d>', '< a@b >'])('reads back to the same: %s', async (text) => {
    expect(readBack(await writeMarkdown([block(text, { type: 'heading', depth: 2 })]))).toEqual([`h2:${text}`])
    expect(readBack(await writeMarkdown([block(text)]))).toEqual([`p:${text}`])
  })

  it('reads back to the same heading', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, async (text) => {
        const markdown = await writeMarkdown([block(text, { type: 'heading', depth: 2 })])
        expect(readBack(markdown)).toEqual([`h2:${text}`])
      }),
      { numRuns: 3000 },
    )
  })

  it('reads back to the same text with inline marks in it', async () => {
    const marked = fc.array(
      fc.tuple(
        fc.constantFrom('emphasis', 'strong', 'link', 'none', 'break', 'delete'),
        fc.constantFrom('a*b', 'word', '[x', 'y]', '_z', 'a b', '`q', '\\', '<i', '~', 'x!'),
      ),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(marked, async (pieces) => {
        let text = ''
        const marks: Mark[] = []
        for (const [kind, piece] of pieces) {
          if (text !== '') text += ' '
          const from = text.length
          if (kind === 'break' && from > 0) marks.push({ kind, from: from - 1, to: from - 1 })
          text += piece
          if (kind === 'break' || kind === 'none') continue
          marks.push({ kind: kind as 'link', from, to: text.length, ...(kind === 'link' ? { url: '/x' } : {}) })
        }
        expect(readBack(await writeMarkdown([block(text, { marks })]))).toEqual([`p:${text}`])
      }),
      { numRuns: 3000 },
    )
  })
})

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

describe('writing', () => {
  it('writes nothing for no blocks', async () => {
    expect(await writeMarkdown([])).toBe('')
  })

  it('writes tables from tabs and line feeds', async () => {
    const table = block('Name\tSize\nA|B\t10', { type: 'table', align: [null, 'right'] })
    expect(await writeMarkdown([table])).toBe('| Name | Size |\n| ---- | ---: |\n| A\\|B |   10 |\n')
  })

  it('fences code with more backticks than it holds', async () => {
    const code = block('```\nx\n```', { type: 'code', language: 'md' })
    expect(await writeMarkdown([code])).toBe('````md\n```\nx\n```\n````\n')
  })

  it('writes marks as nested inline markup', async () => {
    const marks: Mark[] = [
      { kind: 'link', from: 4, to: 13, url: 'https://a.b/' },
      { kind: 'strong', from: 4, to: 8 },
      { kind: 'image', from: 13, to: 13, url: 'i.png', alt: 'An image' },
    ]
    expect(await writeMarkdown([block('See bold link.', { marks })])).toBe(
      'See [**bold** link](https://a.b/)![An image](i.png).\n',
    )
  })

  it('keeps a picture inside of its link', async () => {
    const marks: Mark[] = [
      { kind: 'link', from: 0, to: 0, url: '/x' },
      { kind: 'image', from: 0, to: 0, url: 'i.png', alt: 'A' },
    ]
    expect(await writeMarkdown([block('', { marks })])).toBe('[![A](i.png)](/x)\n')
  })

  it('leaves spaces outside of emphasis', async () => {
    const marks: Mark[] = [{ kind: 'strong', from: 0, to: 5 }]
    expect(await writeMarkdown([block('Note: read it', { marks: [{ kind: 'strong', from: 0, to: 6 }] })])).toBe(
      '**Note:** read it\n',
    )
    expect(await writeMarkdown([block('Note: read it', { marks })])).toBe('**Note:** read it\n')
  })

  it('joins lists that follow each other, and counts anew where the second begins at one', async () => {
    const item = (text: string, list: number, ordered: boolean, first = 1): Block =>
      block(text, {
        containers: [
          { kind: 'list', id: list, ordered, first },
          { kind: 'item', id: 1000 + ids },
        ],
      })
    expect(await writeMarkdown([item('a', 1, false), item('b', 2, false)])).toBe('- a\n- b\n')
    expect(await writeMarkdown([item('a', 1, true), item('b', 2, true, 2)])).toBe('1. a\n2. b\n')
    expect(await writeMarkdown([item('a', 1, true), item('b', 2, true)])).toBe('1. a\n\n1) b\n')
  })

  it('keeps the items of a list whole that goes on where another ends', async () => {
    const first = block('a', { containers: [LIST, { kind: 'item', id: 2 }] })
    const next: Container = { ...LIST, id: 3 }
    const item: Container = { kind: 'item', id: 4 }
    const inner: readonly Container[] = [next, item, { ...LIST, id: 5 }, { kind: 'item', id: 6 }]
    const parts = [
      block('b', { containers: [next, item] }),
      block('c', { containers: inner }),
      block('d', { containers: inner.with(-1, { kind: 'item', id: 7 }) }),
      block('e', { type: 'code', containers: [next, item] }),
      block('f', { containers: [next, { kind: 'item', id: 8 }] }),
      block('g', { containers: [next, { kind: 'item', id: 8 }] }),
    ]
    const written = '- b\n\n  - c\n  - d\n\n  ```\n  e\n  ```\n\n- f\n\n  g\n'
    expect(await writeMarkdown(parts)).toBe(written)
    expect(await writeMarkdown([first, ...parts])).toBe(`- a\n\n${written}`)
  })

  it('never opens front matter by accident', async () => {
    const rule = block('', { type: 'thematicBreak' })
    expect(await writeMarkdown([rule, block('a'), rule])).toBe('***\n\na\n\n---\n')
  })
})

describe('tables', () => {
  it('have cells without space around them', async () => {
    const table = block('name\tvalue\nrope\t new ', { type: 'table', align: [null, null] })
    expect(await writeMarkdown([table])).toBe('| name | value |\n| ---- | ----- |\n| rope | new   |\n')
  })
})

describe('the number of a note', () => {
  const text = block('The rope held.', { marks: [{ kind: 'footnoteReference', from: 14, to: 14, value: '1' }] })
  const note = block('Of hemp.', { containers: [{ kind: 'footnote', id: 7, label: '1' }] })

  it('stands in the text while its note does', async () => {
    expect(await writeMarkdown([text, note])).toBe('The rope held.[^1]\n\n[^1]: Of hemp.\n')
    expect(await writeMarkdown([text])).toBe('The rope held.\n')
  })

  it('leaves one space where it stood between two', async () => {
    const marks = [
      { kind: 'footnoteReference' as const, from: 9, to: 9, value: '1' },
      { kind: 'strong' as const, from: 10, to: 15 },
    ]
    const spaced = block('The rope  held.', { marks })
    expect(await writeMarkdown([spaced, note])).toBe('The rope [^1] **held.**\n\n[^1]: Of hemp.\n')
    expect(await writeMarkdown([spaced])).toBe('The rope **held.**\n')
  })
})

describe('front matter', () => {
  it('puts known fields first, quoted where YAML needs it', () => {
    expect(addFrontMatter('# A\n', { author: 'Ann: the first', title: 'A', lang: 'en' })).toBe(
      '---\ntitle: A\nauthor: "Ann: the first"\nlang: en\n---\n\n# A\n',
    )
  })

  it.each(['no', 'Yes', 'on', '12:30:45', '1_000', '2021-03-04', '017', '~', 'null', '1e3', '=', '<<'])(
    'is text for readers of either version of YAML: %s',
    (text) => {
      const metadata = { title: text, author: text, lang: text }
      const [, yaml = ''] = /^---\n([\s\S]*)---\n$/.exec(addFrontMatter('', metadata)) ?? []
      for (const version of ['1.1', '1.2'] as const) expect(parse(yaml, { version })).toEqual(metadata)
    },
  )

  it('holds dates that readers of YAML 1.1 take for such', () => {
    expect(addFrontMatter('', { date: '2021-03-04', modified: '2021-03-05T23:30:00Z' })).toBe(
      '---\ndate: 2021-03-04\nmodified: 2021-03-05T23:30:00Z\n---\n',
    )
  })

  it('leaves a document alone that has front matter, or of which nothing is known', () => {
    expect(addFrontMatter('---\na: 1\n---\n', { title: 'A' })).toBe('---\na: 1\n---\n')
    expect(addFrontMatter('text\n', {})).toBe('text\n')
  })
})
