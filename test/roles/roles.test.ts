import { describe, expect, it } from 'vitest'
import { loadFurtherScripts } from '../../src/roles/load-further.js'
import { contentWords } from '../../src/roles/title/words.js'
import { isDense } from '../../src/unicode/dense.js'
import { BODY, HEADLINE, rolesOf } from './roles-of.js'

await loadFurtherScripts()

describe('roles of a text', () => {
  it.each([
    ['January 5, 2024 by Ann Berg', '2024-01-05'],
    ['5 January 2024 | By Ann Berg', '2024-01-05'],
    ['Posted on January 5, 2024 at 10:31 AM by Ann Berg Leave a Comment', '2024-01-05'],
    ['01.11.23 20:19 von Ann Berg', '2023-11-01'],
  ])('finds who wrote it after the date: %s', (line, date) => {
    const { found, metadata } = rolesOf(HEADLINE, line, ...BODY)
    expect(found).toContain(`byline: ${line}`)
    expect(metadata).toEqual({ title: HEADLINE, author: 'Ann Berg', date })
  })

  it.each(['January 5, 2024 by the River', 'Released: June 17, 2025 by Old Mill Books'])(
    'finds nobody who wrote it after the date: %s',
    (line) => {
      expect(rolesOf(HEADLINE, line, ...BODY).metadata.author).toBeUndefined()
    },
  )

  it('finds the date beside the byline below a deck that reads like the text', () => {
    const deck =
      'The night of the flood took the bridge at the mill, and the ferry that had lain on the bank for thirty years was back.'
    const { found } = rolesOf(
      'How the ferry came back',
      deck,
      'By Ann Berg',
      '3 May 2024',
      ...BODY,
      '4 May 2024',
      ...BODY,
    )
    expect(found).toContain('date: 3 May 2024')
    expect(found).not.toContain('date: 4 May 2024')
  })

  it('finds the date below a byline where headline and deck are as long as the text that follows', () => {
    const headline = 'How the ferry came back to the river after thirty years on the bank'
    const deck =
      'It took two days, four barrels of tar and a rope from the church tower, and nobody in the village had done it before.'
    const { found, metadata } = rolesOf(headline, deck, 'By Ann Berg', '3 May 2024', ...BODY)
    expect(found).toEqual([`title: ${headline}`, 'byline: By Ann Berg', 'date: 3 May 2024'])
    expect(metadata.date).toBe('2024-05-03')
  })

  it('finds the author above the time that it takes to read the text', () => {
    expect(rolesOf(HEADLINE, 'Ann Berg', '5–6 minutes', ...BODY).metadata.author).toBe('Ann Berg')
    expect(rolesOf(HEADLINE, 'Harbour Town', ...BODY).metadata.author).toBeUndefined()
  })

  it('takes no date for that of the article that leads on, or is one of a list', () => {
    expect(rolesOf('How the ferry came back', 'In force from 6/2/2025:', ...BODY).found).not.toContainEqual(
      expect.stringContaining('date'),
    )
    const items = ['2021-08-09 New oar', '2022-04-12 New rope', '2023-06-12 New tar'].map((text) => `- ${text}`)
    const { metadata } = rolesOf('How the ferry came back', 'Changes', items.join('\n'), ...BODY)
    expect(metadata.date).toBeUndefined()
  })

  it('takes no name for the author that is one of several, or names a kind of things', () => {
    const books = ['Ann Berg', 'Paul Wood', 'Mary Field'].flatMap((name) => [`Author: ${name}`, ...BODY])
    expect(rolesOf('Three books on ferries', ...books).metadata.author).toBeUndefined()
    const ropes = ['Heavy Ropes (Basic)', BODY[0] ?? '', 'Heavy Ropes', ...BODY]
    expect(rolesOf('What a ferry needs', ...ropes).metadata.author).toBeUndefined()
  })

  it('knows words of Japanese, Korean and Hindi again', () => {
    const japanese = '港町の坂の途中にある銭湯が今月、開業から百年を迎えた。番台には店主と三毛猫が座り、客を迎える。'
    expect(rolesOf('地域ニュース', '最後の銭湯、番台の猫とともに百年', japanese.repeat(2)).metadata.title).toMatch(
      /銭湯/,
    )
    const korean = '지도를 접는 법은 어렵지 않다고 그는 말한다. 작업실에는 컴퓨터가 없고 길이가 육 미터인 책상이 있다.'
    expect(rolesOf('종이 지도는 접는 법부터', '제작자 오세련 씨', korean.repeat(2)).metadata.title).toMatch(/지도/)
    expect(contentWords('पहुँची लाइब्रेरी')).toEqual(['पहुँची', 'लाइब्रेरी'])
  })

  it('gives no role where nothing says so', () => {
    expect(rolesOf(...BODY).found).toEqual([])
    expect(rolesOf('Home', 'News', 'Karl Lund').found).toEqual([])
    expect(rolesOf('').found).toEqual([])
  })

  it('takes a person that the text tells of for no author', () => {
    expect(rolesOf('How the ferry came back', ...BODY, 'Karl Lund is the owner of the ferry, he says.').found).toEqual([
      'title: How the ferry came back',
    ])
  })
})

describe('Korean text', () => {
  it('is dense where a space stands in it', () => {
    const text = '강을 건너는 마지막 나룻배가 내년 봄까지 다니게 됐다'
    for (let at = 0; at < text.length; at++) expect(isDense(text, at), `${at}`).toBe(true)
  })
})
