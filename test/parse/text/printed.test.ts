import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'

const ADDRESS = 'https://pier.example/ferry'
const TIME = '12/1/26, 1:09 AM'
const TITLE = 'The ferry comes back - Pier Diary'
const FIRST = 'The ferry lay on the bank for thirty years, and it took two days to make it float again in the spring.'
const BROKEN = 'On the third day it crossed the river with all who had pulled, and the school had no lessons, so that'
const REST = 'the children could stand on the other bank and wave at their teacher, who sat at the oars and sang.'
const LAST = 'By the end of the month it had crossed the river a hundred times, as often as in the year of its master.'

/** The texts of the blocks, what is printed on each page in angle brackets. */
async function read(source: string): Promise<readonly string[]> {
  const { blocks } = (await loadParser('text', source))(source, {})
  return blocks.map(({ text, hints }) =>
    (hints.printed ?? []).reduceRight(
      (left, { from, to }) =>
        `${left.slice(0, from)}<${left.slice(from, to).replace(/\s+/g, ' ').trim()}>${left.slice(to)}`,
      text,
    ),
  )
}

describe('texts of printed pages', () => {
  it.each([
    [
      'pdftotext',
      `${TIME}\n\n${TITLE}\n\n${FIRST}\n\n${BROKEN}\n${ADDRESS}\n\n1/2\n\n\f${TIME}\n\n${TITLE}\n\n${REST}\n\n${LAST}\n${ADDRESS}\n\n2/2\n\n\f`,
      [`<${TIME} ${TITLE}>`, FIRST, `${BROKEN} <${ADDRESS} 1/2 ${TIME} ${TITLE}>${REST}`, LAST, `<${ADDRESS} 2/2>`],
    ],
    [
      'PyMuPDF, which has the head of a page at its end',
      `${FIRST}\n\n${BROKEN}\n${TIME}\n${TITLE}\n${ADDRESS}\n1/2\n\n${REST}\n\n${LAST}\n${TIME}\n${TITLE}\n${ADDRESS}\n2/2\n`,
      [FIRST, `${BROKEN} <${TIME} ${TITLE} ${ADDRESS} 1/2>${REST}`, LAST, `<${TIME} ${TITLE} ${ADDRESS} 2/2>`],
    ],
    [
      'another browser',
      `${TITLE}    ${ADDRESS}\n${FIRST}\n\n1 of 2    ${TIME}\n\f${TITLE}    ${ADDRESS}\n${LAST}\n\n2 of 2    ${TIME}\n`,
      [`<${TITLE} ${ADDRESS}>`, FIRST, `<1 of 2 ${TIME} ${TITLE} ${ADDRESS}>`, LAST, `<2 of 2 ${TIME}>`],
    ],
  ])('reads those of %s', async (_, source, texts) => {
    expect(await read(source)).toEqual(texts)
  })

  it('join the lines of a headline that the head of each page has on one', async () => {
    const page = (text: string, number: number): string =>
      `${TIME}    ${TITLE}\n\n${text}\n\n${ADDRESS}    ${number}/2\n\n\f`
    const source = page(`The ferry comes\nback\nShe wrote it.\n\n${FIRST}`, 1) + page(LAST, 2)
    expect(await read(source)).toContain('The ferry comes back')
  })

  it('go on over a page with nothing at its edges', async () => {
    const source = `${FIRST}\n\n${BROKEN}\n\n\f${REST}\n\n${LAST}\n\n\fNotes on the ferry\n`
    expect(await read(source)).toEqual([FIRST, `${BROKEN} ${REST}`, LAST, 'Notes on the ferry'])
  })

  it.each([
    ['counts alone', `1/2\n\n${FIRST}\n\n2/2\n\n${LAST}\n`],
    ['counts beside different addresses', `${FIRST}\n\n1/2\n\n${ADDRESS}/a\n\n${LAST}\n\n2/2\n\n${ADDRESS}/b\n`],
  ])('takes nothing out of %s', async (_, source) => {
    expect((await read(source)).join('\n\n')).toBe(source.trim())
  })

  it('keeps the places of marks behind the joint', async () => {
    const rest = 'the [children](https://pier.example/school) could **wave** at their teacher, who sat at the oars.'
    const source = `${FIRST}\n\n${BROKEN}\n${ADDRESS}\n\n1/2\n\n\f${rest}\n\n${LAST}\n${ADDRESS}\n\n2/2\n`
    const { markdown } = await clean(source, { from: 'text' })
    expect(markdown).toBe(`${FIRST}\n\n${BROKEN} ${rest}\n\n${LAST}\n`)
  })
})
