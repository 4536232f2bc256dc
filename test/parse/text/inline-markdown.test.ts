import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../src/engine/patching/apply-changes.js'
import { clean } from '../../../src/index.js'
import type { Block } from '../../../src/model/block.js'
import { loadParser } from '../../../src/parse/index.js'

/** What makes any text one with inline Markdown. */
const MARKED = 'The **old** ferry and the **new** one.\n\n'

async function blocksOf(source: string): Promise<readonly Block[]> {
  return (await loadParser('text', source))(source, {}).blocks
}

/** The last block of a text with inline Markdown, and what its marks stand for. */
async function read(
  line: string,
): Promise<{ text: string; marks: readonly (readonly [string, string, string | undefined])[] }> {
  const source = MARKED + line
  const block = (await blocksOf(source)).at(-1) as Block
  const marks = block.marks.map(({ kind, from, to, url }) => [kind, block.text.slice(from, to), url] as const)
  return { text: block.text, marks }
}

describe('inline Markdown in a text', () => {
  it('keeps the address of a picture that stands in code', async () => {
    const code = `![mill](data:image/png;base64,${'iVBORw0KGgo+/'.repeat(50)})`
    const { text } = await read(`The *old* ferry is shown by \`${code}\` on the page.`)
    expect(text).toBe(`The old ferry is shown by ${code} on the page.`)
  })

  it('reads pictures that stand in their addresses, however long these are', async () => {
    const url = `data:image/png;base64,${'iVBORw0KGgo+/'.repeat(10_000)}`
    const line = `The *old* ferry ![At the **mill**](${url} "Mill") and the [new](${url}) one is **here**.`
    const { text, marks } = await read(line)
    expect(text).toBe('The old ferry  and the new one is here.')
    expect(marks).toEqual([
      ['emphasis', 'old', undefined],
      ['image', '', url],
      ['link', 'new', url],
      ['strong', 'here', undefined],
    ])
    const source = `${MARKED}${line}\n`
    const { markdown } = await clean(source, { from: 'text', only: [] })
    expect(markdown).toContain(`ferry ![At the mill](${url} "Mill") and the [new](${url}) one is **here**.`)
    const { markdown: without } = await clean(source, { from: 'text', patch: true, only: ['remnant-link'] })
    expect(without).toContain('The *old* ferry and the')
  })

  it.each([
    ['**bold** words', 'bold words', [['strong', 'bold', undefined]]],
    ['_words_ here', 'words here', [['emphasis', 'words', undefined]]],
    ['**W**inter came', 'Winter came', [['strong', 'W', undefined]]],
    ['the[ ferry ](/a/b).', 'the ferry .', [['link', 'ferry', '/a/b']]],
    ['[ferry](/a "By boat")', 'ferry', [['link', 'ferry', '/a']]],
    ['[the ferry\ncame](/a/b-\nc/)', 'the ferry came', [['link', 'the ferry came', '/a/b-c/']]],
    ['![A ferry](/f.png)', '', [['image', '', '/f.png']]],
    [
      '[ ![A ferry](/f.png)\n](/a)',
      '',
      [
        ['link', '', '/a'],
        ['image', '', '/f.png'],
      ],
    ],
    ['## [Long\ntitle](/a)', 'Long title', [['link', 'Long title', '/a']]],
    ['### 1\\. Make A Budget', '1. Make A Budget', []],
    ['Run `npm **x**` now', 'Run npm **x** now', [['code', 'npm **x**', undefined]]],
  ])('reads %j', async (line, text, marks) => {
    expect(await read(line)).toEqual({ text, marks })
  })

  it.each([
    '2 * 3 * 4 and 2*x + 3*y',
    '*args and **kwargs of __init__ and snake_case_names',
    'A price of 5* and one of 7*',
    'As [1] and [2] say',
    'the tyde [sic](as written), array[i](x) and f(*)(*)',
    "``so'' and `so'",
    'f***ing s***t',
    'foo/*.txt and bar/*.md',
    '*---* (*) and (*)',
    'Name: ____ Date: ____',
  ])('leaves %j', async (line) => {
    expect(await read(line)).toEqual({ text: line, marks: [] })
  })

  it.each([
    'One *word* alone\nand a line.\n\n\n\nMore.\n',
    'Ann wrote:\n> _see_ below\n',
    'the array[i](x) and [note](here) of it\n',
  ])('takes no text with hardly any for one: %j', async (source) => {
    expect((await blocksOf(source)).flatMap(({ marks }) => marks)).toEqual([])
  })

  it('tells where marks and words stand in the source', async () => {
    const source = `${MARKED}See [the ferry\n  came](/a-\nb) and 1\\. go.`
    const block = (await blocksOf(source)).at(-1) as Block
    const [link] = block.marks
    expect(source.slice(link?.start, link?.end)).toBe('[the ferry\n  came](/a-\nb)')
    for (const { from, to, start, end, atomic } of block.segments) {
      if (atomic !== true) expect(source.slice(start, end)).toBe(block.text.slice(from, to))
    }
  })
})

