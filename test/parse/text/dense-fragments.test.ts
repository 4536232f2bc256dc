import { describe, expect, it } from 'vitest'
import { loadTextParser } from '../../../src/parse/text/load.js'

/** The texts of the blocks of a page that holds the given lines, and a sign that it may hold more than lines. */
async function textsOf(...lines: string[]): Promise<string[]> {
  const source = ['首页 | 新闻', ...lines].join('\n')
  return (await loadTextParser(source))(source, {})
    .blocks.map(({ text }) => text)
    .slice(1)
}

const END = '孩子们在岸上欢呼，老人们则坐在树下，回忆起当年的日子。'

describe('sentences of Chinese and Japanese that were broken at linked words', () => {
  it.each([
    [
      ['据村委会昨天发布的消息，经过两天的修理，村里的', '老渡船', '终于重新下水，每天早晨开始往返。'],
      '据村委会昨天发布的消息，经过两天的修理，村里的老渡船终于重新下水，每天早晨开始往返。',
    ],
    [
      ['船已经修好了。现在每天从', '磨坊', '出发，票在', '桥头', '出售，价格是一枚硬币。'],
      '船已经修好了。现在每天从磨坊出发，票在桥头出售，价格是一枚硬币。',
    ],
    [
      ['三十年ぶりに渡し船が直りました。村の人たちは', '水車小屋', 'の前に集まり、船を川まで引きました。'],
      '三十年ぶりに渡し船が直りました。村の人たちは水車小屋の前に集まり、船を川まで引きました。',
    ],
  ])('are whole: %j', async (lines, whole) => {
    expect(await textsOf(...lines, END)).toEqual([whole, END])
  })

  it.each([
    [['老渡船，三十年后重返河面', '新华社', '村里的老渡船终于漂了起来，票在磨坊出售。']],
    [['船已经修好了。现在每天都有人来。', '票价', '从下个月起，票在磨坊出售。']],
    [['船已经修好了。现在每天从', '磨坊', '桥头', END]],
  ])('are no headlines, headings and lists: %j', async ([...lines]) => {
    expect(await textsOf(...lines)).toEqual(lines)
  })
})
