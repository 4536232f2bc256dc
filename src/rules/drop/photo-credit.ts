import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const photoCredit = defineRule({
  id: 'photo-credit',
  phase: 'drop',
  summary: 'Removes remnants of photo credits.',
  why: 'A picture leaves its credit behind: the agency and the photographer, without anything to see.',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  examples: {
    changes: [
      { from: 'text', before: afterStory('Photo: Jane Doe / Getty Images'), after: story },
      { from: 'text', before: afterStory('Foto: dpa'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'The photo by the door shows the old keeper with his lamp, and the children touch its frame whenever they walk past it.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Ein Foto an der Tür zeigt den alten Wärter mit seiner Lampe, und die Kinder berühren den Rahmen, wenn sie vorbeigehen.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['credit'],
      message: 'what is left of a photo credit',
      limits: { whole: 0.95, start: 0.95, inside: 0.12 },
      longest: 120,
      also: (text) => text.length <= 120 && !/[a-z]{3}[.!?]$/.test(text),
    }),
})
