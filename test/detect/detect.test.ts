import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/detect/index.js'
import { clean } from '../../src/index.js'

describe('detection by name', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.MDX', 'markdown'],
    ['a.htm', 'html'],
    ['a.txt', 'text'],
  ] as const)('%s is %s whatever is in it', async (name, format) => {
    expect((await detectFormat('# A\n\n<p>b</p>\n', name)).format).toBe(format)
  })
})

describe('detection by content', () => {
  it.each([
    ['html', '<!DOCTYPE html><title>x</title>'],
    ['html', '<?xml version="1.0"?>\n<!-- c -->\n<html lang="en">'],
    ['html', '<p>One paragraph.</p>'],
    ['html', 'Words <b>and</b> <i>more</i>, <em>a</em> <a href="/">b</a>'],
    ['html', '<meta charset="utf-8">\n<p>Words.\n<p>More.\n'],
    ['html', '<title data-page="1">Words</title>\n<p>Words.\n<p>More.\n'],
    ['html', 'Words\n<p>One </p><p>\n two </p>\n<p> three </p> <p> four </p>\n and words.'],
    ['html', 'Words<br /><br />and<br><br>more<br>\n<br>of<br />\n<br />them.'],
    ['markdown', '# A title\n\nWords.\n'],
    ['markdown', '---\ntitle: A\n---\n\nWords.\n'],
    ['markdown', 'Words.\n\n- one\n- two\n'],
    ['markdown', 'Words \\*here\\*.\n'],
    ['markdown', '1. one\n2. two\n'],
    ['markdown', '> said\n\nWords.\n'],
    ['markdown', 'A [link](https://a.b/) and\nanother [one](/c).'],
    ['markdown', '| a | b |\n| --- | --- |\n| c | d |\n'],
    ['markdown', 'Words\nmore words\n\n## A\n\n## B\nc'],
    ['text', 'Words.\n\nMore words.\n'],
    ['text', ''],
    ['text', 'Home\nNews\n- one\n- two\nMore'],
    ['text', 'if a < b and c > d then\n\n\n'],
    ['text', '  • one\n\n  • two\n'],
    ['text', `${'A line of the page\n'.repeat(300)}# one\n## two\n`],
    ['text', 'a </p> b'],
    [
      'text',
      'An item is <li> or <dt> up to </li> or </dt>, a list <ul> up to </ul>, bold <b> up to </b> or </strong>.',
    ],
    ['text', '<title> is what a tab shows.\n\n<meta> is what it hides.\n'],
    ['markdown', `# Words\n\n${'Words.<br><br>More.\n\n'.repeat(4)}`],
    ['text', 'One line<br>\nanother line<br>\na third<br>\na fourth<br>\n'],
  ] as const)('sees %s in %j', async (format, source) => {
    expect((await detectFormat(source)).format).toBe(format)
  })

  it('takes what it wrote itself for Markdown', async () => {
    const sources = [
      'A title line\n=====\n\nWords.\n',
      'Words\n\n  • one\n\n    more\n\n  • two\n',
      '    * * *\n\n1.\tfirst\n2.\tsecond',
      'Name\tSize\nA\t1\nB\t2\n',
      'The mark *is* kept and [so](is) this.\n',
    ]
    for (const source of sources) {
      const { markdown } = await clean(source, { from: 'text', only: ['shape'] })
      expect(await detectFormat(markdown), markdown).toMatchObject({ format: 'markdown' })
    }
  })
})

/** What html2text, markdownify and Turndown make of a page, in a few lines. */
const FILLED = `  * [News](/news)
  * [Sport](/sport)

# The ferry came back

The ferry had lain on the bank for [thirty years](/archive/the-years-of-the-
ferry), and it took the village two days to make it float [again](/news/the-
ferry-floats).
`
const UNFILLED = `[Skip to content](#main)

* [Log in](/login)
* [Subscribe](/subscribe)

# The ferry came back

The ferry had lain on the bank for thirty years.

[](https://www.facebook.com/diary) [](https://x.com/diary)

© 2024 Valley Diary
`
const WITHOUT_LINKS = `  * Log in
  * Subscribe

# The ferry came back

The ferry had lain on the bank for **thirty years**.

Share this article

Leave a comment

All rights reserved
`

describe('a page in Markdown', () => {
  it.each([FILLED, UNFILLED, WITHOUT_LINKS])('is a text: %j', async (source) => {
    expect(await detectFormat(source)).toMatchObject({ format: 'text', evidence: expect.stringMatching(/^a page in/) })
  })

  it.each([FILLED, UNFILLED, WITHOUT_LINKS])('is what its name says: %j', async (source) => {
    expect((await detectFormat(source, 'a.md')).format).toBe('markdown')
  })

  it('is none with front matter, which nobody writes before such a page', async () => {
    expect((await detectFormat(`---\ntitle: A\n---\n\n${FILLED}`)).format).toBe('markdown')
  })

  it('is none of the documents that packages bring along', async () => {
    const cwd = fileURLToPath(new URL('../../node_modules', import.meta.url))
    const names = globSync('**/*.md', { cwd, absolute: true })
    expect(names.length).toBeGreaterThan(100)
    const pages: string[] = []
    for (const name of names) {
      const { evidence } = await detectFormat(readFileSync(name, 'utf8'))
      if (evidence.startsWith('a page in')) pages.push(name)
    }
    expect(pages).toEqual([])
  })
})
