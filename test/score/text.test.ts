import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import { creditsOf, strongest } from '../../src/score/model/contributions.js'
import { countByte, shareByte, signedByte } from '../../src/score/model/quantise.js'
import { readModel, scoreRow } from '../../src/score/model/trees.js'
import { judgeAlone } from '../../src/score/text/alone.js'
import { raiseTables } from '../../src/score/text/corrections/data-tables.js'
import { spareCode } from '../../src/score/text/corrections/inner-code.js'
import { spareItems } from '../../src/score/text/corrections/list-items.js'
import { isReference } from '../../src/score/text/corrections/references.js'
import { choose } from '../../src/score/text/decision/index.js'
import { featureNames, featureRows } from '../../src/score/text/features/index.js'
import { scoreText } from '../../src/score/text/index.js'
import { reasonsOf } from '../../src/score/text/reasons.js'
import { viewOf } from '../../src/score/text/view/index.js'
import { look, select } from '../../src/score/text/view/sight.js'
import { weights } from '../../src/score/text/weights.js'

const BODY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept.',
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them.',
  'The water had come once before, in the spring of the great thaw, but then the fields above the town had taken most of it.',
  'Since then the fields have been built over, and where the water went there are now cellars, garages and a school.',
  'It will take a year to build the bridge again, the engineers say, and it will stand half a metre higher than the old one did.',
  'Until then the children from the other bank walk round by the road, which takes them an hour longer than before.',
]

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Contact', 'Sign in', 'Subscribe']
const FOOTER = [
  'Share this article',
  'Related articles',
  'Ten bridges worth a visit',
  'Privacy policy',
  'All rights reserved',
]

function keptOf(source: string): string[] {
  const document = parseText(source)
  const score = scoreText(document, { strictness: 'normal', language: () => 'en' })
  return document.blocks.filter((block) => score.of(block).keep).map((block) => block.text)
}

/** What is added to the scores of the blocks of a text, all of which the model doubts alike. */
function addedTo(lines: readonly string[], score = -1): string[] {
  const scores = new Float64Array(lines.length).fill(score)
  judgeAlone(scores, look(parseText(lines.join('\n\n')).blocks))
  return Array.from(scores, (own) => (own - score).toFixed(2))
}

describe('code', () => {
  const CODE = 'let lamps = 7\nlet boats = lamps * 2\nlight(lamps)'
  const fenced = `\`\`\`\n${CODE}\n\`\`\``
  const sparedOf = (parts: readonly string[], kept: readonly number[]): number[] => {
    const spared = Uint8Array.from(kept)
    spareCode(spared, viewOf(look(parseText(parts.join('\n\n')).blocks), { canonical: true }))
    return [...spared]
  }

  it('stays between parts of the article', () => {
    expect(sparedOf([...MENU.slice(0, 2), BODY[0] as string, fenced, BODY[1] as string], [0, 0, 1, 0, 1])).toEqual([
      0, 0, 1, 1, 1,
    ])
  })

  it('stays below the article where a colon announces it, and nowhere else outside of it', () => {
    expect(sparedOf([fenced, 'Light the lamps like this:', fenced, fenced], [0, 1, 0, 0])).toEqual([0, 1, 1, 0])
    expect(sparedOf([BODY[0] as string, fenced], [1, 0])).toEqual([1, 0])
    expect(sparedOf([fenced, 'Menu'], [0, 0])).toEqual([0, 0])
  })
})

