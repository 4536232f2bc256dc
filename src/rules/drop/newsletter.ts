import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const newsletter = defineRule({
  id: 'newsletter',
  phase: 'drop',
  summary: 'Removes newsletter sign-up forms.',
  why: 'Sign-up forms stand between paragraphs: field names, promises and the small print about consent.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('newsletter'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Sign up for our newsletter'), after: story },
      { from: 'text', before: afterStory('Enter your email address'), after: story },
      { from: 'text', before: afterStory('Melden Sie sich für unseren Newsletter an'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'The newsletter of the village has been printed every week since the war, and its first page was always about the harbour.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Wer sich zur Führung anmelden will, muss früh kommen, denn auf den Turm dürfen nur zehn Menschen zur gleichen Zeit.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['newsletter'],
      message: 'a newsletter sign-up form',
      limits: { whole: 0.7, start: 0.8, inside: 0.7 },
    }),
})
