import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const advertising = defineRule({
  id: 'advertising',
  phase: 'drop',
  summary: 'Removes marks of advertisements and sponsors.',
  why: 'The advertisement is gone, its label stays: "Advertisement" between two paragraphs.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('advertising'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Advertisement'), after: story },
      { from: 'text', before: afterStory('- Anzeige -'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'The advertisement in the paper had asked for masons, and more of them wrote than the council could ever hope to pay.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Die Anzeige des alten Wärters steht noch in der Zeitung von damals: Er suchte einen Nachfolger und fand keinen.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['advertising'],
      message: 'the mark of an advertisement',
      limits: { whole: 0.95, start: 0.5, inside: 0.3 },
    }),
})
