import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const subscribeLine = defineRule({
  id: 'subscribe-line',
  phase: 'drop',
  summary: 'Removes subscription offers and pay-wall notices.',
  why: 'Offers to subscribe are cut into the text of articles and read as its sentences.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('subscribe', 'support'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Subscribe now'), after: story },
      { from: 'text', before: afterStory('Already a subscriber? Log in'), after: story },
      { from: 'text', before: afterStory('Abonnez-vous pour lire la suite'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'He asked readers to subscribe to his theory of the tides, and many of those who had measured them for years did so gladly.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Qui veut s’abonner à la vue du port peut louer une chambre dans la maison du gardien, dit la mairie en riant.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['subscribe', 'support'],
      message: 'an offer to subscribe or to donate',
      limits: { whole: 0.5, start: 0.9, inside: 0.3 },
    }),
})