describe('lists of which some stays', () => {
  const LIST = ['- Old mill', '- Sand bar', '- North pier', '- Skerry', '- Gull point', '- Cape Fair', '- Long reef']
  const spared = (kept: readonly number[], lines: readonly string[] = LIST): readonly number[] => {
    const own = Uint8Array.from(kept)
    spareItems(own, parseText(lines.join('\n')).blocks)
    return [...own]
  }

  it('keep the few items between those that stay', () => {
    expect(spared([1, 1, 0, 1, 0, 1, 1])).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it.each([
    ['at their ends', [0, 1, 1, 1, 1, 1, 0]],
    ['where more of them go', [1, 0, 1, 0, 1, 1, 0]],
    ['where more than two go together', [1, 1, 1, 0, 0, 0, 1, 1, 1, 1]],
  ])('lose items %s', (_, kept) => {
    expect(spared(kept, [...LIST, '- Sound', '- Bay', '- Fort'].slice(0, kept.length))).toEqual(kept)
  })

  it('stay whole where they are numbered and their first item stays', () => {
    const numbered = LIST.map((line, index) => line.replace('-', `${index + 1}.`))
    expect(spared([1, 0, 0, 1, 0, 0, 0], numbered)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(spared([0, 1, 0, 1, 0, 0, 0], numbered)).toEqual([0, 1, 0, 1, 0, 0, 0])
    const posts = ['1. Old mill', '', '   I ground there once.', '', '2. Sand bar', '', '   It is a bar of sand.']
    expect(spared([1, 0, 0, 0], posts)).toEqual([1, 0, 0, 0])
  })

  it('are told apart', () => {
    expect(spared([1, 1, 0, 0, 1, 1], [...LIST.slice(0, 3), '', 'Others', ...LIST.slice(5)])).toEqual([
      1, 1, 0, 0, 1, 1,
    ])
  })
})

describe('tables of data that would go', () => {
  const HEADS = 'Tower\tBuilt\tSteps'
  const ROWS = ['Old mill\t1850\t212', 'Sand bar\t1902\t97', 'North pier\t1911\t~140', 'Skerry\t1934\t$88.50']
  /** How likely a table that the model holds for one in ten is afterwards. */
  const raised = (rows: readonly string[], probability = 0.1, kept = 0): string => {
    const probabilities = Float32Array.of(probability)
    raiseTables(probabilities, Uint8Array.of(kept), parseText(rows.join('\n')).blocks)
    return (probabilities[0] as number).toFixed(2)
  }

  it('are held for likelier, up to a bound', () => {
    expect(raised([HEADS, ...ROWS])).toBe('0.57')
    expect(raised([HEADS, ...ROWS], 0.5)).toBe('0.73')
    expect(raised([HEADS, ...ROWS], 0.9)).toBe('0.90')
  })

  const drawn = (...heads: readonly string[]): string[] =>
    [heads, heads.map(() => '---'), ...ROWS.map((row) => row.split('\t'))].map((row) => `| ${row.join(' | ')} |`)

  it('may have years for heads, and none over their names', () => {
    expect(raised(drawn('Tower', '1990', '2000'))).toBe('0.57')
    expect(raised(drawn('', '1990', '2000'))).toBe('0.57')
  })

  it.each([
    ['one that stays', [HEADS, ...ROWS], 1],
    ['one of few rows', [HEADS, ...ROWS.slice(1)], 0],
    ['one without heads', [...ROWS, 'Gull point\t1951\t61'], 0],
    ['one with a column without a head', drawn('Tower', '', 'Steps'), 0],
    ['a calendar', ['Mo\tTu\tWe', '1\t2\t3', '8\t9\t10', '15\t16\t17', '22\t23\t24'], 0],
    ['one of words', [HEADS, ...ROWS.map((row) => row.replaceAll(/\d/g, 'x'))], 0],
  ])('are left as they are: %s', (_, rows, kept) => {
    expect(raised(rows, 0.1, kept)).toBe('0.10')
  })
})

describe('the scores of a text that seems to be an article alone', () => {
  const LINES = ['2 oars of ash', BODY[0] as string, '1 anchor']

  it('rise where no line is a phrase of pages, and less for each that is', () => {
    expect(addedTo(LINES)).toEqual(['3.00', '3.00', '3.00'])
    expect(addedTo([...LINES, 'Share this article'])).toEqual(['1.90', '1.90', '1.90', '0.00'])
    expect(addedTo([...LINES, ...FOOTER])).toEqual(Array.from({ length: 8 }, () => '0.00'))
  })

  it('stay for the lines that such a phrase may head', () => {
    const box = ['Related articles', 'Ten bridges worth a visit', 'Why mills have no cellars', BODY[1] as string]
    expect(addedTo([...LINES, ...box])).toEqual(['1.90', '1.90', '1.90', '0.00', '0.00', '0.00', '1.90'])
  })

  it('stay where many blocks are refused: the lexicon may not know the language', () => {
    const menu = Array.from({ length: 21 }, (_, entry) => `Qxw ${entry} zvk`)
    expect(new Set(addedTo(menu, -4))).toEqual(new Set(['0.00']))
    expect(new Set(addedTo(menu.slice(1), -4))).toEqual(new Set(['3.00']))
  })
})

/** One tree: feature 1 at most 7 gives -1, else feature 0 at most 3 gives 2, else 3 (in units of 0.5). */
function smallModel(exits: readonly (readonly [number, number])[] = []): string {
  const leaf = (value: number): number => 0x80000000 | (value & 0xffff) | 0
  const inner = (feature: number, threshold: number, right: number): number =>
    feature | (threshold << 10) | (right << 18)
  const nodes = [inner(1, 7, 2), leaf(-1), inner(0, 3, 2), leaf(2), leaf(3)]
  const words = new DataView(new ArrayBuffer(4 * (7 + 2 * exits.length + 2 + nodes.length)))
  const head = [0x54524531, 2, 2, exits.length]
  for (const [at, value] of head.entries()) words.setInt32(at * 4, value, true)
  words.setFloat32(16, 0.25, true)
  words.setFloat32(20, 0.5, true)
  words.setInt32(24, nodes.length, true)
  let at = 28
  for (const [trees, margin] of exits) {
    words.setInt32(at, trees, true)
    words.setFloat32(at + 4, margin, true)
    at += 8
  }
  for (const value of [0, 0, ...nodes]) {
    words.setInt32(at, value, true)
    at += 4
  }
  return btoa(String.fromCharCode(...new Uint8Array(words.buffer)))
}

describe('tree models', () => {
  it('walk left at the threshold and right above it', () => {
    const model = readModel(smallModel())
    const rows = Uint8Array.of(3, 7, 3, 8, 4, 8)
    expect([0, 2, 4].map((at) => scoreRow(model, rows, at))).toEqual([-0.75, 2.25, 3.25])
  })

  it('stop early where the margin is reached', () => {
    const model = readModel(smallModel([[1, 1]]))
    const rows = Uint8Array.of(3, 7, 3, 8)
    expect([0, 2].map((at) => scoreRow(model, rows, at))).toEqual([-0.75, 1.25])
  })

  it('refuse what is no model', () => {
    expect(() => readModel(btoa('not a model, but long enough to be one.'))).toThrow(RangeError)
    expect(() => readModel('')).toThrow(RangeError)
  })

  it('credit the features that were asked, and no others', () => {
    const model = readModel(smallModel())
    const credits = creditsOf(model, Uint8Array.of(4, 8, 4, 7), () => true)
    expect(credits(0)[1]).toBeGreaterThan(0)
    expect(credits(0)[0]).toBeGreaterThan(0)
    expect(credits(1)[0]).toBe(0)
  })

  it('explain a row alike, whichever is asked for first and whether it was expected', () => {
    const model = readModel(smallModel())
    const rows = Uint8Array.from({ length: 200 }, (_, at) => (at * 7) % 11)
    const asked = creditsOf(model, rows, (row) => row % 2 === 0)
    for (const row of [99, 40, 41, 0, 98]) {
      expect(asked(row)).toEqual(creditsOf(model, rows.subarray(2 * row, 2 * row + 2), () => true)(0))
    }
  })

  it('are explained by what speaks most strongly, down to a least', () => {
    expect([...strongest(Float64Array.of(0.2, -3, 0, -0.5, -3, -0.05), -1, 0.1)]).toEqual([1, 4, 3])
    expect([...strongest(Float64Array.of(0.2, -3, 0.4), 1, 0.1)]).toEqual([2, 0])
  })
})

describe('scales', () => {
  it('never leave a byte and never fall', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (a, d) => {
          for (const scale of [countByte, shareByte, signedByte]) {
            expect(scale(a)).toBeGreaterThanOrEqual(0)
            expect(scale(a)).toBeLessThanOrEqual(255)
            expect(scale(a + d)).toBeGreaterThanOrEqual(scale(a))
          }
        },
      ),
    )
  })
})

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

