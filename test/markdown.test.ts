import { describe, expect, it } from 'vitest'
import { check, clean } from '../src/index.js'

const ZERO = '\u200B'
const SPAM = '\u6570\u5B57\u8D27\u5E01'

const cleaned = async (source: string, filename = 'page.md'): Promise<string> =>
  (await clean(source, { from: 'markdown', filename })).markdown

describe('Markdown is patched by range', () => {
  const places: Readonly<Record<string, string>> = {
    heading: '# A @heading of the page\n',
    'setext heading': 'A @heading\n=========\n',
    paragraph: 'The ferry @crosses the river.\r\nTwice a day.\r\n',
    emphasis: 'The **old @ferry** crosses *the @river* daily.\n',
    'nested list': '* one\n  1) two @words\n\t- three @words\n',
    quotation: '> first line\n> second @line\n',
    table: '| a | b |\n|:--|--:|\n| one @cell | two |\n',
    'link text': 'See [the old @ferry](https://example.org/a_b?c=d "title").\n',
    footnote: 'Text.[^1]\n\n[^1]: A @note.\n',
    'HTML block': '<div class="note">\n  The old @ferry.\n</div>\n',
    'directive label': ':::note\nThe old @ferry.\n:::\n',
    'alternative text': '![the old @ferry](ferry.png)\n',
    'no final newline': 'The old @ferry',
    'byte order mark': '\uFEFFThe old @ferry.\n',
  }
  for (const [place, template] of Object.entries(places)) {
    it(`in a ${place}`, async () => {
      const healthy = template.replaceAll('@', '')
      expect(await cleaned(healthy)).toBe(healthy)
      expect(await cleaned(template.replaceAll('@', ZERO))).toBe(healthy)
      expect(await cleaned(template.replaceAll('@', SPAM))).toBe(healthy)
    })
  }
})

describe('what is no prose is never changed', () => {
  const places: Readonly<Record<string, string>> = {
    'front matter': '---\ntitle: a@b\n---\n\nText.\n',
    'TOML front matter': '+++\ntitle = "a@b"\n+++\n\nText.\n',
    'fenced code': '```js\nconst a@b = 1\n```\n',
    'indented code': 'Text.\n\n    a@b\n',
    'inline code': 'Use `a@b` here.\n',
    mathematics: 'So $a@b$ and\n\n$$\na@b\n$$\n',
    'a link target': '[text](https://example.org/a@b)\n',
    'an autolink': '<https://example.org/a@b>\n',
    // U+E000 stands for the sign of the address, since the other one is replaced by the damage.
    'a mail address': 'Write to ferry\uE000exam@ple.org about it.\n',
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

describe('a patch that would change more than it says', () => {
  it('is refused and reported', async () => {
    const source = `Numbers follow,\n${ZERO}# of them many.\n`
    const { markdown, findings } = await clean(source, { from: 'markdown' })
    expect(markdown).toBe(source)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ applied: false, removed: ZERO, inserted: ZERO })
  })

  it('takes the space on its own side of a mark', async () => {
    const source = `The [old ferry ${SPAM}](ferry.md) crosses, and *${SPAM} nobody* waits.\n`
    expect(await cleaned(source)).toBe('The [old ferry](ferry.md) crosses, and *nobody* waits.\n')
  })

  it('is reported where markup stands inside of it', async () => {
    const source = 'The old ferry waits for \u6570\u5B57**\u8D27\u5E01**home.\n'
    const { markdown, findings } = await clean(source, { from: 'markdown', only: ['anomalous-script'] })
    expect(markdown).toBe(source)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'anomalous-script', applied: false, severity: 'warn' })
  })
})

describe('a label of an advertisement', () => {
  const before = 'The ferry crosses the river twice a day, in summer and in winter.'
  const after = 'Its keeper rows it himself when the motor fails, as his father did.'

  it('goes where it stands alone between sentences', async () => {
    expect(await cleaned(`${before}\n\nAdvertisement\n\n${after}\n`)).toBe(`${before}\n\n${after}\n`)
  })

  it('stays beside a heading, in a list and at the end', async () => {
    for (const source of [
      `# Types\n\nAdvertisement\n\n${after}\n`,
      `${before}\n\n- Advertisement\n- Ferry\n\n${after}\n`,
      `${before}\n\nAdvertisement\n`,
    ]) {
      expect(await cleaned(source)).toBe(source)
    }
  })
})
