import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { parseText } from '../../src/parse/text/index.js'
import { findRoles } from '../../src/roles/index.js'
import { loadFurtherScripts } from '../../src/roles/load-further.js'
import { pointsOf } from '../../src/roles/title/points.js'
import { BODY, HEADLINE, rolesOf } from './roles-of.js'

await loadFurtherScripts()

describe('what is no headline of a text', () => {
  it.each(['4.8 from 211 votes', 'News | Sport | Weather', '(BUTTON) Open Search Bar', 'Mill_house_photo_2'])(
    'takes %j for no headline',
    (line) => {
      expect(findRoles(parseText([line, ...BODY].join('\n\n'))).metadata.title).not.toBe(line)
    },
  )

  it('takes a row of links for no headline, and no headline for the deck of one', () => {
    const row =
      '[Ferries](https://a.example/f) [The old mill](https://a.example/m) [The river and its bridge](https://a.example/r)'
    const deck = '## The boats in the shed behind the church will be used'
    const prose = BODY.map((line) => line.replace('the', '*the*')).join('\n\n')
    const text = `[Start](https://a.example/)\n\n${row}\n\n# ${HEADLINE}\n\n${deck}\n\n${prose}`
    expect(findRoles(parseText(text)).metadata.title).toBe(HEADLINE)
  })

  it('takes three long words for no label', () => {
    const points = (text: string): number =>
      pointsOf(parseText(text).blocks[0] as Block, { words: new Map(), page: undefined, isFirst: true })
    expect(points('The old mill')).toBeLessThan(points('Ferrymasters between Villages'))
  })

  it('takes a caption with its credit for no headline', () => {
    const caption = 'The ferry at the mill, where the bridge was. Foto: Ada Holm'
    expect(rolesOf(HEADLINE, 'By Ann Berg', caption, ...BODY).metadata.title).toBe(HEADLINE)
    expect(rolesOf(caption, ...BODY).metadata.title).toBeUndefined()
  })

  it('takes the first line of a dialogue for its headline, and of a letter not', () => {
    const lines = [
      '—Are you from the mill?',
      '—I am.',
      '—Since when?',
      '—Since the flood.',
      '—And the ferry?',
      '—Gone.',
      `${BODY[0]}`,
    ]
    expect(rolesOf('The key of the fourth floor', ...lines).metadata.title).toBe('The key of the fourth floor')
    expect(rolesOf('Dear Mrs Berg,', ...lines).metadata.title).toBeUndefined()
  })

  it('takes the first line of a poem for its headline, and no line of dialogue', () => {
    const stanza = 'Over the river\nthe ferry goes,\nslowly and late\nas everyone knows.'
    expect(rolesOf('The Old Ferry', stanza, stanza, stanza).metadata.title).toBe('The Old Ferry')
    expect(rolesOf('"Nobody crosses."', 'The ferry at the mill again', ...BODY).metadata.title).toBe(
      'The ferry at the mill again',
    )
    expect(rolesOf('Printed from www.ferry.example on 3/11', ...BODY).metadata.title).toBeUndefined()
  })

  it('takes what pages say around articles for no headline', () => {
    for (const line of [
      'Schreib einen Kommentar',
      'This article is more than 3 months old',
      'Official websites use .gov',
      'Book a crossing for your whole family now >',
      'MILL -- carries the people over --> FERRY',
      '#ferry #mill #bridge',
      'Tags: ferry, mill',
      'Skip to main content',
      'Sign up for our newsletter on the ferry and the mill',
    ])
      expect(rolesOf(line, ...BODY).metadata.title).toBeUndefined()
  })

  it('takes the head of a printed page for no headline, though it comes again on each', () => {
    const head = 'The Ferry Review of Mills        May 1921'
    const { metadata } = rolesOf(head, HEADLINE, BODY[0] as string, '17', head, ...BODY)
    expect(metadata.title).toBe(HEADLINE)
  })

  it('takes a rating for no headline', () => {
    const { metadata } = rolesOf('Login', '4,6 of 5 stars for the ferry (38 votes)', 'Share on Facebook', ...BODY)
    expect(metadata.title).toBeUndefined()
  })

  it('takes a path of the site for no headline', () => {
    expect(rolesOf('Boards ‹ The old bridge ‹ The ferry at the mill', ...BODY).metadata.title).toBeUndefined()
    const widely = 'Boards\u00A0 > The old bridge\u00A0 > The ferry at the mill'
    expect(rolesOf(widely, ...BODY).metadata.title).toBeUndefined()
  })
})
