import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/detect/index.js'
import { pageInMarkdown } from '../../src/detect/page-in-markdown.js'
import { clean } from '../../src/index.js'
import { loadParser } from '../../src/parse/index.js'
import { pageTitle } from '../../src/roles/title/page.js'
import { folder, get, program } from '../cli/helpers.js'

const STORY = [
  'The lighthouse above the harbour has been dark for thirty years, and on Monday the first stones of its new tower were laid by the children of the village school.',
  'Masons from three valleys came to help with the work, which the [council](/council?utm_source=page) expects to last until the autumn storms set in along the coast.',
  'Visitors will be able to climb the stairs from next spring, the council said, provided that the railings are finished before the winter.',
]

/** What a service makes of a page that it has read for a program. */
const READ = `Title: The old lighthouse - Harbour News

URL Source: https://harbour.example/lighthouse

Published Time: 2024-05-03T09:12:00Z

Markdown Content:
# The old lighthouse

*   [Home](https://harbour.example/)
*   [News](https://harbour.example/news)
*   [Contact us](https://harbour.example/contact)

${STORY.join('\n\n')}

### Share this article

[Facebook](https://facebook.com/sharer) [X](https://x.com/intent)
`
const CONVERTED = READ.slice(READ.indexOf('# The old')).replace('### Share', '* * *\n\n### Share')
const WRITTEN = `# The old lighthouse\n\n${STORY.join('\n\n')}\n\n### Share this article\n\n* [Home](https://harbour.example/)\n`
const KEPT = `# The old lighthouse\n\n${STORY.join('\n\n')}\n`
const LINKED = KEPT.replace('?utm_source=page', '')

const OWN_LINK = '## Stones [#](https://harbour.example/lighthouse#stones "Link to this heading")\n\n'

