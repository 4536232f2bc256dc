import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import { judgeAlone } from '../../src/score/text/alone.js'
import { dropBreaks } from '../../src/score/text/corrections/breaks.js'
import { raiseTables } from '../../src/score/text/corrections/data-tables.js'
import { spareCode } from '../../src/score/text/corrections/inner-code.js'
import { spareItems } from '../../src/score/text/corrections/list-items.js'
import { isReference } from '../../src/score/text/corrections/references.js'
import { viewOf } from '../../src/score/text/view/index.js'
import { look } from '../../src/score/text/view/sight.js'
import { BODY, FOOTER, keptOf, MENU } from './doubted-texts.js'

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

/** What is added to the scores of the blocks of a text, all of which the model doubts alike. */
function addedTo(lines: readonly string[], score = -1): string[] {
  const scores = new Float64Array(lines.length).fill(score)
  judgeAlone(scores, look(parseText(lines.join('\n\n')).blocks))
  return Array.from(scores, (own) => (own - score).toFixed(2))
}

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

describe('lines across a text', () => {
  /** What stays of a text whose lines in small letters go. */
  function keptBeside(...lines: readonly string[]): string {
    const { blocks } = parseText(lines.join('\n\n'))
    const kept = Uint8Array.from(blocks, ({ text }) => (/^[a-z]/.test(text) ? 0 : 1))
    dropBreaks(kept, blocks)
    return lines.filter((_, index) => kept[index] === 1).join(' ')
  }

  it('go where they part nothing', () => {
    expect(keptBeside('menu', '---', 'One.', '---', 'Two.', '---', 'links')).toBe('One. --- Two.')
    expect(keptBeside('---', 'One.', '***', 'box', '***', 'Two.', '---', '---')).toBe('One. *** Two.')
    expect(keptBeside('One.', 'box', '---', 'Two.')).toBe('One. --- Two.')
  })
})
