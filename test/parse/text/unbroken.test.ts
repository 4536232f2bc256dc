import { describe, expect, it } from 'vitest'
import { withParagraphs } from '../../../src/engine/rereading/paragraphs.js'
import { clean } from '../../../src/index.js'
import { parseText } from '../../../src/parse/text/index.js'
import { unbrokenLineReader } from '../../../src/parse/text/unbroken/index.js'
import { piecesOf } from '../../../src/parse/text/unbroken/pieces.js'
import { sentenceStarts } from '../../../src/parse/text/unbroken/sentences.js'

const MENU = 'Home News Sport Weather Travel Money Opinion Culture Health Garden Food Science'
const STORY =
  'The keeper climbs the tower at dusk, and he takes the oil with him. Nobody sees him go, since the stairs are dark. ' +
  'The lamp is lit at once and burns until the morning. The ships that pass have no other light on this coast. '
const ARTICLE = STORY.repeat(8)

function partsOf(source: string): readonly string[] | undefined {
  return unbrokenLineReader(source)?.(source).map(({ from, to }) => source.slice(from, to))
}

describe('sentences of one line', () => {
  it.each([
    ['The lamp burns. The keeper sleeps.', ['The lamp burns.', 'The keeper sleeps.']],
    ['“It burns.” The keeper nods.', ['“It burns.”', 'The keeper nods.']],
    ['Does it burn? “It does,” he says.', ['Does it burn?', '“It does,” he says.']],
    [
      'Mr. J. Brenna of St. Olaf lit it at 5 p.m. on Sunday.',
      ['Mr. J. Brenna of St. Olaf lit it at 5 p.m. on Sunday.'],
    ],
    ['The U.S. Navy sent no. 7 of the lamps.', ['The U.S. Navy sent no. 7 of the lamps.']],
    ['Die Lampe, z.B. Nr. 3, brennt. Der Wärter schläft.', ['Die Lampe, z.B. Nr. 3, brennt.', 'Der Wärter schläft.']],
    ['It costs 3.50 a day. 12 lamps burn.', ['It costs 3.50 a day.', '12 lamps burn.']],
    ['It burns... and burns.', ['It burns... and burns.']],
  ])('parts %j', (text, sentences) => {
    const starts = sentenceStarts(text)
    expect(starts.map((start, index) => text.slice(start, starts[index + 1]).trim())).toEqual(sentences)
  })
})

