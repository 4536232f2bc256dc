import { describe, expect, it } from 'vitest'
import { relatedList } from '../../src/rules/drop/related-list.js'
import * as entries from '../../src/rules/drop/support/related/entries.js'
import { droppedBy } from '../score/fixed-score.js'

const HEADLINE = 'Storm takes the old pier and leaves the new one'
const SENTENCE = 'The ferry had lain on the bank for thirty years, and it took two days to make it float again.'
const TEASER =
  'The pier that was built in the years after the war has gone in one night, and the harbour master says that …'

/** What the rule drops below a sentence and a heading. */
function droppedAt(probability: number, ...entries: readonly string[]): string[] {
  return droppedFrom(probability, ['He had seen it all before.', 'Read more on harbours', ...entries])
}

/** The texts that the rule drops, at such a probability. */
function droppedFrom(probability: number, lines: readonly string[]): string[] {
  return droppedBy(relatedList, probability, lines, entries)
}

describe('the entries of a related list', () => {
  it('are headlines and cut-off teasers that the scorer half believes in', () => {
    expect(droppedAt(0.5, HEADLINE, TEASER)).toEqual(['Read more on harbours', HEADLINE, TEASER])
  })

  it('are no whole sentences, with which the text may go on', () => {
    expect(droppedAt(0.5, HEADLINE, SENTENCE, HEADLINE)).toEqual(['Read more on harbours', HEADLINE])
  })

  it('are lines under a heading of several words where one is cut off, however sure the scorer is of them', () => {
    expect(droppedAt(0.9, HEADLINE, 'Who stole the weather vane? A forty-year mys...', 'Mayor says no')).toHaveLength(4)
    expect(droppedAt(0.9, HEADLINE, 'Mayor says no')).toEqual(['Read more on harbours'])
  })

  it('end where the text goes on below a teaser that was cut off, or below a label with its headline', () => {
    expect(droppedAt(0.1, HEADLINE, TEASER, SENTENCE, SENTENCE)).toEqual(['Read more on harbours', HEADLINE, TEASER])
    expect(droppedAt(0.1, HEADLINE, SENTENCE, SENTENCE)).toHaveLength(4)
    const lines = ['He had seen it all before.', `Read also: ${HEADLINE}`, SENTENCE]
    expect(droppedFrom(0.1, lines)).toEqual([`Read also: ${HEADLINE}`])
  })

  it('are whole sentences that the scorer does not believe in', () => {
    expect(droppedAt(0.1, SENTENCE)).toEqual(['Read more on harbours', SENTENCE])
  })

  it('are not the headline and the deck to which the label of a menu leads', () => {
    const long = `${SENTENCE} ${SENTENCE}`
    for (const label of ['LIVE', '视频']) {
      expect(droppedFrom(0.2, ['Weather', label, HEADLINE, 'What the night left of it', long])).toEqual([label])
      expect(droppedFrom(0.2, ['Weather', label, '- Sport', HEADLINE, long])).toEqual([label, 'Sport'])
    }
    expect(droppedFrom(0.2, ['Weather', long, 'LIVE', HEADLINE])).toEqual(['LIVE', HEADLINE])
  })

  it('are none of a list with labels of its own', () => {
    const picks = ['Top picks', 'Best overall:', 'Lamp with two wicks', 'Best for boats:', 'Lantern of green glass']
    expect(droppedFrom(0.4, [SENTENCE, ...picks])).toEqual(['Top picks'])
  })
})

describe('the heading of a related list', () => {
  it('goes above text that speaks of the same, where it begins as no heading of a text does', () => {
    expect(droppedFrom(0.8, [SENTENCE, 'Read more on the ferry', SENTENCE])).toEqual(['Read more on the ferry'])
    expect(droppedFrom(0.8, [SENTENCE, 'Recent updates', `${SENTENCE} That is the update.`])).toEqual([])
  })

  it('is no line of an address', () => {
    expect(droppedFrom(0.85, [SENTENCE, '21 Pier Road', 'Suite 28A', 'Harbour town'])).toEqual([])
  })
})
