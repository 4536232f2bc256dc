import { describe, expect, it } from 'vitest'
import { loadParser } from '../../../src/parse/index.js'

/** The texts of the blocks. */
async function textsOf(source: string): Promise<string[]> {
  const { blocks } = (await loadParser('text', source))(source, {})
  return blocks.map(({ text }) => text)
}

const COLUMN = [
  'The mill race was dug by hand in the',
  'year after the flood, and it has fed two',
  'wheels since. When the upper one broke',
  'nobody wanted to pay for a new shaft, so',
  'that for twelve winters the lower wheel',
  'had to grind for both of the villages.',
]

describe('print in columns', () => {
  it('joins lines of about the same length beside wide heads', async () => {
    const head = 'Proceedings of the Society for Old Mills and their Machines, volume 7'
    expect(await textsOf(`${head}\n\n${COLUMN.join('\n')}\n\n12\n\n${head}\n`)).toEqual([
      head,
      COLUMN.join(' '),
      '12',
      head,
    ])
  })

  it('parts paragraphs where a short line ends a sentence', async () => {
    const last = 'They quarrelled about it.'
    expect(await textsOf([...COLUMN, last, ...COLUMN].join('\n'))).toEqual([
      [...COLUMN, last].join(' '),
      COLUMN.join(' '),
    ])
  })

  it('joins lines as wide as a page, and the shorter ones of a quotation', async () => {
    const page = [
      'The mill race was dug by hand in the year after the flood, and it has fed two wheels since.',
      'When the upper one broke nobody wanted to pay for a new shaft, so that for twelve',
      'winters the lower wheel had to grind for both of the villages. In the first of them the',
      'ice stood so high in the race that the millers took turns at night, and broke it with',
      'poles and iron bars. The bell of the chapel rang every hour, to keep them awake and',
      'to tell the people on the other bank that the wheel was still turning. Whoever had',
      'grain to grind came with a sledge over the lake, and waited in the kitchen until the flour was',
      'done. They quarrelled about the order.',
    ]
    const quotation = ['We never knew whose turn it was to stand on the ice at', 'night, and whose to sleep.']
    expect(await textsOf(`${page.join('\n')}\n\n${quotation.join('\n')}\n`)).toEqual([
      page.join(' '),
      quotation.join(' '),
    ])
  })

  it.each([
    [
      'verse',
      'the mill was still, the wheel was dry,\nand reeds grew high along the stream,\nwhere once the sacks of grain went by,\nnow only herons stand and dream,\nand all the doors are hanging wide,\nwith nothing left to grind inside.',
    ],
    [
      'verse without marks',
      'the lamp is lit above the empty quay\nand all the boats are resting on the sand\nnobody comes to hear the bells or see\nthe slow white water walking up the land\nthe ropes go on complaining to the pier\nas long as there is wind enough to sing\nand nobody is there who wants to hear\nwhat any of the boats is answering',
    ],
    [
      'lists of things',
      'what you should bring for the crossing\nwarm clothes and a good pair of boots\nenough water for at least three days\na map of the island and its harbours\nsome rope and a knife and dry matches\nfood that does not need to be cooked\na small tent for two and a blanket',
    ],
    [
      'lists of names',
      'Upper mill on the northern bank\nLower mill behind the churchyard\nSaw mill at the end of the lake\nPaper mill under the old bridge\nOil mill in the valley of firs\nFulling mill beyond the ferry\n',
    ],
    [
      'lists whose entries have a label below',
      [90, 64, 81, 118, 75, 100, 69, 110]
        .map(
          (width, index) =>
            `Mill ${index + 1}. ${'Wind and water turned it for years. '.repeat(4).slice(0, width - 12)}rain\nposted`,
        )
        .join('\n'),
    ],
    [
      'headings over entries of lists',
      `a list of the mills that still grind\n\nupper mill, northern bank\nlower mill, by the churchyard\nsaw mill at the end of the lake`,
    ],
  ])('leaves %s alone', async (_what, source) => {
    expect((await textsOf(source)).join('\n')).toBe(source.trim().replace(/\n+/g, '\n'))
  })
})
