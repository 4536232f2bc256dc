import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import type { Inline } from '../../src/parse/text/inline.js'
import { MARKED } from '../../src/parse/text/marked/markup.js'
import { spareEnding } from '../../src/score/text/corrections/ending.js'
import { isAboutAuthor, isOwnSentence } from '../../src/score/text/corrections/own-sentence.js'
import { viewOf } from '../../src/score/text/view/index.js'
import { look } from '../../src/score/text/view/sight.js'

const STORY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept, and nobody had dry boots.',
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them, and then for their patience.',
  'The water had come once before, in the spring of the great thaw, but then the fields above the town had taken most of it in.',
  'It will take a year to build the bridge again, the engineers say, and it will stand half a metre higher than the old one did then.',
]
const CLOSING = ['The ferry runs until then. It takes nine people, or eight and a goat.', 'The goat pays nothing.']

/** What of the lines below the story stays, where all of them are doubted alike. */
function sparedOf(below: readonly string[], probability = 0.1, inline?: Inline): string[] {
  const { blocks } = parseText([...STORY, ...below].join('\n\n'), inline)
  const view = viewOf(look(blocks), { canonical: true })
  const kept = Uint8Array.from(blocks, (_, index) => Number(index < STORY.length))
  const probabilities = Float32Array.from(blocks, (_, index) => (index < STORY.length ? 0.9 : probability))
  spareEnding(kept, probabilities, view)
  return blocks.filter((_, index) => index >= STORY.length && kept[index] === 1).map(({ text }) => text)
}

describe('the end of an article', () => {
  it.each([
    ['a newsletter', ['The River Letter', 'Your e-mail address', 'Subscribe']],
    ['links to other articles', ['Read more', 'Ten bridges that were built in a hurry', 'Why mills have no cellars']],
    ['a line that points to one other article', ['Read also: Ten bridges that were built in a hurry']],
    ['a player', ['Now playing', '1:12', 'Video: the storm over the plains']],
    ['nothing', []],
  ])('stays below %s', (_, box) => {
    expect(sparedOf([...box, ...CLOSING, 'Tags', 'River', 'Mill'])).toEqual(CLOSING)
  })

  it('stays below a pointer where it is one sentence', () => {
    const pointer = 'Read also: Ten bridges that were built in a hurry'
    expect(sparedOf([pointer, CLOSING[1] as string, 'Share', 'Tags'])).toEqual([CLOSING[1]])
    expect(sparedOf([pointer, 'These are ours as well.', '• Ten bridges', '• Nine mills'])).toEqual([])
  })

  it('stays right below an article of few words', () => {
    const { blocks } = parseText(
      'The mill is old. It turns whenever the river does.\n\nNobody knows why it does.\n\nShare',
    )
    const kept = Uint8Array.of(1, 0, 0)
    spareEnding(kept, Float32Array.of(0.9, 0.2, 0.1), viewOf(look(blocks), { canonical: true }))
    expect([...kept]).toEqual([1, 1, 0])
  })

  it('stays below a line that says so, however short the article has been', () => {
    const stays = (line: string): number[] => {
      const { blocks } = parseText(
        `The mill is old. It turns whenever the river does, and nobody knows why.\n\n${line}\n\n${CLOSING.join('\n\n')}\n\nTags`,
      )
      const kept = Uint8Array.from(blocks, (_, index) => Number(index === 0))
      spareEnding(
        kept,
        Float32Array.from(blocks, (_, index) => (index === 0 ? 0.9 : 0.1)),
        viewOf(look(blocks), { canonical: true }),
      )
      return [...kept]
    }
    expect(stays('Story continues below advertisement')).toEqual([1, 0, 1, 1, 0])
    expect(stays('Advertisement')).toEqual([1, 0, 0, 0, 0])
  })

  it('stays below a heading that leads nowhere, where those of other articles do', () => {
    const [, last = ''] = CLOSING
    expect(sparedOf(['[Advertisement](/ad)', '## Where the ferry lands', last], 0.1, MARKED)).toEqual([last])
    expect(sparedOf(['[Advertisement](/ad)', '## [Where the ferry lands](/ferry)', last], 0.1, MARKED)).toEqual([])
    expect(sparedOf(['Advertisement', '## Where the ferry lands', last], 0.1, MARKED)).toEqual([])
  })

  it('stays below several boxes', () => {
    const [first = '', last = ''] = CLOSING
    expect(sparedOf(['Advertisement', first, 'Read more', 'Ten bridges in a row', 'A mill for sale', last])).toEqual(
      CLOSING,
    )
  })

  it.each([
    [
      'what asks for an address',
      ['The River Letter', 'The best stories of the valley, every morning at six.', 'Your e-mail address'],
    ],
    [
      'teasers',
      [
        'Read more',
        'Ten bridges in a row',
        'A walk along the mill race takes two hours.',
        'A mill for sale',
        'It comes with a miller.',
      ],
    ],
    ['comments', ['Comments', 'Anna', 'The bridge was older than the town itself.']],
    [
      'tributes with a date',
      ['A. Miller', '4 November 2025', 'The bridge was older than the town itself. So was the miller.'],
    ],
    ['the author', ['Mira Holt', 'Mira Holt is a reporter for the valley. She cannot swim.']],
    ['questions and calls', ['Advertisement', 'Tired of wet boots?', 'Boots that float!']],
    ['what speaks to the reader', ['Advertisement', 'We have boots for you. They float.']],
    ['a sentence far below', [...Array.from({ length: 12 }, (_, at) => `Bridge ${at}`), ...CLOSING]],
  ])('is not %s', (_, below) => {
    expect(sparedOf(below)).toEqual([])
  })

  it('is not what goes on for long, nor what the model is sure of', () => {
    expect(sparedOf(['Advertisement', ...STORY, ...STORY])).toEqual([])
    expect(sparedOf(['Advertisement', ...CLOSING], 0.01)).toEqual([])
  })
})

describe('sentences', () => {
  it.each([
    ['Ik heb er nog een gekocht.', true],
    [
      '\u2014 \u0414\u043E \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0433\u043E \u0440\u0430\u0437\u0430, \u2014 \u0433\u043E\u0432\u043E\u0440\u0438\u0442 \u043E\u043D\u0430.',
      true,
    ],
    ['\u00AB On a parl\u00E9 de tomates, raconte-t-il. Elle plante trop t\u00F4t. \u00BB', true],
    ['Et la cloche, qui sonne \u00E0 minuit, se tait.', true],
    ['Recevez chaque matin les nouvelles du village.', false],
    ['Read more on the bridge and its builders.', false],
    ['\u00A9 The Valley Press. All rights reserved.', false],
    ['a line that goes on from the one above.', false],
    ['A headline without an end', false],
  ])('%s', (text, isOwn) => {
    expect(isOwnSentence(text, 0.6)).toBe(isOwn)
  })

  it('about the author begin with a name', () => {
    expect(isAboutAuthor('Mira Holt is a reporter for the valley.')).toBe(true)
    expect(isAboutAuthor('The reporter Mira Holt was there and saw it.')).toBe(false)
  })
})
