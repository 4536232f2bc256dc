import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import { readModel } from '../../src/score/model/trees.js'
import { featureNames, featureRows } from '../../src/score/text/features/index.js'
import { viewOf } from '../../src/score/text/view/index.js'
import { look, select } from '../../src/score/text/view/sight.js'
import { weights } from '../../src/score/text/weights.js'
import { BODY, FOOTER, MENU } from './doubted-texts.js'

describe('features', () => {
  it('have names that differ, as many as the model knows', () => {
    expect(new Set(featureNames).size).toBe(featureNames.length)
    expect(readModel(weights).features).toBe(featureNames.length)
  })

  it('of a part of a document are those of the part alone', () => {
    const { blocks } = parseText([...MENU, ...BODY, ...FOOTER].join('\n\n'))
    const indices = Int32Array.from({ length: BODY.length }, (_, index) => MENU.length + index)
    const part = featureRows(viewOf(select(look(blocks), indices), { canonical: true }))
    const alone = featureRows(viewOf(look(blocks.slice(MENU.length, MENU.length + BODY.length)), { canonical: true }))
    expect(part).toEqual(alone)
  })

  it('tell what lines without spaces have in common with the article', () => {
    const article = [
      '停航两年的老渡口今天清晨重新开航，第一班渡船载着四十二名乘客驶向对岸。',
      '渡口的船长说，渡船停航以后，对岸的居民要绕行大桥，多走一个小时。',
      '新渡船每天往返二十六次，渡口的候船室将在年底前完成翻修。',
    ]
    const lines = [...article, '渡船的乘客多了一倍', '高考报名今日截止']
    const width = featureNames.length
    const rows = featureRows(viewOf(look(parseText(lines.join('\n\n')).blocks), { canonical: true }))
    const topic = (line: number): number => rows[line * width + featureNames.indexOf('core:topic')] as number
    expect(topic(3)).toBeGreaterThan(0)
    expect(topic(4)).toBe(0)
  })
})
