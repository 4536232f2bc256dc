import { describe, expect, it } from 'vitest'
import { check, clean } from '../../../src/index.js'
import { cleaned, SPAM, ZERO } from './cleaned.js'

describe('what is nested without end', () => {
  it.each([
    ['quotations', '>'.repeat(5000)],
    ['directives', ':::a\n'.repeat(2000)],
    ['lists', Array.from({ length: 600 }, (_, level) => `${'  '.repeat(level)}- a lamp`).join('\n')],
    ['admonitions', Array.from({ length: 150 }, (_, level) => `${' '.repeat(4 * level)}!!! note\n\n`).join('')],
    ['ends of links', ']('.repeat(40_000)],
  ])('is kept, and what stands beside it is reported: %s', { timeout: 100_000 }, async (_, deep) => {
    const start = performance.now()
    const { markdown, findings } = await clean(`Share this article\n\n${deep} It fell.\n`, { from: 'markdown' })
    expect(markdown).toContain(`${deep} It fell.\n`)
    expect(findings.map(({ rule }) => rule)).toContain('share-line')
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('what is no prose is never changed', () => {
  const places: Readonly<Record<string, string>> = {
    'front matter': '---\ntitle: a@b\n---\n\nText.\n',
    'TOML front matter': '+++\ntitle = "a@b"\n+++\n\nText.\n',
    'fenced code': '```js\nconst a@b = 1\n```\n',
    'indented code': 'Text.\n\n    a@b\n',
    'code in an admonition': '!!! note\n\n    Text.\n\n    ```js\n    a@b\n    ```\n\n        a@b\n',
    'code below an admonition that has ended': '!!! note\n\n    Text.\n\nText.\n\n    a@b\n',
    'code that is not indented as far': '  !!! note\n\n    a@b\n',
    'inline code': 'Use `a@b` here.\n',
    mathematics: 'So $a@b$ and\n\n$$\na@b\n$$\n',
    'a link target': '[text](https://example.org/a@b)\n',
    'an autolink': '<https://example.org/a@b>\n',
    // U+E000 stands for the sign of the address, since the other one is replaced by the damage.
    'a mail address': 'Write to ferry\uE000exam@ple.org about it.\n',
    'the scheme of an address': 'See git+ht@tps://example.org/ here.\n',
    'a definition': '[text]: https://example.org/a@b\n',
    'a Hugo shortcode': 'See {{< figure src="a@b" >}} here.\n',
    'a Liquid tag': 'See {% include a@b.html %} and {{ page.a@b }} here.\n',
    'a wiki link': 'See [[a@b|the page]] here.\n',
    'an HTML attribute': '<p title="a@b">Text.</p>\n\nAn <a title="a@b">inline</a> one.\n',
    'an HTML comment': '<!-- a@b -->\n\nText.\n',
    'a script': '<script>\nlet a@b\n</script>\n',
  }
  for (const [place, template] of Object.entries(places)) {
    it(place, async () => {
      for (const damage of [ZERO, SPAM]) {
        const source = template.replaceAll('@', damage).replace('\uE000', '@')
        expect(await cleaned(source)).toBe(source)
      }
    })
  }

  it.each(['\uFEFF', '\uFE0F', '\u2066'])('addresses that %j has broken', async (damage) => {
    const source = `Write to ferry@exam${damage}ple.org or to fer${damage}ry@example.org. See htt${damage}ps://example.org/.\n`
    expect(await cleaned(source)).toBe(source)
  })

  it('an MDX expression', async () => {
    const source = `import { A } from './a${ZERO}.js'\n\n<A b={"c${ZERO}d"}>The old ${ZERO}ferry.</A>\n\n{f("${ZERO}")}\n`
    expect(await cleaned(source, 'page.mdx')).toBe(source.replace(`old ${ZERO}`, 'old '))
  })
})

describe('comments switch rules off', () => {
  const damaged = `The old ${ZERO}ferry.`
  const kept = async (source: string): Promise<number> => (await check(source, { from: 'markdown' })).length

  it('from disable to enable', async () => {
    const source = `<!-- clean-article-disable -->\n\n${damaged}\n\n<!-- clean-article-enable -->\n\n${damaged}\n`
    expect(await kept(source)).toBe(1)
  })

  it('on the next line', async () => {
    expect(await kept(`<!-- clean-article-disable-next-line -->\n${damaged}\n\n${damaged}\n`)).toBe(1)
  })

  it('by rule', async () => {
    expect(await kept(`<!-- clean-article-disable invisible-characters -->\n\n${damaged}\n`)).toBe(0)
    expect(await kept(`<!-- clean-article-disable mojibake -->\n\n${damaged}\n`)).toBe(1)
  })

  it('not from inside code', async () => {
    expect(await kept(`\`\`\`\n<!-- clean-article-disable -->\n\`\`\`\n\n${damaged}\n`)).toBe(1)
  })
})
