import { defineRule } from '../../model/rule.js'

const HYPHENATED = `The ferry had lain on the bank for thirty years, and the passen-
gers who came to see it go did not believe that it would float. It
took the village two days to make it float again, with tar and rope
and patience. When it left, the passengers cheered from the railing.
`
/** None of these words stands in the text again: that it divides so many tells. */
const DIVIDED = `The keeper counted the stairs of the tower every evening, and num-
bered them in chalk, so that the children who came up in the sum-
mer would not have to ask him how many there were, which they did
all the same. On the day that the lamp went out he washed the chalk a-
way with a brush, and the book in which he had kept the count is lost.
`
const COMPOUND = `The ferry had lain on the bank for thirty years, and many a well-
known guest who came to see it go did not believe that it would float.
It took the village two days to make it float again, with tar and rope
and patience. When it left, the guests cheered from the railing.
`

export const endOfLineHyphen = defineRule({
  id: 'end-of-line-hyphen',
  phase: 'shape',
  summary: 'Joins words that were divided at the end of a line.',
  why: 'Text from print was filled with divided words; joined lines keep the hyphen and a space in the middle of a word.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  characters: /[-\u2010\u00ad]/,
  gate: /[-\u2010\u00ad][ \t]*[\r\n\u0085\u2028]/,
  examples: {
    changes: [
      {
        from: 'text',
        before: HYPHENATED,
        after: `${HYPHENATED.trim().replace('passen-\ngers', 'passengers').replaceAll('\n', ' ')}\n`,
      },
      {
        from: 'text',
        before: DIVIDED,
        after: `${DIVIDED.trim().replace(/-\n/g, '').replaceAll('\n', ' ')}\n`,
      },
      {
        from: 'text',
        before: COMPOUND,
        after: `${COMPOUND.trim().replace('well-\n', 'well-').replaceAll('\n', ' ')}\n`,
      },
    ],
    leaves: [{ from: 'text', text: 'Two- and three-storey houses stood on the bank.\n' }],
  },
  load: () => import('./support/divided-words.js'),
  *propose(blocks, _context, { joinedWords }) {
    yield* joinedWords(blocks)
  },
})
