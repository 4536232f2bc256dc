import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import { dropBoxes } from '../../src/score/text/corrections/boxes.js'
import { withTextBelowBoxes } from '../../src/score/text/decorators/below-boxes.js'
import { viewOf } from '../../src/score/text/view/index.js'
import { look } from '../../src/score/text/view/sight.js'

const BEFORE =
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept, and nobody had dry boots.'
const AFTER =
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them, and then for their patience.'

/** What stays of the lines between two paragraphs, where the model keeps all of them. */
function keptOf(lines: readonly string[], probability = 0.6, form = 0.1): string[] {
  const { blocks } = parseText([BEFORE, ...lines, AFTER].join('\n\n'))
  const view = viewOf(look(blocks), { canonical: true })
  const kept = new Uint8Array(blocks.length).fill(1)
  const probabilities = Float32Array.from(blocks, ({ text }) =>
    text === BEFORE || text === AFTER ? 0.9 : /^(?:Subscribe|Your e-mail)/.test(text) ? form : probability,
  )
  dropBoxes(kept, probabilities, view)
  expect(kept[0]).toBe(1)
  expect(kept.at(-1)).toBe(1)
  return blocks.slice(1, -1).flatMap(({ text }, index) => (kept[index + 1] === 1 ? [text] : []))
}

describe('a box in the middle of an article', () => {
  it('loses what a newsletter says above its form', () => {
    const pitch = 'Our letter brings you the stories of the valley.'
    expect(keptOf([pitch, 'Your e-mail address'])).toEqual(['Your e-mail address'])
    expect(keptOf(['Get the stories of the valley every week.', 'Subscribe'])).toEqual(['Subscribe'])
    expect(keptOf([pitch, 'Your e-mail address'], 0.8), 'likely an article').toContain(pitch)
    expect(keptOf([pitch, 'Your e-mail address'], 0.6, 0.6), 'no form').toContain(pitch)
    expect(keptOf(['The mill was built in 1802.', 'Your e-mail address'])).toContain('The mill was built in 1802.')
  })

  it('loses headlines below a label', () => {
    const headlines = ['Ten bridges that were built in a hurry', 'Why mills have no cellars at all']
    expect(keptOf(['Read more', ...headlines])).toEqual([])
    expect(keptOf(['The mill in numbers', ...headlines])).toHaveLength(3)
    expect(keptOf(['Read more', headlines[0] as string]), 'one may be a heading').toHaveLength(2)
    expect(keptOf(['Read more', ...headlines], 0.85), 'likely a list of the article').toHaveLength(3)
  })

  it('keeps the heading of the paragraph below', () => {
    const { blocks } = parseText(
      [
        BEFORE,
        'Read more',
        'Ten bridges built in a hurry',
        'Why mills have no cellars',
        'What the mayor did',
        AFTER,
      ].join('\n\n'),
    )
    const kept = new Uint8Array(blocks.length).fill(1)
    dropBoxes(kept, Float32Array.of(0.9, 0.3, 0.3, 0.4, 0.7, 0.9), viewOf(look(blocks), { canonical: true }))
    expect([...kept]).toEqual([1, 0, 0, 0, 1, 1])
  })
})

describe('text below a box', () => {
  /** What stays of lines between two paragraphs, where a model keeps only some of them. */
  function staysOf(lines: readonly string[], keeps: (text: string) => boolean): readonly string[] {
    const document = parseText([BEFORE, ...lines].join('\n\n'))
    const score = withTextBelowBoxes(() => ({
      confidence: 1,
      of: ({ text }) => ({ probability: 0.5, keep: keeps(text), reasons: () => [] }),
    }))
    const scored = score(document, { strictness: 'normal', language: () => undefined })
    return document.blocks.filter((block) => scored.of(block).keep).map(({ text }) => text)
  }

  it('keeps the heading below a form where the text below says its words again', () => {
    const stays = (form: string, line: string): boolean =>
      staysOf([form, line, AFTER], (text) => text === BEFORE || text === AFTER).includes(line)
    expect(stays('Subscribe', 'How many sandbags were left')).toBe(true)
    expect(stays('Subscribe', 'What else was read today')).toBe(false)
    expect(stays('The mill in numbers', 'How many sandbags were left')).toBe(false)
  })

  const REST =
    'By night the river fell, and in the morning nobody had to look for the bridge any more: it lay across the mill, boots and all.'

  const OTHER =
    'At the town hall others told of quite different things, which none of them had seen with their own eyes, though all said so.'

  it('keeps the end of an article that nothing but a box parts from it', () => {
    const box = ['Advertisement', 'Subscribe to our newsletter', 'Your email address', 'Subscribe']
    const keeps = (text: string): boolean => text === BEFORE
    expect(staysOf([...box, REST, AFTER, 'Nobody minds.', 'Leave a reply'], keeps)).toEqual([
      BEFORE,
      REST,
      AFTER,
      'Nobody minds.',
    ])
    expect(staysOf([...box, REST, 'Leave a reply'], keeps), 'one paragraph may be of the box').toEqual([BEFORE])
    expect(staysOf([...box, 'Related articles', REST, AFTER], keeps)).toEqual([BEFORE])
    expect(staysOf([...box, OTHER, OTHER], keeps)).toEqual([BEFORE])
  })
})