describe('a page that a converter wrote as Markdown', () => {
  it.each([
    ['the address above it', READ],
    ['its bullets and rules', `${CONVERTED}\n*   [More](/more)\n`],
    [
      'blank lines within its links and headings that lead to themselves',
      `${OWN_LINK}${WRITTEN.replace('### Share', `${OWN_LINK}### Share`)}\n[Back\\\n\\\nHome](https://harbour.example/)\n`,
    ],
    [
      'many lines that are links, beside code',
      `${'[Ann Lund](https://harbour.example/ann)\n\n'.repeat(12)}${WRITTEN}\nLog in\n\nFollow us\n\nAll rights reserved\n\n\`\`\`\nlamp\n\`\`\`\n`,
    ],
    [
      'links that edit its sections',
      `[Jump to content](#text)\n\n${WRITTEN}\n[[edit](/w/?title=Tower&action=edit&section=1)]\n\n[[edit](/w/?title=Tower&veaction=edit)]\n\nAll rights reserved\n`,
    ],
    [
      'the menu over its heading and the bullets of its levels',
      `* [Home](/)\n  + [Today](/today)\n* [News](/news)\n  + [Local](/local)\n* [Sport](/sport)\n* [Weather](/weather)\n\n${WRITTEN}\nAll rights reserved\n`,
    ],
    [
      'the elements that it keeps',
      `::: {#page .site}\n${WRITTEN.replace('Share this article', '[Share this article]{.label}')}\n::: {.foot .wide}\n${'[Home](/){.home}\n'.repeat(5)}:::\n:::\n`,
    ],
  ])('is told by %s', async (_by, source) => {
    expect(pageInMarkdown(source)?.format).toBe('text')
    expect((await detectFormat(source)).format).toBe('text')
    expect((await detectFormat(source, 'page.md')).format, 'a library call believes the name').toBe('markdown')
  })

  it('is looked for in linear time where lists before its heading hold many links', () => {
    const entry = `* ${Array.from({ length: 45 }, (_, index) => `[w${index}](/p${index})`).join(' ')}\n`
    const start = performance.now()
    expect(pageInMarkdown(`${entry.repeat(5)}\n${KEPT}`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is told by a table that lays it out, and by no table of data', () => {
    const page = (cell: string): string =>
      `# Harbour News\n\n<table><tbody>${`<tr><td>${cell}</td></tr>`.repeat(5)}</tbody></table>\n`
    const paragraphs = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('')
    expect(pageInMarkdown(page(paragraphs))?.format).toBe('text')
    expect(pageInMarkdown(page(STORY.join('</td><td>')))).toBeUndefined()
  })

  it('is none of what somebody wrote, with one thing or another of a page in it', () => {
    expect(pageInMarkdown(WRITTEN)).toBeUndefined()
    expect(pageInMarkdown(`---\ntitle: The old lighthouse\n---\n\n${CONVERTED}`)).toBeUndefined()
    expect(pageInMarkdown(`${WRITTEN}\n\`\`\`sh\nnpm run share\n\`\`\`\n\n* * *\n\nLog in\n`)).toBeUndefined()
  })

  it('is none of what somebody wrote for Pandoc', () => {
    const written = WRITTEN.replace('# The old lighthouse', '# The old lighthouse {#top}')
    expect(pageInMarkdown(`::: {.callout .wide}\n${written}:::\n\n[Begin](/begin){.button}\n`)).toBeUndefined()
  })

  it('has what little inline Markdown it holds read where a service says that it is a page', async () => {
    const little = READ.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace('three valleys', '*three* valleys')
    expect((await clean(little, { from: 'text' })).markdown).toContain('from *three* valleys')
  })

  it('is cleaned as an article from a file, whatever it is called', () => {
    const cwd = folder({ 'page.md': READ, 'written.md': WRITTEN })
    expect(program(cwd, ['page.md'])).toMatchObject({ code: 0, out: LINKED })
    expect(program(cwd, ['-o', 'out', 'page.md']).code).toBe(0)
    expect(get(cwd, 'out/page.md')).toBe(LINKED)
    expect(program(cwd, ['written.md']).out).toBe(WRITTEN)
    expect(program(cwd, ['--from', 'markdown', 'page.md']).out).toContain('[Home]')
    expect(program(cwd, ['--patch', 'page.md']).out).toContain('[Home]')
  })

  it('stays what it is in a repository', () => {
    const cwd = folder({ 'page.md': READ })
    expect(program(cwd, ['--check', 'page.md']).code).toBe(0)
    expect(program(cwd, ['--write', 'page.md']).code).toBe(0)
    expect(get(cwd, 'page.md')).toBe(READ)
  })

  it('is cleaned as an article from a record', () => {
    const input = [{ markdown: READ }, { markdown: WRITTEN }].map((record) => JSON.stringify(record)).join('\n')
    const records = program(folder(), ['--jsonl'], { input })
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records[0]).toMatchObject({ markdown: LINKED, title: 'The old lighthouse', date: '2024-05-03' })
    expect(records[1]).toMatchObject({ markdown: WRITTEN })
    const [kept] = program(folder(), ['--jsonl', '--from', 'markdown'], { input }).out.split('\n')
    expect(JSON.parse(kept as string).markdown).toContain('[Home]')
  })

  it('tells what a converter has made of its head as metadata, and its title as one where the text has none', async () => {
    const head = [
      'canonical: https://harbour.example/lighthouse',
      'meta-article:published_time: "2024-05-03T09:12:00Z"',
      'meta-author: Ann Lund',
      'meta-og:site_name: Harbour News',
      'meta-og:title: "The \\"old\\" lighthouse"',
      'meta-viewport: width=device-width',
      'title: The old lighthouse - Harbour News',
    ]
    const page = (text: string): string => `---\n${head.join('\n')}\n---\n\n${text}`
    const text = READ.slice(READ.indexOf('# The old'))
    expect((await detectFormat(page(text))).format).toBe('text')
    const { markdown, metadata, findings } = await clean(page(text))
    expect(markdown).toBe(LINKED)
    expect(metadata).toMatchObject({
      title: 'The old lighthouse',
      author: 'Ann Lund',
      date: '2024-05-03',
      site: 'Harbour News',
      url: 'https://harbour.example/lighthouse',
    })
    expect(findings.filter(({ rule }) => rule === 'reader-header')).toMatchObject([{ start: { line: 1 } }])
    expect(pageTitle((await loadParser('text', page(text)))(page(text), {}).blocks)).toBe('the old lighthouse')
    const untitled = await clean(page(STORY.join('\n\n')))
    expect(untitled.markdown.split('\n')[0]).toBe('# The "old" lighthouse')
    expect((await clean(page(STORY.join('\n\n')), { body: true })).markdown).toMatch(/^The lighthouse above/)
    expect((await clean(page(text), { only: [] })).markdown).toContain('meta-viewport')
  })

  it('has its links made absolute, without what tells where a visitor came from', async () => {
    const { markdown } = await clean(READ, { from: 'text', url: 'https://harbour.example/lighthouse' })
    expect(markdown).toContain('[council](https://harbour.example/council)')
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('tells the address, time and title above it as metadata, each with a finding', async () => {
    const { metadata, findings } = await clean(READ, { from: 'text' })
    expect(metadata).toMatchObject({ url: 'https://harbour.example/lighthouse', date: '2024-05-03' })
    expect(findings.filter(({ rule }) => rule === 'reader-header')).toHaveLength(4)
    const alone = await clean(READ.replace('# The old lighthouse\n\n', ''), { from: 'text' })
    expect(alone.metadata.title).toBe('The old lighthouse - Harbour News')
    expect(alone.markdown).not.toContain('Title:')
  })
})
