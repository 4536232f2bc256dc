import { describe, expect, it } from 'vitest'
import { detectFormat } from '../src/detect.js'
import { clean } from '../src/index.js'

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