describe('the score of a text', () => {
  it('keeps the article and drops menu and footer', () => {
    expect(keptOf([...MENU, ...BODY, ...FOOTER].join('\n\n'))).toEqual(BODY)
  })

  it('keeps the answer to the last question, however short', () => {
    const asked = [...BODY, 'Will the old one be missed?', 'No.']
    expect(keptOf([...MENU, ...asked, 'Was this page helpful?', 'Yes', 'No', ...FOOTER].join('\n'))).toEqual(asked)
  })

  it('keeps a clean article whole, in any layout', () => {
    expect(keptOf(BODY.join('\n\n'))).toEqual(BODY)
    expect(keptOf(BODY.join('\n'))).toEqual(BODY)
  })

  it('changes nothing the second time', () => {
    const once = keptOf([...MENU, ...BODY, ...FOOTER].join('\n'))
    expect(keptOf(`${once.join('\n\n')}\n`)).toEqual(once)
  })

  it('finds no article in a page that holds none', () => {
    expect(keptOf([...MENU, 'Search Forums', 'Last post', 'Page 1 of 4', ...FOOTER].join('\n'))).toEqual([])
  })

  it('keeps the best of a long text whatever the blocks are held for, and nothing of a menu', () => {
    const kept = (lines: readonly string[]): number => {
      const view = viewOf(look(parseText(lines.join('\n\n')).blocks), { canonical: false })
      const probabilities = new Float32Array(view.blocks.length).fill(0.1)
      return choose(view, probabilities, 'normal').kept.reduce((sum, keep) => sum + keep, 0)
    }
    const long = [1, 2, 3, 4].flatMap((part) => BODY.map((text) => `In part ${part}: ${text}`))
    expect(kept(long)).toBeGreaterThan(0)
    expect(kept([...MENU, ...FOOTER])).toBe(0)
  })

  it('keeps the title of a poem, where it is all that would go and no phrase of pages', () => {
    const keeps = (title: string): boolean => {
      const view = viewOf(look(parseText([title, 'for my grandmother', ...BODY].join('\n\n')).blocks), {
        canonical: false,
      })
      const probabilities = Float32Array.from(view.blocks, ({ text }) => (text.length > 40 ? 0.95 : 0.15))
      return choose(view, probabilities, 'normal').kept[0] === 1
    }
    expect(keeps('The Lamp Room')).toBe(true)
    expect(keeps('Share this article')).toBe(false)
  })

  it.each([
    ['lets go of doubtful lines before and after what is sure, and of none inside', 0.28, 'Ada', [2, 3, 4, 5, 6]],
    ['keeps few words where nothing is refused and none of them is doubtful', 0.4, 'Ada', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['keeps what letters begin and end with', 0.28, 'Dear Ada,', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ] as const)('%s', (_, doubt, salutation, expected) => {
    const lines = [
      'Mill Lane',
      salutation,
      ...BODY.slice(0, 2),
      'By night',
      ...BODY.slice(2, 4),
      'Yours, Joss',
      'P.S. Come.',
    ]
    const view = viewOf(look(parseText(lines.join('\n\n')).blocks), { canonical: false })
    const probabilities = Float32Array.from(lines, (line) =>
      line.length > 40 ? 0.95 : line === 'By night' ? 0.5 : doubt,
    )
    const { kept } = choose(view, probabilities, 'normal')
    expect([...kept.keys()].filter((block) => kept[block] === 1)).toEqual(expected)
  })

  it('lets go of open lines below the last paragraph, unless a colon announces them or they are much of the text', () => {
    const keptBelow = (last: string, lines: readonly string[], ofLines = 0.55): number => {
      const view = viewOf(look(parseText([...BODY, last, ...lines].join('\n\n')).blocks), { canonical: false })
      const probabilities = Float32Array.from(view.blocks, (_, at) =>
        at <= BODY.length ? 0.95 : at % 2 ? 0.55 : ofLines,
      )
      const { kept } = choose(view, probabilities, 'normal')
      return kept.subarray(BODY.length + 1).reduce((sum, keep) => sum + keep, 0)
    }
    const teasers = ['Ten bridges worth a visit', 'Who paid for the boats', 'A walk along the wall']
    const end = 'Nobody has yet said who is to pay for all of it, and when the work on it begins.'
    expect(keptBelow(end, teasers)).toBe(0)
    expect(keptBelow(end.replace('.', ':'), teasers)).toBe(3)
    expect(keptBelow(end, [...teasers, '| Boat | Price |\n| --- | --- |\n| Ferry | 3 |'])).toBe(4)
    expect(keptBelow(end, [teasers.map((line) => `- ${line}`).join('\n')])).toBe(3)
    expect(keptBelow(end, [...teasers, 'The mill from the other bank'], 0.97)).toBe(4)
    expect(
      keptBelow(
        end,
        Array.from({ length: 40 }, (_, at) => `Mill Lane number ${at}, from ten`),
      ),
    ).toBe(40)
  })

  it('gives reasons for what it drops', () => {
    const document = parseText([...MENU, ...BODY, ...FOOTER].join('\n\n'))
    const score = scoreText(document, { strictness: 'normal', language: () => undefined })
    const [first] = document.blocks
    expect(first && score.of(first).reasons().length).toBeGreaterThan(0)
  })

  it('tells the line that a block stands below, and of no line that it stands below itself', () => {
    const teasers = ['Storm Takes The Old Pier Of Mill Lane', 'The mill from the other bank', 'Nobody had seen it go']
    const label = 'About the author'
    const document = parseText([...BODY, label, ...teasers].join('\n\n'))
    const score = scoreText(document, { strictness: 'normal', language: () => undefined })
    const reasons = document.blocks.slice(BODY.length).map((block) => score.of(block).reasons())
    expect(reasons[0]?.join()).not.toContain('below')
    expect(reasons.slice(1).flat()).toContain(`below "${label}"`)
    expect(reasons.flat()).not.toContain('written in capitals')
  })

  it('tells in true words what a feature says', () => {
    const view = viewOf(look(parseText('Ann Lee, Jun 7\n\nAnn Lee, Jun 8\n\nANN LEE HAS IT\n').blocks), {
      canonical: false,
    })
    const said = (name: string, block: number): readonly string[] => {
      const credits = Float64Array.from(featureNames, (feature) => (feature === name ? -1 : 0))
      return reasonsOf(credits, view, featureRows(view), block)
    }
    expect(said('copies', 0)).toEqual(['stands 2 times in the document, numbers aside'])
    expect(said('capitalised', 0)).toEqual(['most of its words begin with a capital'])
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 }), (lines) => {
        const document = parseText(lines.join('\n'))
        const score = scoreText(document, { strictness: 'normal', language: () => undefined })
        expect(score.confidence).toBeGreaterThanOrEqual(0)
        expect(score.confidence).toBeLessThanOrEqual(1)
        for (const block of document.blocks) {
          const { probability, keep } = score.of(block)
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
          expect(typeof keep).toBe('boolean')
        }
      }),
    )
  })
})

