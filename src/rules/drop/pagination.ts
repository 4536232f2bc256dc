import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const pagination = defineRule({
  id: 'pagination',
  phase: 'drop',
  summary: 'Removes page numbers and links to other pages.',
  why: '"Page 2 of 5" and "Next page" mean nothing once the pages are one text.',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  examples: {
    changes: [
      { from: 'text', before: afterStory('Page 2 of 5'), after: story },
      { from: 'text', before: afterStory('Nächste Seite'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Page two of the plans shows the stairs, which turn around the lamp like the thread of a screw, as the architect put it.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Die nächste Seite des Plans zeigt die Treppe, die sich um die Lampe dreht wie das Gewinde einer großen Schraube.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['pagination'],
      message: 'a link to another page',
      limits: { whole: 0.3, start: 0.3, inside: 0 },
    }),
})
