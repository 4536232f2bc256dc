import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import { choose } from '../../src/score/text/decision/index.js'
import { featureNames, featureRows } from '../../src/score/text/features/index.js'
import { scoreText } from '../../src/score/text/index.js'
import { reasonsOf } from '../../src/score/text/reasons.js'
import { viewOf } from '../../src/score/text/view/index.js'
import { look } from '../../src/score/text/view/sight.js'
import { BODY, FOOTER, keptOf, MENU } from './doubted-texts.js'

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