describe('references', () => {
  const ENTRIES = [
    '1. Moreau L, Lindqvist A. Ice dams on lowland rivers. J Hydrol North. 2011;14(2):101-119. [ PubMed ]',
    '2. Okafor, C. and B. Stern (1998): Bridges of wood and what carried them away. Mill Press, Uppsala, pp. 33-48.',
    '3. Ríos M, et al. Flood marks on church walls. Limnologia. 2020;7:12. doi: 10.5555/limn.2020.7',
    '4. Weiß, H. (Hrsg.): Das Hochwasser im Gedächtnis der Dörfer. Verlag am Wehr, 1987.',
    '5. Tanaka K, Berg JO. Thaw and the great fields. Water Sci. 2016;40(11):2021-2034. [ Google Scholar ]',
  ]

  it.each(ENTRIES)('are told by whom and when: %s', (entry) => {
    expect(isReference(entry)).toBe(true)
  })

  it.each([
    'In 2011 the river rose two metres in a night, and by morning the old bridge was gone.',
    'The mayor, who has been in office since 1998, counted the sandbags that were left in the yard.',
    'Ten bridges worth a visit: our readers tell which ones they cross every day, and why',
    'Who paid for the boats? By L. Moreau, 12 May 2024, 14:30. Three minutes to read, with pictures',
    'L. Moreau on the river and its bridges, a talk with readers on 12 May 2024',
  ])('are not what else holds a year or a name: %s', (text) => {
    expect(isReference(text)).toBe(false)
  })

  it('stay below the text that refers to them, with what stands between', () => {
    const text = [...BODY, 'Acknowledgments', 'The county paid for the boats.', 'REFERENCES', ...ENTRIES, ...FOOTER]
    const kept = keptOf(text.join('\n\n'))
    const works = ENTRIES.map((entry) => entry.replace(/^\d\. /, ''))
    expect(kept).toEqual(expect.arrayContaining([...BODY, 'The county paid for the boats.', ...works]))
    expect(kept).not.toContain('Ten bridges worth a visit')
  })
})
