import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { markdownTree } from '../../../src/parse/markdown/grammar.js'
import { mdxTree } from '../../../src/parse/markdown/mdx.js'
import { reformat } from '../../../src/parse/markdown/reformat.js'

describe('--reformat', () => {
  it('writes canonical Markdown and keeps front matter as it is', async () => {
    const source = '---\ntitle:   a\n---\nTitle\n=====\n* one\n* two\n'
    expect(await reformat(source)).toBe('---\ntitle:   a\n---\n\n# Title\n\n- one\n- two\n')
    expect(await reformat(await reformat(source))).toBe(await reformat(source))
  })

  it('begins no front matter with a rule', async () => {
    expect(await reformat('***\n\na: b\n\n***\n')).toBe('***\n\na: b\n\n***\n')
  })

  it.each([
    ['mathematics in a line', 'So $a_1 * b_2$ and $c_1 * d_2$ hold.\n'],
    ['mathematics between paragraphs', '$$\na_1 * b_2\n$$\n'],
    ['a directive in a line', 'The :abbr[HTML]{title="a language"} of pages.\n'],
    ['a directive between paragraphs', '::youtube{#lamp}\n'],
    ['a directive around paragraphs', ':::note[Mind the *step*]\nThe quay is wet.\n:::\n'],
    ['times of day and short codes', 'From 10:30:15 to 11:45 :smile: it was dry: not for long.\n'],
    ['the kind of a callout', '> [!TIP]\n> Wet the rope.\n\n> [!note]- Ropes\n> Dry.\n'],
    ['escaped brackets in the place of a kind', '> \\[!TIP]\n> Wet it.\n'],
    ['a footnote', 'The lamp[^1] burns.\n\n[^1]: Since 1901.\n'],
  ])('leaves %s as it is', async (_, source) => {
    expect(await reformat(source)).toBe(source)
  })

  it.each([
    ['elements', '<A b={1 < 2}>\n  The *lamp* burns.\n</A>\n'],
    ['expressions', 'It burns {hours * 2} hours, {1 < 2}.\n'],
    ['imports', "import { A } from './a.js'\n\n# The lamp\n"],
    ['addresses as links', '[https://lamp.example/](https://lamp.example/)\n'],
  ])('leaves %s of MDX as they are', async (_, source) => {
    expect(await reformat(source, 'a.mdx')).toBe(source)
  })

  it('reads what is not well formed as MDX as Markdown', async () => {
    expect(await reformat('* a {b\n', 'a.mdx')).toBe('- a {b\n')
  })

  it('writes a file by the grammar that its name tells', async () => {
    const source = '* <A b={1 < 2} /> burns.\n'
    const options = { from: 'markdown', reformat: true } as const
    expect((await clean(source, { ...options, filename: 'a.mdx' })).markdown).toBe('- <A b={1 < 2} /> burns.\n')
    expect((await clean(source, { ...options, filename: 'a.md' })).markdown).toBe('- \\<A b={1 < 2} /> burns.\n')
  })

  it('says what was refused', async () => {
    const { findings } = await clean('Numbers follow,\n\u200B# of them many.\n', { from: 'markdown', reformat: true })
    expect(findings).toMatchObject([{ applied: false }])
  })
})

/** A tree without places, those in parsed expressions among them, and with neighbouring texts as one. */
function shape(tree: Nodes): unknown {
  const isPlace = (key: string): boolean => key === 'position' || key === 'estree'
  return JSON.parse(JSON.stringify(tree), (key, value) => {
    if (isPlace(key)) return undefined
    return key === 'children' ? joined(value) : value
  })
}

function joined(children: readonly Nodes[]): readonly Nodes[] {
  const out: Nodes[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else out.push(child)
  }
  return out
}

const words = fc.constantFrom(
  'the lamp',
  'a_1',
  '10:30',
  'b*',
  'it:is',
  ':smile:',
  '1 < 2',
  '[x]',
  'at $5',
  '~ so',
  '#1',
)
const inMarkdown = fc.constantFrom('$a_1 * b$', ':abbr[HTML]', ':kbd[A *b*]{.key}', ':x{a="1 < 2"}', '<b>c</b>', '[^1]')
const inMdx = fc.constantFrom('$a_1 * b$', '{x * 1}', '<A b={1 < 2}>c *d*</A>', '<B />', '[^1]')
const inBoth = fc.constantFrom('*em*', '**strong**', '`c*d`', '[l](/a_b)', '![i](/c "d")', 'https://lamp.example/')

const line = (own: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.oneof(words, own, inBoth), { minLength: 1, maxLength: 6 }).map((parts) => `So ${parts.join(' ')} is.`)

function documentOf(own: fc.Arbitrary<string>, blocks: readonly string[]): fc.Arbitrary<string> {
  const text = line(own)
  const block = fc.oneof(
    text,
    text.map((said) => `## ${said}`),
    text.map((said) => `> ${said}`),
    fc.tuple(text, text).map(([one, other]) => `* ${one}\n* ${other}`),
    fc.tuple(text, text).map(([one, other]) => `3) ${one}\n\n   ${other}`),
    text.map((said) => `| a | b |\n|---|:-:|\n| ${said} | c |`),
    fc.constantFrom('$$\na_1 * b\n$$', '```js\na < b\n```', '***', '[^1]: Since 1901.', ...blocks),
  )
  return fc.array(block, { minLength: 1, maxLength: 6 }).map((all) => `${all.join('\n\n')}\n`)
}

describe('what is written anew reads as before', () => {
  it('as Markdown', async () => {
    const blocks = [':::note[Mind *this*]{#a}\nThe quay is wet.\n:::', '::video{src="a"}', '<div>\n\nc\n\n</div>']
    await fc.assert(
      fc.asyncProperty(documentOf(inMarkdown, blocks), async (source) => {
        expect(shape(markdownTree(await reformat(source)))).toEqual(shape(markdownTree(source)))
      }),
    )
  })

  it('as MDX', async () => {
    const blocks = ['<A b={1 < 2}>\n  The *lamp*.\n</A>', '{/* a * b */}', 'export const a = 1 * 2']
    await fc.assert(
      fc.asyncProperty(documentOf(inMdx, blocks), async (source) => {
        const tree = mdxTree(source)
        fc.pre(tree !== undefined)
        expect(shape(mdxTree(await reformat(source, 'a.mdx')) as Root)).toEqual(shape(tree as Root))
      }),
    )
  })
})
