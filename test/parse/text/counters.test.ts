import { describe, expect, it } from 'vitest'
import { type Block, itemOf } from '../../../src/model/block.js'
import { loadParser } from '../../../src/parse/index.js'

async function blocksOf(source: string): Promise<readonly Block[]> {
  return (await loadParser('text', source))(source, {}).blocks
}

async function textsOf(source: string): Promise<string[]> {
  return (await blocksOf(source)).map(({ text }) => text)
}

const PROSE = 'It stands on the northern bank, and nobody has ground any corn in it for more than forty years now.'
const MILLS = ['The upper mill', 'The saw mill', 'The mill without a wheel']

describe('numbers on lines of their own', () => {
  it.each([
    ['up', ['1', '2', '3'], '\n'],
    ['up with points', ['1.', '2.', '3.'], '\n\n'],
    ['down', ['9.', '8.', '7.'], '\n\n'],
    ['with a sign', ['#1', '#2', '#3'], '\n'],
  ])('go with the headings that they count %s', async (_way, numbers, gap) => {
    const lines = numbers.flatMap((number, at) => [number, MILLS[at], PROSE])
    const expected = numbers.flatMap((number, at) => [`${number} ${MILLS[at]}`, PROSE])
    expect(await textsOf(['A walk', ...lines].join(gap))).toEqual(['A walk', ...expected])
  })

  it.each([
    ['lists of what is read most', MILLS.flatMap((mill, at) => [`${at + 1}`, mill])],
    ['pages of print', MILLS.flatMap((mill, at) => [`${at + 41}`, mill, PROSE])],
    ['pages with a head', MILLS.flatMap((_, at) => [`${at + 1}`, 'The Society for Old Mills', PROSE])],
    ['two numbers', MILLS.slice(1).flatMap((mill, at) => [`${at + 1}`, mill, PROSE])],
    ['numbers in no order', MILLS.flatMap((mill, at) => [`${at * 7}`, mill, PROSE])],
  ])('stay alone in %s', async (_what, lines) => {
    expect(await textsOf(['A walk', ...lines].join('\n\n'))).toEqual(['A walk', ...lines])
  })

  it('stay alone at the end of a page', async () => {
    const source = MILLS.map((mill, at) => `${PROSE}\n${at + 1}\n\f${mill}\n`).join('')
    expect(await textsOf(source)).toContain('2')
    const pages = MILLS.map((_, at) => `${PROSE}\n${at + 1}\n\f`).join('')
    expect(await textsOf(pages + PROSE)).toContain('2')
  })

  it.each(['', '.', ')'])('are the markers of the steps below them: "1%s"', async (mark) => {
    const steps = ['Clean the stone with a brush.', 'Let the water in slowly.', 'Wait until the wheel turns.']
    const lines = steps.flatMap((step, at) => [`${at + 1}${mark}`, step])
    const blocks = await blocksOf(['How to grind', ...lines, 'Notes'].join('\n'))
    expect(blocks.map(({ text }) => text)).toEqual(['How to grind', ...steps, 'Notes'])
    expect(blocks.map((block) => itemOf(block) !== undefined)).toEqual([false, true, true, true, false])
    expect(blocks[1]?.containers[0]).toMatchObject({ ordered: true, first: 1 })
  })
})
