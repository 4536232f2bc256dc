import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const followLine = defineRule({
  id: 'follow-line',
  phase: 'drop',
  summary: 'Removes invitations to follow a site on social networks.',
  why: '"Follow us on ..." stands under most articles and names the site, not the subject.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('follow'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Follow us on Twitter'), after: story },
      { from: 'text', before: afterStory('Suivez-nous sur Facebook'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Follow the coast to the north and the tower comes into sight behind the second bay, as sailors have known for centuries.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Seguir el camino de la costa lleva una hora larga, y desde la segunda bahía se ve la torre como la veían los marineros.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['follow'],
      message: 'an invitation to follow the site',
      limits: { whole: 0.5, start: 0.2, inside: 0.3 },
    }),
})
