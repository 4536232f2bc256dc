import { describe, expect, it } from 'vitest'
import { findPhrases } from '../../src/lexicon/index.js'
import { parseText } from '../../src/parse/text/index.js'
import { findTextRoles } from '../../src/roles/text.js'
import { leadOf } from '../../src/rules/drop/support/phrases/lead.js'

const TITLE = 'The ferry at the mill runs again'
const LEAD = 'Two months after the flood the old ferry carries people and goats over the river.'
const STORY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept, and nobody had dry boots, and the ferry lay in a field two miles below the town.',
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them, and then for their patience, since people would have to cross the river in boats.',
]

/** The text that is found for a lead between a headline and a story. */
function leadAmong(between: readonly string[]): string | undefined {
  const document = parseText([TITLE, ...between, ...STORY].join('\n\n'))
  const { blocks } = document
  const found = leadOf(
    blocks,
    { roles: () => findTextRoles(document), foundPhrases: () => findPhrases(document) },
    () => false,
  )
  return found === undefined ? undefined : blocks[found]?.text
}

describe('the lead of an article', () => {
  it.each([
    ['right below the headline', [LEAD, 'Copy link', 'Print']],
    ['below who wrote it, and when', ['By Ann Lee', '3 May 2024', LEAD, 'Share']],
    ['below buttons', ['Share', LEAD, 'Ann Lee']],
  ])('is found %s', (_, between) => {
    expect(leadAmong(between)).toBe(LEAD)
  })

  it.each([
    ['a teaser that is cut off', `${LEAD.slice(0, -1)} …`],
    ['what a picture shows', 'An old photo of the ferry on the river with people and goats.'],
    ['what the site does', 'Get the ferry news of the river in the newsletter for people.'],
    [
      'an affiliate disclosure',
      'We independently evaluate all ferries. If you click on links we provide, we may receive compensation.',
    ],
    ['an address to readers of other things', 'Hotels, flights and rental cars are booked here at once.'],
    ['no sentence', 'Two months after the flood the old ferry carries people and goats'],
  ])('is not %s', (_, line) => {
    expect(leadAmong([line, 'Copy link', 'Print'])).not.toBe(line)
  })
})
