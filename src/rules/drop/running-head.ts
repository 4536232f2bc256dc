import { defineRule } from '../../model/rule.js'
import { inStory, story } from './support/story.js'

const FIRST =
  'Masons from two islands cut the stone by hand, and each of them signed the block that was his last one of the year.'
const SECOND =
  'The children of the village carried the sand, one bucket each, and were paid in apples from the garden of the keeper.'
/** The end of a page. */
const BROKEN = `The keeper of the light had counted the stairs of the tower every evening,
and numbered them in chalk, so that the children who came up in the summer
would not have to ask him how many there were, and on the day that the old
lamp was carried down, he washed the chalk away with a brush, and with the`

export const runningHead = defineRule({
  id: 'running-head',
  phase: 'drop',
  summary: 'Removes the running heads and page numbers of printed pages.',
  why: 'Text taken out of a PDF has the number of each page and the line above or below it between its paragraphs.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  gate: /^(?:[^\S\r\n\u2028\u2029]|[-–—])*\d{1,4}[\s–—-]*$|\d\s?(?:of|von|sur|d[eia]|van|z|из|av|\/)\s?\d{1,4}\s*$|\((?:19|20)\d\d\) [A-Za-z]?\d+|\S {3,}\d{1,4}\s*$|^\d{1,4} {3,}\S/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: inStory(
          `44\n\nBerg: The lamps of the north\n\n${FIRST}\n\n45\n\nBerg: The lamps of the north\n\n${SECOND}`,
        ),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: `The Keepers’ Review        May 1921\n\n${inStory(
          `${FIRST}\n\n44\n\nThe Keepers’ Review        May 1921\n\n${SECOND}\n\n45\n\nThe Keepers’ Review        May 1921`,
        )}\n46\n`,
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(`The Lamp Keepers’ Review\n\n17\n\n${BROKEN}\n\nThe Lamp Keepers’ Review\n\n18\n\n${SECOND}`),
        after: inStory(`${BROKEN.replaceAll('\n', ' ')}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(
          `44\n\nBerg: The lamps of the north\n\n${FIRST}\n\n45\n\nBerg: The lamps of the north\n\n${SECOND}${'\n\nBerg: The lamps of the north'.repeat(3)}`,
        ),
        after: inStory(`${FIRST}\n\n${SECOND}${'\n\nBerg: The lamps of the north'.repeat(3)}`),
      },
      {
        from: 'text',
        before: inStory(`— 8 —\n\n${BROKEN}\n\n— 9 —\n\n${SECOND}`),
        after: inStory(`${BROKEN.replaceAll('\n', ' ')}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(`${FIRST}\n\nPage 1 of 2\n\nHARBOUR COMMISSION 2\n\n${SECOND}\n\nPage 2 of 2`),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(
          `115 Harbour Stud. Lett. 12 (2021) 114–118\n\n${FIRST}\n\nBerg et al. Harbour Stud. Lett. 12 (2021) 116\n\n${SECOND}`,
        ),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(
          `The lamps of the north            45\n\n${FIRST}\n\n46            The lamps of the north\n\n${SECOND}`,
        ),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
    ],
    leaves: [
      { from: 'text', text: story },
      { from: 'text', text: inStory(`${FIRST}\n\nLamp 1/2 burns from 6:30\n\n${SECOND}\n\nLamp 2/2 burns from 7:30`) },
      { from: 'text', text: inStory(`2\n\nGet the recipe\n\n${FIRST}\n\n3\n\nGet the recipe\n\n${SECOND}`) },
      { from: 'text', text: inStory(`44\n\n${FIRST}\n\n45\n\n${SECOND}`) },
      { from: 'text', text: inStory(`— 1 —\n\n${FIRST}\n\n— 2 —\n\n${SECOND}`) },
      { from: 'text', text: inStory(`— 2 —\n\n${FIRST}\n\n— 4 —\n\n${SECOND}`) },
      { from: 'text', text: inStory(`${FIRST}\n\nChapter 1 of 2\n\n${SECOND}`) },
      {
        from: 'text',
        text: inStory(
          `${FIRST}\n\nMarsh, D. 2021. Nesting. Harbour Stud. Lett. 12 (2021) 9–22\n\nIves, T. 2021. Bees. Harbour Stud. Lett. 12 (2021) 33–47\n\n${SECOND}`,
        ),
      },
    ],
  },
  load: () => import('./support/pages/running-heads.js'),
  *propose(blocks, context, { runningHeads }) {
    for (const [index, sign] of runningHeads(blocks, context.roles())) {
      yield { kind: 'drop', block: index, message: 'a running head or page number', evidence: [sign], confidence: 0.9 }
    }
  },
})