describe('pieces of a line', () => {
  it.each([
    [
      'labels before a sentence',
      `${MENU} The keeper climbs the tower at dusk.`,
      [MENU, 'The keeper climbs the tower at dusk.'],
    ],
    [
      'a sentence of names',
      'Ingrid Moe of the University of Oslo has read the letter to her.',
      ['Ingrid Moe of the University of Oslo has read the letter to her.'],
    ],
    [
      'German nouns',
      'Die Wärter der Türme haben im März das Öl der Lampen und die Dochte geprüft.',
      ['Die Wärter der Türme haben im März das Öl der Lampen und die Dochte geprüft.'],
    ],
  ])('knows %s', (_, text, pieces) => {
    expect(piecesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(pieces)
  })
})

describe('lines of a text whose white space was made one', () => {
  it('parts menus, headline and sentences', () => {
    const headline = 'A lamp for the north coast'
    const parts = partsOf(`${headline} ${MENU} ${headline} ${ARTICLE}Privacy Policy Terms Contact`)
    expect(parts?.slice(0, 2)).toEqual([headline, 'Home News'])
    expect(parts?.filter((part) => part === headline).length).toBe(2)
    expect(parts?.[parts.lastIndexOf(headline) + 1]).toBe(
      'The keeper climbs the tower at dusk, and he takes the oil with him.',
    )
  })

  it('leaves the long lines of a text that marks its headings', () => {
    expect(partsOf(`${MENU} ${ARTICLE}`)).toBeDefined()
    expect(partsOf(`# The lamp\n\n${MENU} ${ARTICLE}`)).toBeUndefined()
  })

  it('lets no row of buttons that stays run into a sentence, which would show a page again', () => {
    const parts = unbrokenLineReader(`${MENU} ${ARTICLE}`)?.(
      `${MENU} a | b | c Privacy Policy Login Contact ${ARTICLE}`,
    )
    const after = parts?.slice(parts.findIndex(({ from, to }) => to - from > 40) - 3)
    expect(after?.slice(0, 5).map(({ follows }) => follows)).toEqual([undefined, undefined, undefined, undefined, true])
  })

  it.each([
    ['an article on one line', ARTICLE],
    ['a text with lines', `${MENU.replaceAll(' ', '\n')}\n\n${STORY.trim()}\n\n${STORY.trim()}`],
    ['a short text that begins with names of sections', `Commercial Real Estate Finance Letters ${STORY}`],
    ['a short text that tells of networks', `${STORY}Facebook Instagram Twitter and others said nothing. ${STORY}`],
    [
      'a short text of labels',
      'Key Services: Social Media Marketing Campaigns, Search Engine Optimisation, Email Marketing',
    ],
    ['names with commas', `${ARTICLE} Anna Berg, Olaf Brenna, Ingrid Moe and Hans Lie came.`],
  ])('leaves %s', (_, source) => {
    expect(partsOf(source)).toBeUndefined()
  })

  it('lets no row stay in a short page either', async () => {
    const row = 'Home News Sport Weather Travel Money'
    const counted = '1. Measure the water every morning'
    const page = `A lamp and a bell stand above ${row} ${counted} Privacy Policy Terms Contact ${STORY}${counted} ${row} ${row} ${STORY}A lamp and a bell stand above it.`
    const { markdown } = await clean(page, { from: 'text' })
    expect(markdown).not.toContain('Privacy Policy')
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('makes paragraphs of the sentences that stay, and tells what went', async () => {
    const source = `${MENU} ${ARTICLE}Share this article All rights reserved.\n`
    const { markdown, findings } = await clean(source, { from: 'text' })
    const paragraphs = markdown.trim().split('\n\n')
    expect(paragraphs.join(' ')).toBe(ARTICLE.trim())
    for (const paragraph of paragraphs.slice(0, -1)) expect(paragraph.length).toBeGreaterThan(340)
    for (const { start, end, removed } of findings) expect(source.slice(start.offset, end.offset)).toBe(removed)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('ends a paragraph where something is gone, and nowhere within a sentence', () => {
    const source = `${MENU} ${ARTICLE}`
    const { blocks } = parseText(source, undefined, unbrokenLineReader(source)?.(source))
    const sentences = blocks.filter(({ text }) => text.endsWith('.'))
    const left = withParagraphs(sentences.filter((_, index) => index !== 1))
    expect(left[0]?.text).toBe(sentences[0]?.text)
    expect(left[1]?.text.startsWith(sentences[2]?.text ?? '?')).toBe(true)
    for (const { text, segments } of left) {
      for (const { from, to, start, end, atomic } of segments)
        if (atomic !== true) expect(source.slice(start, end)).toBe(text.slice(from, to))
    }
  })
})

describe('a short page on one line', () => {
  const story = STORY.trim()

  it.each([
    [
      'a menu, a byline with a date, and buttons',
      `Home News Sport Contact The lamp is lit again By Olaf Brenna Published 3 May 2024 ${story} Share Tweet Email Related: Two lamps for the pier`,
      `# The lamp is lit again\n\n${story}\n`,
    ],
    [
      'a date before the byline',
      `Skip to content Menu Home About Blog Contact How I learned to light a lamp March 4, 2023 by Olaf Brenna ${story} Leave a comment Previous post Next post Privacy Policy`,
      `# How I learned to light a lamp\n\n${story}\n`,
    ],
    [
      'a bare name before the date',
      `Sign in Home World Business Tech Sport A new lamp burns in the old tower Olaf Brenna 9 October 2023 3 min read ${story} Contact us About us Careers`,
      `# A new lamp burns in the old tower\n\n${story}\n`,
    ],
    ['buttons alone', `${story} Share on Facebook Share on Twitter Print Leave a comment`, `${story}\n`],
    ['buttons behind a label', `${story} Share this: Facebook Twitter Pinterest Privacy Policy`, `${story}\n`],
    ['a menu without a byline', `Subscribe Log in Search Politics Business ${story}`, `${story}\n`],
    [
      'another language',
      'Startseite Politik Wirtschaft Sport Kultur Das Licht brennt wieder Von Olaf Brenna 12.04.2024, 10:15 Uhr Der Wärter steigt in der Dämmerung auf den Turm und nimmt das Öl mit. Niemand sieht ihn gehen, denn die Treppe ist dunkel. Teilen Merken Drucken Impressum Datenschutz',
      '# Das Licht brennt wieder\n\nDer Wärter steigt in der Dämmerung auf den Turm und nimmt das Öl mit. Niemand sieht ihn gehen, denn die Treppe ist dunkel.\n',
    ],
  ])('is divided: %s', async (_, source, expected) => {
    const { markdown, findings } = await clean(`${source}\n`, { from: 'text' })
    expect(markdown).toBe(expected)
    for (const { start, end, removed } of findings) expect(`${source}\n`.slice(start.offset, end.offset)).toBe(removed)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('is read alike where damage makes it longer than short ones', () => {
    const page = `Subscribe Log in Search Politics Business ${STORY.repeat(6).trim()}`
    const damaged = page + '\u200B'.repeat(250)
    expect(damaged.length).toBeGreaterThan(1500)
    expect(partsOf(page)?.length).toBeGreaterThan(1)
    expect(partsOf(damaged)?.length).toBe(partsOf(page)?.length)
  })

  it('tells who wrote it, and when', async () => {
    const source = `Home News Sport Contact The lamp is lit again By Olaf Brenna Published 3 May 2024 ${story}\n`
    const { metadata } = await clean(source, { from: 'text' })
    expect(metadata).toMatchObject({ title: 'The lamp is lit again', author: 'Olaf Brenna', date: '2024-05-03' })
  })

  it.each([
    ['an event in a sentence', `Home News Sport Contact Der Turm brennt seit dem 3. Mai 2024 Tag und Nacht. ${story}`],
    ['a name in a sentence', `Home News Sport Contact The tower was lit by Olaf Brenna Lie again. ${story}`],
  ])('keeps the sentence of %s whole', async (_, source) => {
    const { markdown } = await clean(`${source}\n`, { from: 'text' })
    expect(markdown).toBe(`${source.replace('Home News Sport Contact ', '')}\n`)
  })
})
