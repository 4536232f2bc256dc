import { defineRule } from '../../model/rule.js'
import { inStory } from '../drop/support/story.js'

const HEAD = '5/3/24, 9:12 AM'
const TITLE = 'The keeper - Pier Diary'
const ADDRESS = 'https://pier.example/keeper'
const FIRST = `The keeper of the light had counted the stairs of the tower every evening,
and numbered them in chalk, so that the children who came up in the summer
would not have to ask him how many there were, and on the day that the old
lamp was carried down, he washed the chalk away with a brush, and with the`
const SECOND = `same brush he painted the door of the lamp room green, since the board had
sent him a tin of it by mistake. It has been green from then on, and no one
who came to the tower in the years after has asked why it was not red.`

export const printedPage = defineRule({
  id: 'printed-page',
  phase: 'repair',
  summary: 'Removes what a browser prints on each page: the title, the time, the address and the count of the pages.',
  why: 'An article that was saved as PDF and taken out of that again has these lines between its paragraphs, and in the middle of those that go on over the page.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  characters: /:/,
  examples: {
    changes: [
      {
        from: 'text',
        before: `${HEAD}    ${TITLE}\n${inStory(`${FIRST}\n${ADDRESS}    1/2\n\f${HEAD}    ${TITLE}\n${SECOND}`)}\n${ADDRESS}    2/2\n`,
        after: inStory(`${FIRST}\n${SECOND}`.replaceAll('\n', ' ')),
      },
      {
        from: 'text',
        before: inStory(
          `${FIRST}\n${ADDRESS}\n\n1/2\n\n\f${HEAD}\n\n${TITLE}\n\n${SECOND}\n${ADDRESS}\n\n2/2\n\n\f${HEAD}\n\n${TITLE}`,
        ),
        after: inStory(`${FIRST}\n${SECOND}`.replaceAll('\n', ' ')),
      },
    ],
    leaves: [
      { from: 'text', text: inStory('Lamp 1/2 burns from 6:30\n\nIt is the old one.\n\nLamp 2/2 burns from 7:30') },
      { from: 'text', text: inStory(`1/2\n\n${FIRST}\n\n2/2`) },
    ],
  },
  *propose(blocks) {
    for (const [block, { hints, text }] of blocks.entries()) {
      for (const { from, to } of hints.printed ?? []) {
        const reason = { message: 'what a browser prints on each page', confidence: 0.95 }
        if (to - from === text.length) yield { kind: 'drop', block, ...reason }
        else yield { kind: 'replace', block, from, to, insert: '', ...reason }
      }
    }
  },
})
