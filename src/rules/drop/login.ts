import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const login = defineRule({
  id: 'login',
  phase: 'drop',
  summary: 'Removes sign-in and registration lines.',
  why: 'Forms for members stand at the top of pages and in every menu.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('Forgot your password?'), after: story },
      { from: 'text', before: afterStory('Sign in or create an account'), after: story },
      { from: 'text', before: afterStory('Jetzt registrieren'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          "Sign in the visitors' book before the climb, the council asks, so that nobody is left upstairs when the gate is locked.",
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Registrieren wird man die Gäste in einem dicken Buch, das schon der letzte Wärter unter dem Tisch verwahrt hat.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['login'],
      message: 'a sign-in form',
      limits: { whole: 0.7, start: 0.8, inside: 0.5 },
    }),
})
