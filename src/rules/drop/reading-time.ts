import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

/** What is longer goes on with the text, as where a page stands on one line. */
const LONGEST = 60

export const readingTime = defineRule({
  id: 'reading-time',
  phase: 'drop',
  summary: 'Removes reading times and view counts.',
  why: 'Reading times and counts of views are worked out by the site and say nothing about the subject.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('5 min read'), after: story },
      { from: 'text', before: afterStory('Lesezeit: 4 Minuten'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory('5 min read In the winter the keeper carried the oil up the stairs himself, a can at a time.'),
      },
      {
        from: 'text',
        text: inStory(
          "Five minutes of reading in the old keeper's diary are enough to know how cold the winters were in the lamp room.",
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Lesezeit hatte der Wärter genug, und in seinem Regal stehen noch heute die Bücher, die ihm das Schiff gebracht hat.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['readingTime'],
      message: 'a reading time',
      limits: { whole: 0.9, start: 0.9, inside: 0 },
      also: ({ length }) => length <= LONGEST,
    }),
})
