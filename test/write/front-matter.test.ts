import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addFrontMatter } from '../../src/write/front-matter.js'

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
