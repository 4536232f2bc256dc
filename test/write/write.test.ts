import { describe, expect, it } from 'vitest'
import type { Block, Container, Mark } from '../../src/model/block.js'
import { writeMarkdown } from '../../src/write/index.js'
import { block } from './blocks.js'

const LIST: Container = { kind: 'list', id: 1, ordered: false }

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
          { kind: 'item', id: 1000 + list },
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