/** Lines of pages as converters write them. */
const PIECES = [
  'The river rose two metres in a night, and by **morning** the old [bridge at the mill](/mill/bridge) was gone.',
  'Nobody had _expected_ the water to come so early, said the owner of the [ ferry ](/ferry "The ferry")[](#top).',
  'They had to work from \u6570\u5B57\u8D27\u5E01[home](/home) for a week, because  the road **was closed** to all traffic.',
  'The ferry had lain on the bank for [thirty years, and it took the\nvillage two days](/years/thirty-\nyears/) to make it float again.',
  '![The mill, before the flood](/images/the-\nmill.jpg)',
  '![](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
  '[![The ferry](/ferry.png)](/ferry) [![The mill](/mill.png)](/mill)',
  '[](/share)',
  '  * [News](/news)\n  * [Sport](/sport)\n  * [Weather](/weather)',
  '  * **The lamp:** a copy of the one that went away in 1981.',
  '## 1\\. [What it costs and what it brings to those who\nlive here](/costs)',
  '> A quotation with **strong** words and a [link](/said).',
  'array[i](x) * 2 and **kwargs',
  '***both*** and **_one_** in `the **code**`',
  '| [One](/one) | **Two** |\n| --- | --- |\n| a \\| b | ![c](/c.png) |',
  '[Privacy Policy](/privacy) [Terms](/terms)',
  'The post [The ferry came back](/post) appeared first on [Valley Diary](/diary).',
]
const page = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('\n\n'))

function letters(value: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [letter] of value.matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

describe('a page with inline Markdown', () => {
  it('is kept or in a finding, every letter of it', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        const { markdown, findings } = await clean(source, { from: 'text' })
        const changes = findings.map((finding) => ({
          applied: finding.applied !== false,
          start: finding.start.offset,
          end: finding.end.offset,
          inserted: finding.inserted,
        }))
        expect(letters(applyChanges(source, changes as never))).toEqual(letters(markdown))
      }),
      { numRuns: 150 },
    )
  })

  it('changes no more when it is cleaned again, as text', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.boolean(), async (source, body) => {
        const { markdown } = await clean(source, { from: 'text', body })
        expect((await clean(markdown, { from: 'text', body })).markdown).toBe(markdown)
      }),
      { numRuns: 150 },
    )
  })

  it('gives its addresses as they were, whatever its words need', async () => {
    const source = `${MARKED}It\u2019s the [ca\u0301f\u00C3\u00A9 \u200Bhere](/caf\u00C3\u00A9?a=1&amp;b=\u200B2) that we mean.\n`
    const { markdown } = await clean(source, { from: 'text', only: ['repair'] })
    expect(markdown).toContain('(/caf\u00C3\u00A9?a=1\\&amp;b=\u200B2)')
    expect(markdown).not.toContain('\u200Bhere')
  })
})

describe('the fixture of a filled page', () => {
  const source = readFileSync(
    new URL('../../../fixtures/inline-markdown--filled-page/input.txt', import.meta.url),
    'utf8',
  )

  it('is read the same through a pipe without a name', async () => {
    const piped = await clean(source)
    expect(piped.format).toBe('text')
    expect(piped.markdown).toBe((await clean(source, { from: 'text' })).markdown)
  })
})

describe('links that refer to definitions', () => {
  const told = (end: string): string =>
    `The ferry board has [sold both boats][1] to a yard in the [far south][yard], and nobody at its meeting spoke for them.\n\nThe masts went first, and ![the old boat][2] is what is left of the pier on the days when the tide is low.\n\n${end}`
  const definitions =
    '   [1]: https://ferry.example/sold\n   [2]: /boat.png (The boat)\n   [Yard]: <https://yard.example/> "The yard"\n'

  it('hold their addresses', async () => {
    const { markdown } = await clean(told(definitions), { from: 'text' })
    expect(markdown).toContain('[sold both boats](https://ferry.example/sold)')
    expect(markdown).toContain('[far south](https://yard.example/ "The yard")')
    expect(markdown).toContain('![the old boat](/boat.png "The boat")')
    expect(markdown).not.toMatch(/^\s*\\?\[/m)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('hold them below each paragraph too', async () => {
    const source = told('').replace('them.\n', `them.\n\n${definitions}`)
    expect((await clean(source, { from: 'text' })).markdown).toContain('[far south](https://yard.example/ "The yard")')
  })

  it.each([
    ['before an address', '[1]: https', '[1]:\nhttps'],
    ['in an address', '/sold-to-a-yard', '/sold-to-\na-yard'],
    ['before a title', ' (The boat)', '\n(The boat)'],
    ['in a title', '(The boat)', '(The\nboat)'],
  ])('hold them where a converter that fills lines has broken one %s', async (_, whole, broken) => {
    const long = definitions.replace('/sold', '/sold-to-a-yard').replaceAll('\n', '\n\n')
    const { markdown } = await clean(told(long), { from: 'text' })
    expect(markdown).toContain('](https://ferry.example/sold-to-a-yard)')
    expect((await clean(told(long.replace(whole, broken)), { from: 'text' })).markdown).toBe(markdown)
  })

  it('leave what stands below other labels', async () => {
    const source = told(definitions).replace('The masts', '[Master]:\nHello\n\nThe masts')
    expect((await clean(source, { from: 'text' })).markdown).toMatch(/Master.*:\n\nHello\n/)
  })

  it('are none where a number alone refers to a note', async () => {
    const source =
      'The ferry board has sold both boats [1], and nobody at its meeting spoke for them.\n\n[1]: https://ferry.example/sold\n'
    const { markdown } = await clean(source, { from: 'text' })
    expect(markdown).toContain('https://ferry.example/sold')
    expect(markdown).not.toContain('](')
  })
})
